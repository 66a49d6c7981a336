package extract

import (
	"context"

	"shuck/extract/doc"
	"shuck/extract/site"
)

// Lines gives the units by which repeats on a site are known: the lines of a raw text, the blocks
// of a page. They are what a [site.Counter] counts.
func (x *Extractor) Lines(ctx context.Context, src Source) ([]string, error) {
	p, err := x.read(ctx, src, false)
	if err != nil {
		return nil, err
	}
	list := make([]string, len(p.Blocks))
	for i := range p.Blocks {
		list[i] = p.Blocks[i].Text
	}
	return list, nil
}

// recall puts on the blocks of p what is known of them from other documents of its site.
func (x *Extractor) recall(p *doc.Page, name string) error {
	if x.opts.Repeats == nil {
		return nil
	}
	if name == "" {
		name = site.Key(p.URL)
	}
	s, err := x.opts.Repeats.Site(name)
	if err != nil {
		return &Error{Code: CodeRead, Err: err}
	}
	if s == nil {
		return nil
	}
	p.Site = s.Name
	for i := range p.Blocks {
		p.Blocks[i].Repeat = s.Line(p.Blocks[i].Text)
	}
	return nil
}
