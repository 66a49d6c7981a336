package facts

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// Candidates are the units of a text that may be its title, in order.
type Candidates struct {
	*Text
	At        []int32
	Starts    []Start // of each
	BestLevel int32   // of the headings among them, noLevel for none

	lead     int // one more than the unit that the lead at hand begins at, 0 for none
	leadHas  filter
	leadWord [leadUnits][]uint32
}

// Start is the first content word of a candidate with two of them or more, and how many it has; of
// any other it is zero.
type Start struct {
	Word uint32
	Of   int
}

const noLevel = 9

// leadUnits is the number of units of a lead.
const leadUnits = 4

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
	c.lead, c.BestLevel, c.Starts = 0, noLevel, c.Starts[:0]
	for _, i := range c.At {
		u := &t.Units[i]
		if u.Level > 0 {
			c.BestLevel = min(c.BestLevel, u.Level)
		}
		var s Start
		if words := t.Content(u); len(words) > 1 {
			s = Start{words[0], len(words)}
		}
		c.Starts = append(c.Starts, s)
	}
}

// LeadHas reports whether the units from lead on, the first prose below a candidate and those below
// that, have a content word.
func (c *Candidates) LeadHas(lead int, word uint32) bool {
	if c.lead != lead+1 {
		for k := range c.leadWord {
			c.leadWord[k] = nil
			if lead+k < len(c.Units) {
				c.leadWord[k] = c.Content(&c.Units[lead+k])
			}
		}
		c.leadHas.reset(c.leadWord[:]...)
		c.lead = lead + 1
	}
	if !c.leadHas.may(word) {
		return false
	}
	for _, words := range c.leadWord {
		if slices.Contains(words, word) {
			return true
		}
	}
	return false
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

// HeadingSentence is the number of words of a sentence above a manual's heading for which that is no
// title.
const HeadingSentence = 6

// OnlyHeading returns the unit that titles the text for sure: a heading of the first level that the
// text opens with, or the only one of that level near its top; -1 for none. One with a link to
// itself is the manual's title only where no sentence stands above it, as an extractor may have left
// the title out; it is so below a heading that leads to the manual's home.
func (t *Text) OnlyHeading() int {
	only, home := -1, false
	for i := range t.Units {
		u := &t.Units[i]
		if u.Kind != doc.Heading || u.Level != 1 || u.Words == 0 {
			continue
		}
		linked := parse.IsLinked(t.Blocks[u.First].Text)
		if i == 0 {
			if home = u.LinkWords == u.Words; !home {
				return 0
			}
			continue
		}
		if home && !linked {
			return 0
		}
		if only >= 0 || i > headingUnits || t.Before[i].Prose > headingProse || linked && t.anySentence(i) {
			only = -1
			break
		}
		only = i
	}
	if only < 0 && home {
		return 0
	}
	return only
}

// anySentence reports whether one of the units before unit i is a sentence of some words.
func (t *Text) anySentence(i int) bool {
	return slices.ContainsFunc(t.Units[:i], func(u Unit) bool { return u.Sentence && u.Words >= HeadingSentence })
}
