package cmd

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/fix"
	"shuck/cmd/internal/gate"
	"shuck/cmd/internal/records"
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
	count     ruleCounts
	files     *files.Writer
	guard     fix.Guard
}

// checked is what was found in one input.
type checked struct {
	docs    []check.Document
	plan    *fix.Plan // for --diff and --fix; nil where nothing is to go
	patch   string    // for --diff
	from    []byte    // what the file holds, for --fix
	unfixed error     // why --fix or --diff cannot work on it
}

// work checks one input; called from many goroutines.
func (c *checker) work(ctx context.Context, in source.Input, body []byte) (checked, error) {
	var res checked
	var err error
	if c.holdsRecords(in, body) {
		res.docs, err = c.records(ctx, in, body)
	} else {
		var d check.Document
		d, err = c.text(ctx, in, body)
		res.docs = []check.Document{d}
	}
	if err != nil || !c.flags.fix && !c.flags.diff {
		return res, err
	}
	return res, c.plan(ctx, in, &res, body)
}

func (c *checker) holdsRecords(in source.Input, body []byte) bool {
	return c.flags.input == "auto" && records.Is(in.Name, body)
}

// records checks the texts of a file of records.
func (c *checker) records(ctx context.Context, in source.Input, body []byte) ([]check.Document, error) {
	list, err := records.Split(body)
	if err != nil {
		return nil, err
	}
	name := c.name(in)
	docs := make([]check.Document, 0, len(list))
	for _, r := range list {
		d := check.Document{Source: name, Record: r.ID, Key: docKey(name) + "#" + r.Key}
		if err := c.document(ctx, &d, []byte(r.Text)); err != nil {
			return nil, err
		}
		for i := range d.Findings { // the place in the file, not that in the text
			d.Findings[i].Line, d.Findings[i].EndLine, d.Findings[i].Column = r.Line, r.Line, 1
		}
		docs = append(docs, d)
	}
	return docs, nil
}

// text checks a file that is one text.
func (c *checker) text(ctx context.Context, in source.Input, body []byte) (check.Document, error) {
	name := c.name(in)
	d := check.Document{Source: name, Key: docKey(name)}
	err := c.document(ctx, &d, body)
	return d, err
}

// document checks one text.
func (c *checker) document(ctx context.Context, d *check.Document, body []byte) error {
	page, err := c.extractor.Analyze(ctx, extract.Source{Name: d.Source, Body: body})
	if err != nil {
		return err
	}
	check.Page(d, page, c.flags.rules)
	return nil
}

// name is what the input is called in findings.
func (c *checker) name(in source.Input) string {
	if in.Name == source.Stdin && c.flags.stdinName != "" {
		return c.flags.stdinName
	}
	return in.Name
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

// emit takes the outcome of one input; called in the order of the inputs.
func (c *checker) emit(in source.Input, res checked, err error) error {
	defer func() { c.log.Progress(run.Tally{OK: c.tally.Documents, Failed: c.failed}) }()
	name := c.name(in)
	if err != nil {
		return c.fail(name, err)
	}
	if c.flags.known != nil {
		c.flags.known.Looked(name)
	}
	if err := c.fix(in, &res); err != nil {
		if err := c.fail(name, err); err != nil {
			return err
		}
	}
	words, findings := 0, 0
	for i := range res.docs {
		d := &res.docs[i]
		if err := c.out.remember(d); err != nil {
			return err
		}
		c.forget(d)
		words += d.Words
		c.tally.Add(d)
		c.count.add(d)
		findings += len(d.Findings)
		if err := c.out.document(d); err != nil {
			return err
		}
	}
	if c.flags.verbose {
		c.log.Linef("%s: %d words, findings: %d", name, words, findings)
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
	limits := gate.Limits{Findings: c.flags.maxFindings.n, Ratio: float64(c.flags.maxRatio), Mostly: float64(c.flags.mostly)}
	past := limits.Exceeded(&c.tally)
	if c.flags.writeBaseline != "" {
		past = nil // known from now on
	}
	if !c.flags.quiet {
		c.log.Linef("%s", c.tally.Line())
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
