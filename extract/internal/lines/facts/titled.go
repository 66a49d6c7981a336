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

	LastEcho, NextEcho []int32 // by unit: the nearest echo of the title there or above, -1 for none; below, the number of units for none
	EchoesTo           []int32 // by unit: echoes up to it
	Echoes             int32
}

// An echo of the title is a short unit with most of its words: a dump has the title once in its
// head, from the page's <title>, and again above the article, and what stands between is the
// site's.
const (
	echoShare = .7
	echoWords = 40
	echoLeast = 3 // content words
)

// Read makes d the facts of t with the title at a unit, -1 for none, and the scores of all units.
func (d *Titled) Read(t *Text, title int, scores []float32) {
	d.Text, d.Title, d.Scores = t, title, scores
	n := len(t.Units)
	d.LastEcho, d.NextEcho = engine.Resize(d.LastEcho, n), engine.Resize(d.NextEcho, n)
	d.EchoesTo, d.Echoes = engine.Resize(d.EchoesTo, n), 0
	if title < 0 {
		return
	}
	last := int32(-1)
	for i := range t.Units {
		u := &t.Units[i]
		if i == title || u.Words <= echoWords && len(t.Content(u)) >= echoLeast && d.TitleShare(u) >= echoShare {
			last = int32(i)
			d.Echoes++
		}
		d.LastEcho[i], d.EchoesTo[i] = last, d.Echoes
	}
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		d.NextEcho[i] = next
		if d.LastEcho[i] == int32(i) {
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
		if slices.Contains(title, h) {
			hit++
		}
	}
	return engine.Ratio(hit, max(min(len(content), len(title)), 1))
}
