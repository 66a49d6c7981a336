package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// The element that a text's paragraphs stand in side by side.
const (
	flowParas = 3   // paragraphs of it that are kept
	flowShare = 3   // words for each one in a link, of what may be a part of the text
	flowScore = .5  // mean score from which it may
	flowTable = .25 // mean score from which a table may
	flowAmong = .15 // and one among the paragraphs
	flowWords = 40  // words of it at most, unless it is a table
)

// fillFlow keeps what stands among the paragraphs of a text, in the element that holds them all,
// and is doubtful by itself: rows of names and figures, a list of short points. What is a table or
// a list of terms may stand below the last of them as well.
func fillFlow(s *State) {
	flow, first, last := s.flow()
	if flow < 0 {
		return
	}
	for i := first; i < last || i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, flow); {
		end := s.boxEnd(i, flow)
		table := s.isTable(i, end) || i < last && s.isRows(i, end)
		if (table || i < last) && s.mayBePart(i, end, table, i < last) && !(end == i+1 && s.pullsNear(i)) {
			s.keepTexts(i, end)
		}
		i = end
	}
}

// boxEnd returns the end of the blocks from i on that stand in the same child of flow; or that
// stand right in flow; or, where elements of the page's own are no nodes of the tree, in none.
func (s *State) boxEnd(i int, flow int32) (end int) {
	x, in := flow, s.Inside(s.Blocks[i].Node, flow)
	switch {
	case s.Blocks[i].Node == flow:
		for end = i + 1; end < len(s.Blocks) && s.Blocks[end].Node == flow; end++ {
		}
		return end
	case in:
		x = s.Branch(s.Blocks[i].Node, flow)
	}
	for end = i + 1; end < len(s.Blocks) && s.Inside(s.Blocks[end].Node, x) == in; end++ {
	}
	return end
}

// flow returns the element that most of the prose kept stands in side by side, with the first and
// the last block of it; -1 for none.
func (s *State) flow() (flow int32, first, last int) {
	s.prose = engine.Zeroed(s.prose, len(s.Tree.Tag))
	flow = -1
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && s.Texts[i].Prose && k.Node > 0 {
			x := s.Tree.Parent[k.Node]
			s.prose[x]++
			if flow < 0 || s.prose[x] > s.prose[flow] {
				flow = x
			}
		}
	}
	if flow < 0 || s.prose[flow] < flowParas {
		return -1, 0, 0
	}
	first = -1
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && s.Texts[i].Prose && k.Node > 0 && s.Tree.Parent[k.Node] == flow {
			if last = i; first < 0 {
				first = i
			}
		}
	}
	return flow, first, last
}

// mayBePart reports whether the blocks from i to end, none of which is kept or was left out by a
// pass, may be a part of the text.
func (s *State) mayBePart(i, end int, table, among bool) bool {
	var words, links, against int
	var score float32
	for ; i < end; i++ {
		k := &s.Blocks[i]
		if k.Keep || k.By != doc.ByModel || k.Kind == doc.Caption || k.Kind == doc.Heading || s.Texts[i].Prose {
			return false
		}
		words += k.Words
		links += k.LinkWords
		score += k.Score * float32(k.Words)
		if s.Texts[i].Against() {
			against += k.Words
		}
	}
	if table {
		return score >= flowTable*float32(words) || among && score >= flowAmong*float32(words)
	}
	return words > 0 && words <= flowWords && flowShare*links < words && flowShare*against < words &&
		score >= flowScore*float32(words)
}

// pulledFrom is the words of a paragraph at most that is searched for a quotation.
const pulledFrom = 400

// pullsNear reports whether block i says in the same words what one of the paragraphs near it does.
func (s *State) pullsNear(i int) bool {
	if s.Blocks[i].Words < minPulled {
		return false
	}
	text := pulledText(s.Blocks[i].Text)
	tells := func(j int) bool {
		return s.Blocks[j].Words <= pulledFrom && strings.Contains(s.Blocks[j].Text, text)
	}
	for n, j := 0, s.textBefore(i); n < likePulled && j >= 0; n, j = n+1, s.textBefore(j) {
		if tells(j) {
			return true
		}
	}
	for n, j := 0, int(s.NextProse[i]); n < likePulled && j < len(s.Blocks); n, j = n+1, int(s.NextProse[j]) {
		if tells(j) {
			return true
		}
	}
	return false
}

// fewRows is the blocks from which short ones with figures are rows.
const fewRows = 3

// isRows reports whether the blocks from i to end are names and figures, as of a table in any
// markup: "Height", "3.2 m".
func (s *State) isRows(i, end int) bool {
	blocks, figures := 0, 0
	for ; i < end; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		switch {
		case k.Words == 0:
			continue
		case k.Words > labelWords || k.LinkWords > 0 || t.Ends || t.Groups&^namesPart != 0:
			return false
		case t.Digits > 0:
			figures++
		}
		blocks++
	}
	return blocks >= fewRows && figures >= fewRows && 2*figures >= blocks
}

// isTable reports whether the blocks from i to end are a table's rows, or a list of terms.
func (s *State) isTable(i, end int) bool {
	for ; i < end; i++ {
		if s.Blocks[i].Words > 0 && s.tableOf(i) < 0 {
			return false
		}
	}
	return true
}
