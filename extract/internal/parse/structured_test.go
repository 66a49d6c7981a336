package parse

import (
	"strings"
	"testing"
)

// A page that a script is to fill has its text in the structured data; one that shows its text is
// read as it stands.
func TestRescue(t *testing.T) {
	body := strings.Repeat("The ferry sailed again on Sunday, the harbour master said. ", 20)
	ld := `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","articleBody":"` + body + `\n\nA second paragraph &amp; its end."}]}</script>`
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"an empty shell", ld + "<body><div id=root>Loading</div>", true},
		{"the text is shown", ld + "<body><p>" + body, false},
		{"half of it is shown, with a menu", ld + "<body><ul><li>Home<li>News</ul><p>" + body[:len(body)/2], false},
		{"a teaser in the data", `<script type="application/ld+json">{"articleBody":"Only a few words, to be read elsewhere."}</script><body>Loading`, false},
		{"broken data", strings.Replace(ld, "}]}", "", 1) + "<body>Loading", false},
	} {
		p := parsePage(c.page)
		got := false
		for i := range p.Blocks {
			got = got || p.Blocks[i].Text == "A second paragraph & its end."
		}
		if got != c.want {
			t.Errorf("%s: text of the structured data is there: %v, want %v", c.name, got, c.want)
		}
	}
}
