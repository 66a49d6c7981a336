// Package gate decides whether a corpus is clean enough.
package gate

import (
	"fmt"
	"strings"

	"shuck/extract/check"
)

// Tally counts what a check found. Findings below FailOn are counted by severity, and otherwise do
// not count.
type Tally struct {
	FailOn      check.Severity
	Documents   int
	Clean       int // documents without a finding that counts
	Findings    int // that count
	BySeverity  [3]int
	Words       int
	Boilerplate int // words of the findings that count
	Fixed       int // findings that are gone from their files
}

// Add counts one document.
func (t *Tally) Add(d *check.Document) {
	t.Documents++
	t.Words += d.Words
	clean := true
	for i := range d.Findings {
		f := &d.Findings[i]
		t.BySeverity[f.Severity]++
		if f.Severity >= t.FailOn {
			clean = false
			t.Findings++
			t.Boilerplate += f.Words
		}
	}
	if clean {
		t.Clean++
	}
}

// Ratio is the share of the words that are boilerplate.
func (t *Tally) Ratio() float64 { return share(t.Boilerplate, t.Words) }

func share(part, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(part) / float64(of)
}

// Line is the tally in words: "12 documents, 10 clean: 1 error, 2 warnings, 0 notes; 1.2% of 900
// words are boilerplate".
func (t *Tally) Line() string {
	var parts []string
	for s := check.Error; ; s-- {
		parts = append(parts, count(t.BySeverity[s], s.String()))
		if s == check.Note {
			break
		}
	}
	line := fmt.Sprintf("%s, %d clean: %s; %.1f%% of %s", count(t.Documents, "document"), t.Clean,
		strings.Join(parts, ", "), 100*t.Ratio(), count(t.Words, "word"))
	if t.Fixed > 0 {
		line += fmt.Sprintf("; %s fixed", count(t.Fixed, "finding"))
	}
	return line
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

// Limits are what a corpus may not exceed. A negative one is none.
type Limits struct {
	Findings int     // that count
	Ratio    float64 // boilerplate words over all words
	Mostly   float64 // least share of documents that are clean
}

// Exceeded says which limits t is past, each in words.
func (l Limits) Exceeded(t *Tally) []string {
	var out []string
	if l.Findings >= 0 && t.Findings > l.Findings {
		out = append(out, fmt.Sprintf("%s of severity %s or worse, --max-findings is %d",
			count(t.Findings, "finding"), t.FailOn, l.Findings))
	}
	if l.Ratio >= 0 && t.Ratio() > l.Ratio {
		out = append(out, fmt.Sprintf("%.4g of the words are boilerplate, --max-ratio is %g", t.Ratio(), l.Ratio))
	}
	if l.Mostly >= 0 && t.Documents > 0 && share(t.Clean, t.Documents) < l.Mostly {
		out = append(out, fmt.Sprintf("%.4g of the documents are clean, --mostly is %g",
			share(t.Clean, t.Documents), l.Mostly))
	}
	return out
}
