package blocks

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/parse"
)

// article writes a page of some 170 kB in the proportions of a news page: half of it scripts, menus
// around an article, teasers below it.
func article() string {
	var b strings.Builder
	b.WriteString("<!doctype html><html lang=en><head><meta charset=utf-8><title>Harbour reopens after storm | The Example</title>")
	for i := range 8 {
		fmt.Fprintf(&b, "<script>window.q%d=%q</script>", i, strings.Repeat("if(a<b&&c){d('x')}", 600))
	}
	b.WriteString("</head><body class='single post'><header class=site-header><nav class=main-nav><ul>")
	for i := range 60 {
		fmt.Fprintf(&b, "<li class='menu-item menu-item-type-taxonomy'><a href='/section/%d' class='nav-link'>Section %d</a></li>", i, i)
	}
	b.WriteString("</ul></nav></header><main><article class='article'><h1 class=headline>Harbour reopens after storm</h1><div class=byline>By A Writer</div><div class=article-body>")
	for i := range 40 {
		fmt.Fprintf(&b, "<p>Paragraph %d of the report says, as reporters do, that the <a href='/tag/harbour'>harbour</a> was open again; "+
			"boats left at six, the wind had gone down &mdash; and nobody, said the warden, \"was hurt in any way\". Repairs will take weeks.</p>\n", i)
	}
	b.WriteString("</div></article><aside class='related sidebar'><h2>Related stories</h2>")
	for i := range 40 {
		fmt.Fprintf(&b, "<div class='card teaser'><a href='/story/%d'><img src='/i/%d.jpg' alt=''><h3>Another story, number %d</h3></a><p class=excerpt>What it says in short.</p></div>", i, i, i)
	}
	b.WriteString("</aside></main><footer class=site-footer>")
	for i := range 40 {
		fmt.Fprintf(&b, "<div><a href='/f/%d'>Footer link %d</a></div>", i, i)
	}
	b.WriteString("</footer></body></html>")
	return b.String()
}

// BenchmarkPage measures the cost of each part on one page, beside html.Parse alone and the bare
// tokenizer loop.
func BenchmarkPage(b *testing.B) {
	src := article()
	p := &doc.Page{Source: src, HTML: true}
	parse.HTML(p, parse.Options{})
	e, err := New(Options{})
	if err != nil {
		b.Fatal(err)
	}
	part := func(name string, do func()) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				do()
			}
		})
	}
	part("tokenizer", func() {
		for z := html.NewTokenizer(strings.NewReader(src)); z.Next() != html.ErrorToken; {
		}
	})
	part("html.Parse", func() { html.Parse(strings.NewReader(src)) })
	part("parse", func() { parse.HTML(&doc.Page{Source: src}, parse.Options{}) })
	part("facts", func() { facts.Of(p).Release() })
	part("features", func() { Rows(p, func(int, []float32) {}) })
	var row []float32
	Rows(p, func(i int, r []float32) {
		if i == len(p.Blocks)/2 {
			row = slices.Clone(r)
		}
	})
	part("model", func() {
		for range p.Blocks {
			e.w.Block.Margin(row)
		}
	})
	part("select", func() { e.Select(context.Background(), p) })
	part("whole", func() {
		p := &doc.Page{Source: src}
		parse.HTML(p, parse.Options{})
		e.Select(context.Background(), p)
	})
}
