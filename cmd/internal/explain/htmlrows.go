package explain

import (
	"fmt"
	"strconv"
	"strings"
)

// row is a block as the page shows it. All of it is made beforehand: a template that asks a block
// for it takes as long as the analysis.
type row struct {
	ID        string // to link to
	Class     string // keep, drop or title
	Classes   string // that, and what the page's style and keys ask
	Text      string
	Score     string
	Short     string // the evidence in a few words
	Said      string // who decided what, and what the block is
	Otherwise string // what the other engine decides, where that is another thing
	Path      string
	Marks     []Mark
	Words     int
	First     bool   // it begins a dropped part: blocks in a row that are dropped
	Next      string // of a first one: the ID of the next dropped part's, if there is one
}

// rowsOf returns the rows of a report, and the ID of the one that the article begins with: the
// title, or what is kept first.
func rowsOf(r *Report) (rows []row, article string) {
	rows = make([]row, len(r.Blocks))
	last := -1 // the first row of the last dropped part
	for i := range r.Blocks {
		b := &r.Blocks[i]
		rows[i] = row{
			ID: "b" + strconv.Itoa(i+1), Class: classOf(b), Text: b.Text, Score: score(b.Score),
			Short: short(b, r.Engine),
			Said:  said(b), Otherwise: otherwise(b, r.Other), Path: b.Path, Marks: b.Marks, Words: b.Words,
		}
		switch {
		case rows[i].Class != "drop":
			if article == "" {
				article = rows[i].ID
			}
		case i == 0 || rows[i-1].Class != "drop":
			rows[i].First = true
			if last >= 0 {
				rows[last].Next = rows[i].ID
			}
			last = i
		}
		rows[i].Classes = classesOf(&rows[i], b)
	}
	return rows, article
}

// classesOf returns the class attribute of a row.
func classesOf(r *row, b *Block) string {
	s := r.Class
	if r.First {
		s += " first"
	}
	if b.Differs() {
		s += " differs"
	}
	return s + " " + b.Kind + " " + headingClass(b)
}

// said says who decided what of a block, and what it is.
func said(b *Block) string {
	decision := "the title"
	if !b.Title {
		decision = "dropped"
		if b.Keep {
			decision = "kept"
		}
		if b.By != "" {
			decision += " by " + b.By
		}
	}
	return fmt.Sprintf("%s, score %s; line %d, %s, %s", decision, score(b.Score), b.Line, b.Kind, words(b.Words))
}

// otherwise says what another engine decides on a block, where it is not the same.
func otherwise(b *Block, engine string) string {
	switch {
	case !b.Differs():
		return ""
	case b.Keep:
		return engine + " drops it"
	}
	return engine + " keeps it"
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

// short is the evidence in a few words: which rules, and the pass that decided where none of them
// says it.
func short(b *Block, engine string) string {
	if b.Title {
		return "title"
	}
	var parts []string
	for _, why := range b.why(engine) {
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
