package facts

import (
	"slices"

	"shuck/extract/internal/engine"
)

// Titled is a text of which the title is known.
type Titled struct {
	*Text
	Title  int       // the unit that is the title, -1 for none
	Scores []float32 // P(title) of each unit, 0 for those that were no candidates

	LastRepeat, NextRepeat []int32 // by unit: the nearest repeat of the title there or above, -1 for none; below, the number of units for none
	RepeatsTo              []int32 // by unit: repeats up to it
	Repeats                int32

	titleHas filter
}

// A repeat of the title is a short unit with most of its words: a dump has the title once in its
// head, from the page's <title>, and again above the article, and what stands between is the
// site's.
const (
	repeatShare = .7
	repeatWords = 40
	repeatLeast = 3 // content words
)

// Read makes d the facts of t with the title at a unit, -1 for none, and the scores of all units.
func (d *Titled) Read(t *Text, title int, scores []float32) {
	d.Text, d.Title, d.Scores = t, title, scores
	n := len(t.Units)
	d.LastRepeat, d.NextRepeat = engine.Zeroed(d.LastRepeat, n), engine.Zeroed(d.NextRepeat, n)
	d.RepeatsTo, d.Repeats = engine.Zeroed(d.RepeatsTo, n), 0
	if title < 0 {
		return
	}
	d.titleHas.reset(d.Content(&d.Units[title]))
	last := int32(-1)
	for i := range t.Units {
		u := &t.Units[i]
		if i == title || u.Words <= repeatWords && len(t.Content(u)) >= repeatLeast && d.TitleShare(u) >= repeatShare {
			last = int32(i)
			d.Repeats++
		}
		d.LastRepeat[i], d.RepeatsTo[i] = last, d.Repeats
	}
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		d.NextRepeat[i] = next
		if d.LastRepeat[i] == int32(i) {
			next = int32(i)
		}
	}
}

// TitleShare returns the share of content words that the unit and the title have in common, of the
// shorter one's.
func (d *Titled) TitleShare(u *Unit) float32 {
	title, content := d.Content(&d.Units[d.Title]), d.Content(u)
	hit := 0
	for _, h := range content {
		if d.titleHas.may(h) && slices.Contains(title, h) {
			hit++
		}
	}
	return engine.Ratio(hit, max(min(len(content), len(title)), 1))
}
