package passes

import (
	"slices"
	"strconv"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A label that each of a run of like units has.
const (
	labelWords = 4  // words of it at most
	labelShare = .7 // share of the units that have it
)

// acts are the groups of rules that name what a reader may do with a unit.
const acts = uint32(1)<<rules.Shop | 1<<rules.ReadMore | 1<<rules.Share | 1<<rules.Comments

// dropLabels leaves out what the units of a run say in the same words and that is a link at their
// end or, to a rule, a button, and the labels for sharing, sending and printing the page and links
// that only a script follows wherever they stand, the ones into the page above all prose; what
// speaks to the reader at a place of its own, and who wrote the text, above it; paid cards, by
// their label, and the labels of wares and of a form's fields.
func dropLabels(s *State) {
	s.dropNamed()
	s.dropBylines()
	s.dropSponsored()
	begun := false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		begun = begun || k.Keep && s.Texts[i].Prose
		if k.Keep && (s.isShare(i) || s.isSkip(i, begun) || s.isControl(i) || s.isChoices(i)) {
			s.decide(i, false)
		}
		if !k.Keep || k.Words > labelWords || s.In[i] < 0 || s.Texts[i].Groups&acts == 0 && !s.isLastLink(i) {
			continue
		}
		if r := &s.Runs[s.In[i]]; s.isBadge(i) || float32(s.Copies[s.Copy[i]]) >= labelShare*float32(r.Units) {
			s.decide(i, false)
		}
	}
	s.dropFolded()
	s.dropTotals()
}

// The words at most of a line that counts the units below it, "6 results", or tells which of them
// they are, "Items 1-6 of 6".
const (
	totalWords = 3
	rangeWords = 6
)

// dropTotals leaves out the lines that count the units of the run right below them.
func (s *State) dropTotals() {
	for n := range s.Runs {
		r := &s.Runs[n]
		for i := int(r.First) - 1; i >= max(0, int(r.First)-headBlocks); i-- {
			k, t := &s.Blocks[i], &s.Texts[i]
			if k.Keep && k.Kind == doc.Paragraph && k.Words <= rangeWords && t.Digits > 0 && !t.Ends && !t.Colon &&
				(k.Words <= totalWords && counts(k.Text, r.Units) || countsTo(k.Text, r.Units)) {
				s.decide(i, false)
			}
		}
	}
}

// countsTo reports whether the first number in a text is 1 and n is among the others.
func countsTo(text string, n int) bool {
	digits := strings.FieldsFunc(text, func(c rune) bool { return c < '0' || c > '9' })
	return len(digits) > 1 && digits[0] == "1" && slices.Contains(digits[1:], strconv.Itoa(n))
}

// isBadge reports whether block i is a label that a rule knows for a shop's, on one of its wares:
// "Sold out".
func (s *State) isBadge(i int) bool {
	t, r := &s.Texts[i], &s.Runs[s.In[i]]
	return 2*r.Priced >= r.Units && t.Groups&rules.Shop.Bit() != 0 && !t.Priced() &&
		s.Blocks[i].Kind == doc.Paragraph
}

// isLastLink reports whether block i is a link, or what is said below a price, and the last of its
// unit, as a button is; fields have values behind them.
func (s *State) isLastLink(i int) bool {
	k, next, r := &s.Blocks[i], s.NextText(i), &s.Runs[s.In[i]]
	unit := s.Branch(k.Node, r.Node)
	return (k.LinkWords == k.Words || 2*r.Priced >= r.Units) && k.Kind == doc.Paragraph &&
		(next < 0 || !s.Inside(s.Blocks[next].Node, unit))
}

// isShare reports whether block i is a label of what a reader may do with the page. A single word
// such as "Email" is the head of a list as well.
func (s *State) isShare(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	return k.Words > 1 && t.Groups&rules.Share.Bit() != 0 && !t.Prose && k.Kind != doc.Heading
}

// isControl reports whether block i is a link that leads nowhere, but does something on the page,
// and has another such beside it where it is in a list: an item of its own may open what stands
// below it.
func (s *State) isControl(i int) bool {
	if k := &s.Blocks[i]; !isScripted(k) || k.Kind == doc.Paragraph {
		return isScripted(k)
	}
	next, above := s.NextText(i), s.textBefore(i)
	return next >= 0 && isScripted(&s.Blocks[next]) || above >= 0 && isScripted(&s.Blocks[above])
}

// foldedBlocks are the blocks below the summary of details that are looked at.
const foldedBlocks = 64

// dropFolded leaves out the summaries of details of which nothing else is kept: the filters of a
// shop.
func (s *State) dropFolded() {
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep || s.Tree.Tag[k.Node] != doc.TagSummary {
			continue
		}
		details, kept, j := s.Tree.Parent[k.Node], false, i+1
		for ; j < len(s.Blocks) && s.Inside(s.Blocks[j].Node, details) && !kept && j-i < foldedBlocks; j++ {
			kept = s.Blocks[j].Keep
		}
		if !kept && j-i > 1 && j-i < foldedBlocks {
			s.decide(i, false)
		}
	}
}

// Bounds on the labels of a form's fields, or buttons, that are a block.
const (
	choicesAt   = 24 // children of its element that are looked at
	choiceWords = 3  // words of each at most, on the mean, where other elements stand among them
)

// isChoices reports whether block i is nothing but the labels of a form's fields, or buttons, two
// at least: the names of tabs. One alone may be a question that opens its answer.
func (s *State) isChoices(i int) bool {
	k := &s.Blocks[i]
	if k.Kind != doc.Paragraph || s.Texts[i].Ends {
		return false
	}
	labels, others, looked := 0, false, 0
	for c := k.Node + 1; c < s.Tree.End[k.Node] && looked < choicesAt; c = s.Tree.End[c] {
		looked++
		switch tag := s.Tree.Tag[c]; {
		case tag == doc.TagInput, tag == doc.TagSummary, tag == doc.TagLegend:
		case s.Sums[c].Blocks > 0, tag == doc.TagSpan: // blocks of their own, figures
			others = true
		case tag == doc.TagLabel, tag == doc.TagButton:
			labels++
		default:
			return false
		}
	}
	return labels > 1 && (!others || k.Words <= choiceWords*labels)
}

// isScripted reports whether a block is a short link that only a script follows. A question opens
// its answer.
func isScripted(k *doc.Block) bool {
	if !isLink(k) || k.Words > labelWords || strings.HasSuffix(k.Text, "?") {
		return false
	}
	return k.Spans[0].URL == "#" || strings.HasPrefix(k.Spans[0].URL, "javascript:")
}

// isSkip reports whether block i is a link past what stands above the text, "Skip to content",
// where no prose has begun.
func (s *State) isSkip(i int, begun bool) bool {
	k := &s.Blocks[i]
	return !begun && k.Kind == doc.Paragraph && isLink(k) && len(k.Spans[0].URL) > 1 &&
		k.Spans[0].URL[0] == '#'
}

// isLink reports whether a block is nothing but a link.
func isLink(k *doc.Block) bool {
	return k.Words > 0 && k.LinkWords == k.Words && len(k.Spans) > 0 && k.Spans[0].Kind == doc.Link
}
