package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// dropDoubles leaves out a second copy of a long block: structured data shown as text, hidden
// copies, pull quotes. The copy with the better score stays. What stands in a quote was quoted, and
// what stands twice in elements of the same signature was said twice: the meals of a week's plan, a
// refrain.
func dropDoubles(s *State) {
	const long = 8            // words: shorter lines may well come twice, in tables and refrains
	better := map[int32]int{} // by number of a text: a later copy that stays instead of the first
	for i := range s.Blocks {
		k := &s.Blocks[i]
		first, ok := better[s.Copy[i]]
		if !ok {
			first = int(s.FirstCopy[s.Copy[i]])
		}
		if first == i || !k.Keep || k.Words < long || !s.Blocks[first].Keep || s.Blocks[first].Text != k.Text {
			continue
		}
		if k.Kind == doc.Quote || s.Blocks[first].Kind == doc.Quote || s.PathHash[k.Node] == s.PathHash[s.Blocks[first].Node] {
			continue
		}
		if k.Score > s.Blocks[first].Score {
			s.decide(first, false)
			better[s.Copy[i]] = i
		} else {
			s.decide(i, false)
		}
	}
	dropPulled(s)
}

// Bounds on a pull quote: words, and how many are looked for.
const (
	minPulled, maxPulled = 4, 60
	manyPulled           = 16
)

// dropPulled drops pull quotes: what stands in a box for a quotation and word for word in another block that is kept.
func dropPulled(s *State) {
	looked := 0
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep || k.Words < minPulled || k.Words > maxPulled || looked == manyPulled || !s.pulled(k.Node) {
			continue
		}
		looked++
		text := strings.TrimFunc(k.Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		_, first := utf8.DecodeRuneInString(text) // may be a capital of its own
		for j := range s.Blocks {
			if other := &s.Blocks[j]; j != i && other.Keep && len(other.Text) > len(k.Text) && strings.Contains(other.Text, text[first:]) {
				s.decide(i, false)
				break
			}
		}
	}
}

// pulled reports whether node x stands in a box for a quotation beside the text.
func (s *State) pulled(x int32) bool {
	for n := 0; x > 0 && n < 3; n++ {
		if tag := s.Tree.Tag[x]; tag == doc.TagAside || s.Tree.Class[x]&rules.ClassQuote != 0 && tag != doc.TagArticle {
			return true
		}
		x = s.Tree.Parent[x]
	}
	return false
}
