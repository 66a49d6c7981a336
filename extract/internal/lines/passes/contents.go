package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A table of contents is a label of a page's menus and, right below it, what the text says once more
// further down as its heads, most of them above prose.
const (
	contentsLabel = 4  // words of the longest label
	contentsWords = 20 // words of the longest head
	contentsLeast = 3  // heads of the shortest
	contentsReach = 2  // units from a head to prose
)

// dropContents drops such tables.
func dropContents(s *State) {
	clear(s.byHash)
	for i := range s.Units {
		if s.Units[i].Earlier > 0 && int(s.NextProse[i])-i <= contentsReach {
			s.byHash[s.Units[i].Hash] = copies{}
		}
	}
	for i := s.Title + 1; i < len(s.Units); i++ {
		label := &s.Units[i]
		if label.Groups&(1<<rules.Nav) == 0 || label.Words > contentsLabel || label.Prose {
			continue
		}
		to, heads := i+1, 0
		for ; to < len(s.Units) && s.isContents(to); to++ {
			if _, ok := s.byHash[s.Units[to].Hash]; ok {
				heads++
			}
		}
		if n := to - i - 1; heads >= contentsLeast && 2*heads >= n {
			s.decideAll(i, to, false)
			i = to - 1
		}
	}
}

// isContents reports whether the text says a short line once more below unit i.
func (s *State) isContents(i int) bool {
	u := &s.Units[i]
	return u.Copies > 0 && u.Earlier == 0 && !u.Prose && u.Words <= contentsWords && u.Kind != doc.Code &&
		u.Kind != doc.TableRow
}
