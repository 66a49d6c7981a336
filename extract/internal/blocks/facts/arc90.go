package facts

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// Choice is what a Readability-like algorithm would take for the article: the container with the
// best score. It is evidence for the model. The scores are those of Arc90's Readability, on the
// flat tree.
type Choice struct {
	Score    []float32 // by node, links taken off
	Unlikely []bool    // by node: in an element with an unlikely name
	Top      int32
	Best     float32 // the top's score
}

// Names that make an element an unlikely candidate, and those that make up for it.
const (
	unlikelyClass = rules.ClassComment | rules.ClassFooter | rules.ClassMenu | rules.ClassNav |
		rules.ClassSide | rules.ClassAd | rules.ClassShare |
		rules.ClassRelated | rules.ClassConsent | rules.ClassModal | rules.ClassCrumb | rules.ClassPager |
		rules.ClassSubscribe
	maybeClass    = rules.ClassContent | rules.ClassBody | rules.ClassPost
	positiveClass = rules.ClassContent | rules.ClassBody | rules.ClassPost
	negativeClass = rules.ClassComment | rules.ClassFooter | rules.ClassMasthead | rules.ClassRelated |
		rules.ClassSide | rules.ClassAd | rules.ClassTags |
		rules.ClassWidget | rules.ClassMeta | rules.ClassShare
)

// classWeight is 25 for a good name, less 25 for a bad one.
func classWeight(class uint64) (w float32) {
	if class&positiveClass != 0 {
		w += 25
	}
	if class&negativeClass != 0 {
		w -= 25
	}
	return w
}

// startScore is what an element has before any text.
func startScore(tag doc.Tag) float32 {
	switch tag {
	case doc.TagDiv, doc.TagArticle, doc.TagMain, doc.TagSection:
		return 5
	case doc.TagPre, doc.TagTd, doc.TagBlockquote:
		return 3
	case doc.TagAddress, doc.TagOl, doc.TagUl, doc.TagDl, doc.TagDd, doc.TagDt, doc.TagLi, doc.TagForm:
		return -3
	case doc.TagH1, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH5, doc.TagH6, doc.TagTh:
		return -5
	}
	return 0
}

// readChoice runs the algorithm.
func (p *Page) readChoice() {
	t, c, n := p.Tree, &p.Arc90, len(p.Tree.Tag)
	c.Score, c.Unlikely = engine.Zeroed(c.Score, n), engine.Zeroed(c.Unlikely, n)
	for x := 1; x < n; x++ {
		class := t.Class[x]
		c.Unlikely[x] = c.Unlikely[t.Parent[x]] ||
			class&unlikelyClass != 0 && class&maybeClass == 0 && t.Tag[x] != doc.TagBody
	}
	p.givePoints(c)
	c.Top, c.Best = 0, 0
	for x := 1; x < n; x++ {
		if c.Score[x] == 0 {
			continue
		}
		c.Score[x] *= 1 - engine.Ratio(p.Sums[x].LinkWords, p.Sums[x].Words)
		if c.Score[x] > c.Best {
			c.Top, c.Best = int32(x), c.Score[x]
		}
	}
}

// minScored is the length in bytes from which a paragraph counts.
const minScored = 25

// maxLevels is how many ancestors a paragraph gives points to.
const maxLevels = 5

// givePoints has each paragraph score its ancestors: all to the first, half to the second, less and
// less beyond.
func (p *Page) givePoints(c *Choice) {
	for i := range p.Blocks {
		k, s := &p.Blocks[i], &p.Texts[i]
		if s.Bytes < minScored || k.Kind == doc.Heading || k.Kind == doc.ListItem || k.Kind == doc.Caption {
			continue
		}
		x := k.Node
		if c.Unlikely[x] {
			continue
		}
		if p.Sums[x].Blocks == 1 {
			x = p.Tree.Parent[x]
		}
		points := 1 + float32(s.Commas) + min(float32(s.Bytes)/100, 3)
		for level := 0; level < maxLevels && x > 0; level++ {
			if c.Score[x] == 0 {
				c.Score[x] = startScore(p.Tree.Tag[x]) + classWeight(p.Tree.Class[x])
			}
			switch level {
			case 0:
				c.Score[x] += points
			case 1:
				c.Score[x] += points / 2
			default:
				c.Score[x] += points / float32(3*level)
			}
			x = p.Tree.Parent[x]
		}
	}
}
