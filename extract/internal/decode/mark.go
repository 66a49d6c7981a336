package decode

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// marks are the byte-order marks. UTF-32's come first: the little one starts with UTF-16's.
var marks = [...]struct{ bytes, enc string }{
	{"\xFF\xFE\x00\x00", utf32LE},
	{"\x00\x00\xFE\xFF", utf32BE},
	{"\xEF\xBB\xBF", utf8Name},
	{"\xFF\xFE", utf16LE},
	{"\xFE\xFF", utf16BE},
}

// mark returns the encoding a byte-order mark stands for and the mark's length.
func mark(body []byte) (enc string, size int) {
	for _, m := range marks {
		if len(body) >= len(m.bytes) && string(body[:len(m.bytes)]) == m.bytes {
			return m.enc, len(m.bytes)
		}
	}
	return "", 0
}

// wideSample is how many bytes are looked at to tell UTF-16 and UTF-32 without a mark.
const wideSample = 64 << 10

// wide names the UTF-16 or UTF-32 that bytes without a mark are in, and is empty where they are
// not. It goes by where the NUL bytes stand, and by what reads as text: even Chinese in UTF-16 has
// line ends.
func wide(body []byte) string {
	body = body[:min(len(body), wideSample)&^3]
	if bytes.IndexByte(body, 0) < 0 || utf8.Valid(body) && binaryBytes(body)*4 < len(body) {
		return "" // text with some NULs in it; Latin or Cyrillic in UTF-16 has a control character in two bytes
	}
	var nul [4]int
	for i, c := range body {
		if c == 0 {
			nul[i&3]++
		}
	}
	quarter := len(body) / 4
	order := [...]string{utf16LE, utf16BE}
	switch even, odd := nul[0]+nul[2], nul[1]+nul[3]; {
	case nul[3] == quarter && nul[2] > quarter*9/10:
		order = [...]string{utf32LE, utf32BE}
	case nul[0] == quarter && nul[1] > quarter*9/10:
		order = [...]string{utf32BE, utf32LE}
	case even > odd:
		order = [...]string{utf16BE, utf16LE}
	}
	for _, enc := range order {
		if plausible(body, enc) {
			return enc
		}
	}
	return ""
}

// plausible reports whether body reads as text in enc: letters, digits, signs and spaces but for
// one character in twenty, and in UTF-16 a space or line end every few hundred of them.
func plausible(body []byte, enc string) bool {
	s, err := convert(body, enc)
	if err != nil {
		return false
	}
	all, text, gaps := 0, 0, 0
	for _, r := range s {
		all++
		switch {
		case r == ' ' || r == '\n' || r == '\r' || r == '\t':
			gaps++
			text++
		case r != utf8.RuneError && unicode.IsPrint(r):
			text++
		}
	}
	return text*20 >= all*19 && (gaps*500 >= all || enc == utf32LE || enc == utf32BE)
}

// shifts reports whether body is ISO-2022-JP: seven bits, with escape sequences into a Japanese set
// and back.
func shifts(body []byte) bool {
	if bytes.IndexByte(body, 0x1B) < 0 {
		return false
	}
	in := bytes.Contains(body, []byte("\x1B$B")) || bytes.Contains(body, []byte("\x1B$@"))
	return in && (bytes.Contains(body, []byte("\x1B(B")) || bytes.Contains(body, []byte("\x1B(J")))
}
