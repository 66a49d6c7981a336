package blocks

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/parse"
)

func TestListing(t *testing.T) {
	card := "<div class=card><h3><a href=/b>Boat of larch</a></h3><p>Six oars, blue</p><p>Price 400 EUR</p></div>"
	prose := "<p>The harbour was open again on Monday, a day after the storm had closed it, and the boats left at six, as they do on any other day of the week, the warden said in the evening.</p>"
	for _, c := range []struct {
		name, page string
		address    string
		score      float32
		want       float32
	}{
		{"cards", "<div>" + strings.Repeat(card, 40) + "</div>", "", .4, 1},
		{"few cards", "<div>" + strings.Repeat(card, 4) + "</div>", "", .4, 0},
		{"cards beside a text that the model is sure of", "<div>" + strings.Repeat(card, 40) + "</div>" + prose + prose, "", .9, 0},
		{"a text beside a few of them", "<div>" + strings.Repeat(card, 5) + "</div>" + strings.Repeat(prose, 30), "", .4, 0},
		{"cards of which hardly any may be the text", "<div>" + strings.Repeat(card, 40) + "</div>", "", .05, 0},
		{"an article by its own word", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script><div>" + strings.Repeat(card, 40) + "</div>", "", .4, 0},
		{"the first page of a site", strings.Repeat("<p>Boat of larch</p>", 200), "https://boats.example/", .4, 1},
		{"another page of it", strings.Repeat("<p>Boat of larch</p>", 200), "https://boats.example/larch", .4, 0},
	} {
		f := scored(c.page, c.address, c.score)
		if got := listing(f); got != c.want {
			t.Errorf("%s: %g of a listing, want %g", c.name, got, c.want)
		}
		f.Release()
	}
}

// scored returns the facts of a page at an address, all of whose blocks have a score.
func scored(page, address string, score float32) *facts.Page {
	p := &doc.Page{Source: page, HTML: true}
	parse.HTML(p, parse.Options{})
	p.Meta.URL = address
	f := facts.Of(p)
	for i := range p.Blocks {
		p.Blocks[i].Score = score
	}
	return f
}
