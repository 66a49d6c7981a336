package check

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// lines gathers the dropped lines that stand together into findings. Front matter and mail headers
// are none.
func (d *Document) lines(p *doc.Page, o Options) {
	var r run
	rule, above := Unnamed, int32(strings.Count(p.Above, "\n"))
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Keep || i == p.Title || b.Line <= above {
			d.add(&r)
			rule = Unnamed
			continue
		}
		named := ruleOf(b)
		if (named == OwnRule) != (rule == OwnRule) {
			d.add(&r)
			rule = Unnamed
		}
		if named != Unnamed || weightOf(rule) != telling {
			rule = named
		}
		if o.wants(rule) {
			r.take(b, rule)
		} else {
			d.add(&r)
		}
	}
	d.add(&r)
}

// ruleOf returns the rule that speaks against a line: the first of those with the strongest
// verdict, Unnamed where there is none; a rule of the user's own before any. A line without one
// goes with a telling one above it in the same run: the teasers below "Recent stories" are what
// that rule is about. What stands below a figure or a date is not. What a site repeats is named so
// where no rule of the tables speaks, or where that decided.
func ruleOf(b *doc.Block) string {
	if b.By == doc.ByOwn {
		return OwnRule
	}
	rule, strongest := Unnamed, doc.Keep
	for _, m := range b.Marks {
		if m.Verdict <= strongest {
			continue
		}
		if _, ok := rules.ByID(m.Rule); ok {
			rule, strongest = m.Rule, m.Verdict
		}
	}
	if b.By == doc.BySite || rule == Unnamed && b.Repeat.On > 0 {
		return SiteRepeat
	}
	return rule
}

// wants reports whether o lets a rule through, by its id or its group.
func (o *Options) wants(rule string) bool {
	names := []string{rule}
	if r, ok := rules.ByID(rule); ok {
		names = append(names, r.Group.String())
	}
	in := func(list []string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return slices.Contains(list, n) })
	}
	return (len(o.Select) == 0 || in(o.Select)) && !in(o.Ignore)
}

// run is a finding in the making.
type run struct {
	first *doc.Block
	lines int
	end   int // line of the last
	words int
	parts []part
	score float64 // of the words, summed
	sure  float64 // the same, with what the model was not asked about at unaskedScore
}

// part is the share of one rule in a run.
type part struct {
	rule  string
	words int
}

// take adds a line. A line without words (a rule of dashes, a bullet) weighs as one.
func (r *run) take(b *doc.Block, rule string) {
	if r.first == nil {
		r.first = b
	}
	words := max(b.Words, 1)
	r.lines++
	r.end = int(b.Line)
	r.words += b.Words
	score := float64(words) * (1 - float64(b.Score))
	r.score += score
	if b.By == doc.ByUnasked || rule == Unnamed && parse.IsMarkup(b.Text) {
		score *= unaskedScore
	}
	r.sure += score
	i := slices.IndexFunc(r.parts, func(p part) bool { return p.rule == rule })
	if i < 0 {
		i = len(r.parts)
		r.parts = append(r.parts, part{rule: rule})
	}
	r.parts[i].words += words
}

// rule gives the one with the most words, a telling one before the others.
func (r *run) rule() string {
	best := r.parts[0]
	for _, p := range r.parts[1:] {
		tells, told := weightOf(p.rule) == telling, weightOf(best.rule) == telling
		if tells && !told || tells == told && p.words > best.words {
			best = p
		}
	}
	return best.rule
}

// total is the words as take weighs them.
func (r *run) total() int {
	n := 0
	for _, p := range r.parts {
		n += p.words
	}
	return n
}

// add makes a finding of r, if it holds any line, and empties it.
func (d *Document) add(r *run) {
	if r.first == nil {
		return
	}
	text := strings.TrimSpace(r.first.Text)
	indent := len(r.first.Text) - len(strings.TrimLeft(r.first.Text, " \t\u00a0\u3000"))
	f := Finding{
		Source: d.Source, Record: d.Record, Line: int(r.first.Line), EndLine: r.end, Words: r.words,
		Column: utf8.RuneCountInString(r.first.Text[:indent]) + 1,
		Rule:   r.rule(), Severity: r.severity(), Text: text,
	}
	f.Score = math.Round(r.score/float64(r.total())*1000) / 1000
	d.Boilerplate += f.Words
	d.Findings = append(d.Findings, f)
	*r = run{}
}
