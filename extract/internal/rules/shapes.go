package rules

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/internal/trie"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// eachWord calls f with the words of a folded line, runs of letters, digits and marks, until f says
// no; it reports whether f always said yes and was called at all.
func eachWord(s []byte, f func(w []byte) bool) bool {
	any := false
	for i := 0; i < len(s); {
		j := i
		for j < len(s) {
			if wordASCII[s[j]] {
				j++
				continue
			}
			r, size := utf8.DecodeRune(s[j:])
			if !trie.WordRune(r) {
				break
			}
			j += size
		}
		if j > i {
			if any = true; !f(s[i:j]) {
				return false
			}
		}
		if j < len(s) {
			_, size := utf8.DecodeRune(s[j:])
			j += size
		}
		i = j
	}
	return any
}

// onlyNetworks matches a line of nothing but networks' names, and the small words of their buttons.
func onlyNetworks(s []byte) bool {
	n := 0
	for n < len(s) && wordASCII[s[n]] {
		n++
	}
	if n > 0 && (n == len(s) || s[n] < utf8.RuneSelf) && !lexicon.Network(s[:n]) && !lexicon.Button(s[:n]) {
		return false // at the first word, as nearly all lines
	}
	names := 0
	only := eachWord(s, func(w []byte) bool {
		if lexicon.Network(w) {
			names++
			return true
		}
		return lexicon.Button(w)
	})
	return only && names > 0
}

// separators counts the signs that part menu entries and crumbs: those that always do, and slashes,
// arrows and folded guillemets with blanks around them.
func separators(s []byte) int {
	n := 0
	for i, c := range s {
		if signOf[c]&menuSign == 0 {
			continue
		}
		switch c {
		case '>', '/', '"':
			if i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ' {
				n++
			}
		default:
			if size := words.PartingAt(s[i:]); size > 0 && !joins(s, i, i+size) {
				n++
			}
		}
	}
	return n
}

// joins reports whether the sign at s[i:j] is a dot that joins two words of Korean, Chinese or
// Japanese: no blank stands on either side, and letters outside ASCII do.
func joins(s []byte, i, j int) bool {
	return s[i] == 0xC2 && i > 0 && s[i-1] >= utf8.RuneSelf && j < len(s) && s[j] >= utf8.RuneSelf
}

// isMenu matches two or more separators with short labels between them and no sentence. A line that
// begins and ends in a bar is a table's row in Markdown.
func isMenu(s []byte) bool {
	if len(s) > 0 && s[0] == '|' && s[len(s)-1] == '|' {
		return false
	}
	n := separators(s)
	if n < 2 || len(s) > 30*(n+1) {
		return false
	}
	last, _ := utf8.DecodeLastRune(s)
	return !words.Ending(last)
}

// onlyCounts matches figures, alone or with nothing but the names of what is counted on pages.
func onlyCounts(s []byte) bool {
	figures := 0
	only := eachWord(s, func(w []byte) bool {
		if trie.Number(w, 0) == len(w) {
			figures++
			return true
		}
		return lexicon.Counted(w)
	})
	return only && figures > 0
}

// bylineLabels are what lines that name the writer start with, by the first byte.
var bylineLabels = byFirst(lexicon.Bylines)

// byFirst sorts labels by their first byte.
func byFirst(labels []string) (t [256][][]byte) {
	for _, l := range labels {
		t[l[0]] = append(t[l[0]], []byte(l))
	}
	return t
}

// isByline matches "by" and its kin with a name behind: up to six words none of which starts a
// clause.
func isByline(s []byte) bool {
	for len(s) > 0 && (s[0] < 'a' || s[0] > 'z') && s[0] < utf8.RuneSelf {
		s = s[1:]
	}
	if len(s) == 0 {
		return false
	}
	labelled := false
	for _, label := range bylineLabels[s[0]] {
		if bytes.HasPrefix(s, label) {
			s, labelled = s[len(label):], true
			break
		}
	}
	if !labelled || bytes.HasSuffix(s, []byte(".")) && !bytes.HasSuffix(s, []byte("jr.")) {
		return false
	}
	n := 0
	ok := eachWord(s, func(w []byte) bool {
		n++
		return n > 2 || !lexicon.BylineClause(w)
	})
	return ok && n <= 12
}

// NamesWriter reports whether a line that starts with a small letter says who wrote the text above
// which it stands: "posted by Ada Quill", "di Anna Berti | 3 maggio". A sentence goes on "by the
// river", and a title "di Reggio Emilia".
func NamesWriter(line string) bool {
	line = strings.TrimLeft(line, " \t")
	if line == "" || len(line) > maxWriter {
		return false
	}
	if i := strings.IndexAny(line, "|·•"); i > 0 {
		for _, by := range lexicon.By {
			if name, ok := strings.CutPrefix(line, by); ok && capital(name) {
				return true
			}
		}
		line = line[:i]
	}
	for _, label := range bylineLabels[line[0]] {
		if name, ok := strings.CutPrefix(line, string(label)); ok {
			return capital(name) && isByline([]byte(strings.ToLower(line)))
		}
	}
	return false
}

// capital reports whether a line starts with a capital.
func capital(line string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(line, " "))
	return unicode.IsUpper(r)
}

// maxWriter is the most bytes of such a line.
const maxWriter = 100

// onlyHashtags matches two or more words each with a # in front.
func onlyHashtags(s []byte) bool {
	if s[0] != '#' {
		return false
	}
	n := 0
	for rest, more := s, true; more; {
		var w []byte
		w, rest, more = bytes.Cut(rest, []byte(" "))
		w = bytes.TrimRight(w, ",.;")
		if len(w) == 0 {
			continue
		}
		if len(w) < 2 || w[0] != '#' || '0' <= w[1] && w[1] <= '9' {
			return false
		}
		n++
	}
	return n >= 2
}

// isGluedTags matches "tags" run into the first of three or more short labels with commas between.
func isGluedTags(s []byte) bool {
	if !bytes.HasPrefix(s, []byte("tags")) {
		return false
	}
	commas := bytes.Count(s, []byte(","))
	return !trie.Boundary(s, 4) && commas >= 3 && bytes.Count(s, []byte(" ")) <= 4*commas && s[len(s)-1] != '.'
}

// hasAddress matches a mail address or an @handle.
func hasAddress(s []byte) bool {
	for at := bytes.IndexByte(s, '@'); at >= 0 && at+1 < len(s); {
		if c := s[at+1]; 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '_' {
			word := s[at+1:]
			if i := bytes.IndexByte(word, ' '); i >= 0 {
				word = word[:i]
			}
			if len(word) >= 3 && (at == 0 || s[at-1] == ' ' || s[at-1] == '(' || s[at-1] == ':' ||
				bytes.IndexByte(word, '.') > 0) {
				return true
			}
		}
		next := bytes.IndexByte(s[at+1:], '@')
		if next < 0 {
			break
		}
		at += 1 + next
	}
	return false
}

// minURL is the length of the shortest address, and one less.
const minURL = 6

// isURL matches an address of the web with at most two words before it.
func isURL(s []byte) bool {
	if last := s[bytes.LastIndexByte(s, ' ')+1:]; len(last) <= minURL ||
		bytes.IndexByte(last, '.') < 0 && bytes.IndexByte(last, ':') < 0 {
		return false
	}
	i := bytes.Index(s, []byte("http"))
	if i < 0 || !bytes.Contains(s[i:], []byte("://")) {
		if i = bytes.Index(s, []byte("www.")); i < 0 {
			return false
		}
	}
	return bytes.Count(s[:i], []byte(" ")) <= 2 && bytes.IndexByte(s[i:], ' ') < 0 && len(s)-i > minURL
}

// scriptWords are what scripts say and sentences do not.
var scriptWords = [...]string{
	"window.", "document.", "function(", "function (", "(function", ".push(",
	"gtag(", "typeof ", "var ", "return ", "=>", "new date(", "();", "){", "null", "void 0", "};",
}

// isScript matches a line of JavaScript, or a rule of CSS.
func isScript(s []byte) bool {
	signs := 0
	for _, c := range s {
		signs += int(signOf[c] & scriptSign / scriptSign)
	}
	if signs < 4 || len(s) > 25*signs {
		return false
	}
	if open := bytes.IndexByte(s, '{'); open > 0 && s[len(s)-1] == '}' &&
		bytes.IndexByte(s[open:], ':') > 0 && 10*bytes.Count(s, []byte(" ")) < len(s) {
		return true
	}
	said := 0
	for _, w := range scriptWords {
		if bytes.Contains(s, []byte(w)) {
			said++
		}
	}
	return said >= 2
}

// templateTags are the tags of a site's templates that stand around a text or read another file
// into it.
var templateTags = [...]string{"raw", "endraw", "comment", "endcomment", "include"}

// isTemplate matches a line of nothing but one such tag: "{% endraw %}", its braces escaped or not.
func isTemplate(s []byte) bool {
	if s[0] != '{' && s[0] != '&' {
		return false
	}
	s = bytes.ReplaceAll(bytes.ReplaceAll(s, []byte("&#123;"), []byte("{")), []byte("&#125;"), []byte("}"))
	if !bytes.HasPrefix(s, []byte("{%")) || bytes.Index(s, []byte("%}")) != len(s)-2 {
		return false
	}
	name, _, _ := bytes.Cut(bytes.Trim(s[2:len(s)-2], " -"), []byte(" "))
	return slices.Contains(templateTags[:], string(name))
}
