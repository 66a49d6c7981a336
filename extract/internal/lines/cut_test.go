package lines

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// TestCutLine: of a line that holds the whole text what is plainly boilerplate goes from its ends,
// and nothing else.
func TestCutLine(t *testing.T) {
	said := strings.TrimSpace(strings.Repeat("The council said on Tuesday that the old quay, which was shut after the flood, will open in spring. ", 6))
	for _, c := range []struct{ name, text, want string }{
		{"clean", said, said},
		{"tail", said + " Share this article. Subscribe to our newsletter. All rights reserved.", said},
		{"a menu", "Home News Sport Weather Log in " + said, said},
		{"crumbs", "Home > News > Sport " + said, said},
		{"a label in the middle", said + " Share this article. " + said, said + " Share this article. " + said},
		{"labels without a stop", said + " Related stories Ten boats to see", said},
		{"links", said + " [A plan of it](https://quay.example/plan/of/it.html). Share this article.", said + " [A plan of it](https://quay.example/plan/of/it.html)."},
		{"labels alone", strings.TrimSpace(strings.Repeat("Home News Sport Weather Log in ", 6)), strings.TrimSpace(strings.Repeat("Home News Sport Weather Log in ", 6))},
		{"half of the text's words", said + " Share this article.\n" + strings.Repeat("Boats lie here. ", 60), said + " Share this article."},
		{"the end of a Chinese text", strings.Repeat("议会星期二说，旧码头明年春天会重新开放，船也会回来。", 4) + "太好了！真的吗？分享到微博！", strings.Repeat("议会星期二说，旧码头明年春天会重新开放，船也会回来。", 4) + "太好了！真的吗？"},
		{"an item", "- " + said + " Share this article.", "- " + said + " Share this article."},
		{"a long sentence between", said + " Masons have laid some nine thousand stones by hand below the water line since the storm. Share this article.", said + " Masons have laid some nine thousand stones by hand below the water line since the storm."},
		{"a short one between", said + " Share this article. It is new. All rights reserved.", said},
		{"labels at both ends", "Share this article. " + said + " Share this article.", said},
		{"labels with bars", said + " | Share this article | Print this page", said + " |"},
		{"a quotation's end", "\"" + said + "\" Share this article.", "\"" + said + "\""},
		{"no blank behind a stop", said + "Share this article.", said + "Share this article."},
		{"short", "Home News Sport The quay is open.", "Home News Sport The quay is open."},
	} {
		p := &doc.Page{Source: c.text}
		parse.Text(p)
		before := p.Blocks[0].Words
		cutLine(p, false, -1)
		if left := p.Blocks[0].Words; before-left != p.CutWords || p.CutWords < 0 {
			t.Errorf("%s: %d words, then %d, of which %d were cut", c.name, before, left, p.CutWords)
		}
		if got := p.Blocks[0].Text; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
		if !strings.Contains(c.text, p.Blocks[0].Text) {
			t.Errorf("%s: what is left is no part of the line", c.name)
		}
	}
}
