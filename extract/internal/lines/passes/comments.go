package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Readers' comments below an article: a head of theirs, and then name after date after reply.
const (
	commentsBefore = 80  // words kept before their head
	commentsMarks  = 3   // units that rules name as theirs or as a date, after it
	commentsEvery  = 120 // words kept a mark at most
	commentsThread = .97 // mean score from which they are the page's subject
)

const commentMarks = 1<<rules.Comments | 1<<rules.Date

// A thread without such marks stands between a head and a foot of readers' comments.
const (
	threadHeads = 3   // heads that are looked at
	threadFoot  = 5   // units from the end of the text among which the foot is
	threadTalk  = 1.5 // times the share of words that name writer and reader above it
)

// cutComments drops what follows the head of readers' comments.
func cutComments(s *State) {
	before, heads := 0, 0
	for i := range s.Units {
		u := &s.Units[i]
		if u.EndMark && u.Groups&(1<<rules.Comments) != 0 && before >= commentsBefore && heads < threadHeads {
			heads++
			if u.Digits > 0 && s.comments(i) || u.Words > 1 && s.isBracketed(i) {
				s.decideAll(i, len(s.Units), false)
				return
			}
		}
		if s.kept(i) {
			before += int(u.Words)
		}
	}
}

// isBracketed reports whether unit i heads a thread with a foot, "Read all comments", in which more
// is said of writer and reader than above it.
func (s *State) isBracketed(i int) bool {
	if s.Units[i].Kind == doc.Heading || s.speaksOf(i) || s.headsOwn(i) {
		return false
	}
	foot := len(s.Units) - 1
	for foot > i && (!s.Units[foot].EndMark || s.Units[foot].Groups&(1<<rules.Comments) == 0) {
		foot--
	}
	if foot <= i+1 || foot < len(s.Units)-threadFoot {
		return false
	}
	var above, below, wordsAbove, wordsBelow float32
	for j := range s.Units[:foot] {
		switch u := &s.Units[j]; {
		case j < i && s.kept(j):
			above += float32(u.Addressed)
			wordsAbove += float32(u.Tokens)
		case j > i:
			below += float32(u.Addressed)
			wordsBelow += float32(u.Tokens)
		}
	}
	return below*wordsAbove > threadTalk*above*wordsBelow
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
