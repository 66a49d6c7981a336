package facts

import "testing"

func TestBoundsOfCandidates(t *testing.T) {
	short := Unit{Words: 4, Letters: 9}
	var c Candidates
	text := &Text{Units: make([]Unit, 100)}
	for i := range text.Units {
		text.Units[i] = short
	}
	c.Read(text)
	if got := c.At; len(got) != 60 || got[7] != 7 || got[8] != 48 || got[59] != 99 {
		t.Errorf("%d candidates, %v: want 60, the first 8 and the last", len(got), got)
	}
	for words, want := range map[int32]int{40: 1, 41: 0, 0: 0} {
		if c.Read(&Text{Units: []Unit{{Words: words, Letters: 9}}}); len(c.At) != want {
			t.Errorf("a line of %d words: %d candidates, want %d", words, len(c.At), want)
		}
	}
	for lines, want := range map[int32]int{4: 1, 5: 0} {
		if c.Read(&Text{Units: []Unit{{Words: 4, Letters: 9, Last: lines}}}); len(c.At) != want {
			t.Errorf("a unit of %d lines: %d candidates, want %d", lines, len(c.At), want)
		}
	}
	said := Unit{Words: 50, Letters: 99, Prose: true}
	c.Read(&Text{Units: []Unit{short, said, short, said, short, said, short}})
	if got := c.At; len(got) != 3 || got[2] != 4 {
		t.Errorf("candidates %v, want none below the third paragraph", got)
	}
}

// TestBoundsOfRepeats: what counts as the title once more.
func TestBoundsOfRepeats(t *testing.T) {
	for _, c := range []struct {
		name          string
		common, other uint32 // content words of the title's, and others
		words         int32
		want          int32
	}{
		{"7 of 10 words", 7, 3, 10, 2},
		{"6 of 10", 6, 4, 10, 1},
		{"3 words", 3, 0, 3, 2},
		{"2 words", 2, 0, 2, 1},
		{"a line of 40 words", 10, 0, 40, 2},
		{"of 41", 10, 0, 41, 1},
	} {
		text := &Text{Units: []Unit{{Words: 10, to: 10}, {Words: c.words, from: 10}}}
		for w := range uint32(10) {
			text.vocab = append(text.vocab, w)
		}
		for w := range c.common {
			text.vocab = append(text.vocab, w)
		}
		for w := range c.other {
			text.vocab = append(text.vocab, 100+w)
		}
		text.Units[1].to = int32(len(text.vocab))
		var d Titled
		if d.Read(text, 0, nil); d.Repeats != c.want {
			t.Errorf("%s: the title stands %d times, want %d", c.name, d.Repeats, c.want)
		}
	}
}
