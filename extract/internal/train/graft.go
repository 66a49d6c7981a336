package main

import (
	"strings"

	"shuck/extract/doc"
)

// The labelled articles are long and few have readers' comments or a list of other pieces in full
// sentences below them; on an old page with a short article such a tail is most of the text. So a
// labelled article is also fitted on cut short and with a tail of other pages' text, and some with
// a feed of such pieces above it.

// grafted returns the page's source with a tail below its article, or a feed above it as well.
func (d *donors) grafted(r *record, p *doc.Page, l []label) string {
	first, last := -1, -1
	for i := range l {
		if l[i].keep {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if last < 0 {
		return p.Source
	}
	dice := dice(spread(r.ID + "graft"))
	pos := tailPos(p, p.Blocks[last].Node, &dice)
	tail := d.tail(r, &dice)
	feed, at := d.feed(r, &dice), headPos(p, p.Blocks[first].Node, &dice)
	if at > pos {
		at, feed = pos, ""
	}
	return p.Source[:at] + feed + p.Source[at:pos] + tail + p.Source[pos:]
}

// feedOf is the number of articles of which one has a feed above it.
const feedOf = 4

// feed makes teasers of other articles, for one article in so many.
func (d *donors) feed(r *record, dice *dice) string {
	var b strings.Builder
	if list := d.teasers[r.fold()][script(r.Text)]; dice.roll(feedOf) == 0 && len(list) > 0 {
		writeTeasers(&b, dice, list)
	}
	return b.String()
}

// headPos returns the place before element x, or before one up to three levels further out.
func headPos(p *doc.Page, x int32, dice *dice) int {
	for range dice.roll(4) {
		if up := p.Tree.Parent[x]; up > 0 && p.Tree.Tag[up] != doc.TagBody {
			x = up
		}
	}
	for ; x > 0; x = p.Tree.Parent[x] {
		if p.Tree.Pos[x] >= 0 {
			return int(p.Tree.Pos[x])
		}
	}
	return len(p.Source)
}

// tailPos returns the place after element x, or after one up to three levels further out.
func tailPos(p *doc.Page, x int32, dice *dice) int {
	for range dice.roll(4) {
		if up := p.Tree.Parent[x]; up > 0 && p.Tree.Tag[up] != doc.TagBody &&
			2*int(p.Tree.End[up]-up) < len(p.Tree.Tag) {
			x = up
		}
	}
	for next := p.Tree.End[x]; int(next) < len(p.Tree.Pos); next++ {
		if p.Tree.Pos[next] >= 0 {
			return int(p.Tree.Pos[next])
		}
	}
	return len(p.Source)
}

// tail makes readers' comments, or teasers of other articles, or both.
func (d *donors) tail(r *record, dice *dice) string {
	k, s := r.fold(), script(r.Text)
	var b strings.Builder
	kind := dice.roll(5)
	if said := d.said[k][s]; kind != 0 && len(said) > 0 {
		writeComments(&b, dice, said)
	}
	if list := d.teasers[k][s]; kind < 2 && len(list) > 0 {
		writeTeasers(&b, dice, list)
	}
	return b.String()
}

// shortened leaves out what the article goes on with after its first few paragraphs; what is not to
// be kept stays.
func shortened(r *record, p *doc.Page, l []label) []label {
	dice := dice(spread(r.ID + "short"))
	left := pick(&dice, []int{1, 2, 2, 3, 5})
	blocks, labels := p.Blocks[:0], l[:0]
	for i := range p.Blocks {
		if l[i].keep && left == 0 {
			continue
		}
		if l[i].keep && p.Blocks[i].Words >= paragraphWords {
			left--
		}
		blocks, labels = append(blocks, p.Blocks[i]), append(labels, l[i])
	}
	p.Blocks = blocks
	return labels
}

// paragraphWords is the length from which a block counts as a paragraph.
const paragraphWords = 15
