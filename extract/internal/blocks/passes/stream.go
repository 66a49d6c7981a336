package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// headlineWords are the words of the first heading at least: parts of a manual may be pages as well.
const headlineWords = 3

// dropStream leaves out the further articles that stand below the page's own in the same element,
// each below a heading of the title's level. Such a heading is called like a link of the page that leads
// elsewhere, or is one; of the parts of the page's own article most are not.
func (s *State) dropStream() {
	title, first, words, heads, elsewhere := &s.Blocks[s.TitleAt], -1, 0, 0, 0
	around, end := s.Tree.Parent[title.Node], int(s.TitleAt)+1
	var linked map[string]bool
	for ; end < len(s.Blocks) && s.Inside(s.Blocks[end].Node, around); end++ {
		k := &s.Blocks[end]
		if k.Kind != doc.Heading || k.Level > title.Level || k.Words == 0 {
			if first < 0 && k.Keep && s.Texts[end].Prose {
				words += k.Words
			}
			continue
		}
		if first < 0 {
			first, linked = end, s.linked()
			if words < articleWords || k.Words < headlineWords || !linked[k.Text] {
				return
			}
		}
		heads++
		elsewhere += int(engine.Bit(linked[k.Text]))
	}
	if first < 0 || 2*elsewhere <= heads {
		return
	}
	s.decideAll(first, end, false)
}

// linked returns what the links of the page say that lead to other pages.
func (s *State) linked() map[string]bool {
	said := map[string]bool{}
	for i := range s.Blocks {
		k := &s.Blocks[i]
		for _, span := range k.Spans {
			if span.Kind == doc.Link && strings.IndexByte(span.URL, '#') < 0 {
				said[k.Text[span.Start:span.End]] = true
			}
		}
	}
	return said
}
