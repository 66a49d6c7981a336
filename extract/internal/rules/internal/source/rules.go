package source

import (
	"path"
	"slices"
	"strings"

	"shuck/extract/internal/words"
)

// rules joins the sections of each name to a rule, and orders them.
func (r *reader) rules(sections []section) []Rule {
	var rules []Rule
	at := map[string]int{}
	for _, s := range sections {
		if !s.declares() {
			continue
		}
		if i, ok := at[s.name]; ok {
			r.fault(s.at, "[%s] has a verdict at %s already: want hits, misses and phrases here",
				s.name, rules[i].At)
			continue
		}
		at[s.name] = len(rules)
		rules = append(rules, r.rule(s))
	}
	for _, s := range sections {
		p := r.part(s)
		i, ok := at[s.name]
		switch {
		case !ok:
			r.fault(s.at, "[%s] is no rule: want a verdict, words and a reason in one language", s.name)
		case path.Base(s.at.File) != path.Base(rules[i].At.File):
			r.fault(s.at, "[%s] is a rule of the group %s", s.name, rules[i].Group)
		default:
			rules[i].Parts = append(rules[i].Parts, p)
		}
	}
	for i := range rules {
		r.checkRule(&rules[i])
	}
	r.checkClaims(rules)
	return r.order(rules)
}

// checkRule holds a rule to its examples, and to either phrases or a shape.
func (r *reader) checkRule(rule *Rule) {
	hits, misses, phrases := 0, 0, 0
	for _, p := range rule.Parts {
		hits, misses, phrases = hits+len(p.Hits), misses+len(p.Misses), phrases+len(p.Phrases)
	}
	if hits == 0 || misses == 0 {
		r.fault(rule.At, "[%s]: want a line it hits and one it misses by little", rule.ID)
	}
	if (phrases == 0) == (rule.Shape == "") {
		r.fault(rule.At, "[%s]: want either phrases or a shape", rule.ID)
	}
}

// checkClaims finds phrases that two rules of one group have in one language: which of them names
// a line would hang on their order.
func (r *reader) checkClaims(rules []Rule) {
	type claim struct{ lang, group, phrase string }
	first := map[claim]Line{}
	for _, rule := range rules {
		for _, p := range rule.Parts {
			for _, l := range p.Phrases {
				c := claim{p.Lang, rule.Group, l.Text}
				if other, ok := first[c]; ok {
					r.fault(l.At, "%q stands at %s too", l.Text, other.At)
				}
				first[c] = l
			}
		}
	}
}

// order sorts rules as order.txt has them. One that is not there follows the last of its group
// that is.
func (r *reader) order(rules []Rule) []Rule {
	var out []Rule
	for _, l := range r.lines(orderFile) {
		i := slices.IndexFunc(rules, func(rule Rule) bool { return rule.ID == l.Text })
		if i < 0 {
			r.fault(l.At, "%q is no rule, or stands there twice", l.Text)
			continue
		}
		out = append(out, rules[i])
		rules = slices.Delete(rules, i, i+1)
	}
	for _, rule := range rules {
		at := len(out)
		for at > 0 && out[at-1].Group != rule.Group {
			at--
		}
		if at == 0 {
			at = len(out)
		}
		out = slices.Insert(out, at, rule)
	}
	return out
}

// addList adds a section of a language's words.txt to the lists.
func (r *reader) addList(lists map[string]*List, lang string, s section) {
	for _, h := range s.head {
		if h.key != "note" {
			r.fault(h.at, "unknown key %q: want note", h.key)
		}
	}
	if !slices.Contains(ListNames, s.name) {
		r.fault(s.at, "unknown list [%s]: want one of %s", s.name, strings.Join(ListNames, ", "))
		return
	}
	if len(s.entries) == 0 {
		r.fault(s.at, "[%s]: want at least one word", s.name)
	}
	if s.name != asWritten {
		r.checkWords(s.entries)
	}
	l := lists[s.name]
	if l == nil {
		l = &List{Name: s.name}
		lists[s.name] = l
	}
	l.Langs = append(l.Langs, lang)
	l.Words = append(l.Words, s.entries)
}

// asWritten is the list that is compared with a page's data as they are written.
const asWritten = "by"

// checkWords finds words that no folded line can have.
func (r *reader) checkWords(entries []Line) {
	for _, e := range entries {
		bare := strings.TrimSuffix(e.Text, "…")
		if want := words.Fold(bare); want != strings.TrimSpace(bare) {
			r.fault(e.At, "%q: want it folded, %q", e.Text, want)
		}
	}
}

// ListNames are the lists that a language's words.txt may have.
var ListNames = []string{
	"addressed", "agencies", "appeals", "before-clock", "bios", "buttons", "by", "byline-clauses", "bylines",
	"changed-starts", "consent-words", "consents", "counted", "credit-ends", "credit-labels", "credits", "dates", "gates", "home",
	"months", "name-particles", "networks", "no-names", "note-events", "note-prompts", "note-writers",
	"organisations", "particles", "pictured", "published-starts", "roles", "stop", "stop-next", "topic", "weekdays",
	"within-date",
}
