// Package fix takes findings out of files: what has to go until nothing in the text counts any
// more, which files are left alone, and how a file is written anew without losing what belongs to
// it or what others write to it.
package fix

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"shuck/extract/check"
)

// maxRounds bounds how often a text is checked again. Most are final after the first round.
const maxRounds = 16

// Why no text without findings can be made. The message goes on where "cannot be fixed: " ends.
var (
	errRounds = fmt.Errorf("what is left has findings again, %d times over: clean it with shuck", maxRounds)
	errKnown  = errors.New("known findings would have to go too: leave out --baseline, or take out by hand what is new")
	errPage   = errors.New("it is a web page, not a text: clean it with shuck")
	errTurns  = errors.New("what would be left looks like a web page: clean it with shuck")
)

// Judge says which findings count. Each of its functions is safe for many goroutines.
type Judge struct {
	FailOn check.Severity
	Known  func(fingerprint string) bool // findings that are to stay; nil for none
}

// counts reports whether a finding is to go.
func (j Judge) counts(f *check.Finding) bool { return f.Severity >= j.FailOn && !j.known(f) }

func (j Judge) known(f *check.Finding) bool { return j.Known != nil && j.Known(f.Fingerprint) }

// Counting returns the findings of d that count.
func (j Judge) Counting(d *check.Document) (out []check.Finding) {
	for i := range d.Findings {
		if j.counts(&d.Findings[i]) {
			out = append(out, d.Findings[i])
		}
	}
	return out
}

// Plan is what makes a text final: Edits take out of it what counts, To is what they leave, and
// Left what a check of that finds, of which nothing counts. Fixed findings are gone.
type Plan struct {
	Edits []check.Edit
	To    []byte
	Left  check.Document
	Fixed int
}

// New plans for a text of which d was found. look checks a text as the whole run does. The lines
// that are left are judged again without those that went, until nothing counts. The error says why
// the text cannot be fixed; it stays as it is then.
func (j Judge) New(body []byte, d check.Document, look func([]byte) (check.Document, error)) (*Plan, error) {
	p := &Plan{To: body, Left: d}
	stay := j.stay(body, &d)
	for range maxRounds {
		out := j.Counting(&p.Left)
		if len(out) == 0 {
			return p, nil
		}
		if out[0].Rule == check.NotCleaned {
			if p.Fixed > 0 {
				return nil, errTurns
			}
			return nil, errPage
		}
		edits, err := (&check.Document{Findings: out}).Edits(p.To)
		if err != nil {
			return nil, err
		}
		if p.Edits = join(p.Edits, edits); overlap(p.Edits, stay) {
			return nil, errKnown
		}
		p.To = check.Apply(p.To, edits)
		p.Fixed += len(out)
		if p.Left, err = look(p.To); err != nil {
			return nil, err
		}
	}
	return nil, errRounds
}

// stay returns the places of the known findings of d in body.
func (j Judge) stay(body []byte, d *check.Document) (places []check.Edit) {
	var known []check.Finding
	for i := range d.Findings {
		if j.known(&d.Findings[i]) {
			known = append(known, d.Findings[i])
		}
	}
	line, pos, start := 0, 0, 0
	for end := range check.Lines(body) {
		if line++; len(known) == 0 {
			break
		}
		if line == known[0].Line {
			start = pos
		}
		if line == known[0].EndLine {
			places, known = append(places, check.Edit{Start: start, End: end}), known[1:]
		}
		pos = end
	}
	return places
}

// join returns the edits of a text that do what first does, and then next on what first leaves.
func join(first, next []check.Edit) []check.Edit {
	out := slices.Clone(first)
	i, gone := 0, 0
	at := func(pos int) int { // where the byte at pos of what first leaves stands; pos does not fall from call to call
		for ; i < len(first) && first[i].Start <= pos+gone; i++ {
			gone += first[i].End - first[i].Start
		}
		return pos + gone
	}
	for _, e := range next {
		start := at(e.Start)
		out = append(out, check.Edit{Start: start, End: at(e.End-1) + 1})
	}
	slices.SortFunc(out, func(a, b check.Edit) int { return cmp.Compare(a.Start, b.Start) })
	merged := out[:0]
	for _, e := range out {
		if n := len(merged); n > 0 && e.Start <= merged[n-1].End {
			merged[n-1].End = max(merged[n-1].End, e.End)
			continue
		}
		merged = append(merged, e)
	}
	return merged
}

// overlap reports whether an edit takes a byte of one of the places. Both are in order.
func overlap(edits, places []check.Edit) bool {
	for _, p := range places {
		for len(edits) > 0 && edits[0].End <= p.Start {
			edits = edits[1:]
		}
		if len(edits) > 0 && edits[0].Start < p.End {
			return true
		}
	}
	return false
}
