package report

import (
	"bytes"
	"encoding/json"
	"io"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// encode gives v as JSON on one line, or with an indentation on several. HTML's characters are as
// they are, those that could steer a terminal are not.
func encode(v any, indent string) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", indent)
	err := enc.Encode(v)
	return source.EscapeJSON(bytes.TrimSuffix(b.Bytes(), []byte("\n"))), err
}

// linesWriter writes a finding a line.
type linesWriter struct{ w io.Writer }

func (l *linesWriter) Document(d *check.Document) error {
	for i := range d.Findings {
		line, err := encode(&d.Findings[i], "")
		if err == nil {
			_, err = l.w.Write(append(line, '\n'))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (l *linesWriter) Failed(string, string) error { return nil }
func (l *linesWriter) Close() error                { return nil }

// arrayWriter writes one JSON array with an element a finding, as it goes.
type arrayWriter struct {
	w       io.Writer
	element func(*check.Finding) any
	some    bool
}

func newArray(w io.Writer, element func(*check.Finding) any) *arrayWriter {
	return &arrayWriter{w: w, element: element}
}

func jsonFinding(f *check.Finding) any { return f }

func (a *arrayWriter) Document(d *check.Document) error {
	for i := range d.Findings {
		if err := a.add(a.element(&d.Findings[i])); err != nil {
			return err
		}
	}
	return nil
}

func (a *arrayWriter) add(v any) error {
	element, err := encode(v, "")
	if err != nil {
		return err
	}
	before := "[\n"
	if a.some {
		before = ",\n"
	}
	a.some = true
	_, err = a.w.Write(append([]byte(before), element...))
	return err
}

func (a *arrayWriter) Failed(string, string) error { return nil }

func (a *arrayWriter) Close() error {
	end := "[]\n"
	if a.some {
		end = "\n]\n"
	}
	_, err := io.WriteString(a.w, end)
	return err
}
