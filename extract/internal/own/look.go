package own

import (
	"context"

	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/internal/dom"
)

// None is no element of [Bounds].
const None = -1

// Bounds are what rules say of the blocks of a document.
type Bounds struct {
	Blocks   []Block
	Elements []Element // what the selectors that keep match, in document order
	Cut      int       // words that were cut out of blocks
}

// Block is what rules say of one block.
type Block struct {
	Out  string // the rule that it is not looked at by, empty for none
	Stay string // the rule that has it stay, empty for none
	In   int32  // the innermost of the elements that it is in, None for none
}

// Element is an element that a selector matches.
type Element struct {
	Parent int32  // the element it is in, None for none
	Note   string // the selector
}

// Look tells what r says of p's blocks. What a selector drops inside a block is cut out of its
// text. It ends soon after ctx does, with ctx's error; [dom.ErrTooDeep] and [dom.ErrTooMany] are of
// pages that selectors are not tried on.
func (r *Rules) Look(ctx context.Context, p *doc.Page) (*Bounds, error) {
	b := &Bounds{Blocks: make([]Block, len(p.Blocks))}
	for i := range b.Blocks {
		b.Blocks[i].In = None
	}
	if p.HTML && len(r.keep)+len(r.drop) > 0 {
		if err := r.lookAt(ctx, p, b); err != nil {
			return nil, err
		}
	}
	for i := range p.Blocks {
		k := &b.Blocks[i]
		if k.Out != "" {
			continue
		}
		if note, stays := r.Line(p.Blocks[i].Text); stays {
			k.Stay = note
		} else {
			k.Out = note
		}
	}
	return b, ctx.Err()
}

// lookAt tells what the selectors say of the blocks of a page.
func (r *Rules) lookAt(ctx context.Context, p *doc.Page, b *Bounds) error {
	root, err := dom.Parse(ctx, p.Source)
	if err != nil {
		return err
	}
	texts := dom.Texts(root)
	for i := range texts {
		texts[i].Keep = true
	}
	v := visitor{ctx: ctx, rules: r, texts: make([]place, len(texts)), pictures: map[string]place{}}
	v.visit(root, place{in: None, drop: None})
	if ctx.Err() != nil {
		return ctx.Err()
	}
	b.Elements = v.elements
	shares := make([]share, len(p.Blocks))
	dom.Cover(p.Blocks, texts, func(text, block, start, end int) { shares[block].add(v.texts[text], start, end) })
	for i := range p.Blocks {
		r.bound(p, b, i, &shares[i], v.pictures)
	}
	return nil
}

// place is where a text of the page is.
type place struct {
	in   int32 // the innermost element that a selector keeps
	drop int32 // the selector that drops it
}

// visitor goes through a page.
type visitor struct {
	ctx      context.Context
	rules    *Rules
	elements []Element
	texts    []place
	pictures map[string]place // by address
}

// visit goes through what is below n. The page is no deeper than its parser reads.
func (v *visitor) visit(n *html.Node, at place) {
	for c := n.FirstChild; c != nil && v.ctx.Err() == nil; c = c.NextSibling {
		below := at
		if i, ok := dom.Number(c); ok {
			v.texts[i] = at
		} else if c.Type == html.ElementNode {
			below = v.enter(c, at)
		}
		v.visit(c, below)
	}
}

// enter returns the place of what is in an element.
func (v *visitor) enter(n *html.Node, at place) place {
	for i := range v.rules.keep {
		if s := &v.rules.keep[i]; s.Match(n) {
			v.elements = append(v.elements, Element{at.in, s.note})
			at.in = int32(len(v.elements) - 1)
			break
		}
	}
	for i := 0; i < len(v.rules.drop) && at.drop == None; i++ {
		if v.rules.drop[i].Match(n) {
			at.drop = int32(i)
		}
	}
	if n.Data == "img" {
		for _, a := range n.Attr {
			if a.Key == "src" || a.Key == "data-src" {
				v.picture(a.Val, at)
			}
		}
	}
	return at
}

// picture notes where a picture is. One that is in several places is where most can be seen of it.
func (v *visitor) picture(address string, at place) {
	if seen, ok := v.pictures[address]; ok {
		at.in = max(at.in, seen.in)
		if seen.drop == None {
			at.drop = None
		}
	}
	v.pictures[address] = at
}
