package extract

import (
	"context"
	"errors"

	"shuck/extract/doc"
	"shuck/extract/internal/dom"
	"shuck/extract/internal/own"
	"shuck/extract/internal/parse"
)

// Site are rules of one's own for the documents of a site: those whose address, as [Source] has it
// or as they state it, is on its host.
type Site struct {
	Host  string   // its subdomains are included; empty for all documents, with an address or without
	Keep  []string // as Options.Keep
	Drop  []string // as Options.Drop
	Lines []string // phrases, or regular expressions between slashes, that name lines as boilerplate; with "!" before them as none
}

// ownRules reads the rules of one's own among the options.
func (o *Options) ownRules() (*own.Rules, error) {
	sets := []own.Set{{Keep: o.Keep, Drop: o.Drop}}
	for _, s := range o.Sites {
		sets = append(sets, own.Set{Site: s.Host, Keep: s.Keep, Drop: s.Drop, Lines: s.Lines})
	}
	return own.New(sets...)
}

// bounded has choose decide on the blocks that the rules of one's own have it look at, and then
// puts the others back, left out.
func bounded(ctx context.Context, p *doc.Page, rules *own.Rules, choose func(context.Context, *doc.Page) error) error {
	bounds, err := rules.Look(ctx, p)
	if err != nil {
		return ownError(err)
	}
	all := p.Blocks
	var from []int
	p.Blocks, from = lookedAt(p, bounds)
	err = choose(ctx, p)
	p.CutWords += bounds.Cut
	for j, i := range from {
		all[i] = p.Blocks[j]
	}
	p.Blocks = all
	if err != nil {
		return err
	}
	for i := range p.Evidence {
		p.Evidence[i].Block = int32(from[p.Evidence[i].Block])
	}
	if p.Title >= 0 {
		p.Title = from[p.Title]
	}
	decideOwn(p, bounds)
	return nil
}

// lookedAt returns the blocks that the rules let through, and where each stands among p's.
func lookedAt(p *doc.Page, bounds *own.Bounds) (rest []doc.Block, from []int) {
	gap := false
	for i := range p.Blocks {
		gap = gap || p.Blocks[i].Gap
		if bounds.Blocks[i].Out != "" {
			continue
		}
		rest, from = append(rest, p.Blocks[i]), append(from, i)
		rest[len(rest)-1].Gap = gap
		gap = false
	}
	if !p.HTML && len(rest) < len(p.Blocks) && parse.HasFence(p.Blocks) {
		parse.Reread(rest)
	}
	return rest, from
}

// decideOwn decides on the blocks that rules name. An element that a selector keeps, of which the
// engine kept nothing, is kept as a whole: who names it knows better.
func decideOwn(p *doc.Page, bounds *own.Bounds) {
	kept := make([]int, len(bounds.Elements))
	for i := range p.Blocks {
		if in := bounds.Blocks[i].In; in != own.None && p.Blocks[i].Keep {
			kept[in]++
		}
	}
	for e := len(kept) - 1; e >= 0; e-- {
		if parent := bounds.Elements[e].Parent; parent != own.None {
			kept[parent] += kept[e]
		}
	}
	for i := range p.Blocks {
		b, k := &p.Blocks[i], &bounds.Blocks[i]
		switch {
		case k.Out != "":
			decideBlock(b, false, k.Out)
		case k.Stay != "" && i != p.Title:
			decideBlock(b, true, k.Stay)
		case k.In != own.None && kept[k.In] == 0 && b.By != doc.ByTitle:
			decideBlock(b, true, bounds.Elements[k.In].Note)
		}
	}
}

// decideBlock takes the decision on a block that a rule of one's own has.
func decideBlock(b *doc.Block, keep bool, rule string) {
	verdict := doc.Drop
	if keep {
		verdict = doc.Keep
	}
	b.Keep, b.By = keep, doc.ByOwn
	b.Marks = append(b.Marks, doc.Mark{Rule: string(doc.ByOwn), Verdict: verdict, Note: rule})
}

// noContent is the error of a document without an article. owned says that rules of one's own left
// out all of it.
func noContent(owned bool) *Error {
	if owned {
		return Errorf(CodeNoContent, "rules of your own leave out all of it: shuck explain shows which")
	}
	return Errorf(CodeNoContent, "nothing in it looks like an article")
}

// allOwn reports whether rules of one's own leave out every block.
func allOwn(p *doc.Page) bool {
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Keep || b.By != doc.ByOwn {
			return false
		}
	}
	return len(p.Blocks) > 0
}

// ownError gives an error of selectors its code.
func ownError(err error) error {
	switch {
	case errors.Is(err, dom.ErrTooDeep):
		return Errorf(CodeTooDeep, "%w, which keep and drop are looked for in: leave them out", err)
	case errors.Is(err, dom.ErrTooMany):
		return Errorf(CodeTooLarge, "%w, which keep and drop are looked for in: leave them out", err)
	}
	return err
}
