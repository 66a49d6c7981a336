package main

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/doc"
)

const story = `<html><body><div id="page"><ul><li><a href="/">Home</a></li></ul><div class="story">
<p>The council has put up a bridge of oak behind the mill, so that children no longer walk along the main road.</p>
<p>The wood comes from a tree that fell in the storm of the year before last, a few hundred steps up the valley.</p>
<p>What was left of the tree has become a bench, and the rest will be sold at the market in the autumn.</p>
</div><div>Imprint of the paper</div></div></body></html>`

func storyRecord() *record {
	return &record{ID: "story", set: "made", Type: "article", Title: "Bridge of oak", Text: `The council has put up a bridge of oak behind the mill, so that children no longer walk along the main road.
The wood comes from a tree that fell in the storm of the year before last, a few hundred steps up the valley.
What was left of the tree has become a bench, and the rest will be sold at the market in the autumn.`}
}

// TestGrafted makes tails for many seeds: each stands after the article, none of it is to be kept,
// and the article still is.
func TestGrafted(t *testing.T) {
	r := storyRecord()
	thread := record{ID: "thread", set: "made", Type: "forum", Title: "What of the bench?", Text: "I sat on it yesterday, and it is a fine bench.\nIs it not too low for old people?"}
	d := new(donors)
	for k := range folds {
		found := findDonors([]record{thread})
		d.said[k], d.teasers[k] = found.said[thread.fold()], found.teasers[thread.fold()]
	}
	for _, id := range []string{"a", "b", "c", "d", "e", "f", "g", "h"} {
		r.ID = id
		p := parsed(r, story)
		p = parsed(r, d.grafted(r, p, labels(r, p)))
		kept := 0
		for i, l := range labels(r, p) {
			if own := strings.Contains(r.Text, p.Blocks[i].Text) && p.Blocks[i].Words > 5; l.keep != own {
				t.Errorf("%s: keep %v: %s", id, l.keep, p.Blocks[i].Text)
			} else if own {
				kept++
			}
		}
		if kept != 3 || len(p.Blocks) <= 5 {
			t.Errorf("%s: %d blocks, %d to be kept", id, len(p.Blocks), kept)
		}
	}
}

func TestShortened(t *testing.T) {
	r := storyRecord()
	p := parsed(r, story)
	l := shortened(r, p, labels(r, p))
	if len(l) != len(p.Blocks) {
		t.Fatalf("%d labels for %d blocks", len(l), len(p.Blocks))
	}
	if first, last := p.Blocks[0], p.Blocks[len(p.Blocks)-1]; first.Text != "Home" || last.Text != "Imprint of the paper" {
		t.Errorf("from %q to %q", first.Text, last.Text)
	}
	if !slices.ContainsFunc(l, func(x label) bool { return x.keep }) {
		t.Error("nothing of the article is left")
	}
}

// TestOldFashioned holds the old pages to what they are for: the same words, and no names.
func TestOldFashioned(t *testing.T) {
	for fashion := range numFashions {
		old := oldFashioned(`<main class="a"><article id="b"><p role="c">One <em>two</em>.</p><div>Three</div></article></main>`, fashion)
		if strings.Contains(old, "class") || strings.Contains(old, "article") || strings.Contains(old, "role") {
			t.Errorf("fashion %d: %s", fashion, old)
		}
		p := parsed(&record{}, old)
		if words := text(p.Blocks); words != "One two.|Three" {
			t.Errorf("fashion %d: %s", fashion, words)
		}
	}
}

func text(blocks []doc.Block) string {
	var all []string
	for i := range blocks {
		all = append(all, blocks[i].Text)
	}
	return strings.Join(all, "|")
}
