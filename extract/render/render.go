// Package render writes an article as text, Markdown, HTML or JSON. It decides nothing:
// what is in the article's blocks comes out, whole and in order.
package render

import (
	"fmt"

	"shuck/extract/doc"
)

// Format is the name of an output format, as the command line takes it.
type Format string

// The formats.
const (
	Text  Format = "text"
	MD    Format = "md"
	HTML  Format = "html"
	JSON  Format = "json"
	JSONL Format = "jsonl"
)

// Formats has every format, in the order that help lists them.
var Formats = [...]Format{Text, MD, HTML, JSON, JSONL}

// ParseFormat reads a format's name.
func ParseFormat(name string) (Format, error) {
	for _, f := range Formats {
		if string(f) == name {
			return f, nil
		}
	}
	return "", fmt.Errorf("format %q is unknown: use text, md, html, json or jsonl", name)
}

// Ext gives the ending of a file in the format, with its dot.
func (f Format) Ext() string {
	if f == Text {
		return ".txt"
	}
	return "." + string(f)
}

// Record reports whether the format tells of a document that gave no article too.
func (f Format) Record() bool { return f == JSON || f == JSONL }

// Status is what became of a document.
type Status string

// The statuses.
const (
	OK     Status = "ok"
	Empty  Status = "empty" // nothing in it looks like an article
	Failed Status = "error"
)

// Doc is the outcome of one document.
type Doc struct {
	Source  string // as the caller named it; "-" for standard input
	Kind    string // "html" or "text"; empty where it was not found out
	Status  Status
	Article *doc.Article // nil where there is none; without blocks where the status is Empty and something is known
	Code    string       // machine-readable kind of the error; empty where there is none
	Message string       // the error in words
	Record  *Origin      // the record of an archive that it is from; nil where it is from none
}

// Origin says which record of an archive a document is from.
type Origin struct {
	ID   string `json:"id"`
	URL  string `json:"url,omitempty"`  // that it was asked for by
	Date string `json:"date,omitempty"` // when it was fetched
}

// Options say what of an article comes out.
type Options struct {
	NoTitle bool // leave the title out of text, md and html
	Links   bool // link targets
	Images  bool // pictures

	FrontMatter bool // md: what is known of the article, as YAML above it
	Markdown    bool // json and jsonl: the text is Markdown
}

// Append appends d in a format to dst: UTF-8, LF line ends, an LF at the end. Where d has no
// article, the formats that are not records append nothing at all.
func Append(dst []byte, f Format, d *Doc, o Options) ([]byte, error) {
	if f.Record() {
		return appendRecord(dst, d, f == JSON, o)
	}
	if _, err := ParseFormat(string(f)); err != nil || d.Article == nil {
		return dst, err
	}
	v := newView(d.Article, o)
	switch f {
	case MD:
		return appendMarkdown(dst, d.Article, v), nil
	case HTML:
		return appendPage(dst, d.Article, v), nil
	}
	return appendText(dst, d.Article, v), nil
}
