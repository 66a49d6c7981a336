package cmd

import (
	"encoding/json"
	"strings"

	"shuck/cmd/internal/jsonl"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/doc"
	"shuck/extract/render"
)

// told is the field "shuck" of a record: what was done to it.
type told struct {
	Status       render.Status `json:"status"`
	Engine       string        `json:"engine,omitempty"`
	Words        *int          `json:"words,omitempty"`
	DroppedWords *int          `json:"dropped_words,omitempty"`
	Error        *toldError    `json:"error,omitempty"`
}

type toldError struct {
	Code    extract.Code `json:"code"`
	Message string       `json:"message"`
}

// nameless is what comes out for a line that is no record.
type nameless struct {
	Source string `json:"source"`
	Shuck  told   `json:"shuck"`
}

// record returns a record of JSONL with its clean text.
func (c *cleaner) record(d *source.Document, a *doc.Article) ([]byte, error) {
	text := render.Body(a, c.rendering())
	if a.TitleLine != "" && d.Record.Has("title") && !d.Record.Says("title", a.TitleLine) {
		text = a.TitleLine + "\n\n" + text // which no other field has
	}
	t := told{Status: render.OK, Engine: a.Engine, Words: &a.Words, DroppedWords: &a.DroppedWords}
	return c.changed(d.Record, jsonl.Change{Text: &text, DropHTML: !c.flags.keepHTML, Add: added(d.Record, a)}, t)
}

// failedRecord returns a record of which no text came: as it was where it failed, without a text
// where it has none. One that tells already what became of it tells no more.
func (c *cleaner) failedRecord(d *source.Document, a *doc.Article, err error) ([]byte, error) {
	if d.Record != nil && d.Record.Told {
		b, err := d.Record.Apply(jsonl.Change{})
		return append(b, '\n'), err
	}
	t := told{Status: render.Failed, Error: &toldError{extract.CodeOf(err), err.Error()}}
	var change jsonl.Change
	if t.Error.Code == extract.CodeNoContent {
		t.Status = render.Empty
		if a != nil {
			empty := ""
			change = jsonl.Change{Text: &empty, DropHTML: !c.flags.keepHTML, Add: added(d.Record, a)}
			t.Words, t.DroppedWords = &a.Words, &a.DroppedWords
		}
	}
	if d.Record != nil {
		return c.changed(d.Record, change, t)
	}
	b, err := json.Marshal(nameless{d.Name, t})
	return append(b, '\n'), err
}

// changed returns a record with a change, and what was done to it.
func (c *cleaner) changed(r *jsonl.Record, change jsonl.Change, t told) ([]byte, error) {
	change.Add = append(change.Add, jsonl.Field{Name: "shuck", Value: t})
	b, err := r.Apply(change)
	return append(b, '\n'), err
}

// added returns what is known of an article that its record lacks.
func added(r *jsonl.Record, a *doc.Article) (add []jsonl.Field) {
	for _, f := range []jsonl.Field{
		{Name: "title", Value: a.Title},
		{Name: "byline", Value: a.Byline},
		{Name: "date", Value: a.Date},
		{Name: "site", Value: a.Site},
		{Name: "language", Value: a.Language},
		{Name: "url", Value: a.URL},
		{Name: "description", Value: a.Description},
	} {
		if f.Value != "" && !r.Has(f.Name) {
			add = append(add, f)
		}
	}
	return add
}

// fill puts what a stream says of a document where nothing else does.
func fill(to *doc.Meta, known doc.Meta) {
	for _, f := range []struct {
		to    *string
		known string
	}{{&to.Title, known.Title}, {&to.Byline, known.Byline}, {&to.Date, known.Date}, {&to.URL, known.URL}} {
		if strings.TrimSpace(*f.to) == "" {
			*f.to = f.known
		}
	}
}
