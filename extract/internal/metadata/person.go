package metadata

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// trimName gives a name without what hangs on it; empty for what is no name.
func trimName(s string) string {
	s = strings.TrimFunc(withoutBy(s), hangs)
	var buf [maxFolded]byte
	for {
		at := strings.LastIndexByte(s, ' ')
		if at < 0 {
			break
		}
		last := appendLower(buf[:0], strings.Trim(s[at+1:], ".,:"))
		if !lexicon.DateWord(last) && !lexicon.Weekday(last) && !lexicon.Network(last) &&
			!lexicon.Role(last) && string(last) != "le" && string(last) != "am" {
			break
		}
		if strings.Count(s, " ") == 1 && (personLike(s) || isUpperAt(s, 0) && isUpperAt(s, at+1) &&
			lexicon.Role(last)) {
			break // "Jo Day", "Theresa May", "Ada Writer"
		}
		s = strings.TrimRight(s[:at], " ,;:|·•-–—/")
	}
	for _, suffix := range [...]string{"기자", "記者", "记者", "著", "特派員"} {
		if rest := strings.TrimSuffix(s, suffix); rest != s && rest != "" {
			s = strings.TrimSpace(rest)
		}
	}
	if !isName(s) {
		return ""
	}
	return s
}

// hangs reports whether r hangs on a name at either end.
func hangs(r rune) bool {
	switch r {
	case ' ', ',', ';', ':', '|', '·', '•', '-', '–', '—', '/', '*', '_', '"', '“', '”', '„', '«', '»', '@', '#':
		return true
	}
	return false
}

// isUpperAt reports whether a capital letter stands at s[i].
func isUpperAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// isName reports whether a text can be the name of who wrote a page: no address, no code, no count,
// no label.
func isName(s string) bool {
	has := uint8(0)
	for i := range len(s) {
		has |= nameBytes[s[i]]
	}
	if has&nameNever != 0 || has&nameLetter == 0 && (has&nameWide == 0 || !strings.ContainsFunc(s, unicode.IsLetter)) ||
		strings.Contains(s, ": ") || strings.HasPrefix(s, "www.") {
		return false
	}
	n, length := words.Count(s), utf8.RuneCountInString(s)
	if n == 0 || n > maxNameWords || length < 2 || length > 60 || has&nameDigit != 0 && n > 3 {
		return false
	}
	var buf [maxFolded]byte
	lower := appendLower(buf[:0], s)
	if lexicon.NoName(lower) || lexicon.DateWord(lower) || lexicon.Month(lower) || lexicon.Weekday(lower) ||
		lexicon.Network(lower) || lexicon.Button(lower) || lexicon.Counted(lower) {
		return false
	}
	if n < 2 {
		return true
	}
	first, _, _ := bytes.Cut(lower, []byte{' '})
	if len(bytes.Trim(first, "0123456789.,")) == 0 || lexicon.DateWord(first) && !personLike(s) {
		return false // a count, or what was posted where
	}
	return !lexicon.BylineClause(first)
}

// The kinds of bytes of what may be a name.
const (
	nameLetter uint8 = 1 << iota // of ASCII
	nameDigit
	nameNever // what no name has
	nameWide  // of another character
)

var nameBytes = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = nameWide
		case '0' <= c && c <= '9':
			t[c] = nameDigit
		case asciiKeys[c] >= 0:
			t[c] = nameLetter
		case strings.IndexByte("{}<>=@?!", byte(c)) >= 0:
			t[c] = nameNever
		}
	}
	return t
}()

// personLike reports whether a name has the form of a person's: two to five words that begin with
// capitals, particles aside, or a few characters of a script without capitals or blanks.
func personLike(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" {
		return false
	}
	if !strings.ContainsFunc(s, unicode.IsSpace) {
		n := 0
		for _, r := range s {
			if n++; !words.Dense(r) && !unicode.Is(unicode.Hangul, r) {
				return false
			}
		}
		return n >= 2 && n <= 4
	}
	n, capitals, particle := 0, 0, false
	for w := range strings.FieldsSeq(s) {
		if n++; n > 5 {
			return false
		}
		r, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(w, isQuote))
		switch {
		case unicode.IsUpper(r), unicode.IsTitle(r), unicode.IsLetter(r) && !words.Small(r):
			if strings.ContainsAny(w, "0123456789_/&+") || isOrgWord(w) {
				return false
			}
			capitals++
		case n > 1 && isParticle(w):
		case n == 1 && isParticle(w):
			particle = true
		default:
			return false
		}
	}
	return capitals >= 2 && (!particle || n > 2)
}

// isQuote reports whether r stands before a nickname.
func isQuote(r rune) bool { return r == '\'' || r == '’' || r == '"' || r == '“' }

// isParticle reports whether a word stands in lower case in names.
func isParticle(w string) bool {
	return lexicon.NameParticle([]byte(w)) || strings.HasPrefix(w, "d'") || strings.HasPrefix(w, "al-") ||
		strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "d’")
}

// hasOrgWord reports whether a name has a word that organisations have and people have not.
func hasOrgWord(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if isOrgWord(w) {
			return true
		}
	}
	return false
}

// isOrgWord reports whether w is such a word.
func isOrgWord(w string) bool {
	var buf [maxFolded]byte
	return lexicon.Organisation(appendLower(buf[:0], strings.Trim(w, ".,")))
}
