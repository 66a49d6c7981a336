package passes

import (
	"strings"

	"shuck/extract/doc"
)

// A text that was cut into pages has their numbers in it, each alone on a line, and next to them what
// stands at the head or foot of every page.
const (
	pagesLeast = 3  // numbers one after the other
	pageDigits = 4  // of the longest
	pageWords  = 30 // between two of them
	pageLabel  = 2  // words of the shortest line at a page's head
	pageCopies = 2  // times that the text says it besides
)

// dropPages drops the numbers, and such lines beside them. A list's pieces and a book's chapters are
// numbered, too: they have no such line, or a word alone.
func dropPages(s *State) {
	for i := s.Title + 1; i < len(s.Units); {
		n, ok := s.pageNumber(i)
		if !ok {
			i++
			continue
		}
		pages, heads, last, next := 1, s.pageHeads(i), i, i+1
		for j := i + 1; j < len(s.Units); j++ {
			m, ok := s.pageNumber(j)
			if !ok {
				continue
			}
			next = j
			if m != n+1 || s.Between(last+1, j).Words < pageWords {
				break
			}
			n, last, next = m, j, j+1
			heads += s.pageHeads(j)
			pages++
		}
		if pages >= pagesLeast && heads >= pagesLeast {
			s.dropPagesOf(i, last)
		}
		i = max(next, i+1)
	}
}

// dropPagesOf drops the numbers of pages among units i to last, and what is beside each of them.
func (s *State) dropPagesOf(i, last int) {
	for ; i <= last; i++ {
		if _, ok := s.pageNumber(i); !ok {
			continue
		}
		s.decide(i, false)
		for _, j := range [...]int{i - 1, i + 1} {
			if s.headsPage(j) {
				s.decide(j, false)
			}
		}
	}
}

// pageHeads counts the lines beside unit i that a text says on page after page.
func (s *State) pageHeads(i int) (n int) {
	for _, j := range [...]int{i - 1, i + 1} {
		if s.headsPage(j) {
			n++
		}
	}
	return n
}

// headsPage reports whether unit i is a line that a text says on page after page.
func (s *State) headsPage(i int) bool {
	if i <= s.Title || i >= len(s.Units) {
		return false
	}
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && !u.Prose && !u.Sentence && !u.Colon && u.Words >= pageLabel &&
		u.Copies >= pageCopies
}

// pageNumber returns the number that unit i is and nothing else.
func (s *State) pageNumber(i int) (n int, ok bool) {
	u := &s.Units[i]
	if u.Digits == 0 || u.Digits > pageDigits || u.Letters > 0 || u.Kind != doc.Paragraph {
		return 0, false
	}
	line := strings.Trim(s.Blocks[u.First].Text, " \t-–[]\f")
	if len(line) != int(u.Digits) {
		return 0, false
	}
	for _, c := range []byte(line) {
		n = 10*n + int(c-'0')
	}
	return n, true
}
