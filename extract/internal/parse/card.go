package parse

import (
	"sort"
	"strings"

	"shuck/extract/doc"
)

// dropCards cuts out of a sentence what a page shows where a reader points at a name: right behind
// a link the same link once more, and behind that two others or more, with nothing between them. A
// name that is linked twice and no more stays, and so do links that no sentence is around.
func dropCards(k *doc.Block) {
	if len(k.Spans) <= cardLinks || k.Kind == doc.Code || k.Kind == doc.TableRow {
		return
	}
	if cards, told := cardsOf(k); told && cards != nil {
		cutOut(k, cards)
	}
}

// cardLinks is the number of links behind a name that a card has at least, the name's own among
// them.
const cardLinks = 3

// cutting is a stretch of a block's text that goes.
type cutting struct {
	start, end int32
	gone       int32 // bytes that go up to its end
}

// cardsOf returns the cards of k, in order, and whether a word of k stands in no link. A card ends
// where the links with nothing between them end.
func cardsOf(k *doc.Block) (cards []cutting, told bool) {
	var row []doc.Span // links with nothing between them
	gone := int32(0)
	flush := func() {
		for i := 0; i+cardLinks < len(row); i++ {
			name, again := row[i], row[i+1]
			if name.URL != "" && name.URL == again.URL && k.Text[name.Start:name.End] == k.Text[again.Start:again.End] {
				last := row[len(row)-1].End
				gone += last - name.End
				cards = append(cards, cutting{name.End, last, gone})
				break
			}
		}
		row = row[:0]
	}
	end := int32(0)
	for _, s := range k.Spans {
		if s.Kind != doc.Link || s.Start < end {
			continue
		}
		if between := k.Text[end:s.Start]; strings.TrimSpace(between) != "" {
			flush()
			told = told || strings.IndexFunc(between, isWord) >= 0
		}
		row, end = append(row, s), s.End
	}
	flush()
	return cards, told || strings.IndexFunc(k.Text[end:], isWord) >= 0
}

// cutOut takes the cards out of k's text, with the spans in them.
func cutOut(k *doc.Block, cards []cutting) {
	var text strings.Builder
	end := int32(0)
	for _, c := range cards {
		text.WriteString(k.Text[end:c.start])
		end = c.end
	}
	text.WriteString(k.Text[end:])
	kept := k.Spans[:0]
	for _, s := range k.Spans {
		start, cut := moved(cards, s.Start)
		end, _ := moved(cards, s.End)
		if start < end || s.Kind == doc.Picture && !cut {
			s.Start, s.End = start, end
			kept = append(kept, s)
		}
	}
	k.Text, k.Spans = text.String(), kept
}

// moved returns where an offset of the text is without the cards, and whether it stood in one.
func moved(cards []cutting, offset int32) (to int32, cut bool) {
	n := sort.Search(len(cards), func(n int) bool { return cards[n].end > offset })
	if n < len(cards) && cards[n].start <= offset {
		offset, cut = cards[n].start, true
	}
	if n > 0 {
		offset -= cards[n-1].gone
	}
	return offset, cut
}
