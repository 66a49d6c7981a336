package passes

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// The head of a list of other pieces ends the article where little of it would go: enough is kept
// before it, and what is kept after it is no article of its own.
const (
	tailBefore = 40  // words kept before the mark
	tailShare  = .5  // of the kept words that may go with the tail
	tailScore  = .78 // mean score by words from which what stands after the mark goes on the article
	tailClean  = .6  // and in a text that is clean but for it
	tailAll    = .9  // share of the words kept in such a text
)

// cutTail drops what follows the first mark of an end that may cut, or that is sure.
func cutTail(s *State) {
	all, n := 0, len(s.Units)
	for i := range s.Units {
		if s.kept(i) {
			all += int(s.Units[i].Words)
		}
	}
	before, above, thread := 0, overlap{}, s.isThread() || s.Title >= 0 && s.Units[s.Title].Question
	boxed := false // the text went on after a pointer like this one
	for i := range s.Units {
		u := &s.Units[i]
		if thread && u.EndMark && u.Copies > 0 {
			continue // a button below each post, or answer
		}
		if u.EndMark && u.Sure {
			s.decideAll(i, n, false)
			return
		}
		if u.EndMark && s.isPassed(i) {
			if boxed {
				continue
			}
			boxed = s.Score[i+1] >= namedScore
		}
		if u.EndMark && before >= tailBefore && !s.isTold(i) && s.cuts(i, before, all, &above) || s.signs(i) {
			s.decideAll(i, n, false)
			return
		}
		if s.kept(i) {
			before += int(u.Words)
		}
	}
}

// isTold reports whether unit i, which names the end, is a word of the text's own.
func (s *State) isTold(i int) bool {
	return s.speaksOf(i) || s.headsOwn(i) || s.goesOnAlike(i) || s.answers(i)
}

// isPassed reports whether unit i points to another piece, which it names, and prose of no group
// stands below it.
func (s *State) isPassed(i int) bool {
	if s.Units[i].Groups&boxLabels == 0 || !s.hasTeaser(i) || i+1 == len(s.Units) {
		return false
	}
	next := &s.Units[i+1]
	return next.Prose && next.Groups == 0 && s.kept(i+1)
}

// cuts reports whether the mark at unit i ends the article, of whose words so many are kept before
// it and in all; above is as resumes takes it.
func (s *State) cuts(i, before, all int, above *overlap) bool {
	if float64(all-before) > tailShare*float64(all) || s.Units[i].Groups&boxLabels != 0 && s.resumes(i, above) >= 0 {
		return false
	}
	words, score := float32(0), float32(0)
	for j := i + 1; j < len(s.Units); j++ {
		if s.kept(j) {
			w := float32(s.Units[j].Words)
			words += w
			score += w * s.Score[j]
		}
	}
	if float32(all) >= tailAll*float32(s.Whole.Words) {
		return score <= tailClean*words
	}
	return score <= tailScore*words
}

// speaksOf reports whether unit i is a heading over prose that has one of its words: "Comments"
// above "The comments were the hardest to let go." Readers' comments do not speak of comments.
func (s *State) speaksOf(i int) bool {
	if i+1 == len(s.Units) {
		return false
	}
	u, next := &s.Units[i], &s.Units[i+1]
	if u.Kind != doc.Heading || u.Words > headWords || !next.Prose || next.Groups != 0 || s.Score[i+1] < s.Limit {
		return false
	}
	said := s.Content(next)
	return slices.ContainsFunc(s.Content(u), func(word uint32) bool { return slices.Contains(said, word) })
}

// discussedScore is the least score of the prose below "Discussion" for it to be the text's own.
const discussedScore = .6

// headsOwn reports whether unit i, which names the end, is a word that heads the text's own prose.
// One that heads readers' comments elsewhere does where a head of its form stays, and what is below
// it is of the text's topic: "Discussion" below "Methods".
func (s *State) headsOwn(i int) bool {
	if i+1 == len(s.Units) || !s.isWordHead(i) {
		return false
	}
	u, next := &s.Units[i], &s.Units[i+1]
	if !next.Prose || next.Groups != 0 {
		return false
	}
	if u.Groups&(1<<rules.Comments) != 0 {
		return u.Digits == 0 && s.Overlaps[i+1] > 0 &&
			(s.Score[i+1] >= discussedScore || s.Score[i+1] >= s.Limit && s.isHeaded(i+3))
	}
	return s.Score[i+1] >= s.Limit
}

// isHeaded reports whether unit i is a paragraph that the model does not drop for what stands above it,
// below a word or a few that no rule names.
func (s *State) isHeaded(i int) bool {
	if i >= len(s.Units) {
		return false
	}
	u, head := &s.Units[i], &s.Units[i-1]
	return u.Prose && u.Groups|head.Groups == 0 && s.Score[i] >= fillScore && head.Words <= headWords &&
		!head.Sentence && head.Digits == 0 && head.Copies == 0
}

// Bounds of short lines on both sides of a word that names the end.
const (
	alikeReach = 12  // lines looked at on either side
	alikeLeast = 4   // short ones of them that stay
	alikeShare = .85 // share of the mean score of those above that those below have at least
)

// goesOnAlike reports whether unit i, which names the end, is a word over a sentence in a text of
// short lines that goes on as it did above: the notes on a release tell of "Comments". Readers' own
// have their day, or a button.
func (s *State) goesOnAlike(i int) bool {
	u := &s.Units[i]
	if u.Words != 1 || u.Digits > 0 || u.Copies > 0 || i+1 == len(s.Units) || !s.Units[i+1].Sentence {
		return false
	}
	above, below := shortRun{}, shortRun{}
	for j := i - 1; j > max(s.Title, i-alikeReach); j-- {
		above.add(s, j)
	}
	for j := i + 1; j < min(len(s.Units), i+alikeReach); j++ {
		if s.Units[j].Groups != 0 {
			if j <= i+alikeLeast {
				return false
			}
			break
		}
		below.add(s, j)
	}
	return above.lines >= alikeLeast && below.lines >= alikeLeast &&
		below.score*float32(above.lines) >= alikeShare*above.score*float32(below.lines)
}

// shortRun sums over the short lines that stay.
type shortRun struct {
	lines int
	score float32
}

func (r *shortRun) add(s *State, i int) {
	if s.kept(i) && !s.Units[i].Prose {
		r.lines++
		r.score += s.Score[i]
	}
}

// A signature is the last few lines of a mail, below a line of two dashes.
const (
	signatureUnits = 10
	signatureWords = 60
)

// signs reports whether a signature begins at unit i.
func (s *State) signs(i int) bool {
	n := len(s.Units)
	return i > 0 && i+1 < n && n-1-i <= signatureUnits && s.Units[i].Gap && s.Between(i+1, n).Words <= signatureWords &&
		s.Blocks[s.Units[i].First].Text == "--"
}
