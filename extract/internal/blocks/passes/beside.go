package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// besideRest is the words kept elsewhere from which a page is more than what stands beside its
// text.
const besideRest = 20

// dropBeside leaves out what stands beside a wiki's text by the classes of all wikis: notes on
// other pages of the name, tables of facts, boxes of links.
func dropBeside(s *State) {
	s.dropHatnotes()
	any, rest := false, 0
	for i := range s.Blocks {
		switch k := &s.Blocks[i]; {
		case !k.Keep:
		case s.isBesideText(i):
			any = true
		default:
			rest += k.Words
		}
	}
	if !any || rest < besideRest {
		return
	}
	for i := range s.Blocks {
		if s.isBesideText(i) {
			s.decide(i, false)
		}
	}
}

// hatnoteWords are the words of a hatnote at most.
const hatnoteWords = 40

// dropHatnotes leaves out what stands above the paragraph that tells what a wiki's page is about,
// and leads elsewhere: notes on other pages of the name, in any language and class. That paragraph
// has the title in bold at its begin.
func (s *State) dropHatnotes() {
	if s.TitleAt < 0 || !strings.Contains(s.Meta("generator"), "MediaWiki") {
		return
	}
	lead := s.TitleAt + 1
	for lead < len(s.Blocks) && !(s.Blocks[lead].Keep && s.defines(lead)) {
		if s.Blocks[lead].Kind == doc.Heading && !s.isBesideText(lead) {
			return
		}
		lead++
	}
	if lead == len(s.Blocks) {
		return
	}
	for i := s.TitleAt + 1; i < lead; i++ {
		if k := &s.Blocks[i]; k.Kind == doc.Paragraph && k.Words <= hatnoteWords && k.LinkWords > 0 {
			s.decide(i, false)
		}
	}
}

// definedWithin are the bytes of a paragraph within which what it tells of stands.
const definedWithin = 40

// defines reports whether block i has words of the title in bold at its begin.
func (s *State) defines(i int) bool {
	k := &s.Blocks[i]
	for _, span := range k.Spans {
		if span.Kind == doc.Strong && span.Start < definedWithin {
			var buf [maxTitle]uint32
			_, _, share := s.Title.Overlap(words.AppendHashes(buf[:0], k.Text[span.Start:span.End], maxTitle))
			return share > 0
		}
	}
	return false
}

func (s *State) isBesideText(i int) bool { return s.Tree.Flags[s.Blocks[i].Node]&doc.Beside != 0 }
