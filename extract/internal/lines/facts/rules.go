package facts

import (
	"html"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// mark finds the rules that name the unit.
func (t *Text) mark(u *Unit) {
	if u.Words > rules.MaxWords {
		u.Hash = words.Seed32 ^ uint32(u.Bytes)
		for _, w := range t.vocab[u.from:u.to] {
			u.Hash = words.Mix32(u.Hash, w)
		}
		if u.Kind == doc.Paragraph && u.Dense == 0 {
			t.hits, t.folded = rules.Opening(t.hits, t.folded, t.shown(u.First))
			t.name(u)
		}
		return
	}
	t.fold(u)
	h := words.Seed32
	for _, c := range t.folded {
		h = words.Mix32(h, uint32(c))
	}
	u.Hash = h
	if u.Kind == doc.Code || u.Kind == doc.TableRow && u.Last-u.First > 1 {
		return // what it says is not said by the page
	}
	text := ""
	if u.Last-u.First == 1 {
		if text = t.shown(u.First); u.Kind != doc.TableRow {
			text = strings.ReplaceAll(strings.TrimSpace(text), "\t", "|") // tabs part labels as bars do
		}
	}
	t.hits, t.folded = rules.Find(t.hits, t.folded, text, int(u.Words))
	t.name(u)
}

// name makes the rules that were found evidence on the unit.
func (t *Text) name(u *Unit) {
	for _, hit := range t.hits {
		r := hit.Rule()
		u.Groups |= r.Group.Bit()
		if r.Verdict != doc.Neutral {
			u.Against |= r.Group.Bit()
		}
		t.named = append(t.named, doc.Evidence{Block: u.First, Rule: uint16(hit)})
		u.EndMark = u.EndMark || r.Verdict == doc.End
		u.Sure = u.Sure || r.Sure
	}
}

// fold puts the text of the unit's lines, folded as one, into t.folded.
func (t *Text) fold(u *Unit) {
	t.folded = t.folded[:0]
	for k := u.First; k < u.Last; k++ {
		before := len(t.folded)
		if before > 0 {
			t.folded = append(t.folded, ' ')
		}
		start := len(t.folded)
		if t.folded = words.AppendFold(t.folded, t.shown(k)); len(t.folded) == start {
			t.folded = t.folded[:before] // a line that folds to nothing
		}
	}
}

// shown returns a line without the addresses of its Markdown links and with the characters that
// entities stand for: rules read what a reader does.
func (t *Text) shown(line int32) string {
	b := &t.Blocks[line]
	if b.Kind == doc.Code {
		return b.Text
	}
	text := b.Text
	if b.LinkWords > 0 {
		text = parse.Shown(text)
	}
	if strings.IndexByte(text, '&') < 0 {
		return text
	}
	return html.UnescapeString(text)
}
