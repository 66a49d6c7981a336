package cmd

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"unicode/utf8"

	"github.com/google/renameio/v2"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// Why a file is left as it is.
var (
	errRecords  = errors.New("cannot be fixed: it is a file of records, not a text")
	errPage     = errors.New("cannot be fixed: it is a web page, not a text: clean it with shuck")
	errEncoding = errors.New("cannot be fixed: it is not UTF-8: convert it first")
	errPacked   = errors.New("cannot be fixed: it is compressed, or changed meanwhile: unpack it first")
)

// plan works out what --diff or --fix does to the input; refused is why it does nothing, where that is known.
func (c *checker) plan(in source.Input, res *checked, body []byte, refused error) error {
	if !c.flags.fix && !c.flags.diff {
		return nil
	}
	var wanted []check.Finding // without the known ones
	for _, d := range res.docs {
		if c.flags.known != nil {
			d.Findings = append([]check.Finding(nil), d.Findings...)
			d.Drop(c.flags.known.Known)
		}
		wanted = append(wanted, d.Findings...)
	}
	switch {
	case len(wanted) == 0:
		return nil
	case refused != nil:
		res.unfixed = refused
	case wanted[0].Rule == check.NotCleaned:
		res.unfixed = errPage
	case !utf8.Valid(body) || bytes.IndexByte(body, 0) >= 0:
		res.unfixed = errEncoding
	case c.flags.diff && in.Name != source.Stdin && !holds(in.Name, body):
		res.unfixed = errPacked
	}
	if res.unfixed != nil {
		return nil
	}
	edits, err := (&check.Document{Findings: wanted}).Edits(body)
	if err != nil {
		res.unfixed = errors.New("cannot be fixed: " + err.Error())
		return nil
	}
	if c.flags.fix {
		res.fix = &rewrite{from: bytes.Clone(body), to: check.Apply(body, edits)}
		return nil
	}
	res.patch, err = patch(docKey(c.name(in)), string(body), edits)
	return err
}

// holds reports whether the file at path is body, byte for byte.
func holds(path string, body []byte) bool {
	raw, err := os.ReadFile(path)
	return err == nil && bytes.Equal(raw, body)
}

// rewrite is what a file holds and what it is to hold.
type rewrite struct{ from, to []byte }

// rewrite writes the input anew, if there is a reason to, whole or not at all. Its mode is kept, and so is a link to it.
func (r *checked) rewrite(in source.Input) error {
	if r.fix == nil {
		return r.unfixed
	}
	path, err := filepath.EvalSymlinks(in.Name)
	if err != nil {
		return err
	}
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if !bytes.Equal(raw, r.fix.from) {
		return errPacked
	}
	if err := renameio.WriteFile(path, r.fix.to, 0o666, renameio.WithExistingPermissions()); err != nil {
		if e, ok := errors.AsType[*fs.PathError](err); ok {
			err = e.Err // without the name of the temporary file
		}
		return fmt.Errorf("cannot be fixed: %w", err)
	}
	return nil
}
