package parse

import "strings"

// Bounds on the parts of one document. Each costs some hundred bytes and some microseconds, however
// short it is, so that only a document of few parts for its size has a cost in proportion to that.
// The labelled pages have 15,800 elements at most, and 34 bytes of source for each at least.
const (
	baseElements, bytesPerElement = 60_000, 12
	baseLines, bytesPerLine       = 60_000, 12
)

// MaxElements is the number of elements that a page of size bytes may have.
func MaxElements(size int) int { return baseElements + size/bytesPerElement }

// MaxLines is the number of lines with text that a raw text of size bytes may have.
func MaxLines(size int) int { return baseLines + size/bytesPerLine }

// Elements returns the number of start tags in src, or that of texts between tags where there are
// more of them; or no less.
func Elements(src string) int {
	if n := strings.Count(src, "<"); n <= baseElements {
		return n
	}
	return countElements(src)
}

// countElements counts three line breaks as one element: it takes two in a row to begin a block.
func countElements(src string) int {
	tags, breaks, texts, ended := 0, 0, 0, false // ended: nothing but white space since a >
	for i := 0; i < len(src); i++ {
		switch c := src[i]; {
		case c == '<':
			ended = false
			switch {
			case i+3 < len(src) && src[i+1]|0x20 == 'b' && src[i+2]|0x20 == 'r' && endsName[src[i+3]]:
				breaks++
				i += 3
			case i+1 < len(src) && isAlpha(src[i+1]):
				tags++
			}
		case c == '>':
			ended = true
		case ended && !isSpace(c):
			texts++
			ended = false
		}
	}
	return max(tags, texts) + breaks/3
}

// Lines returns the number of lines with text in src, or no less.
func Lines(src string) int {
	n := strings.Count(src, "\n")
	if n <= baseLines {
		return n
	}
	n = 0
	for line := range strings.SplitSeq(src, "\n") {
		if line != "" {
			n++
		}
	}
	return n
}
