package cmd

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/aymanbagabas/go-udiff"

	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/jsonl"
	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// heldRecord is a document of a stream whose findings are told when it is known whether they could
// be taken out.
type heldRecord struct {
	name string
	line int // of the record
	res  checked
	edit *udiff.Edit // of the file; nil where nothing is to go
}

// place gives the findings of a record the place of the record in its file, in that of theirs in
// its text.
func place(found *check.Document, line int) {
	if line == 0 {
		return
	}
	for i := range found.Findings {
		f := &found.Findings[i]
		f.Line, f.EndLine, f.Column = line, line, 1
	}
}

// hold keeps what was found in a document of a stream until its end, where the file is to be fixed,
// and reports it otherwise.
func (c *checker) hold(d *source.Document, res checked) error {
	name := c.name(d.Input)
	if res.unfixed != nil {
		if err := c.fail(name, res.unfixed); err != nil {
			return err
		}
	}
	if !c.flags.fix && !c.flags.diff {
		place(&res.doc, d.Line)
		return c.report(name, &res)
	}
	h := heldRecord{name: name, line: d.Line, res: res}
	if res.plan != nil {
		text := string(res.plan.To)
		line, err := d.Record.Apply(jsonl.Change{Text: &text})
		if err != nil {
			return err
		}
		start := int(d.At)
		h.edit = &udiff.Edit{Start: start, End: start + d.Record.Len(), New: string(line)}
	}
	c.held = append(c.held, h)
	return nil
}

// end fixes a file of records, or prints the patch that does, and reports what was found in it.
func (c *checker) end(s *source.Stream) error {
	held := c.held
	c.held = nil
	var edits []udiff.Edit
	for i := range held {
		if held[i].edit != nil {
			edits = append(edits, *held[i].edit)
		}
	}
	fixed := len(edits) > 0
	if fixed {
		if err := c.editRecords(s, edits); err != nil {
			fixed = false
			if err := c.fail(c.name(s.In), fmt.Errorf("cannot be fixed: %w", err)); err != nil {
				return err
			}
		}
	}
	for i := range held {
		h := &held[i]
		if fixed && h.edit != nil && c.flags.fix {
			h.res.doc = h.res.plan.Left
			c.tally.Fixed += h.res.plan.Fixed
		}
		place(&h.res.doc, h.line)
		if err := c.report(h.name, &h.res); err != nil {
			return err
		}
	}
	return nil
}

// editRecords makes the edits in the file of the stream, or prints them.
func (c *checker) editRecords(s *source.Stream, edits []udiff.Edit) error {
	from, err := []byte(nil), error(errPacked)
	if s.In.Name != source.Stdin {
		from, err = os.ReadFile(s.In.Name)
	}
	if err != nil {
		return err
	}
	if source.IsPacked(from) || journal.SumOf(from) != s.Sum() {
		return errPacked
	}
	if c.flags.diff {
		p, err := patch(docKey(c.name(s.In)), string(from), edits)
		if err != nil {
			return err
		}
		return c.out.patch(p)
	}
	to, err := udiff.ApplyBytes(from, edits)
	if err != nil {
		return err
	}
	c.files.Sweep(filepath.Dir(s.In.Name))
	return c.rewrite(s.In, from, to)
}
