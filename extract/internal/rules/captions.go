package rules

import (
	"bytes"

	"shuck/extract/internal/rules/lexicon"
)

// endsInCredit matches a caption that ends in its picture's credit: in brackets, or behind a label
// after the sentence. A bracket with no more than an agency's name is a dispatch's signature, not a
// credit.
func endsInCredit(s []byte) bool {
	for len(s) > 0 && (s[len(s)-1] == ' ' || s[len(s)-1] == '.') {
		s = s[:len(s)-1]
	}
	if n := len(s); n > 0 && (s[n-1] == ')' || s[n-1] == ']') {
		opening := byte('(')
		if s[n-1] == ']' {
			opening = '['
		}
		open := bytes.LastIndexByte(s, opening)
		return open > 0 && credits(s[open+1:n-1])
	}
	if endsInTaker(s) {
		return true
	}
	for i, blanks := len(s)-1, 0; i > 0 && blanks <= maxCredit+2; i-- {
		if !labelBefore[s[i-1]] {
			continue
		}
		if s[i-1] == ' ' {
			blanks++
		}
		if i+1 == len(s) || creditSeconds[s[i]]>>(s[i+1]%64)&1 == 0 {
			continue
		}
		for _, label := range creditLabels[s[i]] {
			if blanks > 0 && len(label) <= len(s)-i && s[i+len(label)-1] == label[len(label)-1] &&
				bytes.HasPrefix(s[i:], label) && bytes.Count(s[i+len(label):], []byte(" ")) <= maxCredit {
				return true
			}
		}
	}
	return false
}

// maxTaker is the most bytes of a name between an equals sign and what tells that its bearer took the
// picture.
const maxTaker = 60

// takerEnds are the last bytes of what tells so.
var takerEnds = lastBytes(lexicon.CreditEnds)

func lastBytes(words []string) (t [256]bool) {
	for _, w := range words {
		t[w[len(w)-1]] = true
	}
	return t
}

// endsInTaker reports whether a line ends in a name and what tells that its bearer took the picture:
// "王梅 摄", "=山本花子撮影". "在北京拍摄" is filmed in Beijing.
func endsInTaker(s []byte) bool {
	if len(s) == 0 || !takerEnds[s[len(s)-1]] {
		return false
	}
	for _, end := range lexicon.CreditEnds {
		if name, ok := bytes.CutSuffix(s, []byte(end)); ok && len(name) > 0 {
			at := bytes.LastIndexByte(name, '=')
			return name[len(name)-1] == ' ' || at >= 0 && len(name)-at <= maxTaker
		}
	}
	return false
}

// labelBefore has the bytes that a label may stand behind.
var labelBefore = func() (t [256]bool) {
	for _, c := range []byte(" .|-([\"!?") {
		t[c] = true
	}
	return t
}()

// maxCredit is the most blanks in a name behind a label.
const maxCredit = 8

// creditLabels are what stands before a photographer's or an agency's name, by the first byte.
var creditLabels = byFirst(lexicon.CreditLabels)

// creditSeconds has, by the first byte, which bytes modulo 64 such labels have second.
var creditSeconds = func() (t [256]uint64) {
	for _, label := range lexicon.CreditLabels {
		t[label[0]] |= 1 << (label[1] % 64)
	}
	return t
}()

// credits reports whether what stands in brackets is a credit: it has one of the words of credits,
// or a name and an agency with a slash between.
func credits(s []byte) bool {
	if bytes.Count(s, []byte(" ")) > 14 {
		return false
	}
	if name, rest, ok := bytes.Cut(s, []byte("/")); ok &&
		(lexicon.Agency(bytes.TrimSpace(name)) || lexicon.Agency(bytes.TrimSpace(rest))) {
		return true
	}
	found := false
	eachWord(s, func(w []byte) bool {
		found = lexicon.CreditWord(w)
		return !found
	})
	return found
}

// isFilePhoto matches a caption that says of itself that it is one: "In this picture, taken on
// Monday, ...".
func isFilePhoto(s []byte) bool {
	switch s[0] {
	case 'f', '(':
		if bytes.HasPrefix(s, []byte("file - ")) || bytes.HasPrefix(s, []byte("(file)")) {
			return true
		}
	}
	if bytes.HasPrefix(bytes.TrimPrefix(s, []byte("in ")), []byte("this ")) {
		head := s[:min(len(s), 90)]
		for _, w := range lexicon.Pictured {
			if bytes.Contains(head, []byte(" "+w)) {
				return true
			}
		}
		return false
	}
	if len(s) < len(" in a file photo") || !bytes.Contains(s, []byte("file photo")) { // f is rarer than the blank
		return false
	}
	at := bytes.Index(s, []byte(" file photo"))
	return at >= 0 && (bytes.HasSuffix(s[:at], []byte(" in this")) ||
		bytes.HasSuffix(s[:at], []byte(" in a")) || bytes.HasPrefix(s[at:], []byte(" file photo dated ")))
}
