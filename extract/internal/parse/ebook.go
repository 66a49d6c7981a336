package parse

import "strings"

// Electronic books of a library stand between two lines of stars that say so; above the first is
// what the library tells of the book, a name and a value on a line, and right below it who made it.
const (
	ebookLines  = 60 // of the longest such head
	ebookCredit = 6  // and of the longest paragraph on who made it
)

// ebookStarts are what the line above the book begins with, in small letters behind its stars.
var ebookStarts = [...]string{"start of the project gutenberg", "start of this project gutenberg"}

// ebookCredits begin the paragraph on who made it.
var ebookCredits = [...]string{"produced by ", "e-text prepared by ", "etext prepared by ", "transcribed from "}

// ebookHead returns the length of the head of a book that s begins with, 0 for none.
func ebookHead(s string) int {
	at := 0
	for n := 0; n < ebookLines && at < len(s); n++ {
		line, _, more := strings.Cut(s[at:], "\n")
		if !more {
			return 0
		}
		at += len(line) + 1
		if line[:min(len(line), 3)] == "***" && beginsWithAny(strings.TrimLeft(line, "* "), ebookStarts[:]) {
			return at + ebookMakers(s[at:])
		}
	}
	return 0
}

// ebookMakers returns the length of the paragraph on who made the book that s begins with, and of
// the blank lines above it; 0 for none.
func ebookMakers(s string) int {
	at := len(s) - len(strings.TrimLeft(s, "\r\n"))
	if !beginsWithAny(s[at:], ebookCredits[:]) {
		return 0
	}
	for n := 0; n < ebookCredit && at < len(s); n++ {
		line, _, more := strings.Cut(s[at:], "\n")
		if trimEnd(line) == "" {
			return at
		}
		if at += len(line); more {
			at++
		}
	}
	return 0
}

// beginsWithAny reports whether s begins with one of some words in small letters.
func beginsWithAny(s string, starts []string) bool {
	for _, start := range starts {
		if len(s) >= len(start) && strings.EqualFold(s[:len(start)], start) {
			return true
		}
	}
	return false
}

// Ebook returns what the head of a book above a text says of it, by name; nil where there is none.
func Ebook(above string) map[string]any {
	if ebookHead(strings.TrimLeft(above, "\n\t ")) == 0 {
		return nil
	}
	values := map[string]any{}
	for line := range strings.Lines(above) {
		if name, value, ok := strings.Cut(line, ": "); ok && !strings.ContainsAny(name, " \t*") {
			values[strings.ToLower(name)] = strings.TrimSpace(value)
		}
	}
	return values
}
