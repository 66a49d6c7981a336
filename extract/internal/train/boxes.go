package main

import (
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// inserted is what sites put between the paragraphs of an article, in the words of the tables'
// examples: labels of all languages, and titles of other pages of the same fold, by their script.
type inserted struct {
	labels []string // lines that head teasers
	lines  []string // and ones that stand alone
	titles [folds][2][]string
}

func findBoxes(pages []*record) *inserted {
	b := new(inserted)
	for _, r := range rules.All() {
		switch {
		case r.Verdict != doc.Drop && r.Verdict != doc.End:
		case r.Group == rules.Related || r.Group == rules.ReadMore && r.Lang != "mul":
			b.labels = append(b.labels, r.Hits...)
		case r.Group == rules.Share || r.Group == rules.Newsletter || r.Group == rules.Ad || r.Group == rules.Follow:
			b.lines = append(b.lines, r.Hits...)
		}
	}
	for _, p := range pages {
		if t := strings.TrimSpace(p.Title); len(t) >= minSaid && !strings.Contains(t, "\n") {
			k, s := p.fold(), script(t)
			b.titles[k][s] = append(b.titles[k][s], t)
		}
	}
	return b
}

// minParagraph is the number of bytes from which a line is a paragraph that a box may stand next
// to.
const minParagraph = 60

// boxed gives a copy of a clean text with boxes in it: one or two between its paragraphs, and some
// below its end. Every other copy is read as a foreign text, with the labels of a language that the
// tables know.
func (b *inserted) boxed(t rawText) rawText {
	d := dice(spread(t.ID+t.System+"boxed") * 7919)
	t.System, t.boxed, t.foreign = t.System+"-boxed", true, d.roll(2) == 0
	text := strings.Split(strings.TrimRight(t.Text, "\n"), "\n")
	gap := slices.Contains(text[1:], "")
	var places []int // lines before which a box may stand
	last, fenced := -1, false
	for i, l := range text {
		if strings.HasPrefix(l, "```") {
			fenced = !fenced
		}
		if l == "" {
			continue
		}
		if last >= 0 && (i > last+1 || !gap) && !fenced && len(l) >= minParagraph && len(text[last]) >= minParagraph && l[0] != '|' {
			places = append(places, i)
		}
		last = i
	}
	for n := 1 + d.roll(2); n > 0 && len(places) > 0; n-- {
		k := d.roll(len(places))
		at := places[k]
		places = places[:k] // from the end on, so that those above stay right
		text = slices.Insert(text, at, b.box(&d, &t, gap, 3)...)
	}
	if d.roll(3) == 0 {
		if gap {
			text = append(text, "")
		}
		text = append(text, b.box(&d, &t, gap, 8)...)
	}
	t.Text = strings.Join(text, "\n") + "\n"
	return t
}

// box gives the lines of a box with at most so many teasers, and a blank line behind each where the text has such.
func (b *inserted) box(d *dice, t *rawText, gap bool, most int) (lines []string) {
	titles := b.titles[t.page.fold()][script(t.page.Title)]
	if len(titles) == 0 {
		return nil
	}
	label := pick(d, b.labels)
	bullet := ""
	if strings.HasPrefix(t.System, "own-clean") && d.roll(2) == 0 {
		bullet = "- "
	}
	switch d.roll(5) {
	case 0:
		lines = []string{pick(d, b.lines)}
	case 1:
		colon := strings.IndexByte(label, ':')
		if colon < 0 {
			colon = len(label)
		}
		lines = []string{t.label(label[:colon]) + ": " + pick(d, titles)}
		return spaced(lines, gap)
	default:
		lines = []string{label}
	}
	lines[0] = t.label(lines[0])
	if d.roll(5) > 0 {
		for n := 1 + d.roll(most); n > 0; n-- {
			lines = append(lines, bullet+pick(d, titles))
		}
	}
	return spaced(lines, gap)
}

// label gives a label so that it is read as it stands, in a foreign text as well.
func (t *rawText) label(s string) string {
	if t.foreign {
		return native(s)
	}
	return s
}

// spaced puts a blank line behind each line.
func spaced(lines []string, gap bool) (out []string) {
	for _, l := range lines {
		if out = append(out, l); gap {
			out = append(out, "")
		}
	}
	return out
}
