package passes

import (
	"testing"

	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// TestRhythm: words between paragraphs are heads where there are some of them that may be.
func TestRhythm(t *testing.T) {
	head := func(g rules.Group) []made {
		return one(made{Unit: facts.Unit{Words: 1, Groups: g.Bit()}, score: .05})
	}
	text := func(heads ...[]made) *State {
		parts := [][]made{one(label), one(said)}
		for _, h := range heads {
			parts = append(parts, h, one(said))
		}
		s := state(parts...)
		s.Title = 0
		return s
	}
	nav, follow, ad := head(rules.Nav), head(rules.Follow), head(rules.Ad)
	for _, c := range []struct {
		name string
		s    *State
		want bool
	}{
		{"four", text(nav, nav, nav, nav), true},
		{"three", text(nav, nav, nav), false},
		{"three and a prompt", text(nav, nav, nav, follow), false},
		{"three and an advertisement", text(nav, nav, nav, ad), false},
	} {
		if got := c.s.hasRhythm(); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
	for _, c := range []struct {
		name string
		do   func(head, below *facts.Unit)
		want bool
	}{
		{"a prompt's word", func(head, _ *facts.Unit) { head.Groups = rules.Newsletter.Bit() }, true},
		{"a button's", func(head, _ *facts.Unit) { head.Groups = rules.Share.Bit() }, false},
		{"said twice", func(head, _ *facts.Unit) { head.Copies = 1 }, false},
		{"above an appeal", func(_, below *facts.Unit) { below.Appeals = 1 }, false},
		{"above who wrote it", func(_, below *facts.Unit) { below.Bios = 1 }, false},
	} {
		s := text(nav)
		c.do(&s.Units[2], &s.Units[3])
		if got := s.isAmidProse(2); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
