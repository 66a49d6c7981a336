package parse

import (
	"testing"

	"shuck/extract/doc"
)

// TestCards: what shows where a reader points at a name goes, the name and the sentence stay.
func TestCards(t *testing.T) {
	const card = `<span class="pop"><img src="k.png"><a href="/p/kay">Ida Kay</a><a href="/1">Kay opens the lock</a> <a href="/2">Kay on tides</a></span>`
	for _, c := range []struct{ name, page, want string }{
		{"a card", `<p>The mayor, <a href="/p/kay">Ida Kay</a>` + card + ` (North), said no.</p>`, "The mayor, Ida Kay (North), said no."},
		{"two cards", `<p><a href="/p/kay">Ida Kay</a>` + card + ` met <a href="/p/kay">Ida Kay</a>` + card + `.</p>`, "Ida Kay met Ida Kay."},
		{"a card that ends the text", `<p>So says <a href="/p/kay">Ida Kay</a>` + card + `</p>`, "So says Ida Kay"},
		{"a card in bold", `<p><b>So says <a href="/p/kay">Ida Kay</a> ` + card + ` today</b></p>`, "So says Ida Kay today"},
		{"another name behind it", `<p>So say <a href="/p/kay">Ida Kay</a><a href="/p/lo">Al Lo</a><a href="/1">Kay opens the lock</a><a href="/2">Kay on tides</a> now.</p>`, "So say Ida Kay Al Lo Kay opens the lock Kay on tides now."},
		{"the name twice and no more", `<p>So says <a href="/p/kay">Ida Kay</a> <a href="/p/kay">Ida Kay</a>, twice.</p>`, "So says Ida Kay Ida Kay, twice."},
		{"words between", `<p>So says <a href="/p/kay">Ida Kay</a> or <a href="/p/kay">Ida Kay</a><a href="/1">one</a><a href="/2">two</a>.</p>`, "So says Ida Kay or Ida Kay one two."},
		{"links alone", `<p><a href="/p/kay">Ida Kay</a>` + card + `</p>`, "Ida Kay Ida Kay Kay opens the lock Kay on tides"},
	} {
		p := &doc.Page{Source: c.page}
		HTML(p, Options{Images: true})
		if len(p.Blocks) != 1 || p.Blocks[0].Text != c.want {
			t.Errorf("%s: %+v, want %q", c.name, p.Blocks, c.want)
			continue
		}
		for _, s := range p.Blocks[0].Spans {
			if s.Kind == doc.Picture && c.name == "a card" {
				t.Errorf("%s: its picture is left", c.name)
			}
			if s.Kind == doc.Link && c.name == "a card" && p.Blocks[0].Text[s.Start:s.End] != "Ida Kay" {
				t.Errorf("%s: a link is %q", c.name, p.Blocks[0].Text[s.Start:s.End])
			}
			if s.Kind == doc.Strong && s.End != int32(len(c.want)) {
				t.Errorf("%s: bold ends at %d", c.name, s.End)
			}
		}
	}
}
