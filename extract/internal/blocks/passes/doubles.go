package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// byDoubles is the reason of what dropDoubles leaves out: a heading among it stays out.
const byDoubles doc.Reason = "doubles"

// dropDoubles leaves out a second copy of a long block: structured data shown as text, hidden
// copies, pull quotes. The copy with the better score stays, and
// one that is shown before one that is hidden. What stands in a quote was quoted, and
// what stands twice in elements of the same signature was said twice: the meals of a week's plan, a
// refrain.
func dropDoubles(s *State) {
	better := map[int32]int{} // by number of a text: a later copy that stays instead of the first
	for i := range s.Blocks {
		k := &s.Blocks[i]
		first, ok := better[s.Copy[i]]
		if !ok {
			first = int(s.FirstCopy[s.Copy[i]])
		}
		if first == i || !k.Keep || k.Words < longLine || !s.Blocks[first].Keep || s.Blocks[first].Text != k.Text {
			continue
		}
		if k.Kind == doc.Quote || s.Blocks[first].Kind == doc.Quote ||
			s.PathHash[k.Node] == s.PathHash[s.Blocks[first].Node] {
			continue
		}
		if s.isBetter(i, first) {
			s.decide(first, false)
			better[s.Copy[i]] = i
		} else {
			s.decide(i, false)
		}
	}
	s.dropCopies()
	dropPulled(s)
	s.dropGathered()
}

// isBetter reports whether copy i stays instead of the first: it has the better score, where both
// are shown or neither.
func (s *State) isBetter(i, first int) bool {
	if shown := !s.concealed(i); shown == s.concealed(first) {
		return shown
	}
	return s.Blocks[i].Score > s.Blocks[first].Score
}

// longLine is the words of a line that hardly comes twice: shorter ones do, in tables and refrains.
const longLine = 8

// Bounds on a text that comes again as a whole, and on a line that comes again and again.
const (
	copiedBlocks = 3
	copiedWords  = 50
	againTimes   = 4
	aloneSteps   = 8 // elements out from the line
)

// dropCopies leaves out the second of two copies of a text, block for block, with its title, all copies of a line
// that is alone in each of a run of boxes: the caption under every picture, and all but the first
// where the boxes hold more.
func (s *State) dropCopies() {
	for i := 0; i < len(s.Blocks); {
		end, words := i, 0
		for ; end < len(s.Blocks) && s.copies(i, end); end++ {
			if k := &s.Blocks[end]; k.Words >= longLine {
				words += k.Words
			}
		}
		if end-i >= copiedBlocks && words >= copiedWords {
			s.decideAll(i, end, false)
			if i > 0 && s.headsCopy(i-1) {
				s.decide(i-1, false)
			}
			i = end
		}
		i = max(i+1, end)
	}
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep || k.Words < longLine || int(s.Copies[s.Copy[i]]) < againTimes {
			continue
		}
		first := int(s.FirstCopy[s.Copy[i]])
		if s.aloneInBox(i) && s.aloneInBox(first) || first != i && s.saidByUnits(i, first) {
			s.decide(i, false)
		}
	}
}

// headsCopy reports whether block i says the title, right above a copy of the text in the same
// element: a page's copy for the printer has it with the site's name.
func (s *State) headsCopy(i int) bool {
	k := &s.Blocks[i]
	_, _, share := s.Title.Overlap(s.First.Of(i))
	return i > s.TitleAt && k.Node == s.Blocks[i+1].Node && k.Words <= s.Title.Size+headWords && share == 1
}

// copies reports whether block j, as the ones from i to it, is a copy of an earlier one, and in the
// same order.
func (s *State) copies(i, j int) bool {
	first := int(s.FirstCopy[s.Copy[j]])
	k, copied := &s.Blocks[j], &s.Blocks[first]
	if copied.Words > 0 && !copied.Keep && first != int(s.TitleAt) || k.Kind == doc.Quote ||
		copied.Kind == doc.Quote || s.Tree.Parent[k.Node] == s.Tree.Parent[copied.Node] {
		return false
	}
	return first < i && (i == j || first-int(s.FirstCopy[s.Copy[i]]) == j-i)
}

// saidByUnits reports whether block i, and its first copy, are what nearly every unit of a run
// says, and all that is kept of it: the caption of one picture after the other, with a number each.
func (s *State) saidByUnits(i, first int) bool {
	n := s.In[i]
	if n < 0 || s.In[first] != n || float32(s.Copies[s.Copy[i]]) < labelShare*float32(s.Runs[n].Units) {
		return false
	}
	unit, above, next := s.Branch(s.Blocks[i].Node, s.Runs[n].Node), s.textBefore(i), s.NextText(i)
	return !(s.keptIn(above, unit) || s.keptIn(next, unit))
}

// keptIn reports whether there is a block i, kept, and in node x.
func (s *State) keptIn(i int, x int32) bool {
	return i >= 0 && s.Blocks[i].Keep && s.Inside(s.Blocks[i].Node, x)
}

// aloneInBox reports whether block i is all the text of an element that others like it stand
// beside.
func (s *State) aloneInBox(i int) bool {
	x := s.Blocks[i].Node
	for range aloneSteps {
		up := s.Tree.Parent[x]
		if up <= 0 || s.Sums[up].Blocks > 1 {
			break
		}
		x = up
	}
	return x != s.Blocks[i].Node && s.LikeSiblings[x] >= againTimes-1
}

// Bounds on a block that gathers others: its share of the words kept, and the share of it that they
// are.
const (
	gathers  = .3
	gathered = .7

	manyGathered = 100 // blocks that are looked for in it
)

// dropGathered leaves out a block that says in one what others say one by one: the text of an
// article for machines.
func (s *State) dropGathered() {
	all, at := 0, -1
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep {
			all += k.Words
			if at < 0 || k.Words > s.Blocks[at].Words {
				at = i
			}
		}
	}
	if at < 0 || float32(s.Blocks[at].Words) < gathers*float32(all) || s.Blocks[at].Words < copiedWords {
		return
	}
	long, words, blocks, looked := &s.Blocks[at], 0, 0, 0
	for i := 0; i < len(s.Blocks) && looked < manyGathered; i++ {
		k := &s.Blocks[i]
		if i == at || !k.Keep || k.Words < longLine || len(k.Text) >= len(long.Text) {
			continue
		}
		if looked++; strings.Contains(long.Text, k.Text) {
			words += k.Words
			blocks++
		}
	}
	if blocks > 1 && float32(words) >= gathered*float32(long.Words) {
		s.decide(at, false)
	}
}

// Bounds on a pull quote: words, how many are looked for, and how many blocks may look like it.
const (
	minPulled, maxPulled = 4, 60
	manyPulled           = 16
	likePulled           = 3
)

// dropPulled drops pull quotes: what stands in a box for a quotation, or as few others do, and word
// for word in another block that is kept.
func dropPulled(s *State) {
	looked, prose := 0, -1 // the last block of prose
	for i := range s.Blocks {
		k, before := &s.Blocks[i], prose
		if s.Texts[i].Prose {
			prose = i
		}
		if !k.Keep || k.Words < minPulled || k.Words > maxPulled || looked == manyPulled ||
			!s.Texts[i].Ellipsis && !s.pulled(k.Node) && !s.standsOut(i, before) {
			continue
		}
		looked++
		text := pulledText(k.Text)
		for j := range s.Blocks {
			if other := &s.Blocks[j]; j != i && other.Keep && len(other.Text) > len(k.Text) &&
				strings.Contains(other.Text, text) {
				s.decide(i, false)
				break
			}
		}
	}
}

// pulledText returns what of a pull quote its text says as well: the words of it between quotation
// marks, without the first letter, which may be a capital of its own.
func pulledText(s string) string {
	text := strings.TrimFunc(quoted(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	_, first := utf8.DecodeRuneInString(text)
	return text[first:]
}

// quoted returns what stands between the quotation marks that s begins with, where that is half of
// it; else s. Behind them is who said it.
func quoted(s string) string {
	for _, marks := range [...][2]string{
		{"«", "»"},
		{"“", "”"},
		{"„", "“"},
		{"»", "«"},
		{"\"", "\""},
		{"「", "」"},
		{"„", "”"},
		{"”", "”"},
		{"»", "»"},
		{"『", "』"},
		{"‘", "’"},
	} {
		rest, opens := strings.CutPrefix(s, marks[0])
		if end := strings.LastIndex(rest, marks[1]); opens && 2*end >= len(rest) {
			return rest[:end]
		}
	}
	return s
}

// standsOut reports whether block i is a quotation, a heading that quotes a sentence, or a
// paragraph in an element as there are few, between others of prose, the last one of which is
// given.
func (s *State) standsOut(i, before int) bool {
	k, after := &s.Blocks[i], int(s.NextProse[i])
	for n := 0; n < likePulled && after < len(s.Blocks) && !s.Blocks[after].Keep; n++ {
		after = int(s.NextProse[after])
	}
	if before < 0 || after >= len(s.Blocks) || !s.Blocks[before].Keep || !s.Blocks[after].Keep ||
		s.PairSig[before] != s.PairSig[after] {
		return false
	}
	return k.Kind == doc.Quote || k.Kind == doc.Heading && k.Words >= longLine && quoted(k.Text) != k.Text ||
		k.Kind == doc.Paragraph && k.Words > minPulled && s.BySig[s.PairSig[i]].Blocks <= likePulled
}

// pulled reports whether node x stands in a box for a quotation beside the text.
func (s *State) pulled(x int32) bool {
	for n := 0; x > 0 && n < 3; n++ {
		if tag := s.Tree.Tag[x]; tag == doc.TagAside || s.Tree.Class[x]&rules.ClassQuote != 0 && tag != doc.TagArticle {
			return true
		}
		x = s.Tree.Parent[x]
	}
	return false
}
