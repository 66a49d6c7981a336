package passes

import (
	"strings"

	"shuck/extract/doc"
)

// dropOrphans drops headings whose section has no kept text; the section of a heading ends at the
// next one of its level or above. So it drops a line that says that the text ends, or announces
// something, and has no text behind it. On a page that is no prose, a listing or a shop, headings
// are content by themselves.
func dropOrphans(s *State) {
	if !s.isProse() {
		return
	}
	var filled [7]bool // by level: a heading of that level or text, kept, stands after here and before the next higher heading
	text, last := false, true
	for i := len(s.Blocks) - 1; i >= 0; i-- {
		k := &s.Blocks[i]
		if k.Kind != doc.Heading {
			if last && k.Keep && !s.Texts[i].Prose && (s.Texts[i].Says(doc.End) || s.announces(i)) {
				s.decide(i, false)
			}
			text = text || k.Keep
			last = last && !k.Keep
			continue
		}
		filledBelow := text
		for level := k.Level + 1; level < len(filled); level++ {
			filledBelow = filledBelow || filled[level]
			filled[level] = false
		}
		text, last = false, last && !k.Keep
		if k.Keep && !filledBelow {
			s.decide(i, false)
		}
		filled[k.Level] = filled[k.Level] || filledBelow
	}
}

// announcedWords are the most words of a line that announces what stands below it.
const announcedWords = 6

// announces reports whether block i is a short line with a colon at its end, over text that the
// page has: "Links:".
func (s *State) announces(i int) bool {
	k := &s.Blocks[i]
	return k.Words > 0 && k.Words <= announcedWords && k.Pictures == 0 && s.NextText(i) >= 0 &&
		(s.Texts[i].Colon || strings.HasSuffix(k.Text, "："))
}

// isProse reports whether most of the words kept are in prose.
func (s *State) isProse() bool {
	var prose, all int
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep {
			all += k.Words
			if s.Texts[i].Prose {
				prose += k.Words
			}
		}
	}
	return float32(prose) >= proseShare*float32(all)
}

const proseShare = 0.45
