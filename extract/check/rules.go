package check

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Rule is a rule that a finding or a mark can name, as a person reads it.
type Rule struct {
	ID       string
	Language string   // BCP 47; "mul" where it fits any
	Group    string   // its theme; [Group] for the rules that do not stand in the tables
	Does     string   // what it says of a line, in words
	Where    string   // where in a document it means that: anywhere, head, tail, edge; may be empty
	Why      string   // why such a line is no part of an article, or where it may be one
	Hits     []string // lines it hits
	Misses   []string // near misses: lines that look alike and are none
}

// Group is the group of the rules that do not stand in the tables.
const Group = "check"

// Rules returns every rule: those of the rule tables by theme, then those that only findings
// have.
func Rules() []Rule {
	var out []Rule
	for _, r := range rules.All() {
		out = append(out, ruleFrom(&r))
	}
	return append(out, unlisted...)
}

// RuleByID returns the rule of an id, and false where there is none.
func RuleByID(id string) (Rule, bool) {
	if r, ok := rules.ByID(id); ok {
		return ruleFrom(&r), true
	}
	for _, r := range unlisted {
		if r.ID == id {
			return r, true
		}
	}
	return Rule{}, false
}

// unlisted are the rules of findings that do not stand in the tables.
var unlisted = []Rule{
	{
		ID: Unnamed, Language: "mul", Group: Group, Hits: []string{}, Misses: []string{},
		Does: "the model takes the line for boilerplate, and no row names it",
		Why:  "most of what is left over has no fixed words: teasers, captions, names",
	},
	{
		ID: NotCleaned, Language: "mul", Group: Group, Hits: []string{}, Misses: []string{},
		Does: "the document is a web page",
		Why:  "a page in a corpus of texts was never cleaned: run it through shuck",
	},
	{
		ID: OwnRule, Language: "mul", Group: Group, Hits: []string{}, Misses: []string{},
		Does: "a line that the settings of its site name is boilerplate",
		Why:  "who reads a site knows its lines: see [site] in .shuck.toml",
	},
	{
		ID: SiteRepeat, Language: "mul", Group: Group, Hits: []string{}, Misses: []string{},
		Does: "speaks against a line that other pages of its site have too, as shuck learn counted them",
		Why:  "what a site repeats is its own, not a page's: menus, prompts, notices, whatever they say",
	},
}

func ruleFrom(r *rules.Rule) Rule {
	return Rule{
		ID: r.ID, Language: r.Lang, Group: r.Group.String(), Does: does(r.Verdict), Where: r.Place.String(),
		Why:  r.Reason,
		Hits: r.Hits, Misses: r.Misses,
	}
}

// does says in words what a rule of a verdict says of a line.
func does(v doc.Verdict) string {
	switch v {
	case doc.Keep:
		return "speaks for the line"
	case doc.Drop:
		return "speaks against the line"
	case doc.End:
		return "speaks against the line and all below it"
	}
	return "tells what the line is"
}
