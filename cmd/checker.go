package cmd

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/fix"
	"shuck/cmd/internal/gate"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/check"
)

// checker is one run of shuck check.
type checker struct {
	flags     *checkFlags
	extractor *extract.Extractor
	log       *run.Log
	out       outputs
	tally     gate.Tally
	failed    int
	known     int // findings left out for the baseline's sake
	count     ruleCounts
	files     *files.Writer
	guard     fix.Guard
	rewritten sync.Map     // paths of files that this run writes anew: an input may lead to one of them
	held      []heldRecord // of the stream that is in work, where it is to be fixed
}

// checked is what was found in one document.
type checked struct {
	doc     check.Document
	plan    *fix.Plan // for --diff and --fix; nil where nothing is to go
	patch   string    // for --diff
	from    []byte    // what the file holds, for --fix
	unfixed error     // why --fix or --diff cannot work on it
}

// work checks one document; called from many goroutines.
func (c *checker) work(ctx context.Context, d *source.Document) (checked, error) {
	res := checked{doc: check.Document{Source: c.name(d.Input), Key: docKey(c.name(d.Input))}}
	if d.Shared() {
		res.doc.Source = c.inputName(d.In)
		res.doc.Key = docKey(res.doc.Source) + "#" + d.Key
		if res.doc.Record = d.ID; d.Record != nil {
			res.doc.Record = d.Record.ID
		}
	}
	err := c.document(ctx, &res.doc, d)
	if err != nil || !c.flags.fix && !c.flags.diff {
		return res, err
	}
	return res, c.plan(ctx, d, &res)
}

// document checks one document.
func (c *checker) document(ctx context.Context, found *check.Document, d *source.Document) error {
	page, err := c.extractor.Analyze(ctx, c.flags.sourceOf(d, ""))
	if err != nil {
		return err
	}
	check.Page(found, page, c.flags.rules)
	return nil
}

// name is what a document is called in messages.
func (c *checker) name(in source.Input) string {
	if in.In != "" {
		return c.inputName(in.In) + strings.TrimPrefix(in.Name, in.In)
	}
	return c.inputName(in.Name)
}

// inputName is what an input is called.
func (c *checker) inputName(name string) string {
	if name == source.Stdin && c.flags.stdinName != "" {
		return c.flags.stdinName
	}
	return name
}

// docKey is the path from the working folder, so that it does not matter how a document was named.
func docKey(name string) string {
	if filepath.IsAbs(name) {
		if here, err := filepath.Abs("."); err == nil {
			if rel, err := filepath.Rel(here, name); err == nil && filepath.IsLocal(rel) {
				name = rel
			}
		}
	}
	return filepath.ToSlash(filepath.Clean(name))
}

// emit takes the outcome of one document; called in their order.
func (c *checker) emit(d *source.Document, res checked, err error) error {
	defer func() { c.log.Progress(run.Tally{OK: c.tally.Documents, Failed: c.failed}) }()
	name := c.name(d.Input)
	if d.Jsonl && extract.CodeOf(err) == extract.CodeNoContent {
		return nil // a record that says itself that it has no text
	}
	if err != nil {
		return c.fail(name, err)
	}
	if c.flags.known != nil {
		c.flags.known.Looked(res.doc.Source)
	}
	if d.Shared() {
		return c.hold(d, res)
	}
	if err := c.fix(d.Input, &res); err != nil {
		if err := c.fail(name, err); err != nil {
			return err
		}
	}
	return c.report(name, &res)
}

// report puts out what was found in one document.
func (c *checker) report(name string, res *checked) error {
	if err := c.out.remember(&res.doc); err != nil {
		return err
	}
	c.forget(&res.doc)
	c.tally.Add(&res.doc)
	c.count.add(&res.doc)
	if err := c.out.document(&res.doc); err != nil {
		return err
	}
	if c.flags.verbose {
		c.log.Linef("%s: %d words, findings: %d", name, res.doc.Words, len(res.doc.Findings))
	}
	return c.out.patch(res.patch)
}

// forget notes which known findings turned up, and leaves them out of d.
func (c *checker) forget(d *check.Document) {
	if c.flags.known == nil {
		return
	}
	d.Drop(func(fingerprint string) bool {
		known := c.flags.known.Known(fingerprint)
		if known {
			c.known++
			c.flags.known.Saw(fingerprint)
		}
		return known
	})
}

// fail tells of an input that could not be checked, or not be fixed.
func (c *checker) fail(name string, err error) error {
	c.failed++
	c.log.Linef("%s: %v", name, err)
	return c.out.failed(name, err.Error())
}

// finish writes the ends of the reports and the totals, and gives the exit status as an error.
func (c *checker) finish() error {
	if c.flags.statistics {
		if err := c.count.write(c.out.stdout, c.flags.format); err != nil {
			return err
		}
	}
	if err := c.out.close(); err != nil {
		return err
	}
	c.tellStale()
	limits := gate.Limits{
		Findings: c.flags.maxFindings.n, Ratio: float64(c.flags.maxRatio),
		Mostly: float64(c.flags.mostly),
	}
	past := limits.Exceeded(&c.tally)
	if c.flags.writeBaseline != "" {
		past = nil // known from now on
	}
	if c.tally.Documents == 0 && c.failed == 0 {
		c.log.Linef("warning: %s", nothingFound)
	}
	if !c.flags.quiet {
		c.log.Linef("%s", c.tally.Line())
		if c.flags.known != nil {
			c.log.Linef("%s: %s left out as known", c.flags.baseline, counted(c.known, "finding"))
		}
		for _, p := range past {
			c.log.Linef("failed: %s", p)
		}
	}
	switch {
	case c.failed > 0:
		return statusError(exitUsage)
	case len(past) > 0:
		return statusError(exitFailed)
	}
	return nil
}

// counted is a number of things, in words.
func counted(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}

// maxStale is how many stale findings of a baseline are named.
const maxStale = 10

// tellStale says which findings of the baseline are no more.
func (c *checker) tellStale() {
	if c.flags.known == nil {
		return
	}
	stale := c.flags.known.Stale(func(name string) bool {
		_, err := os.Lstat(name)
		return errors.Is(err, fs.ErrNotExist) && name != source.Stdin && name != c.flags.stdinName
	})
	for i, s := range stale {
		if i == maxStale {
			c.log.Linef("%s: stale: %d more", c.flags.baseline, len(stale)-i)
			break
		}
		c.log.Linef("%s: stale: %s", c.flags.baseline, s)
	}
	if len(stale) > 0 {
		c.log.Linef("%s: write it anew with --write-baseline %[1]s", c.flags.baseline)
	}
}
