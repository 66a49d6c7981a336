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

// common returns the text of a reference that many pages use; " " stands for all white space.
func common(name string) (text string, ok bool) {
	switch name {
	case "nbsp", "#160", "ensp", "emsp", "thinsp":
		return " ", true
	case "amp", "#38":
		return "&", true
	case "quot", "#34":
		return `"`, true
	case "lt":
		return "<", true
	case "gt":
		return ">", true
	case "apos", "#39", "#x27":
		return "'", true
	case "rsquo", "#8217":
		return "’", true
	case "lsquo", "#8216":
		return "‘", true
	case "ldquo", "#8220":
		return "“", true
	case "rdquo", "#8221":
		return "”", true
	case "ndash", "#8211":
		return "–", true
	case "mdash", "#8212":
		return "—", true
	case "hellip", "#8230":
		return "…", true
	case "middot":
		return "·", true
	case "bull":
		return "•", true
	case "copy":
		return "©", true
	case "raquo":
		return "»", true
	case "laquo":
		return "«", true
	case "#8203", "shy", "zwnj", "zwj":
		return "", true
	case "auml":
		return "ä", true
	case "ouml":
		return "ö", true
	case "uuml":
		return "ü", true
	case "Auml":
		return "Ä", true
	case "Ouml":
		return "Ö", true
	case "Uuml":
		return "Ü", true
	case "szlig":
		return "ß", true
	case "eacute":
		return "é", true
	case "egrave":
		return "è", true
	case "agrave":
		return "à", true
	case "ccedil":
		return "ç", true
	case "iacute":
		return "í", true
	case "oacute":
		return "ó", true
	case "aacute":
		return "á", true
	case "uacute":
		return "ú", true
	case "ntilde":
		return "ñ", true
	case "atilde":
		return "ã", true
	case "ecirc":
		return "ê", true
	}
	return "", false
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
		if text, ok := common(name); ok {
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
