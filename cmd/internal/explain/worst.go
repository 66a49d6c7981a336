package explain

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/render"
)

// Doubt is how sure the engine is of its decisions on a document as a whole.
type Doubt struct {
	Source string  `json:"source"`
	Kind   string  `json:"kind"`
	Engine string  `json:"engine"`
	Doubt  float64 `json:"doubt"` // share of the words that are decided wrong, as the model expects
	Words  int     `json:"words"`
	Kept   int     `json:"kept_words"`
	Block  Block   `json:"block"` // the one with most of the words in doubt
}

// few is how many words without any doubt are added to each document: a few words in doubt are no
// document in doubt.
const few = 50

// DoubtOf tells how sure the engine is of an analysed page. What a pass decided against the model
// is in doubt too, and all that the model was not asked of is not, where it is dropped.
func DoubtOf(p *doc.Page) Doubt {
	d := Doubt{Source: p.Name, Kind: "text", Engine: p.Engine}
	if p.HTML {
		d.Kind = "html"
	}
	wrong, most, at := 0.0, 0.0, -1
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if i == p.Title {
			continue
		}
		d.Words += b.Words
		doubt := float64(b.Score)
		if b.Keep {
			d.Kept += b.Words
			doubt = 1 - doubt
		}
		if b.By == doc.ByOwn || b.By == doc.ByTitle {
			continue
		}
		doubt *= float64(b.Words)
		wrong += doubt
		if doubt > most {
			most, at = doubt, i
		}
	}
	d.Doubt = rounded(float32(wrong / float64(d.Words+few)))
	if at >= 0 {
		d.Block = blockOf(&p.Blocks[at])
		d.Block.Text = strings.Clone(cut(strings.Join(strings.Fields(d.Block.Text), " "), maxDoubtText))
		d.Block.Path = ""
	}
	return d
}

// maxDoubtText is how many columns of a block are kept of each document.
const maxDoubtText = 160

// Worst are the documents that the engine is least sure of, the worst first.
type Worst struct {
	Most int // how many are kept
	List []Doubt
}

// Add takes a document in where it is one of the worst. Of two alike the one that came first is
// worse.
func (w *Worst) Add(d Doubt) {
	i, _ := slices.BinarySearchFunc(w.List, d,
		func(a, b Doubt) int { return cmp.Or(cmp.Compare(b.Doubt, a.Doubt), -1) })
	if i >= w.Most {
		return
	}
	w.List = slices.Insert(w.List, i, d)
	w.List = w.List[:min(len(w.List), w.Most)]
}

// WriteText writes the list for a terminal: a line for each document, and below it the block with
// most of the words in doubt.
func (w *Worst) WriteText(out io.Writer, s Style) error {
	var b strings.Builder
	for i := range w.List {
		d := &w.List[i]
		head := fmt.Sprintf("%3.0f %%  ", 100*d.Doubt)
		line := fmt.Sprintf("%s: %s by %s, %d of %d words kept", render.StripControl(d.Source), d.Kind,
			d.Engine, d.Kept, d.Words)
		b.WriteString(head + s.paint(colorTitle, cut(line, s.Width-len(head))) + "\n")
		if d.Block.Kind == "" {
			continue
		}
		sign, color := d.Block.sign()
		why := fmt.Sprintf("%s %5d %.2f  ", sign, d.Block.Line, d.Block.Score)
		b.WriteString("       " + s.paint(color, cut(why+d.Block.Text, s.Width-len("       "))) + "\n")
	}
	_, err := io.WriteString(out, b.String())
	return err
}
