package rules

import (
	"strings"
	"testing"
)

func TestOpening(t *testing.T) {
	rest := strings.Repeat(" The harbour is open to whoever comes by sea.", 20)
	for _, c := range []struct {
		text string
		want int
	}{
		{"We don't like paywalls." + rest, 1},
		{"We have a small favour to ask!" + rest, 1},
		{"Read more about the quay." + rest, 0}, // a rule that is not
		{"The clerk said: we don't like paywalls." + rest, 0},
		{"We don't like paywalls" + strings.ReplaceAll(rest, ".", ","), 0}, // a first sentence without an end
	} {
		if hits, _ := Opening(nil, nil, c.text); len(hits) != c.want {
			t.Errorf("%.40q opens with %d rules, want %d", c.text, len(hits), c.want)
		}
	}
}
