// Package stats tells what a corpus is made of: how much of it is kept, in which languages, of
// which years and sites, and by which rules the rest goes; as a table, as JSON, and as a page with
// plots.
package stats

import (
	"net/url"
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/render"
)

// Document is what is counted of one document.
type Document struct {
	Status         render.Status
	Code           string // of an error
	Kind, Engine   string
	Words, Dropped int
	Language       string // BCP 47, the language alone
	Year           string
	Site           string
	Rules          []Rule
}

// Rule is a rule that speaks against blocks of a document that are dropped.
type Rule struct {
	ID     string
	Blocks int
}

// Of counts an analysed document; known is what the stream that it is from says of it.
func Of(p *doc.Page, known doc.Meta) *Document {
	d := &Document{Status: render.Empty, Kind: "text", Engine: p.Engine, Dropped: p.CutWords}
	if p.HTML {
		d.Kind = "html"
	}
	for i := range p.Blocks {
		b := &p.Blocks[i]
		switch {
		case i == p.Title: // reported apart from the body
		case b.Keep:
			d.Status = render.OK
			d.Words += b.Words
		default:
			d.Dropped += b.Words
			d.rules(b)
		}
	}
	d.Language, _, _ = strings.Cut(p.Meta.Language, "-")
	date := p.Meta.Date
	if date == "" {
		date = known.Date
	}
	if len(date) >= 4 {
		d.Year = date[:4]
	}
	d.Site = host(p.URL, p.Meta.URL, known.URL)
	return d
}

// rules counts the rules that speak against a dropped block, each once.
func (d *Document) rules(b *doc.Block) {
	for i, m := range b.Marks {
		if m.Verdict < doc.Drop || slices.ContainsFunc(b.Marks[:i],
			func(o doc.Mark) bool { return o.Rule == m.Rule && o.Verdict >= doc.Drop }) {
			continue
		}
		at := slices.IndexFunc(d.Rules, func(r Rule) bool { return r.ID == m.Rule })
		if at < 0 {
			at = len(d.Rules)
			d.Rules = append(d.Rules, Rule{ID: strings.Clone(m.Rule)})
		}
		d.Rules[at].Blocks++
	}
}

// host returns the host of the first of the addresses that has one, without www.
func host(addresses ...string) string {
	for _, a := range addresses {
		if u, err := url.Parse(a); err == nil && u.Host != "" {
			return strings.Clone(strings.TrimPrefix(strings.ToLower(u.Hostname()), "www."))
		}
	}
	return ""
}
