package main

import (
	"os"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/decode"
	"shuck/extract/internal/parse"
)

// styles are the ways of our own dumps: how raw texts are made of pages in the wild.
var styles = []struct {
	name  string
	write func(b *strings.Builder, k *doc.Block)
	width int
	gaps  bool
}{
	{"own-lines", plainBlock, 0, false},
	{"own-gaps", plainBlock, 0, true},
	{"own-wrapped", plainBlock, 72, true},
	{"own-markdown", markdownBlock, 0, true},
	{"own-markdown-wrapped", markdownBlock, 79, true},
	{"own-bullets", bulletBlock, 0, false},
	{"own-indented", indentedBlock, 0, true},
}

// ownDumps makes two dumps of a labelled page, four of those with most care in their gold; the style depends on its id.
func ownDumps(root string, r *record) ([]rawText, error) {
	body, err := os.ReadFile(root + "/" + r.set + "/html/" + r.ID + ".html")
	if err != nil {
		return nil, err
	}
	src, _, err := decode.Text(body, "")
	if err != nil {
		return nil, err
	}
	p := &doc.Page{Name: r.ID, HTML: true, Source: src, URL: r.URL}
	parse.HTML(p, parse.Options{})
	n := 2
	if r.set == "scrapinghub" {
		n = 4
	}
	var list []rawText
	for k := range n {
		style := &styles[(int(spread(r.ID))+2*k)%len(styles)]
		var b strings.Builder
		if spread(r.ID+"title")%2 == 0 && p.Head.Title != "" {
			b.WriteString(strings.Join(strings.Fields(p.Head.Title), " ") + "\n")
			if style.gaps {
				b.WriteByte('\n')
			}
		}
		for i := range p.Blocks {
			var one strings.Builder
			style.write(&one, &p.Blocks[i])
			text := one.String()
			if strings.TrimSpace(text) == "" {
				continue
			}
			if style.width > 0 && p.Blocks[i].Kind != doc.Code && p.Blocks[i].Kind != doc.TableRow {
				text = wrap(text, style.width)
			}
			b.WriteString(text)
			b.WriteByte('\n')
			if style.gaps && (!inRun(p.Blocks[i].Kind) || i+1 < len(p.Blocks) && p.Blocks[i+1].Kind != p.Blocks[i].Kind) {
				b.WriteByte('\n')
			}
		}
		list = append(list, rawText{ID: r.ID, Set: r.set, System: style.name, Text: b.String(), page: r})
	}
	return list, nil
}

// inRun reports whether blocks of the kind stand on lines of which one follows the other.
func inRun(k doc.Kind) bool { return k == doc.ListItem || k == doc.TableRow }

func plainBlock(b *strings.Builder, k *doc.Block) { b.WriteString(k.Text) }

func bulletBlock(b *strings.Builder, k *doc.Block) {
	if k.Kind == doc.ListItem {
		b.WriteString(strings.Repeat("  ", max(k.Level-1, 0)) + "* ")
	}
	b.WriteString(k.Text)
}

// bullets are those of indentedBlock, by depth.
var bullets = [...]string{"*", "+", "o", "-"}

// indentedBlock stands for converters that draw a page's layout: what is in a list is indented by its depth, each depth with a bullet of its own.
func indentedBlock(b *strings.Builder, k *doc.Block) {
	depth := 0
	if k.Kind == doc.ListItem || k.Kind == doc.Paragraph || k.Kind == doc.Quote {
		depth = k.Level
	}
	switch {
	case k.Kind == doc.ListItem:
		b.WriteString(strings.Repeat("    ", max(depth-1, 0)) + "  " + bullets[min(max(depth-1, 0), len(bullets)-1)] + " ")
	default:
		b.WriteString(strings.Repeat("    ", depth))
	}
	b.WriteString(strings.ReplaceAll(k.Text, "\t", "  "))
}

func markdownBlock(b *strings.Builder, k *doc.Block) {
	switch k.Kind {
	case doc.Heading:
		b.WriteString(strings.Repeat("#", max(k.Level, 1)) + " ")
	case doc.ListItem:
		b.WriteString(strings.Repeat("  ", max(k.Level, 1)) + "* ")
	case doc.Quote:
		b.WriteString("> ")
	}
	if k.Kind == doc.TableRow {
		b.WriteString("| " + strings.ReplaceAll(k.Text, "\t", " | ") + " |")
		if k.Header {
			b.WriteString("\n|" + strings.Repeat("---|", 1+strings.Count(k.Text, "\t")))
		}
		return
	}
	at := int32(0)
	for _, s := range k.Spans {
		if s.Kind != doc.Link || s.URL == "" || s.Start < at {
			continue
		}
		b.WriteString(k.Text[at:s.Start] + "[" + k.Text[s.Start:s.End] + "](" + strings.ReplaceAll(s.URL, " ", "%20") + ")")
		at = s.End
	}
	b.WriteString(k.Text[at:])
}

// wrap breaks a text at blanks so that no line is longer than width bytes.
func wrap(text string, width int) string {
	var b strings.Builder
	n := 0
	for i, w := range strings.Fields(text) {
		switch {
		case i == 0:
		case n+1+len(w) > width:
			b.WriteByte('\n')
			n = 0
		default:
			b.WriteByte(' ')
			n++
		}
		b.WriteString(w)
		n += len(w)
	}
	return b.String()
}
