package cmd

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/explain"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/settings"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/doc"
)

// explainFlags are those of shuck explain.
type explainFlags struct {
	readFlags
	keepFlags
	siteFlags
	settingsFlags
	format, color string
	width         widthValue
	compare       bool
	record        string
	worst         worstValue
}

func newExplain() *cobra.Command {
	f := &explainFlags{}
	cmd := &cobra.Command{
		Use:   "explain [flags] [PATH...]",
		Short: "every block of one document, kept or dropped, and why",
		Long: `shuck explain shows every block of one document in order: kept (+) or dropped (-), the line it begins on, how sure
the engine is that it belongs to the article, and what speaks for or against it. With --worst it goes through any
number of documents, and lists those that the engine is least sure of.`,
		Example: `  shuck explain page.html
  shuck explain -f html page.html >why.html
  shuck explain --compare page.html
  shuck explain --worst 10 pages/
  shuck explain -f json notes.txt | jq '.blocks[] | select(.keep | not) | .text'`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return runExplain(cmd, f, args) },
	}
	section(cmd, "Input", f.readFlags.add, f.addInput)
	section(cmd, "Output", f.addOutput)
	section(cmd, "What is kept", f.keepFlags.add, f.siteFlags.add, f.settingsFlags.add)
	return cmd
}

func (f *explainFlags) addInput(fs *pflag.FlagSet) {
	fs.StringVar(&f.record, "record", "", "which of many documents in the input: its `ID`, or the line of a record")
}

func (f *explainFlags) addOutput(fs *pflag.FlagSet) {
	choiceVarP(fs, &f.format, "format", "f", "what comes out", "text", "json", "html")
	fs.BoolVar(&f.compare, "compare", false,
		"mark where go-readability decides otherwise (or shuck's own engine, beside --engine readability)")
	fs.Var(&f.worst, "worst", "list the N documents that shuck is least sure of, and of each the part most in doubt")
	choiceVar(fs, &f.color, "color", "colours in text", "auto", "always", "never")
	fs.Var(&f.width, "width", "columns that lines of text are cut to (default: the terminal's)")
}

// runExplain is shuck explain.
func runExplain(cmd *cobra.Command, f *explainFlags, paths []string) error {
	if err := f.one(cmd, paths); err != nil {
		return err
	}
	if err := f.settingsFlags.read(cmd.Flags(), settings.Clean, "format"); err != nil {
		return err
	}
	list, err := f.list(paths, cmd.InOrStdin())
	if err != nil {
		return err
	}
	if list.Many() && f.worst == 0 {
		return errors.New("explain takes one document: name a file or -, or add --worst 10 for those of many that shuck is least sure of")
	}
	if f.url != "" && !isAddress(f.url) {
		return errors.New("--url: " + strconv.Quote(f.url) + " is not a page's address: write https://example.org/page")
	}
	e, err := newExplainer(f, f.style(cmd))
	if err != nil {
		return err
	}
	if f.worst > 0 {
		return runWorst(cmd, f, list, e)
	}
	log := run.NewLog(cmd.ErrOrStderr())
	if typed(cmd, list) {
		log.Linef("reading standard input, to its end (Ctrl-D)")
	}
	batch := run.Batch{Jobs: 1, Timeout: f.timeout, Options: f.reading(cmd.InOrStdin())}
	batch.Begin = func(s *source.Stream) (bool, error) {
		if f.record == "" {
			return false, fmt.Errorf("%s: holds many documents: name one with --record", s.In.Name)
		}
		return false, nil
	}
	err = run.Each(cmd.Context(), batch, list.All(cmd.Context()), e.work, func(d *source.Document, r explained, err error) error {
		if !f.wants(d) {
			return nil
		}
		return cmp.Or(r.emit(cmd.OutOrStdout(), log, d.Name, err), errFound)
	})
	switch {
	case err == errFound:
		return nil
	case err == nil:
		return fmt.Errorf("--record: %q is no document of the input", f.record)
	}
	return err
}

// errFound ends the way through an input once its document is explained.
var errFound = errors.New("found")

// wants reports whether the document is the one to explain.
func (f *explainFlags) wants(d *source.Document) bool {
	return d.In == "" || d.ID == f.record || strconv.Itoa(d.Line) == f.record
}

// emit writes the report of one document.
func (r explained) emit(out io.Writer, log *run.Log, name string, err error) error {
	if err != nil {
		log.Linef("%s: %v", name, err)
		return statusError(exitFailed)
	}
	for _, data := range r.data {
		if _, err := out.Write(data); err != nil {
			return err
		}
	}
	if r.kept == 0 {
		log.Linef("%s: nothing in it looks like an article", name)
		return statusError(exitFailed)
	}
	return nil
}

// explainer analyses a document with one engine, or with two.
type explainer struct {
	wants        func(*source.Document) bool
	source       func(*source.Document) extract.Source
	format       string
	style        explain.Style
	first, other *extract.Extractor // other is nil where nothing is compared
}

func newExplainer(f *explainFlags, style explain.Style) (*explainer, error) {
	opts, err := f.options(&f.readFlags, &f.settingsFlags, &f.siteFlags)
	if err != nil {
		return nil, err
	}
	e := &explainer{wants: f.wants, format: f.format, style: style}
	e.source = func(d *source.Document) extract.Source { return f.sourceOf(d, f.url) }
	if e.first, err = extract.New(opts); err != nil || !f.compare {
		return e, err
	}
	if opts.Engine == extract.EngineReadability {
		opts.Engine = extract.EngineBlocks
	} else {
		opts.Engine = extract.EngineReadability
	}
	e.other, err = extract.New(opts)
	return e, err
}

func (e *explainer) work(ctx context.Context, d *source.Document) (explained, error) {
	if !e.wants(d) {
		return explained{}, nil
	}
	page, err := e.analyze(ctx, d, e.first)
	if err != nil {
		return explained{}, err
	}
	var other *doc.Page
	if e.other != nil {
		if !page.HTML {
			return explained{}, extract.Errorf(extract.CodeRead,
				"is raw text, which one engine reads: leave out --compare")
		}
		if other, err = e.analyze(ctx, d, e.other); err != nil {
			return explained{}, err
		}
	}
	return e.write(ctx, page, other)
}

// analyze returns the page that one of the extractors finds in a document, under the name that
// reports have for it.
func (e *explainer) analyze(
	ctx context.Context, d *source.Document, x *extract.Extractor,
) (*doc.Page, error) {
	page, err := x.Analyze(ctx, e.source(d))
	if err != nil {
		return nil, err
	}
	page.Name = d.Label()
	return page, nil
}
