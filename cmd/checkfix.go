package cmd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"unicode/utf8"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/fix"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/check"
)

// Why a file is left as it is.
var (
	errRecords  = errors.New("it is a file of records, not a text")
	errEncoding = errors.New("it is not UTF-8: convert it first")
	errPacked   = errors.New("it is compressed, or changed meanwhile: unpack it first")
)

// plan works out what --diff or --fix does to the input.
func (c *checker) plan(ctx context.Context, in source.Input, res *checked, body []byte) error {
	judge := fix.Judge{FailOn: c.flags.severity}
	if c.flags.known != nil {
		judge.Known = c.flags.known.Known
	}
	some := false
	for i := range res.docs {
		some = some || len(judge.Counting(&res.docs[i])) > 0
	}
	if !some {
		return nil
	}
	err := c.refuse(in, body)
	if err == nil {
		res.plan, err = judge.New(body, res.docs[0], func(body []byte) (check.Document, error) {
			if c.holdsRecords(in, body) {
				return check.Document{}, errRecords
			}
			return c.text(ctx, in, body)
		})
	}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		res.unfixed = fmt.Errorf("cannot be fixed: %w", err)
	case c.flags.fix:
		res.from = bytes.Clone(body)
	default:
		res.patch, err = patch(docKey(c.name(in)), string(body), res.plan.Edits)
		return err
	}
	return nil
}

// refuse says why there can be no edits of the input.
func (c *checker) refuse(in source.Input, body []byte) error {
	if c.holdsRecords(in, body) {
		return errRecords
	}
	encoding, err := extract.Encoding(body, c.flags.encoding)
	switch {
	case err != nil:
		return err
	case encoding != "utf-8" || !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0:
		return errEncoding
	case in.Name != source.Stdin && !holds(in.Name, body):
		return errPacked
	case c.flags.fix:
		_, err := c.guard.Path(in)
		return err
	}
	return nil
}

// holds reports whether the file at path is body, byte for byte.
func holds(path string, body []byte) bool {
	raw, err := os.ReadFile(path)
	return err == nil && bytes.Equal(raw, body)
}

// fix writes the input anew, if there is a reason to, and gives res what is left then; where that cannot be, it says why.
func (c *checker) fix(in source.Input, res *checked) error {
	if c.flags.fix {
		c.files.Sweep(filepath.Dir(in.Name)) // a run that was killed may have been at its end here
	}
	if res.plan == nil || !c.flags.fix {
		return res.unfixed
	}
	if err := c.rewrite(in, res); err != nil {
		return fmt.Errorf("cannot be fixed: %w", err)
	}
	res.docs[0] = res.plan.Left
	c.tally.Fixed += res.plan.Fixed
	return nil
}

// rewrite writes the file of the input anew, whole or not at all. A link to it stays.
func (c *checker) rewrite(in source.Input, res *checked) error {
	path, err := c.guard.Path(in)
	if err != nil {
		return err
	}
	err = c.files.Replace(path, res.from, res.plan.To, fix.Keep)
	if errors.Is(err, files.ErrChanged) && holds(path, res.plan.To) {
		return nil // it was an input by another name too, and is fixed
	}
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err // without the name of a temporary file
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		err = e.Err
	}
	return err
}
