package render

import (
	"bytes"
	"encoding/json"

	"shuck/extract/doc"
)

// record is the object of json and jsonl. The order of its fields is part of the contract;
// a field that is not known is left out, a count of zero is known.
type record struct {
	Source       string       `json:"source"`
	Kind         string       `json:"kind,omitempty"`
	Engine       string       `json:"engine,omitempty"`
	Status       Status       `json:"status"`
	Title        string       `json:"title,omitempty"`
	Byline       string       `json:"byline,omitempty"`
	Date         string       `json:"date,omitempty"`
	Modified     string       `json:"modified,omitempty"`
	Site         string       `json:"site,omitempty"`
	Language     string       `json:"language,omitempty"`
	URL          string       `json:"url,omitempty"`
	Description  string       `json:"description,omitempty"`
	Image        string       `json:"image,omitempty"`
	Tags         []string     `json:"tags,omitempty"`
	License      string       `json:"license,omitempty"`
	Text         *string      `json:"text,omitempty"`
	Words        *int         `json:"words,omitempty"`
	DroppedWords *int         `json:"dropped_words,omitempty"`
	Error        *recordError `json:"error,omitempty"`
	Record       *Origin      `json:"record,omitempty"`
}

type recordError struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

// Body gives an article's text as a record has it: without the title, Markdown where o wants that.
func Body(a *doc.Article, o Options) string {
	v := newView(a, o)
	if o.Markdown {
		m := mdWriter{view: v}
		m.body(a)
		return string(m.out)
	}
	return string(appendBody(nil, a, v))
}

func recordOf(d *Doc, o Options) record {
	r := record{Source: d.Source, Kind: d.Kind, Status: d.Status, Record: d.Record}
	if a := d.Article; a != nil {
		r.Engine, r.Title, r.Byline, r.Date, r.Site = a.Engine, a.Title, a.Byline, a.Date, a.Site
		r.Modified, r.Language, r.URL, r.Description = a.Modified, a.Language, a.URL, a.Description
		r.Image, r.Tags, r.License = a.Image, a.Tags, a.License
		r.Words, r.DroppedWords = &a.Words, &a.DroppedWords
		if d.Status == OK {
			text := Body(a, o)
			r.Text = &text
		}
	}
	if d.Code != "" {
		r.Error = &recordError{Code: d.Code, Message: d.Message}
	}
	return r
}

func appendRecord(dst []byte, d *Doc, indent bool, o Options) ([]byte, error) {
	buf := bytes.NewBuffer(dst)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	if indent {
		enc.SetIndent("", "  ")
	}
	if err := enc.Encode(recordOf(d, o)); err != nil {
		return dst, err
	}
	return buf.Bytes(), nil
}
