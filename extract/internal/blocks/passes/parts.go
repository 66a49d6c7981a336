package passes

import "shuck/extract/doc"

// A box among a text's paragraphs, or below them, that is kept in part.
const (
	partWords  = 80 // words of it at most
	partSure   = .9 // mean score of the text's paragraphs from which a box can stand out from them
	partScore  = .8 // mean score of all its words from which it may be a part of the text
	partLinked = .9 // and where its head is a link
)

// dropParts leaves out the sentences of a box that stands among the paragraphs of a text, or below
// them, and begins with what is left out: a paid piece without its label, the teaser of the next
// article without its heading. The model is sure of the text and doubts the box as a whole. So it
// leaves out a label that is all that is kept of its box, and what is kept of one that asks for
// something. A list, a table, a picture's caption or a
// note is decided by itself.
func dropParts(s *State) {
	flow, first, last := s.flow()
	if flow < 0 || s.Forum || s.Listing > halfListing || !s.isSureOf(flow) {
		return
	}
	for i := first; i < last || i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, flow); {
		end := s.boxEnd(i, flow)
		if s.isHeadless(i, end) || s.isLabel(i, end) || s.asksAmong(i, end) {
			s.decideAll(i, end, false)
		}
		i = end
	}
}

// isSureOf reports whether the model is sure of the paragraphs that stand side by side in an
// element.
func (s *State) isSureOf(flow int32) bool {
	n, score := 0, float32(0)
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && s.Texts[i].Prose && k.Node > 0 && s.Tree.Parent[k.Node] == flow {
			n++
			score += k.Score
		}
	}
	return score >= partSure*float32(n)
}

// isLabel reports whether no more than a label is kept of the blocks from i to end, which is the
// first of them: the name of a row of buttons.
func (s *State) isLabel(i, end int) bool {
	k := &s.Blocks[i]
	if !k.Keep || k.Kind > doc.Heading || k.Words == 0 || k.Words > labelWords || s.Texts[i].Ends {
		return false
	}
	others := 0
	for i++; i < end; i++ {
		if s.Blocks[i].Keep {
			return false
		}
		others += s.Blocks[i].Words
	}
	return others > 0
}

// asksAmong reports whether the blocks from i to end are paragraphs of which the longer part is not
// kept and asks for a letter, a gift or a subscription, by a rule.
func (s *State) asksAmong(i, end int) bool {
	words, kept, asks := 0, 0, false
	for ; i < end; i++ {
		k := &s.Blocks[i]
		if k.Kind > doc.Heading || s.Tree.Flags[k.Node]&doc.Note != 0 {
			return false
		}
		words += k.Words
		if k.Keep {
			kept += k.Words
		} else {
			asks = asks || s.Texts[i].Groups&prompts != 0
		}
	}
	return asks && words <= partWords && 2*kept < words
}

// isHeadless reports whether the blocks from i to end are paragraphs of which some are kept, all
// prose, but not the first, and together they are less likely a part of the text than that takes.
func (s *State) isHeadless(i, end int) bool {
	var words int
	var score float32
	head, kept, least := -1, false, float32(partScore)
	for ; i < end; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		if k.Words == 0 {
			continue
		}
		if k.Kind > doc.Heading || s.Tree.Flags[k.Node]&doc.Note != 0 || k.Keep && !(t.Prose && t.Ends) {
			return false
		}
		if head < 0 {
			head = i
		}
		if kept = kept || k.Keep; !kept && 2*k.LinkWords >= k.Words {
			least = partLinked
		}
		words += k.Words
		score += k.Score * float32(k.Words)
	}
	return head >= 0 && kept && !s.Blocks[head].Keep && words <= partWords &&
		score < least*float32(words)
}
