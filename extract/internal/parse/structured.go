package parse

import (
	"context"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// An articleBody must have minRescued words to be an article, and rescueShare more for each word
// that the page shows.
const (
	minRescued  = 80
	rescueShare = 2
)

// rescue adds the blocks of the longest articleBody to a page whose text is only there, because a
// script is to put it into its place. Where the page shows a fair part of it, its own markup tells
// more.
func rescue(ctx context.Context, p *doc.Page) error {
	longest := ""
	for _, text := range p.Head.Linked.Bodies {
		if len(text) > len(longest) {
			longest = text
		}
	}
	need := minRescued
	for i := range p.Blocks {
		need += rescueShare * p.Blocks[i].Words
	}
	if len(longest) < 2*need { // a word has two bytes and more
		return nil
	}
	if !strings.Contains(longest, "<p") && !strings.Contains(longest, "<br") {
		longest = strings.ReplaceAll(longest, "\n", "<p>")
	}
	if Elements(longest) > MaxElements(len(p.Source)) {
		return nil
	}
	body := &doc.Page{Source: longest}
	b := builders.Get().(*builder)
	defer b.done()
	b.reset(longest, Options{})
	b.run(ctx)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	b.finish(body)
	words := 0
	for i := range body.Blocks {
		words += body.Blocks[i].Words
	}
	if words < need {
		return nil
	}
	node := bodyOf(p.Tree)
	for _, k := range body.Blocks {
		k.Node, k.Line = node, 1
		k.Class |= rules.ClassBody
		p.Blocks = append(p.Blocks, k)
	}
	return nil
}

// bodyOf returns the body's node, the root where there is none.
func bodyOf(t *doc.Tree) int32 {
	for x, tag := range t.Tag {
		if tag == doc.TagBody {
			return int32(x)
		}
	}
	return 0
}
