// Package explain shows what became of every block of a document and why: on a terminal, as JSON,
// and as a page of its own.
package explain

import (
	"math"

	"shuck/extract/doc"
	"shuck/extract/render"
)

// Report is a document with all its blocks.
type Report struct {
	Source  string  `json:"source"`
	Kind    string  `json:"kind"`
	Engine  string  `json:"engine"`
	Other   string  `json:"compared_with,omitempty"` // the engine that Block.Other is of
	Title   string  `json:"title,omitempty"`
	Words   int     `json:"words"`
	Dropped int     `json:"dropped_words"`
	Kept    int     `json:"-"` // blocks
	Out     int     `json:"-"` // blocks dropped
	Differ  int     `json:"-"` // blocks that the other engine decides otherwise
	All     int     `json:"-"` // blocks of the document, shown or not
	Blocks  []Block `json:"blocks"`

	Candidates []Candidate `json:"candidates,omitempty"`
}

// Candidate is a value that was weighed for a field of the metadata.
type Candidate struct {
	Field string   `json:"field"`
	Value string   `json:"value"`
	From  []string `json:"from"`
	Score float64  `json:"score,omitempty"` // how likely it is right, where odds are known
	Won   bool     `json:"won"`
}

// Block is one block with the decision and the evidence.
type Block struct {
	Line  int     `json:"line"`
	Path  string  `json:"path,omitempty"`
	Kind  string  `json:"kind"`
	Text  string  `json:"text"`
	Keep  bool    `json:"keep"`
	Score float64 `json:"score"`
	Marks []Mark  `json:"marks"`
	By    string  `json:"by,omitempty"`
	Title bool    `json:"is_title,omitempty"` // it is the title, which is no part of the body
	Other *bool   `json:"compared_keep,omitempty"`
	Words int     `json:"words"`
	Level int     `json:"-"`
}

// Mark is one piece of evidence.
type Mark struct {
	Rule    string `json:"rule"`
	Verdict string `json:"verdict"`
	Note    string `json:"note"`
}

// Differs reports whether the other engine decides otherwise.
func (b *Block) Differs() bool { return b.Other != nil && *b.Other != b.Keep }

// Of makes the report of an analysed page, with its first blocks up to most; what is counted is
// counted of all. other is the same page with another engine's decisions, nil for none.
func Of(p, other *doc.Page, most int) *Report {
	n := len(p.Blocks)
	r := &Report{
		Source: p.Name, Kind: "text", Engine: p.Engine, Title: p.Meta.Title, Dropped: p.CutWords,
		All: n, Blocks: make([]Block, 0, min(n, most)),
	}
	if p.HTML {
		r.Kind = "html"
	}
	if other != nil {
		r.Other = other.Engine
	}
	for _, c := range p.Candidates {
		r.Candidates = append(r.Candidates,
			Candidate{c.Field, render.StripControl(c.Value), c.From, rounded(c.Score), c.Won})
	}
	for i := range p.Blocks {
		b := blockOf(&p.Blocks[i])
		b.Title = i == p.Title || p.HTML && p.Blocks[i].By == doc.ByTitle && !b.Keep
		if other != nil && i < len(other.Blocks) {
			keep := other.Blocks[i].Keep
			b.Other = &keep
		}
		r.count(&b)
		if i < most {
			r.Blocks = append(r.Blocks, b)
		}
	}
	return r
}

// Left is how many blocks are not shown.
func (r *Report) Left() int { return r.All - len(r.Blocks) }

func rounded(score float32) float64 { return math.Round(float64(score)*1000) / 1000 }

func blockOf(b *doc.Block) Block {
	out := Block{
		Line: int(b.Line), Path: b.Path, Kind: b.Kind.String(), Text: render.StripControl(b.Text),
		Keep: b.Keep, By: string(b.By), Words: b.Words,
		Score: rounded(b.Score), Marks: make([]Mark, 0, len(b.Marks)), Level: b.Level,
	}
	for _, m := range b.Marks {
		out.Marks = append(out.Marks, Mark{m.Rule, m.Verdict.String(), m.Note})
	}
	for _, s := range b.Spans {
		if out.Text == "" && s.Kind == doc.Picture {
			out.Text = "[picture: " + render.StripControl(s.Alt) + "]"
		}
	}
	return out
}

func (r *Report) count(b *Block) {
	switch {
	case b.Title && r.Kind == "text": // a line of the text, which is reported apart from the body
	case b.Keep:
		r.Kept++
		r.Words += b.Words
	default:
		r.Out++
		r.Dropped += b.Words
	}
	if b.Differs() {
		r.Differ++
	}
}
