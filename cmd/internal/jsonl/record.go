// Package jsonl reads and rewrites records: JSON objects, one a line. What is rewritten is spliced
// in: every other byte of a record stays as it is, long numbers, odd spacing and the order of its
// fields among them.
package jsonl

import (
	"bytes"
	"strings"
	"unicode/utf8"
	"unsafe"

	"github.com/tidwall/gjson"

	"shuck/extract"
)

// Fields say where a record has what, as gjson paths. An empty one is found under its usual names.
type Fields struct {
	Text, HTML, URL, ID string

	TextFirst bool // where a record has a text and HTML, it is the text that is read
}

// The usual names: the first that a record has with something in it.
var (
	htmlNames = []string{"html", "raw_html", "content_html"}
	textNames = []string{"text", "content", "body", "raw_content", "article"}
	urlNames  = []string{"url"}
	idNames   = []string{"id", "source", "url"}
)

// Record is one object.
type Record struct {
	ID   string // what it calls itself; empty where it has no name
	URL  string
	Body string // its text or HTML; empty where it has none
	HTML bool   // Body is of a field for HTML
	Told bool   // it has no text, and says itself what became of it, as the output of shuck does

	line    string
	members []member // of the object
	source  member   // that Body is of
	text    member   // the text field; without a place where the record has none
	textKey string   // the name of the text field that is to be added there
}

// maxDepth is how deep a record may be nested: past any use, and short of what would exhaust the
// stack.
const maxDepth = 10_000

// Parse reads a line, which is not to be changed after. The error is that of a record that cannot
// be read.
func Parse(line []byte, f Fields) (*Record, error) {
	line = bytes.TrimSpace(line)
	switch {
	case !utf8.Valid(line):
		return nil, extract.Errorf(extract.CodeDecode, "is not UTF-8, as JSON has to be: convert it first")
	case depth(line) > maxDepth:
		return nil, extract.Errorf(extract.CodeTooDeep, "is nested more than %d deep", maxDepth)
	case len(line) == 0 || line[0] != '{' || !valid(line):
		return nil, extract.Errorf(extract.CodeFormat, "is not a JSON object")
	}
	r := &Record{line: unsafe.String(&line[0], len(line)), textKey: "text"} // which is the record's from now on
	r.members = membersOf(r.line, 0)
	if id := r.find(f.ID, idNames, isName); id.isString() {
		r.ID = id.str
	} else {
		r.ID = id.raw
	}
	r.URL = r.find(f.URL, urlNames, isText).str
	html, text := r.find(f.HTML, htmlNames, isText), r.find(f.Text, textNames, isText)
	if f.Text != "" && !strings.Contains(f.Text, ".") {
		r.textKey = f.Text
	}
	switch r.source, r.text = html, text; {
	case text.end > 0 && (html.end == 0 || f.TextFirst):
		r.source = text
	case html.end > 0:
		r.HTML = true
		if f.Text == "" { // content, body and the like are what the page was taken from, not the text of it
			r.text = r.find("", []string{r.textKey}, isAny)
		}
	default:
		r.text = r.find(f.Text, textNames, isAny)
		r.Told = r.find("", []string{"status", "shuck"}, isAny).end > 0
		return r, nil
	}
	r.Body = r.source.str
	return r, nil
}

func isText(m *member) bool { return m.isString() && strings.TrimSpace(m.str) != "" }

func isName(m *member) bool {
	if m.isString() {
		return m.str != "" && m.str != "-"
	}
	return m.raw[0] == '-' || '0' <= m.raw[0] && m.raw[0] <= '9'
}

func isAny(*member) bool { return true }

// find returns the field at path, or where that is empty the first of the usual names, if it is
// wanted.
func (r *Record) find(path string, names []string, want func(*member) bool) member {
	if path != "" {
		if m := r.at(path); m.end > 0 && want(&m) {
			return m
		}
		return member{}
	}
	for _, name := range names {
		for i := range r.members {
			m := &r.members[i]
			if m.name != name {
				continue
			}
			if m.str == "" && m.isString() {
				m.str = unquote(m.raw)
			}
			if want(m) {
				return *m
			}
		}
	}
	return member{}
}

// at returns the field at a path. One that names no place in the line, as one with a modifier, is
// none.
func (r *Record) at(path string) member {
	v := gjson.Get(r.line, path)
	if !v.Exists() || v.Index == 0 || !strings.HasPrefix(r.line[v.Index:], v.Raw) {
		return member{}
	}
	return member{path, 0, v.Index, v.Index + len(v.Raw), v.Raw, v.Str}
}

// Has reports whether the record has a field of the name.
func (r *Record) Has(name string) bool {
	for i := range r.members {
		if r.members[i].name == name {
			return true
		}
	}
	return false
}

// Len is the length of the record, white space around it aside.
func (r *Record) Len() int { return len(r.line) }

// Says reports whether the record has a field of the name that is the string s, white space around
// it aside.
func (r *Record) Says(name, s string) bool {
	m := r.find("", []string{name}, isAny)
	return m.isString() && strings.TrimSpace(m.str) == strings.TrimSpace(s)
}

// depth is how deep a line is nested, where it can be nested too deep at all.
func depth(line []byte) (deepest int) {
	if bytes.Count(line, []byte("["))+bytes.Count(line, []byte("{")) <= maxDepth {
		return 0 // as good as: it is not too deep
	}
	now, quoted := 0, false
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case quoted:
			at := bytes.IndexAny(line[i:], `"\`)
			if at < 0 {
				return deepest
			}
			i += at
			if line[i] == '\\' {
				i++
			} else {
				quoted = false
			}
		case c == '"':
			quoted = true
		case c == '{' || c == '[':
			now++
			deepest = max(deepest, now)
		case c == '}' || c == ']':
			now--
		}
	}
	return deepest
}
