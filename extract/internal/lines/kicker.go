package lines

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// Bounds of a title below a kicker, the word or two of the section that a text is in.
const (
	kickerWords = 2
	kickerShare = .5 // share of the kicker's P(title) that the title has at least
	labelsLeast = 2  // of a row of labels
	labelsMost  = 12
)

// underLabels returns the unit that is the title below labels that a text begins with, each on its
// own line, of which the first was found: who wrote the text, or when, stands right below it. Where
// there are none it is 0.
func underLabels(t *facts.Text) int {
	for i := 0; i < min(len(t.Units)-1, labelsMost); i++ {
		u := &t.Units[i]
		if u.Kind != doc.Paragraph || u.Prose || u.Sentence || u.Colon || u.Digits > 0 {
			return 0
		}
		if i >= labelsLeast && u.Groups == 0 && u.Words >= leastHeadline && u.Copies == 0 &&
			t.Units[i+1].Groups&whenOrWho != 0 {
			return i
		}
		if u.Words > kickerWords && u.Groups&menuLabels == 0 {
			return 0
		}
	}
	return 0
}

// underKicker reports whether a text's second line is its title: the first is shorter, the model is
// not much surer of it, and when the text was written, or by whom, stands below the second.
func underKicker(t *facts.Text, scores []float32) bool {
	if len(t.Units) < 3 || t.Units[0].Words > kickerWords || t.Units[0].Kind != doc.Paragraph ||
		scores[1] < kickerShare*scores[0] {
		return false
	}
	u := &t.Units[1]
	return u.Groups == 0 && u.Words >= leastHeadline && !u.Prose && !u.Sentence && t.Units[2].Groups&whenOrWho != 0
}
