package metadata

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Bounds on who may have written a page.
const (
	maxAuthors   = 12 // names of one list
	maxByline    = 40 // words of a whole byline
	maxNameWords = 8  // words of one name
)

// people gives the names in a text that is a byline by its place: without "by", dates, counts,
// addresses and roles. Lines, commas and conjunctions stand between names. Empty where it holds
// none.
func people(s string) []string {
	var out []string
	var cut, names [8]string
	for line := range strings.SplitSeq(s, "\n") {
		if strings.Contains(line, "://") {
			continue
		}
		before := len(out) // what stands on lines of its own is a name of its own
		for _, part := range parts(withoutBy(line), cut[:0]) {
			for i, name := range namesOf(part, names[:0]) {
				if name = trimName(name); name == "" && i == 0 {
					break // a label: what it lists are no names
				}
				if len(out) > before && personLike(out[len(out)-1]) && !personLike(name) {
					continue // what the one before does, or where
				}
				if name != "" && !hasName(out, name) && len(out) < maxAuthors {
					out = append(out, name)
				}
			}
		}
	}
	return out
}

// named is a text that was read for names, and what it has.
type named struct {
	text  string
	names []string
}

// maxNamedTexts bounds the texts that are kept with their names.
const maxNamedTexts = 64

// people is people of a text of the page: several elements around a name have the same, which is
// read once.
func (f *facts) people(s string) []string {
	for i := range f.names {
		if n := &f.names[i]; n.text == s {
			return n.names
		}
	}
	names := people(s)
	if len(f.names) < maxNamedTexts {
		f.names = append(f.names, named{s, names})
	}
	return names
}

func hasName(list []string, name string) bool {
	if len(list) == 0 {
		return false
	}
	k := key(name)
	return slices.ContainsFunc(list, func(s string) bool { return hasKey(s, k) })
}

// withoutBy gives a line without the words that set off a name at its start.
func withoutBy(s string) string {
	s = strings.TrimSpace(s)
	for range 2 {
		n := byLength(s)
		if n == 0 {
			return behindVerb(s)
		}
		s = strings.TrimSpace(s[n:])
	}
	return s
}

// behindVerb gives what follows "by" behind one word: "Gespeichert von Ada". A line that ends there
// has no name.
func behindVerb(s string) string {
	_, rest, _ := strings.Cut(s, " ")
	by, name, _ := strings.Cut(rest, " ")
	var buf [maxFolded]byte
	switch string(appendLower(buf[:0], strings.TrimRight(by, ":："))) {
	case "by", "von", "par", "por", "door", "przez", "av", "af", "από", "oleh", "bởi":
		if !personLike(s) { // "Alexa von Heyden"
			return strings.TrimSpace(name)
		}
	}
	return s
}

// isBetween reports whether r stands between a name and what else a byline tells.
func isBetween(r rune) bool {
	switch r {
	case '|', '·', '•', '‧', '∙', '│', '｜', '/', ';', '—', '–', '●', '▪', '»', '›', '«', '(', ')', '[', ']', '（', '）':
		return true
	}
	return false
}

// parts cuts a byline at the signs between a name and what else it tells, and at its dates. It
// appends them to out.
func parts(s string, out []string) []string {
	r := dateReader{}
	for _, d := range r.all(s) {
		s = s[:d.start] + strings.Repeat("|", d.end-d.start) + s[d.end:]
	}
	start := 0
	cut := func(end, next int) {
		if part := strings.TrimSpace(s[start:end]); part != "" {
			out = append(out, part)
		}
		start = next
	}
	for i, r := range s {
		switch {
		case r < utf8.RuneSelf && asciiKeys[r] >= 0 || r == ' ':
		case isBetween(r):
			cut(i, i+utf8.RuneLen(r))
		case r == '-' && i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ':
			cut(i, i+1)
		}
	}
	cut(len(s), len(s))
	return out
}

// conjunctions stand between the names of a list, the comma first.
var conjunctions = []string{
	", ", " and ", " & ", " und ", " et ", " y ", " e ", " i ", " och ", " og ",
	" ja ", " en ", " και ", " ve ", " и ", " dan ", " và ", " και ", " with ", " és ", " a ", "、", "，",
	" və ",
}

// namesOf cuts a part of a byline at commas and conjunctions, where all that comes of it can be
// names. It appends them to list, which is empty.
func namesOf(s string, list []string) []string {
	s = strings.Trim(s, " ,;:")
	list = append(list, s)
	if !mayJoin(s) {
		return list
	}
	for _, by := range conjunctions {
		if !strings.Contains(s, by) {
			continue
		}
		var next []string
		for _, name := range list {
			cut := strings.Split(name, by)
			if by != ", " && by != "、" && by != "，" && len(cut) > 1 && !allNames(cut) {
				cut = []string{name}
			}
			next = append(next, cut...)
		}
		list = next
	}
	return list
}

// mayJoin reports whether a text may have one of the conjunctions: of each the first byte behind
// the blank is asked.
func mayJoin(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ',':
			return true
		case c == ' ':
			if i+1 < len(s) && joinStarts[s[i+1]] {
				return true
			}
		case joinStarts[c] && c >= 0xE0: // a sign of Chinese or Japanese
			return true
		}
	}
	return false
}

// joinStarts are the first bytes of conjunctions behind the blank, and of those that have none
// before them.
var joinStarts = func() (t [256]bool) {
	for _, by := range conjunctions {
		t[strings.TrimPrefix(by, " ")[0]] = true
	}
	return t
}()

// allNames reports whether each looks like a person's name.
func allNames(list []string) bool {
	for _, s := range list {
		if !personLike(strings.TrimSpace(s)) {
			return false
		}
	}
	return true
}
