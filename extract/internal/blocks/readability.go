package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// choice is what a Readability-like algorithm would take for the article: the container with the best score, and those of its
// siblings that join it. It is evidence for the model. The scores are those of Arc90's Readability, on the flat tree.
type choice struct {
	score []float32 // by node, links taken off
	state []uint8   // by node: joined and the flags below, inherited by what is inside
	top   int32
	best  float32 // the top's score
}

// States of a node.
const (
	joined   uint8 = 1 << iota // in the top or in a sibling that joins it
	inTop                      // in the top
	cleaned                    // in a container that conditional cleaning would take out
	unlikely                   // in an element with an unlikely name
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

// choose runs the algorithm; levels is how many ancestors a paragraph gives points to.
func (v *view) choose(c *choice, levels int) {
	t, n := v.t, len(v.t.Tag)
	c.score, c.state = resize(c.score, n), resize(c.state, n)
	for x := 1; x < n; x++ {
		c.state[x] = c.state[t.Parent[x]]
		if class := t.Class[x]; class&unlikelyClass != 0 && class&maybeClass == 0 && t.Tag[x] != doc.TagBody {
			c.state[x] |= unlikely
		}
	}
	v.givePoints(c, levels)
	c.top, c.best = 0, 0
	for x := 1; x < n; x++ {
		if c.score[x] == 0 {
			continue
		}
		c.score[x] *= 1 - ratio(v.sum[x].linkWords, v.sum[x].words)
		if c.score[x] > c.best {
			c.top, c.best = int32(x), c.score[x]
		}
	}
	if c.top == 0 {
		return
	}
	v.join(c)
	for x := c.top + 1; x < int32(n); x++ {
		c.state[x] |= c.state[t.Parent[x]] & (joined | inTop | cleaned)
		if c.state[x]&joined != 0 && v.wouldClean(x) {
			c.state[x] |= cleaned
		}
	}
}

// minScored is the length in bytes from which a paragraph counts.
const minScored = 25

// givePoints has each paragraph score its ancestors: all to the first, half to the second, less and less beyond.
func (v *view) givePoints(c *choice, levels int) {
	for i := range v.blocks {
		k, s := &v.blocks[i], &v.stats[i]
		if s.bytes < minScored || k.Kind == doc.Heading || k.Kind == doc.ListItem || k.Kind == doc.Caption {
			continue
		}
		x := k.Node
		if c.state[x]&unlikely != 0 {
			continue
		}
		if v.sum[x].blocks == 1 {
			x = v.t.Parent[x]
		}
		points := 1 + float32(s.commas) + min(float32(s.bytes)/100, 3)
		for level := 0; level < levels && x > 0; level++ {
			if c.score[x] == 0 {
				c.score[x] = startScore(v.t.Tag[x]) + classWeight(v.t.Class[x])
			}
			switch level {
			case 0:
				c.score[x] += points
			case 1:
				c.score[x] += points / 2
			default:
				c.score[x] += points / float32(3*level)
			}
			x = v.t.Parent[x]
		}
	}
}

// join marks the top and the siblings that belong with it.
func (v *view) join(c *choice) {
	t := v.t
	c.state[c.top] |= joined | inTop
	up := t.Parent[c.top]
	from := max(10, c.best/5)
	for x := up + 1; x < t.End[up]; x = t.End[x] {
		bonus := float32(0)
		if t.Sig[x] == t.Sig[c.top] {
			bonus = c.best / 5
		}
		s := &v.sum[x]
		paragraph := t.Tag[x] == doc.TagP && (s.words > 15 && 4*s.linkWords < s.words || s.words > 0 && s.linkWords == 0 && s.proseBlocks > 0)
		if c.score[x]+bonus >= from || paragraph {
			c.state[x] |= joined
		}
	}
	// A subtree before the top does not inherit in the loop after it.
	for x := up + 1; x < c.top; x++ {
		if t.Parent[x] != up {
			c.state[x] |= c.state[t.Parent[x]] & joined
		}
	}
}

// wouldClean reports whether conditional cleaning takes out element x.
func (v *view) wouldClean(x int32) bool {
	switch v.t.Tag[x] {
	case doc.TagForm, doc.TagFieldset, doc.TagTable, doc.TagUl, doc.TagDiv, doc.TagSection, doc.TagAside:
	default:
		return false
	}
	s := &v.sum[x]
	if s.blocks == 0 {
		return false
	}
	weight := classWeight(v.t.Class[x])
	if weight < 0 {
		return true
	}
	links := ratio(s.linkWords, s.words)
	return s.commas < 10 && (weight < 25 && links > .2 || links > .5)
}

// readability is what the two variants choose: the older one scores parents and grandparents, the newer five levels.
var readability = group{
	"readability",
	[]string{"old_joined", "old_top", "old_cleaned", "new_joined", "new_top", "new_cleaned", "unlikely", "old_score", "new_score", "old_best", "new_best", "old_share", "new_share", "agree"},
	func(v *view, i int, f []float32) {
		x := v.blocks[i].Node
		total := v.total()
		for n := range v.choices {
			c := &v.choices[n]
			s := c.state[x]
			f[3*n], f[3*n+1], f[3*n+2] = flag(s&joined != 0), flag(s&inTop != 0), flag(s&cleaned != 0)
			f[6] = flag(s&unlikely != 0)
			own := float32(0)
			for y, steps := x, 0; y > 0 && steps < 4; y, steps = v.t.Parent[y], steps+1 {
				own = max(own, c.score[y])
			}
			f[7+n] = ratio(own, c.best)
			f[9+n] = c.best
			f[11+n] = ratio(v.sum[c.top].prose, total.prose)
		}
		f[13] = flag(v.choices[0].top == v.choices[1].top)
	},
}
