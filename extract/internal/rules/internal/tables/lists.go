package tables

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/internal/source"
)

// How a list is used decides what it is in Go.
var (
	// sets are asked whether they have a word: a function whose switch the compiler makes a
	// search of, with nothing to make at the start.
	sets = map[string]string{
		"agencies":       "Agency reports whether s is a news agency's name",
		"byline-clauses": "BylineClause reports whether s, behind \"by\", begins a clause and no name",
		"before-clock":   "BeforeClock reports whether s may stand between a day and its time",
		"buttons":        "Button reports whether s is a small word on buttons that share a page",
		"counted":        "Counted reports whether s is the name of what is counted on pages",
		"credits":        "CreditWord reports whether s tells that brackets hold a picture's credit",
		"dates":          "DateWord reports whether s is a word that lines with a date have beside it",
		"gates":          "GateWord reports whether s is a word that checks for robots and refusals have",
		"months":         "Month reports whether s is a month, whole or short",
		"name-particles": "NameParticle reports whether s stands in lower case in names",
		"networks":       "Network reports whether s is the name of a network or a way to send a page",
		"no-names":       "NoName reports whether s is what systems write where there is no name",
		"organisations":  "Organisation reports whether s is a word that sites, companies and desks are called by, and no people",
		"roles":          "Role reports whether s, behind a name, says what its bearer does",
		"weekdays":       "Weekday reports whether s is a day of the week, whole or short",
		"within-date":    "WithinDate reports whether s may stand between the parts of a date",
	}
	// keys are sets asked by a text's letters and digits alone.
	keys = map[string]string{
		"home":  "Home reports whether key is what systems call a site's front page",
		"topic": "Topic reports whether key is what forums put before a topic in a title",
	}
	// starts are looked for at a place of a line: "…" stands for what follows.
	starts = map[string]string{
		"bylines":          "Bylines are what lines that name the writer start with",
		"changed-starts":   "ChangedStarts are how words begin that set off the day of the last change",
		"consents":         "Consents are stems that tell what a wall of consent is about, and nearly nothing else has",
		"consent-words":    "ConsentWords are stems that its other sentences have",
		"by":               "By are what sets off a name in a page's data",
		"credit-ends":      "CreditEnds are what stands behind a photographer's name, set off by a blank or an equals sign",
		"credit-labels":    "CreditLabels are what stands before a photographer's or an agency's name",
		"note-events":      "NoteEvents are stems of notes on when something is held and how one gets in",
		"note-prompts":     "NotePrompts are stems of what asks the reader for something at a text's end",
		"note-writers":     "NoteWriters are stems of notes on who wrote a text",
		"published-starts": "PublishedStarts are how words begin that set off the day of publication",
		"pictured":         "Pictured is what a caption that begins with \"in this\" says of its picture",
	}
)

// lists prints the lists of words of all languages together.
func lists(lists []source.List) string {
	var b strings.Builder
	for _, l := range lists {
		switch {
		case sets[l.Name] != "":
			printSet(&b, sets[l.Name], "s []byte", sorted(l, func(s string) string { return s }))
		case keys[l.Name] != "":
			printSet(&b, keys[l.Name], "key string", sorted(l, key))
		case starts[l.Name] != "":
			fmt.Fprintf(&b, "// %s.\nvar %s = []string{\n", starts[l.Name], firstWord(starts[l.Name]))
			for _, w := range sorted(l, func(s string) string { return strings.TrimSuffix(s, "…") }) {
				fmt.Fprintf(&b, "%q,\n", w)
			}
			b.WriteString("}\n\n")
		case l.Name == "particles":
			printParticles(&b, l)
		}
	}
	return b.String()
}

// printParticles prints a function over runes.
func printParticles(b *strings.Builder, l source.List) {
	b.WriteString("// Particle reports whether r is one of the commonest particles of a script without blanks.\n" +
		"func Particle(r rune) bool {\nswitch r {\ncase ")
	for i, w := range sorted(l, func(s string) string { return s }) {
		if i > 0 {
			b.WriteString(", ")
		}
		r, _ := utf8.DecodeRuneInString(w)
		fmt.Fprintf(b, "%q", r)
	}
	b.WriteString(":\nreturn true\n}\nreturn false\n}\n\n")
}

// printSet prints a function that reports whether its argument is one of words.
func printSet(b *strings.Builder, doc, param string, words []string) {
	subject := "string(s)"
	if name, ok := strings.CutSuffix(param, " string"); ok {
		subject = name
	}
	fmt.Fprintf(b, "// %s.\nfunc %s(%s) bool {\nswitch %s {\ncase ", doc, firstWord(doc), param, subject)
	for i, w := range words {
		if i > 0 {
			b.WriteString(",")
			if i%8 == 0 {
				b.WriteByte('\n')
			}
		}
		fmt.Fprintf(b, "%q", w)
	}
	b.WriteString(":\nreturn true\n}\nreturn false\n}\n\n")
}

func firstWord(s string) string {
	word, _, _ := strings.Cut(s, " ")
	return word
}

// sorted returns the words of all languages, each once, sorted.
func sorted(l source.List, as func(string) string) []string {
	set := map[string]bool{}
	for _, list := range l.Words {
		for _, w := range list {
			set[as(w.Text)] = true
		}
	}
	return slices.Sorted(maps.Keys(set))
}

// key returns the letters and digits of s.
func key(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return r
		}
		return -1
	}, s)
}
