package lines_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/parse"
)

// article is a text that is clean already, dump the same text as a dump of its whole page would
// have it.
func article(paragraphs int) string {
	var b strings.Builder
	b.WriteString("Old quay to open again after nine years of repair\n\n")
	for i := range paragraphs {
		fmt.Fprintf(&b, "The council said on Tuesday that the old quay, which was shut after the flood, will open in spring %d. ", 2021+i)
		b.WriteString(strings.Repeat("Masons have laid some nine thousand stones by hand, and divers looked at each of the piles below the water line. ", 1+i%3))
		b.WriteString("\n\n")
	}
	return b.String()
}

func dump(paragraphs int) string {
	var b strings.Builder
	for _, l := range []string{"Home", "News", "Sport", "Weather", "Log in", "Subscribe", "Harbour Post", "Home > News > Harbour", "Share", "Facebook", "Twitter"} {
		b.WriteString(strings.Repeat(l+"\n", 3))
	}
	b.WriteString(article(paragraphs))
	for range 6 {
		b.WriteString("Share this story\n\nRelated stories\n\nTen boats to see before they sail\nWhy the ferry is late\nFish market moves north\n12 comments\n")
	}
	b.WriteString("About us\nContact\nPrivacy policy\n© Harbour Post. All rights reserved.\n")
	return b.String()
}

func hardWrapped(text string) string {
	var b strings.Builder
	n := 0
	for i, w := range strings.SplitAfter(text, " ") {
		if i > 0 && n+len(w) > 72 {
			b.WriteByte('\n')
			n = 0
		}
		b.WriteString(w)
		if n += len(w); strings.HasSuffix(w, "\n") || strings.Contains(w, "\n") {
			n = 0
		}
	}
	return b.String()
}

// shapes are the texts that time must be linear in.
var shapes = []struct {
	name string
	text string
}{
	{"article", article(12)},
	{"dump", dump(12)},
	{"wrapped", hardWrapped(dump(12))},
	{"long-line", strings.Repeat("All of it stands on one line. ", 1<<20/30)},
	{"short-lines", strings.Repeat("short line here\nother words\nand a third one\n", 1<<20/44)},
	{"one-line-repeated", strings.Repeat("Read more: the same again\n", 1<<20/26)},
	{"one-letter-lines", strings.Repeat("a\n", 1<<19)},
}

func BenchmarkSelect(b *testing.B) {
	e, err := lines.New(lines.Options{})
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range shapes {
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(int64(len(s.text)))
			b.ReportAllocs()
			for b.Loop() {
				p := &doc.Page{Source: s.text}
				parse.Text(p)
				if err := e.Select(context.Background(), p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
