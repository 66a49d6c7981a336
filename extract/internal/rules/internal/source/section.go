package source

import (
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"shuck/extract/internal/words"
)

// section is one part of a file: a name in brackets, what the head says of it, and its entries.
type section struct {
	name    string
	at      Place
	head    []headLine
	entries []Line
}

// headLine is a line "key: value" of a section's head.
type headLine struct {
	key, value string
	at         Place
}

var sectionName = regexp.MustCompile(`^\[([a-z0-9]+(?:-[a-z0-9]+)*)\]$`)

// sections reads a file's sections and holds their entries to the rules all lists have.
func (r *reader) sections(name string) []section {
	var out []section
	inHead := false
	for _, l := range r.lines(name) {
		m := sectionName.FindStringSubmatch(l.Text)
		switch {
		case m != nil:
			if slices.ContainsFunc(out, func(s section) bool { return s.name == m[1] }) {
				r.fault(l.At, "a second section [%s]", m[1])
			}
			out = append(out, section{name: m[1], at: l.At})
			inHead = true
		case len(out) == 0:
			if l.Text != "" {
				r.fault(l.At, "want a section's name in brackets first")
			}
		case l.Text == "":
			inHead = false
		case inHead:
			s := &out[len(out)-1]
			key, value, ok := strings.Cut(l.Text, ": ")
			if !ok {
				r.fault(l.At, "want key: value in a section's head, and an empty line before the first entry")
			}
			s.head = append(s.head, headLine{key, value, l.At})
		default:
			s := &out[len(out)-1]
			s.entries = append(s.entries, l)
		}
	}
	for _, s := range out {
		r.checkOrder(s.entries)
		if path.Base(name) != wordsFile {
			r.checkPhrases(s.entries)
		}
	}
	return out
}

// checkOrder finds what is out of order or stands there twice.
func (r *reader) checkOrder(entries []Line) {
	for i := 1; i < len(entries); i++ {
		switch e, before := entries[i], entries[i-1].Text; {
		case e.Text == before:
			r.fault(e.At, "%q stands there twice", e.Text)
		case e.Text < before:
			r.fault(e.At, "%q is out of order: it sorts before %q", e.Text, before)
		}
	}
}

// checkPhrases finds phrases that no line can match as they are written.
func (r *reader) checkPhrases(phrases []Line) {
	for _, p := range phrases {
		text, _, _ := Bare(p.Text)
		bare := strings.TrimSuffix(text, " ")
		switch want := words.Fold(bare); {
		case want == "" || strings.ContainsAny(bare, "…_"):
			r.fault(p.At, "%q: want words, with … and a blank at the start or the end only", p.Text)
		case want != bare:
			r.fault(p.At, "%q: want it folded, %q", p.Text, want)
		case strings.Contains(bare, " :"):
			r.fault(p.At, "%q: want no blank before the colon, both are matched", p.Text)
		}
	}
}

// Bare returns the words of a phrase, and whether others may stand before and behind them. The words
// end in a blank where the line must have one there.
func Bare(phrase string) (text string, floats, open bool) {
	text, open = strings.CutSuffix(phrase, " …")
	text, floats = strings.CutPrefix(text, "… ")
	if label, ok := strings.CutSuffix(text, "_"); ok && open {
		text = label + " "
	}
	return text, floats, open
}

// declares reports whether the section says all of a rule and does not only add to it.
func (s *section) declares() bool {
	return slices.ContainsFunc(s.head, func(h headLine) bool {
		return h.key != "hit" && h.key != "miss" && h.key != "note"
	})
}

// headKeys are what a rule's head may say; value says what of.
var headKeys = []string{"verdict", "words", "place", "shape", "sure", "reason", "note", "hit", "miss"}

// rule reads a section that declares a rule.
func (r *reader) rule(s section) Rule {
	lang, file := path.Split(s.at.File)
	group := strings.TrimSuffix(file, ".txt")
	rule := Rule{ID: s.name, Lang: path.Clean(lang), Group: group, At: s.at}
	set := func(to *string, h headLine, among ...string) {
		if *to != "" {
			r.fault(h.at, "%s is said twice", h.key)
		}
		if len(among) > 0 && !slices.Contains(among, h.value) {
			r.fault(h.at, "%s %q: want one of %s", h.key, h.value, strings.Join(among, ", "))
		}
		*to = h.value
	}
	var limit string
	for _, h := range s.head {
		switch h.key {
		case "verdict":
			set(&rule.Verdict, h, "neutral", "keep", "drop", "end")
		case "words":
			set(&limit, h)
		case "place":
			set(&rule.Place, h, "head", "tail", "edge")
		case "shape":
			set(&rule.Shape, h)
		case "sure":
			set(&rule.Sure, h, "yes")
		case "reason":
			set(&rule.Reason, h)
		}
	}
	var err error
	if rule.Words, err = strconv.Atoi(limit); err != nil || rule.Words < 1 || rule.Words > maxWords {
		r.fault(s.at, "[%s]: want words: 1 to %d, the most that a line of it has", s.name, maxWords)
	}
	if rule.Verdict == "" || rule.Reason == "" {
		r.fault(s.at, "[%s]: want a verdict and a reason", s.name)
	}
	if !strings.HasSuffix(rule.ID, "-"+rule.Lang) {
		r.fault(s.at, "[%s]: want a name that ends in -%s", s.name, rule.Lang)
	}
	return rule
}

// maxWords is the most words that a line may have for any rule to match.
const maxWords = 60

// part reads what a section gives to its rule.
func (r *reader) part(s section) Part {
	p := Part{Lang: path.Dir(s.at.File), At: s.at, Phrases: s.entries}
	for _, h := range s.head {
		switch l := (Line{h.value, h.at}); {
		case h.key == "hit":
			p.Hits = append(p.Hits, l)
		case h.key == "miss":
			p.Misses = append(p.Misses, l)
		case !slices.Contains(headKeys, h.key):
			r.fault(h.at, "unknown key %q: want one of %s", h.key, strings.Join(headKeys, ", "))
		}
	}
	return p
}
