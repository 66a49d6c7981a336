package passes

import (
	"strings"
	"testing"

	"shuck/extract/internal/lines/facts"
)

// TestTimes: times stay that each stand above an entry, in order, and are of no player.
func TestTimes(t *testing.T) {
	time := one(made{Unit: facts.Unit{Words: 1, Digits: 4}})
	for _, c := range []struct {
		times string
		want  int
	}{
		{"17:45 16:10 15:02", 3},
		{"08:00 09:15 **10:30**", 3},
		{"18h40 17h05 15h20", 3},
		{"08.00 09.15 10.30", 3},
		{"17:45 16:10", 0},
		{"17:45 16:10 18:02", 0},
		{"12:00 12:00 12:00", 0},
		{"00:15 01:10 02:02", 0},
		{"17:45 16:10 15-02", 0},
		{"17:45 16:10 15:2x", 0},
		{"117:5 16:10 15:02", 0},
	} {
		list := strings.Fields(c.times)
		s := state(time, said.times(1), time, said.times(1), time, said.times(1))
		for i, at := range list {
			s.Blocks[2*i].Text = at
		}
		keepTimes(s)
		if got := s.keptFrom(0, 6) - 3; got != c.want {
			t.Errorf("%s: %d times are kept, want %d", c.times, got, c.want)
		}
	}
}
