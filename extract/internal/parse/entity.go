package parse

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// maxEntity is more than the length of the longest character reference,
// &CounterClockwiseContourIntegral;
const maxEntity = 34

// common are the references that pages use most; " " stands for all white space.
var common = map[string]string{
	"nbsp": " ", "amp": "&", "quot": `"`, "lt": "<", "gt": ">", "apos": "'", "#39": "'", "#x27": "'", "#160": " ", "#34": `"`, "#38": "&",
	"rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "ndash": "–", "mdash": "—", "hellip": "…", "middot": "·", "bull": "•", "copy": "©",
	"raquo": "»", "laquo": "«", "#8217": "’", "#8216": "‘", "#8220": "“", "#8221": "”", "#8211": "–", "#8212": "—", "#8230": "…", "#8203": "",
	"auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é", "egrave": "è", "agrave": "à",
	"ccedil": "ç", "iacute": "í", "oacute": "ó", "aacute": "á", "uacute": "ú", "ntilde": "ñ", "atilde": "ã", "ecirc": "ê", "shy": "", "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "", "zwj": "",
}

// entity decodes the character reference that s begins with, and gives its length; 0 where the & is
// just an &. White space is " ", and a character that has no place in text is "".
func entity(s string) (text string, size int) {
	end := 1
	for end < len(s) && end < maxEntity && (isAlpha(s[end]) || '0' <= s[end] && s[end] <= '9' || s[end] == '#') {
		end++
	}
	name := s[1:end]
	if end < len(s) && s[end] == ';' {
		end++
		if text, ok := common[name]; ok {
			return text, end
		}
	}
	whole := s[:end]
	text = html.UnescapeString(whole)
	if text == whole {
		return "", 0
	}
	// A reference without its semicolon may be a prefix of the name: &copy2020 is © and 2020.
	r, n := utf8.DecodeRuneInString(text)
	rest := text[n:]
	if rest != "" && strings.HasSuffix(whole, rest) && len(rest) < len(whole) {
		end -= len(rest)
		text = text[:n]
	}
	switch {
	case unicode.IsSpace(r):
		text = " "
	case words.IsControl(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad':
		text = ""
	}
	return text, end
}
