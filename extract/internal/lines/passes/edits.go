package passes

import (
	"strings"

	"shuck/extract/doc"
)

// A wiki's page has a link to edit each section behind its heading, in brackets and in the wiki's
// own language: "History", "[edit]".
const (
	editWords = 5 // of the longest such link
	editHead  = 8 // and of the longest heading
)

// dropEdits drops those links, and keeps the headings that they stand below where the section is
// kept.
func dropEdits(s *State) {
	for i := s.Title + 2; i+1 < len(s.Units); i++ {
		head, next := &s.Units[i-1], &s.Units[i+1]
		if i < 1 || !s.isEdit(i) || head.Prose || head.Sentence || head.Words > editHead || head.Copies > 0 || !next.Prose && !next.Sentence {
			continue
		}
		s.decide(i, false)
		if s.kept(i+1) && !head.EndMark && head.Kind == doc.Paragraph && s.Asked[i-1] {
			s.decide(i-1, true)
		}
	}
}

// isEdit reports whether unit i is a label in brackets, said more than once.
func (s *State) isEdit(i int) bool {
	u := &s.Units[i]
	if u.Copies == 0 || u.Letters == 0 || u.Words > editWords || u.Digits > 0 || u.Kind != doc.Paragraph {
		return false
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	return line[0] == '[' && strings.IndexByte(line, ']') == len(line)-1
}
