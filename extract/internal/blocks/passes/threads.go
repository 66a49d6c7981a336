package passes

import (
	"strconv"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
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
	s.markTurns()
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

// markHeaded marks the element that a head of comments is the first of, below the article's prose, where it is the
// smaller part of the page: the form, the rules of the house and the first comments, too few to be a run.
func (s *State) markHeaded(begun int) {
	for i := begun; i < len(s.Blocks); i++ {
		k := &s.Blocks[i]
		if k.Kind != doc.Heading || !s.isCommentsHead(i) || !s.Texts[i].Says(doc.End) {
			continue
		}
		box, above := s.Tree.Parent[k.Node], s.textBefore(i)
		if box > 0 && (above < 0 || !s.Inside(s.Blocks[above].Node, box)) && 2*s.Sums[box].Words <= s.Total().Words {
			for x := box; x < s.Tree.End[box]; x++ {
				s.thread[x] = true
			}
		}
	}
}

// isThread reports whether the units of a run are comments by what stands in them or above them.
func (s *State) isThread(r *facts.Repeat) bool {
	if float32(r.Stamped) < stampedShare*float32(r.Units) || isTeasers(r) || 2*r.Priced >= r.Units {
		return false
	}
	return float32(r.Spoken) >= spokenShare*float32(r.Units) || s.hasCommentsHead(int(r.First), r.Units)
}

// hasCommentsHead reports whether one of the blocks above the first of so many units is a head of comments: by a
// rule, or because it is short and counts them. No count tells of no units.
func (s *State) hasCommentsHead(first, units int) bool {
	for j := first - 1; j >= max(0, first-headBlocks) && !s.Texts[j].Prose; j-- {
		if s.isCommentsHead(j) || units > 0 && s.Texts[j].Digits > 0 && s.Blocks[j].Words <= headWords && counts(s.Blocks[j].Text, units) {
			return true
		}
	}
	return false
}

func (s *State) isCommentsHead(i int) bool { return s.Texts[i].Groups&rules.Comments.Bit() != 0 }

// counts reports whether the only number in a text is n.
func counts(text string, n int) bool {
	digits := strings.FieldsFunc(text, func(c rune) bool { return c < '0' || c > '9' })
	return len(digits) == 1 && digits[0] == strconv.Itoa(n)
}

// markTurns marks the elements of threads whose comments have no element of their own: below the text, who said it
// and what was said take turns, under a head of comments; or lines with a date, a time or a number and words of
// comments stand between.
func (s *State) markTurns() {
	begun, words := 0, 0
	for ; begun < len(s.Blocks) && words < threadWords; begun++ {
		if s.Blocks[begun].Keep && s.Texts[begun].Prose {
			words += s.Blocks[begun].Words
		}
	}
	s.markHeaded(begun)
	for n := range s.Stretches {
		if p := &s.Stretches[n]; int(p.First) >= begun && s.isTurns(p) {
			for i := p.First; i <= p.Last; i++ {
				s.thread[s.Blocks[i].Node] = true
			}
		}
	}
}

// isTurns reports whether the turns of a stretch are comments. Posts and teasers have headings.
func (s *State) isTurns(p *facts.Period) bool {
	stamped, spoken, told := 0, 0, 0
	for i := int(p.First); i <= int(p.Last); i++ {
		t := &s.Texts[i]
		switch {
		case s.Blocks[i].Kind == doc.Heading:
			return false
		case s.Stamped(i):
			stamped++
		case t.Prose || t.Ends:
			told++
		}
		spoken += int(engine.Bit(s.isCommentsHead(i)))
	}
	turns := float32(p.Turns)
	if float32(told) < spokenShare*turns {
		return false
	}
	first := int(p.First)
	if s.hasCommentsHead(first, 0) {
		return true
	}
	return float32(stamped) >= stampedShare*turns && (float32(spoken) >= spokenShare*turns || s.hasCommentsHead(first, int(p.Turns)))
}
