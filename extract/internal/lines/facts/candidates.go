package facts

import "shuck/extract/doc"

// Candidates are the units of a text that may be its title, in order.
type Candidates struct {
	*Text
	At []int32
}

// Bounds of the candidates: the last ones before the article's third paragraph, and a few of the
// first in the text.
const (
	maxCandidates   = 60
	firstCandidates = 8
	candidateWords  = 40
	candidateLines  = 4 // of one unit, in hard-wrapped text
)

// Read finds the candidates of t.
func (c *Candidates) Read(t *Text) {
	c.Text, c.At = t, c.At[:0]
	for i := range t.titleLimit() {
		u := &t.Units[i]
		if u.Words < 1 || u.Words > candidateWords || u.EndMark || u.Letters < 2 || u.Last-u.First > candidateLines {
			continue
		}
		c.At = append(c.At, int32(i))
	}
	if over := len(c.At) - maxCandidates; over > 0 {
		c.At = append(c.At[:firstCandidates], c.At[firstCandidates+over:]...)
	}
}

// titleLimit returns the unit above which the title stands: the third of prose in the core.
func (t *Text) titleLimit() int {
	prose := 0
	for i := int(t.CoreFrom); i < len(t.Units); i++ {
		if t.Units[i].Prose {
			if prose++; prose == 3 {
				return i
			}
		}
	}
	return min(len(t.Units), 400)
}

// Bounds of what may stand above a heading that titles the text.
const (
	headingUnits = 12
	headingProse = 1
)

// OnlyHeading returns the unit that titles the text for sure: a heading of the first level that the
// text opens with, or the only one of that level near its top; -1 for none.
func (t *Text) OnlyHeading() int {
	only := -1
	for i := range t.Units {
		u := &t.Units[i]
		if u.Kind != doc.Heading || u.Level != 1 || u.Words == 0 {
			continue
		}
		if i == 0 {
			return 0
		}
		if only >= 0 || i > headingUnits || t.Before[i].Prose > headingProse {
			return -1
		}
		only = i
	}
	return only
}
