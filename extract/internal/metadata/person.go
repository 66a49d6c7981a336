package metadata

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// Bounds on who may have written a page.
const (
	maxAuthors   = 12 // names of one list
	maxByline    = 40 // words of a whole byline
	maxNameWords = 8  // words of one name
)

// people gives the names in a text that is a byline by its place: without "by", dates, counts, addresses and roles. Lines,
// commas and conjunctions stand between names. Empty where it holds none.
func people(s string) []string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if strings.Contains(line, "://") {
			continue
		}
		before := len(out) // what stands on lines of its own is a name of its own
		for _, part := range parts(withoutBy(line)) {
			for i, name := range namesOf(part) {
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

func hasName(list []string, name string) bool {
	for _, s := range list {
		if key(s) == key(name) {
			return true
		}
	}
	return false
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

// behindVerb gives what follows "by" behind one word: "Gespeichert von Ada". A line that ends there has no name.
func behindVerb(s string) string {
	_, rest, ok := strings.Cut(s, " ")
	if !ok || personLike(s) {
		return s // "Alexa von Heyden"
	}
	by, name, _ := strings.Cut(rest, " ")
	switch strings.ToLower(strings.TrimRight(by, ":：")) {
	case "by", "von", "par", "por", "door", "przez", "av", "af", "από", "oleh", "bởi":
		return strings.TrimSpace(name)
	}
	return s
}

// byLength returns the length of the words that set off a name at the start of s, 0 where there are none.
func byLength(s string) int {
	if s == "" {
		return 0
	}
	longest := 0
	for _, word := range byStarts()[s[0]] {
		n := len(word)
		if n <= longest || len(s) < n || !strings.EqualFold(s[:n], word) {
			continue
		}
		rest := s[n:]
		r, _ := utf8.DecodeRuneInString(rest)
		if rest != "" && !unicode.IsUpper(r) && (unicode.IsLetter(r) || unicode.IsDigit(r)) && !words.Dense(r) {
			continue
		}
		longest = n + len(rest) - len(strings.TrimLeft(rest, " :：\u00a0"))
	}
	return longest
}

// byStarts has the words that set off a name, by the bytes they may begin with.
var byStarts = sync.OnceValue(func() *[256][]string {
	t := &[256][]string{}
	for _, list := range [...][]string{lexicon.By, lexicon.Bylines} {
		for _, start := range list {
			word := strings.TrimRight(start, " :：")
			r, size := utf8.DecodeRuneInString(word)
			if size == 0 {
				continue
			}
			lower, upper := string(unicode.ToLower(r)), string(unicode.ToUpper(r))
			t[lower[0]] = append(t[lower[0]], word)
			if upper[0] != lower[0] {
				t[upper[0]] = append(t[upper[0]], word)
			}
		}
	}
	return t
})

// signsBetween stand between a name and what else a byline tells.
const signsBetween = "|·•‧∙│｜/;•—–●▪»›«"

// parts cuts a byline at the signs between a name and what else it tells, and at its dates.
func parts(s string) []string {
	var out []string
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
		case r < utf8.RuneSelf && asciiKeys[r] >= 0:
		case strings.ContainsRune(signsBetween, r), r == '(' || r == ')' || r == '[' || r == ']' || r == '（' || r == '）':
			cut(i, i+utf8.RuneLen(r))
		case r == '-' && i > 0 && s[i-1] == ' ' && i+1 < len(s) && s[i+1] == ' ':
			cut(i, i+1)
		}
	}
	cut(len(s), len(s))
	return out
}

// conjunctions stand between the names of a list, the comma first.
var conjunctions = []string{", ", " and ", " & ", " und ", " et ", " y ", " e ", " i ", " och ", " og ", " ja ", " en ", " και ", " ve ", " и ", " dan ", " và ", " και ", " with ", " és ", " a ", "、", "，", " və "}

// namesOf cuts a part of a byline at commas and conjunctions, where all that comes of it can be names.
func namesOf(s string) []string {
	s = strings.Trim(s, " ,;:")
	list := []string{s}
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

// mayJoin reports whether a text may have one of the conjunctions: of each the first byte behind the blank
// is asked.
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

// joinStarts are the first bytes of conjunctions behind the blank, and of those that have none before them.
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

// trimName gives a name without what hangs on it; empty for what is no name.
func trimName(s string) string {
	s = strings.Trim(withoutBy(s), " ,;:|·•-–—/*_\"“”„«»@#")
	for {
		at := strings.LastIndexByte(s, ' ')
		last := strings.ToLower(strings.Trim(s[at+1:], ".,:"))
		if at < 0 || !lexicon.DateWord([]byte(last)) && !lexicon.Weekday([]byte(last)) && !lexicon.Network([]byte(last)) && !isRoleWord(last) && last != "le" && last != "am" {
			break
		}
		if strings.Count(s, " ") == 1 && (personLike(s) || isUpperAt(s, 0) && isUpperAt(s, at+1) && isRoleWord(last)) {
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

// isUpperAt reports whether a capital letter stands at s[i].
func isUpperAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsUpper(r)
}

// isRoleWord reports whether a word behind a name says what its bearer does.
func isRoleWord(w string) bool {
	switch w {
	case "author", "writer", "editor", "contributor", "reporter", "correspondent", "columnist", "autor", "autorin", "redakteur", "redakteurin", "says", "sagt", "said", "wrote", "schreibt", "dit", "says:", "posted", "published", "follow", "updated":
		return true
	}
	return false
}

// isName reports whether a text can be the name of who wrote a page: no address, no code, no count, no label.
func isName(s string) bool {
	if !strings.ContainsFunc(s, unicode.IsLetter) || strings.ContainsAny(s, "{}<>=@?!") || strings.Contains(s, ": ") || strings.HasPrefix(s, "www.") {
		return false
	}
	for _, no := range lexicon.NoNames {
		if strings.EqualFold(s, no) {
			return false
		}
	}
	n := words.Count(s)
	if n == 0 || n > maxNameWords || utf8.RuneCountInString(s) < 2 || utf8.RuneCountInString(s) > 60 || strings.ContainsAny(s, "0123456789") && n > 3 {
		return false
	}
	lower := []byte(strings.ToLower(s))
	if lexicon.DateWord(lower) || lexicon.Month(lower) || lexicon.Weekday(lower) || lexicon.Network(lower) || lexicon.Button(lower) || lexicon.Counted(lower) {
		return false
	}
	first, _, _ := strings.Cut(string(lower), " ")
	if n > 1 && (strings.Trim(first, "0123456789.,") == "" || lexicon.DateWord([]byte(first)) && !personLike(s)) {
		return false // a count, or what was posted where
	}
	return n < 2 || !lexicon.BylineClause([]byte(first))
}

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
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "'’\"“"))
		switch {
		case unicode.IsUpper(r), unicode.IsTitle(r), unicode.IsLetter(r) && !unicode.IsLower(r):
			if strings.ContainsAny(w, "0123456789_/&+") || orgWord(strings.ToLower(strings.Trim(w, ".,"))) {
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

// isParticle reports whether a word stands in lower case in names.
func isParticle(w string) bool {
	switch w {
	case "de", "del", "della", "di", "da", "dos", "do", "du", "des", "la", "le", "van", "von", "vom", "zu", "zur", "den", "der", "ten", "ter", "bin", "ibn", "al", "el", "y", "e", "af", "av", "st.", "dalla", "d'", "das":
		return true
	}
	return strings.HasPrefix(w, "d'") || strings.HasPrefix(w, "al-") || strings.HasPrefix(w, "el-") || strings.HasPrefix(w, "d’")
}

// orgWord reports whether a word, in lower case, is one of the names of sites, companies, desks and labels, and none of people.
func orgWord(w string) bool {
	switch w {
	case "team", "staff", "editorial", "redaktion", "rédaction", "redacción", "redazione", "redação", "redactie", "redakcja", "редакция", "news", "newsroom", "desk", "blog", "group",
		"inc", "ltd", "llc", "gmbh", "university", "universität", "institute", "company", "media", "press", "magazine", "times", "post", "daily", "weekly", "journal", "gazette",
		"agency", "agentur", "zeitung", "verlag", "office", "center", "centre", "association", "foundation", "school", "college", "department", "ministry", "service", "services",
		"online", "the", "editors", "admin", "administrator", "author", "authors", "contributor", "contributors", "writer", "writers", "editor", "about", "all", "more", "posts", "read",
		"articles", "view", "profile", "comments", "comment", "share", "follow", "subscribe", "newsletter", "home", "menu", "search", "login", "contact", "privacy", "policy", "photo",
		"category", "categories", "tags", "posted", "published", "updated", "skip", "content", "support", "community", "network", "club", "bank", "hospital", "clinic", "health", "by",
		"senior", "junior", "politics", "engineer", "expert", "consultant", "manager", "director", "chief", "head", "president", "officer", "specialist", "analyst", "professor",
		"founder", "ceo", "cto", "reporter", "correspondent", "columnist", "journalist", "redakteur", "redakteurin", "autor", "autorin", "journaliste", "periodista", "technician",
		"getty", "images", "shutterstock", "istock", "photographer", "medically", "reviewed", "disclosure", "copywriter", "strategy", "marketing", "guest", "letzte", "aktualisierung",
		"archive", "show", "alle", "artikel", "beiträge", "und", "and", "for", "of", "with", "your", "our", "us", "you", "this", "how", "what", "why", "top", "best", "new":
		return true
	}
	return false
}
