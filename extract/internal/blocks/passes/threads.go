package passes

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// A thread without a name for it: like units below all of the article's prose, most with a date, a
// time or a number, which answer each other or stand below a head of comments.
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
		if r.First > main.last && threads[n] && main.core == r.Node {
			s.markUnits(n) // the text's paragraphs stand beside them
		}
		if r.First <= main.last || !threads[n] || s.Inside(main.core, r.Node) {
			continue
		}
		for x := r.Node; x < s.Tree.End[r.Node]; x++ {
			s.thread[x] = true
		}
	}
}

// markUnits marks the elements of a run's units.
func (s *State) markUnits(n int) {
	for i := s.Runs[n].First; i <= s.Runs[n].Last; i++ {
		if s.In[i] == int32(n) {
			s.thread[s.Blocks[i].Node] = true
		}
	}
}

// markHeaded marks the box that a head of comments is the first of, below the article's prose,
// where it is the smaller part of the page; and one that holds another line of comments and, above
// it, short paragraphs under lines with a year: the form, the rules of the house and the first
// comments, too few to be a run.
func (s *State) markHeaded(begun int) {
	for i := begun; i < len(s.Blocks); i++ {
		if !s.isCommentsHead(i) || !s.Texts[i].Says(doc.End) {
			continue
		}
		box := s.Tree.Parent[s.Blocks[i].Node]
		above := s.textBefore(i)
		first := s.Blocks[i].Kind == doc.Heading && (above < 0 || !s.Inside(s.Blocks[above].Node, box)) &&
			!s.isSection(i, box)
		if box > 0 && 2*s.Sums[box].Words <= s.Total().Words && (first || s.isFewComments(box, begun, i)) {
			for x := box; x < s.Tree.End[box]; x++ {
				s.thread[x] = true
			}
		}
	}
}

// sectionReach is how many blocks above a heading another section's is looked for.
const sectionReach = 64

// isSection reports whether box, which heading i begins, is a section of the text: beside it is an
// element like it that begins with a heading of the same level, which is kept. A paper has a
// section "Discussion".
func (s *State) isSection(i int, box int32) bool {
	for j := i - 1; j >= max(0, i-sectionReach); j-- {
		k := &s.Blocks[j]
		if k.Kind != doc.Heading || k.Level != s.Blocks[i].Level || !k.Keep {
			continue
		}
		beside := s.Tree.Parent[k.Node]
		if s.Tree.Sig[beside] == s.Tree.Sig[box] && s.Tree.Parent[beside] == s.Tree.Parent[box] {
			return true
		}
	}
	return false
}

// Bounds on comments where there are too few for a run.
const (
	fewComment = 40 // words of each at most
	fewLines   = 32 // that they and the form are at most
)

// isFewComments reports whether what stands in box above line i is comments: a line with a year,
// and paragraphs that are short and none like those above the box.
func (s *State) isFewComments(box int32, begun, i int) bool {
	signed, prose := false, false
	j := i - 1
	for ; j >= 0 && s.Inside(s.Blocks[j].Node, box); j-- {
		k, t := &s.Blocks[j], &s.Texts[j]
		if j < begun || k.Words > fewComment || i-j > fewLines {
			return false
		}
		prose = prose || t.Ends
		signed = signed || k.Words > 1 && k.Words <= stampLine && !t.Ends && t.Digits >= 4 && hasYear(k.Text)
	}
	return signed && prose && j >= 0 && s.Texts[j].Prose
}

// hasYear reports whether s has a year of this century or the last.
func hasYear(s string) bool {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r < '0' || r > '9' }) {
		if isYear(word) {
			return true
		}
	}
	return false
}

// isYear reports whether digits are a year of this century or the last.
func isYear(digits string) bool {
	return len(digits) == 4 && (digits[:2] == "19" || digits[:2] == "20")
}

// isThread reports whether the units of a run are comments by what stands in them or above them.
func (s *State) isThread(r *facts.Repeat) bool {
	if isTeasers(r) || 2*r.Priced >= r.Units {
		return false
	}
	if float32(r.Stamped) < stampedShare*float32(r.Units) {
		return s.isSigned(r)
	}
	return float32(r.Spoken) >= spokenShare*float32(r.Units) || s.hasCommentsHead(int(r.First), r.Units)
}

// isSigned reports whether the units of a run are said by somebody each and answered by the same
// button: a short line of a name and a number, "Tess 2 days ago", and a label that all have. Posts
// and cards have headings or links.
func (s *State) isSigned(r *facts.Repeat) bool {
	if r.Linked > 0 {
		return false
	}
	signed, labels, prose := 0, 0, 0
	for i := r.First; i <= r.Last; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		switch {
		case k.Kind == doc.Heading || k.Kind == doc.TableRow || k.LinkWords > signWords:
			return false
		case t.Ends:
			prose++
		case k.Words > 1 && k.Words <= signWords && t.Digits > 0 && startsName(k.Text):
			signed++
		case k.Words > 0 && k.Words <= labelWords && 2*int(s.Copies[s.Copy[i]]) > r.Units:
			labels++
		}
	}
	return signed >= r.Units && signed < 2*r.Units && labels >= r.Units && 2*prose >= r.Units
}

// signWords is the words of a line at most that has a name and a number.
const signWords = 6

// startsName reports whether s begins with a letter, none of the small ones.
func startsName(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) && !unicode.IsLower(r)
}

// hasCommentsHead reports whether one of the blocks above the first of so many units is a head of
// comments: by a rule, or because it is short and counts them. No count tells of no units.
func (s *State) hasCommentsHead(first, units int) bool {
	for j := first - 1; j >= max(0, first-headBlocks) && !s.Texts[j].Prose; j-- {
		if s.isCommentsHead(j) || units > 0 && s.Texts[j].Digits > 0 && s.countsUnits(j, units) {
			return true
		}
	}
	return false
}

func (s *State) isCommentsHead(i int) bool { return s.Texts[i].Groups&rules.Comments.Bit() != 0 }

// countsUnits reports whether block i is short, or has the page's title in it, and counts so many:
// "3 thoughts on “The title”".
func (s *State) countsUnits(i, units int) bool {
	text, words := s.Blocks[i].Text, s.Blocks[i].Words
	if s.TitleAt >= 0 && words > headWords {
		title := &s.Blocks[s.TitleAt]
		if before, after, ok := strings.Cut(text, title.Text); ok {
			text, words = before+after, words-title.Words
		}
	}
	return words <= headWords && counts(text, units)
}

// counts reports whether the only number in a text is n.
func counts(text string, n int) bool {
	digits := strings.FieldsFunc(text, func(c rune) bool { return c < '0' || c > '9' })
	return len(digits) == 1 && digits[0] == strconv.Itoa(n)
}

// markTurns marks the elements of threads whose comments have no element of their own: below the
// text, who said it and what was said take turns, under a head of comments; or lines with a date, a
// time or a number and words of comments stand between.
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
	return float32(stamped) >= stampedShare*turns &&
		(float32(spoken) >= spokenShare*turns || s.hasCommentsHead(first, int(p.Turns)))
}
