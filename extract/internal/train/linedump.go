package main

import (
	"strings"

	"shuck/extract/doc"
)

// dumpStyle is a way to write a page's blocks as text.
type dumpStyle struct {
	name  string
	write func(b *strings.Builder, k *doc.Block)
	width int // to which paragraphs are broken, 0 for not
	gaps  bool
}

// styles are the ways of our own dumps: how raw texts are made of pages in the wild.
var styles = []dumpStyle{
	{"own-lines", plainBlock, 0, false},
	{"own-gaps", plainBlock, 0, true},
	{"own-wrapped", plainBlock, 72, true},
	{"own-markdown", markdownBlock, 0, true},
	{"own-markdown-wrapped", setextBlock, 79, true},
	{"own-bullets", bulletBlock, 0, false},
	{"own-indented", indentedBlock, 0, true},
}

// ownDumps makes two dumps of a labelled page, four of those with most care in their gold or of
// which there is nothing else; the style depends on its id. Where its gold is a whole text, there
// is a dump more of what is labelled as its text, which is clean.
func ownDumps(root string, r *record) ([]rawText, error) {
	p, err := load(root, r)
	if err != nil {
		return nil, err
	}
	n := 2
	if r.set != "wcxb_dev" && r.set != "trafilatura" && r.set != "magic_html" {
		n = 4
	}
	all := make([]bool, len(p.Blocks))
	for i := range all {
		all[i] = true
	}
	var list []rawText
	for k := range n {
		style := &styles[(int(spread(r.ID))+2*k)%len(styles)]
		title := ""
		if spread(r.ID+"title")%2 == 0 {
			title = strings.Join(strings.Fields(p.Head.Title), " ")
		}
		list = append(list, rawText{ID: r.ID, Set: r.set, System: style.name, Text: style.dump(p, title, all), page: r})
	}
	if r.Text == "" {
		return list, nil
	}
	l, kept := labels(r, p), make([]bool, len(p.Blocks))
	for i := range l {
		kept[i] = l[i].keep && l[i].weight > 0
	}
	style := &styles[3+int(spread(r.ID+"clean"))%2]
	return append(list, rawText{
		ID: r.ID, Set: r.set, System: "own-clean",
		Text: style.dump(p, "# "+r.Title, kept), page: r,
	}), nil
}

// dump writes the blocks of a page that are chosen, below a title where there is one.
func (s *dumpStyle) dump(p *doc.Page, title string, chosen []bool) string {
	var b strings.Builder
	if strings.Trim(title, "# ") != "" {
		b.WriteString(title + "\n")
		if s.gaps {
			b.WriteByte('\n')
		}
	}
	for i := range p.Blocks {
		if !chosen[i] {
			continue
		}
		var one strings.Builder
		s.write(&one, &p.Blocks[i])
		text := one.String()
		if strings.TrimSpace(text) == "" {
			continue
		}
		if s.width > 0 && wraps(p.Blocks[i].Kind) {
			text = wrap(text, s.width)
		}
		b.WriteString(text)
		b.WriteByte('\n')
		if s.gaps && (!inRun(p.Blocks[i].Kind) || i+1 < len(p.Blocks) && p.Blocks[i+1].Kind != p.Blocks[i].Kind) {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// wraps reports whether blocks of the kind are broken into lines.
func wraps(k doc.Kind) bool { return k != doc.Code && k != doc.TableRow && k != doc.Heading }

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

// indentedBlock stands for converters that draw a page's layout: what is in a list is indented by
// its depth, each depth with a bullet of its own.
func indentedBlock(b *strings.Builder, k *doc.Block) {
	depth := 0
	if k.Kind == doc.ListItem || k.Kind == doc.Paragraph || k.Kind == doc.Quote {
		depth = k.Level
	}
	switch {
	case k.Kind == doc.ListItem:
		b.WriteString(strings.Repeat("    ", max(depth-1, 0)) + "  " +
			bullets[min(max(depth-1, 0), len(bullets)-1)] + " ")
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
	case doc.Code:
		b.WriteString("```\n" + strings.TrimRight(k.Text, "\n") + "\n```")
		return
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
		b.WriteString(k.Text[at:s.Start] + "[" + k.Text[s.Start:s.End] + "](" +
			strings.ReplaceAll(s.URL, " ", "%20") + ")")
		at = s.End
	}
	b.WriteString(k.Text[at:])
}

// setextBlock writes headings of the first two levels with a rule below, code indented, and the
// rest as markdownBlock does.
func setextBlock(b *strings.Builder, k *doc.Block) {
	switch {
	case k.Kind == doc.Heading && k.Level <= 2:
		b.WriteString(k.Text + "\n" + strings.Repeat("=-"[k.Level/2:][:1], max(len(k.Text), 3)))
	case k.Kind == doc.Code:
		b.WriteString("    " + strings.ReplaceAll(strings.TrimRight(k.Text, "\n"), "\n", "\n    "))
	default:
		markdownBlock(b, k)
	}
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
