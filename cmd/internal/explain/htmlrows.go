package explain

import (
	"fmt"
	"strings"
)

// row is a block as the page shows it.
type row struct {
	*Block
	ID    string // to link to
	Class string // keep, drop or title
	First bool   // it begins a dropped part: blocks in a row that are dropped
	Next  string // of a first one: the ID of the next dropped part's, if there is one
}

// rowsOf returns the rows of blocks, and the ID of the one that the article begins with: the title,
// or what is kept first.
func rowsOf(blocks []Block) (rows []row, article string) {
	rows = make([]row, len(blocks))
	last := -1 // the first row of the last dropped part
	for i := range blocks {
		r := &rows[i]
		*r = row{Block: &blocks[i], ID: fmt.Sprintf("b%d", i+1), Class: classOf(&blocks[i])}
		if r.Class != "drop" {
			if article == "" {
				article = r.ID
			}
			continue
		}
		if i > 0 && rows[i-1].Class == "drop" {
			continue
		}
		r.First = true
		if last >= 0 {
			rows[last].Next = r.ID
		}
		last = i
	}
	return rows, article
}

func classOf(b *Block) string {
	switch {
	case b.Title:
		return "title"
	case b.Keep:
		return "keep"
	}
	return "drop"
}

// Short is the evidence in a few words: which rules, and the pass that decided where none of them
// says it.
func (r *row) Short(engine string) string {
	if r.Block.Title {
		return "title"
	}
	var parts []string
	for _, why := range r.why(engine) {
		rule, _, _ := strings.Cut(why, " (")
		parts = append(parts, rule)
	}
	return strings.Join(parts, ", ")
}

// segment is a run of rows of one class on the map of the page.
type segment struct {
	Class    string
	To       string // its first row
	Title    string
	X, Width float64
}

// mapWidth is how wide the map is, in units of its own.
const mapWidth = 1000

// mapOf draws rows as a strip: each as wide as it has words, and one more, so that a picture shows.
func mapOf(rows []row) []segment {
	all := 0
	for i := range rows {
		all += rows[i].Words + 1
	}
	var out []segment
	x := 0
	for i := 0; i < len(rows); {
		from, n := i, 0
		for ; i < len(rows) && rows[i].Class == rows[from].Class; i++ {
			n += rows[i].Words
		}
		wide := n + i - from
		out = append(out, segment{
			Class: rows[from].Class, To: rows[from].ID, Title: segmentTitle(rows[from].Class, n),
			X: share(x, all), Width: share(wide, all),
		})
		x += wide
	}
	return out
}

func share(part, all int) float64 { return float64(mapWidth*100*part/all) / 100 }

func segmentTitle(class string, n int) string {
	switch class {
	case "title":
		return "the title"
	case "keep":
		return "kept: " + words(n)
	}
	return "dropped: " + words(n)
}
