package passes

import "shuck/extract/internal/rules"

// Readers' comments below an article: a head of theirs, and then name after date after reply.
const (
	commentsBefore = 80  // words kept before their head
	commentsMarks  = 3   // units that rules name as theirs or as a date, after it
	commentsEvery  = 120 // words kept a mark at most
	commentsThread = .97 // mean score from which they are the page's subject
)

const commentMarks = 1<<rules.Comments | 1<<rules.Date

// cutComments drops what follows the head of readers' comments.
func cutComments(s *State) {
	before := 0
	for i := range s.Units {
		if u := &s.Units[i]; u.EndMark && u.Digits > 0 && u.Groups&(1<<rules.Comments) != 0 &&
			before >= commentsBefore {
			if s.comments(i) {
				s.decideAll(i, len(s.Units), false)
			}
			return
		}
		if s.kept(i) {
			before += int(s.Units[i].Words)
		}
	}
}

// comments reports whether what is kept after unit i is readers' comments.
func (s *State) comments(i int) bool {
	marks, words, score := 0, 0, float32(0)
	for j := i + 1; j < len(s.Units); j++ {
		u := &s.Units[j]
		if u.Groups&commentMarks != 0 && u.Words < 12 {
			marks++
		}
		if s.kept(j) {
			words += int(u.Words)
			score += s.Score[j] * float32(u.Words)
		}
	}
	return marks >= commentsMarks && words < commentsEvery*marks && score < commentsThread*float32(words)
}
