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
	errEncoding = errors.New("it is not UTF-8: convert it first")
	errPacked   = errors.New("it is compressed, or changed meanwhile: unpack it first")
	errStream   = errors.New("it is one of many documents in a file that is not rewritten: clean it with shuck")
)

// plan works out what --diff or --fix does to the document.
func (c *checker) plan(ctx context.Context, d *source.Document, res *checked) error {
	judge := fix.Judge{FailOn: c.flags.severity}
	if c.flags.known != nil {
		judge.Known = c.flags.known.Known
	}
	if len(judge.Counting(&res.doc)) == 0 {
		return nil
	}
	err := c.refuse(d)
	if err == nil {
		res.plan, err = judge.New(d.Body, res.doc, func(body []byte) (check.Document, error) {
			return c.again(ctx, d, &res.doc, body)
		})
	}
	switch {
	case ctx.Err() != nil:
		return ctx.Err()
	case err != nil:
		res.unfixed = fmt.Errorf("cannot be fixed: %w", err)
	case d.Shared():
	case c.flags.fix:
		res.from = bytes.Clone(d.Body)
	default:
		res.patch, err = patch(docKey(c.name(d.Input)), string(d.Body), deletions(res.plan.Edits))
		return err
	}
	return nil
}

// again checks what is left of a document as the whole run would.
func (c *checker) again(ctx context.Context, d *source.Document, was *check.Document, body []byte) (check.Document, error) {
	left := check.Document{Source: was.Source, Record: was.Record, Key: was.Key}
	if !d.Shared() {
		if err := source.Whole(body, d.Name, c.flags.reading(nil)); err != nil {
			return left, err
		}
	}
	err := c.document(ctx, &left, &source.Document{Input: d.Input, Body: body, As: d.As, URL: d.URL, ID: d.ID})
	return left, err
}

// refuse says why there can be no edits of the document.
func (c *checker) refuse(d *source.Document) error {
	if d.Record != nil {
		return nil // its file is looked at when all of it is known
	}
	if d.In != "" {
		return errStream
	}
	in, body := d.Input, d.Body
	encoding, err := extract.Encoding(body, c.flags.encoding)
	switch {
	case err != nil:
		return err
	case encoding != "utf-8" || !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0:
		return errEncoding
	case in.Name != source.Stdin && !holds(in.Name, body) && !c.rewrites(in.Name):
		return errPacked
	case c.flags.fix:
		_, err := c.guard.Path(in)
		return err
	}
	return nil
}

// rewrites reports whether this run fixes the file at path, as an input by another name: what was
// read of it may be out of date, and rewrite sees whether it is.
func (c *checker) rewrites(path string) bool {
	key, err := rewriteKey(path)
	_, ok := c.rewritten.Load(key)
	return err == nil && ok
}

// rewriteKey is one for all names of a file.
func rewriteKey(path string) (string, error) {
	path, err := filepath.EvalSymlinks(path)
	if err != nil {
		return "", err
	}
	return filepath.Abs(path)
}

// holds reports whether the file at path is body, byte for byte.
func holds(path string, body []byte) bool {
	raw, err := os.ReadFile(path)
	return err == nil && bytes.Equal(raw, body)
}

// fix writes the input anew, if there is a reason to, and gives res what is left then; where that
// cannot be, it says why.
func (c *checker) fix(in source.Input, res *checked) error {
	if c.flags.fix {
		c.files.Sweep(filepath.Dir(in.Name)) // a run that was killed may have been at its end here
	}
	if res.plan == nil || !c.flags.fix {
		return res.unfixed
	}
	if err := c.rewrite(in, res.from, res.plan.To); err != nil {
		return fmt.Errorf("cannot be fixed: %w", err)
	}
	res.doc = res.plan.Left
	c.tally.Fixed += res.plan.Fixed
	return nil
}

// rewrite writes the file of the input anew, whole or not at all. A link to it stays.
func (c *checker) rewrite(in source.Input, from, to []byte) error {
	path, err := c.guard.Path(in)
	if err != nil {
		return err
	}
	if key, err := rewriteKey(path); err == nil {
		c.rewritten.Store(key, true) // before the file changes: other documents are planned meanwhile
	}
	err = c.files.Replace(path, from, to, fix.Keep)
	if errors.Is(err, files.ErrChanged) && holds(path, to) {
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
