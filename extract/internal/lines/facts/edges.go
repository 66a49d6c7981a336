package facts

import (
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// edges reads how a unit begins and ends.
func (u *Unit) edges(head, tail string) {
	i := 0
	for i < len(head) && (head[i] == ' ' || head[i] == '\t') {
		i++
	}
	u.Indent = int32(i)
	head = head[i:]
	switch u.Kind {
	case doc.Heading, doc.ListItem, doc.Quote:
		for len(head) > 0 && (asciiByte(head[0]) == signByte || asciiByte(head[0]) == sepByte ||
			head[0] == ' ' || head[0] == '-' || u.Kind == doc.ListItem && ordinal(head[0])) {
			head = head[1:]
		}
	}
	r, _ := utf8.DecodeRuneInString(head)
	switch {
	case r == '"' || r == '“' || r == '„' || r == '«' || r == '「' || r == '『' || r == '‘' || r == '\'' ||
		r == '»' || r == '—' || r == '–':
		u.Quoted = true
	case words.Small(r):
		u.Lower = true
	case unicode.IsDigit(r):
		u.Number = true
	case !unicode.IsLetter(r) && r != '(' && r != '[' && r != '（' && r != '【':
		u.Sign = true
	}
	u.Sentence = words.EndsSentence(tail)
	for len(tail) > 0 {
		r, size := utf8.DecodeLastRuneInString(tail)
		switch r {
		case ' ', '*', '_', '\u00a0', '"', '”', ')', ']':
			tail = tail[:len(tail)-size]
			continue
		case ':', '：':
			u.Colon = true
		case '…':
			u.Ellipsis = true
		case '.':
			u.Ellipsis = len(tail) >= 3 && tail[len(tail)-3:] == "..."
		case '?', '？', '؟':
			u.Question = true
		case ';', '\u037e':
			if before, _ := utf8.DecodeLastRuneInString(tail[:len(tail)-size]); unicode.Is(unicode.Greek, before) {
				u.Question, u.Sentence = true, true
			}
		case '!', '！':
			u.Bang = true
		}
		return
	}
}

// ordinal reports whether c is of the number of an item.
func ordinal(c byte) bool { return '0' <= c && c <= '9' || c == '.' || c == ')' }

func asciiByte(c byte) byte {
	if c < utf8.RuneSelf {
		return asciiClass[c]
	}
	return otherByte
}
