// Package check tells where a text still carries boilerplate: the lines that the engine would drop,
// gathered into findings that a person or a CI job can act on. It adds no judgement of its own but
// how loud to say it: rule, decision and score are those on the blocks.
package check

import (
	"fmt"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Severity says how sure it is that a finding is one.
type Severity uint8

// The severities, by rank.
const (
	Note Severity = iota
	Warning
	Error
)

var severityNames = [...]string{"note", "warning", "error"}

// String returns the severity's name.
func (s Severity) String() string { return severityNames[s] }

// MarshalText returns the severity's name.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, error) {
	for i, n := range severityNames {
		if n == name {
			return Severity(i), nil
		}
	}
	return 0, fmt.Errorf("severity %q is unknown: use note, warning or error", name)
}

// Rules of findings that do not stand in the rule tables.
const (
	Unnamed    = "boilerplate" // the model drops the line and no rule names it
	NotCleaned = "not-cleaned" // the document is a web page
	OwnRule    = "own-rule"    // a rule of the user's own names the line
	SiteRepeat = "site-repeat" // other documents of its site have the line, and no rule names it
)

// Finding is a run of lines that do not belong to the text. The order of its fields is that of the
// contract.
type Finding struct {
	Source      string   `json:"source"`
	Line        int      `json:"line"`   // 1-based; of a jsonl record, that of the record
	Column      int      `json:"column"` // 1-based, in characters
	Rule        string   `json:"rule"`
	Severity    Severity `json:"severity"`
	Score       float64  `json:"score"` // how likely it is boilerplate, 0 to 1
	Text        string   `json:"text"`  // of the first line, cut after MaxText characters
	Fingerprint string   `json:"fingerprint"`
	EndLine     int      `json:"end_line"`
	Words       int      `json:"words"`
	Record      string   `json:"record,omitempty"` // id of the jsonl record
}

// MaxText is how much of a line a finding shows. Its fingerprint is of the whole line.
const MaxText = 200

// Document is what was found in one text.
type Document struct {
	Source      string
	Record      string
	Key         string // stands for the document in fingerprints: stable from run to run
	Words       int
	Boilerplate int // words in Findings
	Findings    []Finding
}

// Options choose among the rules.
type Options struct {
	Select []string // rule ids or groups; none means all
	Ignore []string // rule ids or groups
}

// Known reports whether id is a rule that a finding can have, or the name of a group of them.
func Known(id string) bool {
	if id == Unnamed || id == NotCleaned || id == OwnRule || id == SiteRepeat {
		return true
	}
	if _, ok := rules.ByID(id); ok {
		return true
	}
	for g := rules.Group(0); g < rules.NumGroups; g++ {
		if g.String() == id {
			return true
		}
	}
	return false
}

// Page sets d's findings and counts from an analysed page, of which d names the source.
func Page(d *Document, p *doc.Page, o Options) {
	for i := range p.Blocks {
		d.Words += p.Blocks[i].Words
	}
	if p.HTML {
		d.page(p, o)
	} else {
		d.lines(p, o)
	}
	d.sign()
	for i := range d.Findings {
		d.Findings[i].Text = truncate(d.Findings[i].Text)
	}
}

// truncate returns the first MaxText characters of s, as a copy, so that a finding does not hold
// the document in memory.
func truncate(s string) string {
	if i := nthRune(s, MaxText); i < len(s) {
		return s[:i] + ellipsis
	}
	return strings.Clone(s)
}

const ellipsis = "…"

// nthRune returns the offset of character n, len(s) where there are no more than n.
func nthRune(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// page makes the one finding that a web page has.
func (d *Document) page(p *doc.Page, o Options) {
	if !o.wants(NotCleaned) {
		return
	}
	f := Finding{
		Source: d.Source, Record: d.Record, Line: 1, EndLine: 1, Column: 1,
		Rule: NotCleaned, Severity: Error, Score: 1, Text: "a web page, not a text",
	}
	for i := range p.Blocks {
		if b := &p.Blocks[i]; !b.Keep {
			f.Words += b.Words
		}
	}
	d.Boilerplate = f.Words
	d.Findings = append(d.Findings, f)
}
