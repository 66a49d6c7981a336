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
			if filledBelow = s.isOverHeading(i); !filledBelow {
				s.decide(i, false)
			}
		}
		filled[k.Level] = filled[k.Level] || filledBelow
	}
}

// isOverHeading reports whether heading i is likely the text's own and stands right over another
// that is kept: a line above the section's title, a product over the next, a question's own head.
// One over a player or a map heads that.
func (s *State) isOverHeading(i int) bool {
	next := s.NextText(i)
	if s.Blocks[i].Score < likely || s.Texts[i].Says(doc.End) || next < 0 || !s.Blocks[next].Keep {
		return false
	}
	return !s.playsBetween(s.Blocks[i].Node, s.Blocks[next].Node)
}

// playsBetween reports whether a player or a frame stands between two nodes: the tree has none.
func (s *State) playsBetween(x, next int32) bool {
	from, to := s.Tree.Pos[x], s.Tree.Pos[next]
	if from < 0 || to < from {
		return false
	}
	between := s.Doc.Source[from:min(to, from+bytesBetween)]
	return strings.Contains(between, "<iframe") || strings.Contains(between, "<video") ||
		strings.Contains(between, "<audio")
}

// bytesBetween bounds the look for a player between two headings.
const bytesBetween = 1 << 10

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
