package passes

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

func TestBoundsOfRepeats(t *testing.T) {
	for _, c := range []struct {
		name   string
		kind   doc.Kind
		repeat doc.Repeat
		score  float32
		want   bool
	}{
		{"on no other", doc.Paragraph, doc.Repeat{}, .5, true},
		{"on 2 of 3, .53", doc.Paragraph, doc.Repeat{On: 2, Of: 3}, .53, false},
		{"on 2 of 3, .61", doc.Paragraph, doc.Repeat{On: 2, Of: 3}, .61, true},
		{"on 2 of 40, .53", doc.Paragraph, doc.Repeat{On: 2, Of: 40}, .53, true},
		{"on 40 of 40, .97", doc.Paragraph, doc.Repeat{On: 40, Of: 40}, .97, false},
		{"on 40 of 40, .98", doc.Paragraph, doc.Repeat{On: 40, Of: 40}, .98, true},
		{"code on 40 of 40", doc.Code, doc.Repeat{On: 40, Of: 40}, .5, true},
	} {
		s := state([]made{{Unit: facts.Unit{Kind: c.kind, Words: 5}, score: c.score, keep: true}})
		s.Blocks[0].Repeat = c.repeat
		s.by = doc.BySite
		weighRepeats(s)
		if s.kept(0) != c.want {
			t.Errorf("%s: kept %v with %.2f, want %v", c.name, s.kept(0), s.Score[0], c.want)
		}
		if by := s.Blocks[0].By; !c.want && by != doc.BySite {
			t.Errorf("%s: decided by %s", c.name, by)
		}
	}
}

// TestRepeatOfWrapped: a paragraph that is broken into lines stands where all of them do.
func TestRepeatOfWrapped(t *testing.T) {
	lines := []doc.Block{{Repeat: doc.Repeat{On: 9, Of: 9}}, {Repeat: doc.Repeat{On: 1, Of: 9}}, {Repeat: doc.Repeat{On: 4, Of: 9}}}
	if r := repeatOf(lines); r.On != 1 {
		t.Errorf("on %d pages, want 1", r.On)
	}
}
