package facts

import "shuck/extract/doc"

// Declared is what the page says of itself outside its text: evidence for what its blocks are,
// never the answer.
type Declared struct {
	Title       WordSet // of the title
	Description WordSet
	TitleAt     int   // the block that repeats the title, -1 for none
	TitleBox    int32 // the smallest element that holds it and prose
}

func (p *Page) readDeclared() {
	p.Title.fill(p.title())
	p.Description.fill(p.Meta("description", "og:description"))
	p.TitleAt, p.TitleBox = p.findTitle(), 0
	if p.TitleAt >= 0 {
		p.TitleBox = p.boxOf(p.Blocks[p.TitleAt].Node)
	}
}

// boxProse is the words of prose that an element must hold with the title.
const boxProse = 40

// boxOf returns the smallest element around x, or x, that holds prose; the root where none does.
func (p *Page) boxOf(x int32) int32 {
	for x > 0 && p.Sums[x].Prose < boxProse {
		x = p.Tree.Parent[x]
	}
	return x
}

// title is the title that the page gives itself, for comparing.
func (p *Page) title() string {
	if p.Doc.Meta.Title != "" {
		return p.Doc.Meta.Title
	}
	if t := p.Meta("og:title"); t != "" {
		return t
	}
	return p.Doc.Head.Title
}

// Meta returns the value of the first of the names that the page's <meta> elements have.
func (p *Page) Meta(names ...string) string {
	for _, name := range names {
		for _, m := range p.Doc.Head.Metas {
			if m.Name == name && m.Value != "" {
				return m.Value
			}
		}
	}
	return ""
}

// findTitle returns the block that repeats the title: the first h1 that shares most of its words
// with it, else the first short block that does.
func (p *Page) findTitle() int {
	best, bestScore := -1, float32(0)
	for i := range p.Blocks {
		k := &p.Blocks[i]
		if k.Words == 0 || k.Words > 40 {
			continue
		}
		in, _, share := p.Title.Overlap(p.First.Of(i))
		score := min(in, share)
		if k.Kind == doc.Heading {
			score += .2 / float32(k.Level)
		}
		if score >= .6 && score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
}
