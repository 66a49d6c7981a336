package facts

import "testing"

func TestHasYear(t *testing.T) {
	for line, want := range map[string]bool{
		"Monday 12 May 2024": true, "2024年2月18日": true, "Room 1204": true,
		"01629 555 010": false, "12 May": false, "6500 steps": false, "": false,
	} {
		if got := HasYear(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
