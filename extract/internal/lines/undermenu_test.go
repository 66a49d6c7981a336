package lines

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

// TestBelowMenu: the line that is the title where one of the page's labels above it was found.
func TestBelowMenu(t *testing.T) {
	said := "Sixty-one crews raced on the reservoir on Saturday, in light winds, and two records fell."
	for _, c := range []struct {
		name  string
		lines []string
		best  int
		want  int
	}{
		{"above a day", []string{"Home", "Fixtures", "Contact", "Join us", "Two records fall at the regatta", "22 April 2024", said}, 1, 4},
		{"above values", []string{"Home", "Association", "Minutes of the spring meeting", "Place: the hall", "Present: 23 members", "Chair: Karin", said}, 1, 2},
		{"labels of the menu between", []string{"Parish Council", "News", "Documents", "Minutes of the spring meeting", said}, 0, 3},
		{"a label that the text has too", []string{"Home", "Winter regatta", "Two records fall on water", said, "It was the first regatta this winter."}, 1, 1},
		{"a label that heads a section", []string{"Home", "Tickets", "Two records fall on water", said, "Tickets", "Adults pay 12."}, 1, 2},
		{"a button", []string{"Home", "Regatta", "Add to cart", said}, 1, 1},
		{"no menu", []string{"Harbour", "Two records fall on water", said}, 0, 0},
	} {
		p := &doc.Page{Source: strings.Join(c.lines, "\n")}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := belowMenu(f, c.best); got != c.want {
			t.Errorf("%s: unit %d, want %d", c.name, got, c.want)
		}
		f.Release()
	}
}

func TestIsAmount(t *testing.T) {
	for _, c := range []struct {
		lines string
		want  bool
	}{
		{"250 g lentils\n1 small pumpkin\n2 carrots", true},
		{"Ingredients\n1 small pumpkin\n2 carrots", false},
		{"7 tips for better sleep\n1 Go to bed\n2 Get up", true},
	} {
		p := &doc.Page{Source: c.lines}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := isAmount(f, 1); got != c.want {
			t.Errorf("%q: %v", c.lines, got)
		}
		f.Release()
	}
}
