package passes

import (
	"strconv"
	"strings"

	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/rules"
)

// A thread without a name for it: like units below all of the article's prose, most with a date, a time
// or a number, which answer each other or stand below a head of comments.
const (
	stampedShare = 0.6 // share of the units with a date, a time or a number
	spokenShare  = 0.5 // share of the units with a word of comments, where no head tells
	threadWords  = 40  // words of prose above a thread that make a post
	headBlocks   = 4   // blocks above a thread among which its head is
	headWords    = 6   // words of the head at most, where it counts the units
)

// markThreads marks the elements of threads that have no name for it.
func (s *State) markThreads() {
	threads := s.runsThat(s.isThread)
	if threads == nil {
		return
	}
	main := s.mainProse(threads)
	if main.words < threadWords {
		return
	}
	for n := range s.Runs {
		r := &s.Runs[n]
		if r.First <= main.last || !threads[n] || s.Inside(main.core, r.Node) {
			continue
		}
		for x := r.Node; x < s.Tree.End[r.Node]; x++ {
			s.thread[x] = true
		}
	}
}

// isThread reports whether the units of a run are comments by what stands in them or above them.
func (s *State) isThread(r *facts.Repeat) bool {
	if float32(r.Stamped) < stampedShare*float32(r.Units) || isTeasers(r) || 2*r.Priced >= r.Units {
		return false
	}
	return float32(r.Spoken) >= spokenShare*float32(r.Units) || s.hasCommentsHead(r)
}

// hasCommentsHead reports whether one of the blocks above a run is a head of comments: by a rule, or
// because it is short and counts the units.
func (s *State) hasCommentsHead(r *facts.Repeat) bool {
	for j := int(r.First) - 1; j >= max(0, int(r.First)-headBlocks); j-- {
		t := &s.Texts[j]
		if t.Prose {
			return false
		}
		if t.Groups&rules.Comments.Bit() != 0 || t.Digits > 0 && s.Blocks[j].Words <= headWords && counts(s.Blocks[j].Text, r.Units) {
			return true
		}
	}
	return false
}

// counts reports whether the only number in a text is n.
func counts(text string, n int) bool {
	digits := strings.FieldsFunc(text, func(c rune) bool { return c < '0' || c > '9' })
	return len(digits) == 1 && digits[0] == strconv.Itoa(n)
}
