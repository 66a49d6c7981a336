package score

import "testing"

// TestScorer holds the figures to values worked out by hand.
func TestScorer(t *testing.T) {
	s := New()
	s.Add(&Gold{Text: "Title\na b c d e f", Title: "Title", With: []string{"b  c"}, Without: []string{"z"}}, Output{Title: "title", Text: "a b c d e z"})
	s.Add(&Gold{Text: "one two"}, Output{Text: "one two"})
	got := s.Figures()
	want := Figures{"shingle": 5. / 6, "exact": 0.5, "words": (10./12 + 1) / 2, "segments": 2. / 3, "title": 1}
	for name, v := range want {
		if d := got[name] - v; d > 1e-9 || d < -1e-9 {
			t.Errorf("%s: %v, want %v", name, got[name], v)
		}
	}
	s = New()
	s.Add(&Gold{Lines: []string{"Share", "The text is here", "", "More", "More"}, Labels: []int{0, 1, 0, 1, 0}}, Output{Text: "The  text is here\nMore\n"})
	if got := s.Figures()["lines"]; got != 1 {
		t.Errorf("lines: %v, want 1", got)
	}
	s.Add(&Gold{Lines: []string{"a b", "c d"}, Labels: []int{1, 0}}, Output{Title: "c d"})
	if got, want := s.Figures()["lines"], 2*(5./7)*(5./7)/(10./7); got < want-1e-9 || got > want+1e-9 {
		t.Errorf("lines: %v, want %v", got, want)
	}
}
