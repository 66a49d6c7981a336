package main

import (
	"math"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/words"
)

// units returns the text's page, and its units as they stand in its own language, which the labels
// are for. A text whose units are others as a foreign one gives none.
func (t *rawText) units() (*doc.Page, []doc.Block) {
	p, units := lineUnits(t.Text)
	if !t.foreign {
		return p, units
	}
	p, others := lineUnits(foreign(t.Text))
	if len(others) != len(units) {
		return p, nil
	}
	return p, units
}

// lineUnits reads a raw text and gives each unit's lines as one block for the alignment.
func lineUnits(text string) (*doc.Page, []doc.Block) {
	p := &doc.Page{Source: text}
	parse.Text(p)
	var units []doc.Block
	lines.Units(p, func(first, last int) {
		var b []byte
		n := 0
		for i := first; i < last; i++ {
			b = append(append(b, visible(p.Blocks[i].Text)...), ' ')
			n += p.Blocks[i].Words
		}
		units = append(units, doc.Block{Text: string(b), Words: n})
	})
	return p, units
}

// visible returns a line without the addresses of its Markdown links.
func visible(s string) string {
	var b []byte
	for i := 0; i < len(s); {
		if s[i] == ']' && i+1 < len(s) && s[i+1] == '(' {
			depth, j := 0, i+1
			for ; j < len(s); j++ {
				if s[j] == '(' {
					depth++
				} else if s[j] == ')' {
					if depth--; depth == 0 {
						break
					}
				}
			}
			if j < len(s) {
				i = j + 1
				continue
			}
		}
		b = append(b, s[i])
		i++
	}
	return string(b)
}

// lineLabels returns what each unit should be. A unit of a few words counts for less where it is no
// line of the gold text.
func lineLabels(t *rawText, units []doc.Block) []label {
	if t.page.Text == "" {
		return segments(units, t.page.With, t.page.Without)
	}
	l := align(units, t.page.Text)
	whole, grams := goldLines(t.page.Text), goldGrams(t.page.Text)
	title := tokens(t.page.Title)
	for i := range units {
		tok := tokens(units[i].Text)
		if len(tok) > 0 && equal(tok, title) {
			l[i].weight = 0
		}
		if l[i].weight == 0 && len(tok) >= mixed {
			// Lines cannot be cut: one of which a good part is the article's is worth its rest.
			share := coverage(tok, grams)
			l[i] = label{keep: share >= .45, weight: float32(min(1, math.Abs(share-.45)*2))}
		}
		if n := len(tok); n > 0 && n <= 3 && l[i].keep && !whole[hashAll(tok)] {
			l[i].weight *= .2
		}
	}
	return l
}

// careful is how much more a text counts whose gold was made by hand.
const careful = 2

// mixed is the number of words from which a unit is labelled though only a part of it is in the
// gold text.
const mixed = 25

func goldGrams(text string) map[uint64][]int {
	t, at := tokens(text), map[uint64][]int{}
	for i := 0; i+gram <= len(t); i++ {
		at[shingle(t[i:])] = []int{i}
	}
	return at
}

func goldLines(text string) map[uint64]bool {
	set := map[uint64]bool{}
	p := &doc.Page{Source: text}
	parse.Text(p)
	for i := range p.Blocks {
		set[hashAll(tokens(p.Blocks[i].Text))] = true
	}
	return set
}

func hashAll(t []uint32) uint64 {
	h := words.Seed64
	for _, w := range t {
		h = words.Mix64(h, uint64(w))
	}
	return h
}

// faithful reports whether a text holds enough of its page's gold text to learn from: a dump most
// of it, an extractor's output a part.
func faithful(t *rawText, units []doc.Block, labels []label) bool {
	if t.page.Text == "" {
		return true
	}
	kept := 0
	for i := range units {
		if labels[i].keep {
			kept += len(tokens(units[i].Text))
		}
	}
	share := float64(kept) / float64(len(tokens(t.page.Text))+1)
	if t.dump() {
		return share > .7
	}
	return share > .3
}

// nearKept reports whether unit i or one up to twelve away is to be kept.
func nearKept(labels []label, i int) bool {
	for j := max(0, i-12); j <= min(len(labels)-1, i+12); j++ {
		if labels[j].keep && labels[j].weight > 0 {
			return true
		}
	}
	return false
}
