package facts

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// Choice is what a Readability-like algorithm would take for the article: the container with the
// best score, and those of its siblings that join it. It is evidence for the model. The scores are
// those of Arc90's Readability, on the flat tree.
type Choice struct {
	Score []float32 // by node, links taken off
	State []uint8   // by node: Joined and the flags below, inherited by what is inside
	Top   int32
	Best  float32 // the top's score
}

// States of a node.
const (
	Joined   uint8 = 1 << iota // in the top or in a sibling that joins it
	InTop                      // in the top
	Cleaned                    // in a container that conditional cleaning would take out
	Unlikely                   // in an element with an unlikely name
)

// Names that make an element an unlikely candidate, and those that make up for it.
const (
	unlikelyClass = rules.ClassComment | rules.ClassFooter | rules.ClassMenu | rules.ClassNav | rules.ClassSide | rules.ClassAd | rules.ClassShare |
		rules.ClassRelated | rules.ClassConsent | rules.ClassModal | rules.ClassCrumb | rules.ClassPager | rules.ClassSubscribe
	maybeClass    = rules.ClassContent | rules.ClassBody | rules.ClassPost
	positiveClass = rules.ClassContent | rules.ClassBody | rules.ClassPost
	negativeClass = rules.ClassComment | rules.ClassFooter | rules.ClassMasthead | rules.ClassRelated | rules.ClassSide | rules.ClassAd | rules.ClassTags |
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

// readChoices lets both variants choose: the older one scores parents and grandparents, the newer
// five levels.
func (p *Page) readChoices() {
	p.choose(&p.Arc90[0], 2)
	p.choose(&p.Arc90[1], 5)
	p.Best = p.Arc90[1].Top
}

// choose runs the algorithm; levels is how many ancestors a paragraph gives points to.
func (p *Page) choose(c *Choice, levels int) {
	t, n := p.Tree, len(p.Tree.Tag)
	c.Score, c.State = engine.Zeroed(c.Score, n), engine.Zeroed(c.State, n)
	for x := 1; x < n; x++ {
		c.State[x] = c.State[t.Parent[x]]
		if class := t.Class[x]; class&unlikelyClass != 0 && class&maybeClass == 0 && t.Tag[x] != doc.TagBody {
			c.State[x] |= Unlikely
		}
	}
	p.givePoints(c, levels)
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
	if c.Top == 0 {
		return
	}
	p.join(c)
	for x := c.Top + 1; x < int32(n); x++ {
		c.State[x] |= c.State[t.Parent[x]] & (Joined | InTop | Cleaned)
		if c.State[x]&Joined != 0 && p.wouldClean(x) {
			c.State[x] |= Cleaned
		}
	}
}

// minScored is the length in bytes from which a paragraph counts.
const minScored = 25

// givePoints has each paragraph score its ancestors: all to the first, half to the second, less and
// less beyond.
func (p *Page) givePoints(c *Choice, levels int) {
	for i := range p.Blocks {
		k, s := &p.Blocks[i], &p.Texts[i]
		if s.Bytes < minScored || k.Kind == doc.Heading || k.Kind == doc.ListItem || k.Kind == doc.Caption {
			continue
		}
		x := k.Node
		if c.State[x]&Unlikely != 0 {
			continue
		}
		if p.Sums[x].Blocks == 1 {
			x = p.Tree.Parent[x]
		}
		points := 1 + float32(s.Commas) + min(float32(s.Bytes)/100, 3)
		for level := 0; level < levels && x > 0; level++ {
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

// join marks the top and the siblings that belong with it.
func (p *Page) join(c *Choice) {
	t := p.Tree
	c.State[c.Top] |= Joined | InTop
	up := t.Parent[c.Top]
	from := max(10, c.Best/5)
	for x := up + 1; x < t.End[up]; x = t.End[x] {
		bonus := float32(0)
		if t.Sig[x] == t.Sig[c.Top] {
			bonus = c.Best / 5
		}
		s := &p.Sums[x]
		paragraph := t.Tag[x] == doc.TagP && (s.Words > 15 && 4*s.LinkWords < s.Words || s.Words > 0 && s.LinkWords == 0 && s.ProseBlocks > 0)
		if c.Score[x]+bonus >= from || paragraph {
			c.State[x] |= Joined
		}
	}
	// A subtree before the top does not inherit in the loop after it.
	for x := up + 1; x < c.Top; x++ {
		if t.Parent[x] != up {
			c.State[x] |= c.State[t.Parent[x]] & Joined
		}
	}
}

// wouldClean reports whether conditional cleaning takes out element x.
func (p *Page) wouldClean(x int32) bool {
	switch p.Tree.Tag[x] {
	case doc.TagForm, doc.TagFieldset, doc.TagTable, doc.TagUl, doc.TagDiv, doc.TagSection, doc.TagAside:
	default:
		return false
	}
	s := &p.Sums[x]
	if s.Blocks == 0 {
		return false
	}
	weight := classWeight(p.Tree.Class[x])
	if weight < 0 {
		return true
	}
	links := engine.Ratio(s.LinkWords, s.Words)
	return s.Commas < 10 && (weight < 25 && links > .2 || links > .5)
}
