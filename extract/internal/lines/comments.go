package lines

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
func cutComments(v *view) {
	before := 0
	for i := range v.units {
		if s := &v.units[i]; s.end && s.digits > 0 && s.groups&(1<<rules.Comments) != 0 && before >= commentsBefore {
			if v.comments(i) {
				for j := i; j < len(v.units); j++ {
					v.decide(j, false, "comments")
				}
			}
			return
		}
		if v.kept(i) {
			before += int(v.units[i].words)
		}
	}
}

// comments reports whether what is kept after unit i is readers' comments.
func (v *view) comments(i int) bool {
	marks, words, score := 0, 0, float32(0)
	for j := i + 1; j < len(v.units); j++ {
		s := &v.units[j]
		if s.groups&commentMarks != 0 && s.words < 12 {
			marks++
		}
		if v.kept(j) {
			words += int(s.words)
			score += v.score[j] * float32(s.words)
		}
	}
	return marks >= commentsMarks && words < commentsEvery*marks && score < commentsThread*float32(words)
}
