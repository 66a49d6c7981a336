package report

import (
	"fmt"
	"io"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// textWriter writes a line a finding, in the form that editors find places by: path:line:column.
type textWriter struct{ w io.Writer }

func (t *textWriter) Document(d *check.Document) error {
	for i := range d.Findings {
		f := &d.Findings[i]
		record := ""
		if f.Record != "" {
			record = " " + source.Escape(f.Record) + ":"
		}
		_, err := fmt.Fprintf(t.w, "%s:%d:%d:%s %s %s: %s (%s, %.2f)\n",
			source.Escape(f.Source), f.Line, f.Column, record, f.Severity, f.Rule, source.Escape(f.Text), extent(f), f.Score)
		if err != nil {
			return err
		}
	}
	return nil
}

func (t *textWriter) Failed(string, string) error { return nil }
func (t *textWriter) Close() error                { return nil }
