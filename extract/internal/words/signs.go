package words

import (
	"strings"
	"unicode/utf8"
)

// The lists of signs that mean the same wherever they are looked for. ASCII signs that depend on
// what stands around them, as / and > between labels, are the business of the reader.

// Ending reports whether r ends a sentence in some script; a colon does not.
func Ending(r rune) bool {
	switch r {
	case '.', '!', '?', '…', '‽', // Latin
		'。', '！', '？', '｡', '．', // Chinese, Japanese
		'।', '؟', '۔', '։', '።': // Hindi, Arabic, Urdu, Armenian, Amharic
		return true
	}
	return false
}

// MayEnd reports whether a sign that Ending names may begin with a byte, in UTF-8.
func MayEnd(first byte) bool { return mayEnd[first] }

var mayEnd = [256]bool{
	'.': true, '!': true, '?': true, 0xD6: true, 0xD8: true, 0xDB: true, 0xE0: true, 0xE1: true, 0xE2: true,
	0xE3: true, 0xEF: true,
}

// Parting reports whether r parts labels that stand in a row, "Home › News · Sport", with or
// without blanks around it.
func Parting(r rune) bool {
	switch r {
	case '|', '｜', '│', '›', '·', '•', '→':
		return true
	}
	return false
}

// PartingAt returns the length of the parting sign that text begins with, 0 where it begins with
// another.
func PartingAt[T string | []byte](text T) int {
	if len(text) == 0 {
		return 0
	}
	n := 1
	switch text[0] {
	case '|':
		return 1
	case 0xC2:
		n = 2
	case 0xE2, 0xEF:
		n = 3
	default:
		return 0
	}
	if len(text) < n {
		return 0
	}
	if r, size := utf8.DecodeRuneInString(string(text[:n])); Parting(r) {
		return size
	}
	return 0
}

// Fence returns the character of the fence of a code block in Markdown, ` or ~, that line begins
// with, and how many of it; 0 where it begins with none. Text in backticks is none: "```go run```".
func Fence(line string) (mark byte, n int) {
	if line == "" || line[0] != '`' && line[0] != '~' {
		return 0, 0
	}
	for mark = line[0]; n < len(line) && line[n] == mark; {
		n++
	}
	if n < 3 || mark == '`' && strings.Contains(line[n:], "`") {
		return 0, 0
	}
	return mark, n
}
