package passes

import "shuck/extract/doc"

// Bounds of lines that a text shows.
const (
	shownLines = 40  // below what announces them
	shownWords = 3   // of the shortest line that does
	shownScore = .15 // least score of one that nothing announces
)

// keepSetIn keeps the lines set in below a line that is kept and announces them with a colon, where
// the text goes on below them as far out as most of it is: code, a table. Between two sentences
// they need no announcing. In the dump of a page's boxes each line may be set in otherwise.
func keepSetIn(s *State) {
	for i := s.Title + 1; i < len(s.Units); i++ {
		u := &s.Units[i]
		if u.Kind != doc.Paragraph || u.Words < shownWords || u.Groups != 0 || u.Indent != s.CoreIndent ||
			!s.kept(i) || !u.Colon && !u.Sentence {
			continue
		}
		end, least := i+1, float32(1)
		for end < min(len(s.Units), i+shownLines) && s.isShown(end) {
			if least = min(least, s.Score[end]); s.Units[end].Letters == 0 || s.Units[end].Groups != 0 {
				least = 0
			}
			end++
		}
		goesOn := end < len(s.Units) && s.Units[end].Indent == u.Indent && (s.kept(end) || s.plain(end))
		if goesOn && (u.Colon || s.CoreIndent == 0 && (s.Units[end].Sentence || s.Units[end].Colon) &&
			least >= shownScore) {
			s.decideAll(i+1, end, true)
		}
		i = end - 1
	}
}

// isShown reports whether unit i may be such a line.
func (s *State) isShown(i int) bool {
	u := &s.Units[i]
	return u.Indent > s.CoreIndent && u.Kind != doc.ListItem && !u.Prose && u.Groups&^labels == 0
}
