package decode

import "testing"

func TestNames(t *testing.T) {
	for _, name := range Names {
		if got, err := Canonical(name); got != name || err != nil {
			t.Errorf("%s is read as %q, %v", name, got, err)
		}
	}
}
