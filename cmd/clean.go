package cmd

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"net/url"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/run"
	"shuck/cmd/internal/settings"
	"shuck/cmd/internal/sink"
	"shuck/cmd/internal/source"
	"shuck/extract/render"
)

// cleanFlags are those of the main command.
type cleanFlags struct {
	readFlags
	runFlags
	keepFlags
	siteFlags
	settingsFlags
	format     string
	output     string
	noTitle    bool
	front      bool
	textAs     string
	resume     bool
	allowEmpty bool
	keepHTML   bool
	compress   string
	maxErrors  errorLimit
}

// addOutput adds the flags that say what comes out, and where.
func (f *cleanFlags) addOutput(fs *pflag.FlagSet) {
	var formats []string
	for _, name := range render.Formats {
		formats = append(formats, string(name))
	}
	choiceVarP(fs, &f.format, "format", "f", "what comes out", formats...)
	fs.StringVarP(&f.output, "output", "o", "", "write to `PATH`: a file, or a folder for a tree like the input's")
	fs.BoolVar(&f.noTitle, "no-title", false, "leave the title out of text, md and html")
	fs.BoolVar(&f.front, "front-matter", false, "put what is known of the article above md, as YAML")
	choiceVar(fs, &f.textAs, "text-as", "what the text in json and jsonl is", string(render.Text), string(render.MD))
	choiceVar(fs, &f.compress, "compress", "compress what -o writes; auto goes by its name's ending", packings...)
	fs.BoolVar(&f.keepHTML, "keep-html", false, "leave the HTML in the records it comes in")
	fs.BoolVar(&f.resume, "resume", false, "leave alone what an earlier run made from the same bytes in the same way")
	fs.BoolVar(&f.allowEmpty, "allow-empty", false, "an input without an article is no failure")
	fs.Var(&f.maxErrors, "max-errors", "documents that may fail, as a number or a share like 1%")
}

func newClean() *cobra.Command {
	f := &cleanFlags{}
	cmd := &cobra.Command{
		Short: "strip web boilerplate",
		Long: `shuck strips web boilerplate: scraped text or HTML in, the clean article and its title out.
No PATH, or -, reads standard input; a folder is walked, a quoted '**' glob expanded.`,
		Example: `  curl -s https://example.com/story | shuck
  shuck page.html
  shuck -o clean/ pages/
  shuck -f jsonl 'pages/**/*.html' | jq -r .title`,
		Args:              cobra.ArbitraryArgs,
		ValidArgsFunction: completeFiles,
		RunE:              func(cmd *cobra.Command, args []string) error { return clean(cmd, f, args) },
	}
	section(cmd, "Input", f.readFlags.add)
	section(cmd, "Output", f.addOutput)
	section(cmd, "What is kept", f.keepFlags.add, f.siteFlags.add)
	section(cmd, "Run", f.runFlags.add, f.settingsFlags.add)
	return cmd
}

// clean is the main command.
func clean(cmd *cobra.Command, f *cleanFlags, paths []string) error {
	if err := isSlip(cmd, paths); err != nil {
		return err
	}
	if err := f.settingsFlags.read(cmd.Flags(), settings.Clean); err != nil {
		return err
	}
	list, err := f.list(paths, cmd.InOrStdin())
	if err != nil {
		return err
	}
	silent := f.formatOf(cmd.Flags())
	opts, err := f.options()
	if err != nil {
		return err
	}
	format := render.Format(f.format)
	c := &cleaner{flags: f, format: format, log: run.NewLog(cmd.ErrOrStderr()), tally: run.Tally{Resumed: f.resume}}
	if err := c.makeExtractors(opts); err != nil {
		return err
	}
	to := sink.Options{
		Path: f.output, Ext: format.Ext(), Records: format == render.JSONL, Many: list.Many(),
		Stdout: cmd.OutOrStdout(),
		Holds:  list.Holds, Resume: f.resume, Warn: func(message string) { c.log.Linef("%s", message) },
	}
	target, err := sink.TargetOf(to)
	if err != nil {
		return err
	}
	if target == sink.ToTree || target == sink.ToFile && sink.Made(f.output) {
		list.Skip = f.output
	}
	if to.Packing, err = f.packing(target); err != nil {
		return err
	}
	c.streams = format
	if silent && target == sink.ToTree {
		c.streams = render.JSONL
	}
	if err := f.check(list, target, c.streams); err != nil {
		return err
	}
	c.lasts = target != sink.ToStdout
	inputs := list.All(cmd.Context())
	if c.lasts {
		to.Maker = maker(cmd.Flags(), &opts)
	} else if !format.Record() {
		to.Headings, inputs = several(inputs)
	}
	if c.sink, err = sink.Open(to); err != nil {
		return err
	}
	defer context.AfterFunc(cmd.Context(), c.sink.Abort)()
	announce(cmd, c.log, list, &f.readFlags, &f.runFlags, !c.lasts && isTerminal(cmd.OutOrStdout()))
	batch := f.batch(&f.readFlags, cmd.InOrStdin())
	batch.Sum = c.lasts
	batch.Begin, batch.End = c.begin, c.end
	if typed(cmd, list) {
		batch.Timeout = 0 // a person sets the pace, and has Ctrl-C
	}
	err = run.Each(cmd.Context(), batch, inputs, c.work, c.emit)
	c.log.End()
	if err != nil {
		c.sink.Abort()
		return err
	}
	if err := c.sink.Close(); err != nil {
		return err
	}
	return c.finish(list)
}

// check refuses flags that do not go together.
func (f *cleanFlags) check(list *source.List, target sink.Target, streams render.Format) error {
	switch {
	case f.front && f.format != string(render.MD):
		return errors.New("--front-matter stands above Markdown: add -f md")
	case f.textAs != string(render.Text) && !render.Format(f.format).Record() && !streams.Record():
		return errors.New("--text-as is of the text in records: add -f json or -f jsonl, or write -f md")
	case f.url != "" && list.Many():
		return errors.New("--url is the address of one page: name one input with it")
	case f.url != "" && !isAddress(f.url):
		return fmt.Errorf("--url: %q is not a page's address: write https://example.org/page", f.url)
	case f.resume && target == sink.ToStdout:
		return errors.New("--resume looks for earlier outputs: say where they are with -o")
	}
	if target == sink.ToFile && list.Holds(f.output) {
		return errors.New(f.output + " is an input, and would be overwritten: name another output with -o")
	}
	if target == sink.ToTree {
		if dir := list.Folder(f.output); dir != "" {
			return errors.New("the outputs would lie among the inputs: name another folder than " + dir + " with -o")
		}
	}
	return nil
}

// isAddress reports whether s is the full address of a page.
func isAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && u.Scheme != "" && u.Host != ""
}

// several reports whether there is more than one input, and gives all of them again.
func several(inputs iter.Seq[source.Input]) (bool, iter.Seq[source.Input]) {
	next, stop := iter.Pull(inputs)
	var first []source.Input
	for range 2 {
		if in, ok := next(); ok {
			first = append(first, in)
		}
	}
	return len(first) > 1, func(yield func(source.Input) bool) {
		defer stop()
		for _, in := range first {
			if !yield(in) {
				return
			}
		}
		for in, ok := next(); ok; in, ok = next() {
			if !yield(in) {
				return
			}
		}
	}
}
