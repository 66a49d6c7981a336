package passes

import (
	"strings"
	"unicode"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// A list of links below a text: other pieces of the site, as a reader is offered them at the end.
const (
	fewLinks  = 3    // links of such a list, where nothing else speaks against it
	sureLinks = 0.85 // mean score from which it is the text's own: sources, further reading
)

// dropLinks leaves out a list or row of nothing but links that stands below all prose of the text,
// with the heading above it. A list in a sidebar or a menu may be of one.
func dropLinks(s *State) {
	if !s.isProse() {
		return
	}
	end := len(s.Blocks)
	for end > 0 && !(s.Blocks[end-1].Keep && s.Texts[end-1].Prose) {
		end--
	}
	for i := end; i < len(s.Blocks); {
		first, items, links, score := i, 0, 0, float32(0)
		for ; i < len(s.Blocks) && s.isLinks(i); i++ {
			if k := &s.Blocks[i]; k.Keep {
				items++
				links += linksOf(k)
				if k.Kind != doc.Paragraph {
					score += k.Score
				}
			}
		}
		if i == first {
			i++
			continue
		}
		if s.Marks(first)&facts.Against == 0 && (links < fewLinks || score >= sureLinks*float32(items)) {
			continue
		}
		s.decideAll(first, i, false)
		if head := first - 1; head >= end && s.Blocks[head].Kind == doc.Heading {
			s.decide(head, false)
		}
	}
}

// isLinks reports whether block i is an item of a list, or a row of links, and nothing else; or the
// row of a table that is a link, with figures behind it: the day of another post, and its comments.
func (s *State) isLinks(i int) bool {
	k := &s.Blocks[i]
	if k.Kind == doc.TableRow && len(k.Spans) > 0 && k.Spans[0].Kind == doc.Link && k.Spans[0].Start == 0 {
		return strings.IndexFunc(k.Text[k.Spans[0].End:], unicode.IsLetter) < 0
	}
	return k.Words > 0 && k.LinkWords == k.Words && (k.Kind == doc.ListItem || linksOf(k) >= fewLinks)
}

func linksOf(k *doc.Block) (n int) {
	for _, s := range k.Spans {
		if s.Kind == doc.Link {
			n++
		}
	}
	return n
}
