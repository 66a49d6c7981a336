package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// keepRules keeps lines of signs alone, such as "* * *", where nearly all like them stand between
// lines that are kept: one that also parts boxes, or signatures from posts, is the page's. Those
// are kept alike then, but for a second one where what stood between two is dropped. A row of empty
// cells says nothing and goes. A bracket goes with the code that it opens or closes.
func keepRules(s *State) {
	last := len(s.Units)
	for last > 0 && (s.Units[last-1].Tokens == 0 || !s.kept(last-1)) {
		last--
	}
	s.countSigns(last)
	above, signs, cut := false, false, false // kept words stand above; the last kept line is one of signs; and a dropped line stood since
	for i := range s.Units {
		u := &s.Units[i]
		if u.Tokens > 0 {
			if s.kept(i) {
				above, signs, cut = true, false, false
			} else {
				cut = signs
			}
			continue
		}
		if s.bracketsCode(i) {
			s.decide(i, true)
			continue
		}
		t := s.byHash[u.Hash]
		of := t.units + t.below
		if t.kept >= asterisms && strings.Trim(s.Blocks[u.First].Text, " *") == "" {
			of = t.units
		}
		keep := above && !cut && i < last && 5*t.kept > 4*of && !s.emptyRow(i)
		s.decide(i, keep)
		signs = signs || keep
	}
}

// bracketsCode reports whether unit i, a line of signs, is the brackets at an end of kept code.
func (s *State) bracketsCode(i int) bool {
	if !facts.IsBrackets(strings.TrimSpace(s.Blocks[s.Units[i].First].Text)) {
		return false
	}
	code := func(j int) bool { return s.kept(j) && s.isCode(j) }
	return i > 0 && code(i-1) || i+1 < len(s.Units) && code(i+1)
}

// asterisms is how often a line of stars parts a text for it to be the text's own, though the page
// below has such lines too.
const asterisms = 2

// countSigns counts the lines of signs alone, by what they say: those above unit last, those of
// them that stand between kept lines, and the others.
func (s *State) countSigns(last int) {
	clear(s.byHash)
	for i, n := 0, len(s.Units); i < n; i++ {
		j := i
		for j < n && s.Units[j].Tokens == 0 {
			j++
		}
		inside := i > 0 && j > i && j < n && s.kept(i-1) && s.kept(j)
		for ; i < j; i++ {
			t := s.byHash[s.Units[i].Hash]
			if i >= last {
				t.below++
			} else if t.units++; inside {
				t.kept++
			}
			s.byHash[s.Units[i].Hash] = t
		}
	}
}

// emptyRow reports whether unit i, a line of signs, is bars and nothing that draws a table, or one
// sign that parts words.
func (s *State) emptyRow(i int) bool {
	text := strings.TrimSpace(s.Blocks[s.Units[i].First].Text)
	if len(text) == 1 && strings.Contains("<>.,;:/()[]", text) && s.Units[i].Kind != doc.Code {
		return true
	}
	return strings.Contains(text, "|") && !strings.Contains(text, "--")
}
