package cmd

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/site"
)

// learnFlags are those of shuck learn.
type learnFlags struct {
	readFlags
	runFlags
	siteKeyFlag
	output    string
	url       string
	merge     bool
	maxErrors errorLimit
}

func newLearn() *cobra.Command {
	f := &learnFlags{}
	cmd := &cobra.Command{
		Use:   "learn [flags] PATH...",
		Short: "count what the documents of a site repeat, for --site",
		Long: `shuck learn counts on how many documents of its site each line stands, and writes that to a file. With --site FILE
shuck, shuck check and shuck explain weigh it: what a site repeats is seldom part of an article. A document's site is the
registrable domain of its address, or else the first folder below the PATH that it was found in, or else --site-key.`,
		Example: `  shuck learn -o site.shuck crawl.jsonl.zst && shuck --site site.shuck -f jsonl crawl.jsonl.zst
  shuck learn -o site.shuck pages/          # pages/example.org/a.html
  shuck learn --merge -o site.shuck shards/*.shuck`,
		Args:              cobra.ArbitraryArgs,
		ValidArgsFunction: completeFiles,
		RunE:              func(cmd *cobra.Command, args []string) error { return learn(cmd, f, args) },
	}
	section(cmd, "Input", f.readFlags.add, f.addInput, f.siteKeyFlag.add)
	section(cmd, "Output", f.addOutput)
	section(cmd, "Run", f.runFlags.add)
	return cmd
}

func (f *learnFlags) addInput(fs *pflag.FlagSet) {
	fs.StringVar(&f.url, "url", "", "`ADDRESS` of a page of the site, where the documents have none")
	fs.BoolVar(&f.merge, "merge", false, "add up files of shuck learn, in place of counting documents")
}

func (f *learnFlags) addOutput(fs *pflag.FlagSet) {
	fs.StringVarP(&f.output, "output", "o", "", "write to `FILE`")
	fs.Var(&f.maxErrors, "max-errors", "documents that may fail, as a number or a share like 1%")
}

// learn is shuck learn.
func learn(cmd *cobra.Command, f *learnFlags, paths []string) error {
	list, err := f.list(paths, cmd.InOrStdin())
	if err != nil {
		return err
	}
	list.Skip = f.output // in a folder that is walked it is no document
	switch {
	case f.output == "":
		return errors.New("learn writes a file: name it with -o")
	case f.url != "" && !isAddress(f.url):
		return fmt.Errorf("--url: %q is not a page's address: write https://example.org/page", f.url)
	case list.Holds(f.output):
		return fmt.Errorf("-o: %s is an input of this run: name another file", f.output)
	}
	w := files.NewWriter()
	defer context.AfterFunc(cmd.Context(), w.Abort)()
	out, err := newOutFile(w, f.output)
	if err != nil {
		return err
	}
	defer out.discard()
	log := run.NewLog(cmd.ErrOrStderr())
	if f.merge {
		if err := merge(out.buf, paths); err != nil {
			return err
		}
		return out.commit()
	}
	return f.count(cmd, list, log, out)
}

// merge writes the sum of the files at paths.
func merge(out io.Writer, paths []string) error {
	if len(paths) == 0 {
		return errors.New("--merge adds up files: name them")
	}
	var all []*site.File
	for _, path := range paths {
		file, err := site.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		all = append(all, file)
	}
	return site.Merge(out, all...)
}

// count counts the documents of list, and writes what was counted.
func (f *learnFlags) count(cmd *cobra.Command, list *source.List, log *run.Log, out *outFile) error {
	input, err := extract.ParseInput(f.input)
	if err != nil {
		return err
	}
	x, err := extract.New(extract.Options{Input: input, Encoding: f.encoding})
	if err != nil {
		return err
	}
	l := &learner{flags: f, extractor: x, counter: site.NewCounter("", 0), log: log, sites: map[string]struct{}{}}
	defer l.counter.Close()
	announce(cmd, log, list, &f.readFlags, &f.runFlags, false)
	batch := f.batch(&f.readFlags, cmd.InOrStdin())
	batch.End = func(s *source.Stream) error {
		l.tally.Skip(s.Skipped)
		return nil
	}
	err = run.Each(cmd.Context(), batch, list.All(cmd.Context()), l.work, l.emit)
	log.End()
	if err != nil {
		return err
	}
	if err := l.counter.Write(out.buf); err != nil {
		return out.fault(err)
	}
	if err := out.commit(); err != nil {
		return err
	}
	return l.finish()
}

// learner is one run of shuck learn.
type learner struct {
	flags     *learnFlags
	extractor *extract.Extractor
	counter   *site.Counter
	log       *run.Log
	tally     run.Tally
	sites     map[string]struct{}
	homeless  int // documents of no known site
}

// work counts one document, and gives its site; called from many goroutines.
func (l *learner) work(ctx context.Context, d *source.Document) (string, error) {
	name := l.flags.siteOf(d, l.flags.url)
	lines, err := l.extractor.Lines(ctx, d.Source())
	if err != nil || name == "" {
		return "", err
	}
	return name, l.counter.Add(name, lines)
}

// emit tells of one document; called in their order.
func (l *learner) emit(d *source.Document, name string, err error) error {
	defer func() { l.log.Progress(l.tally) }()
	switch {
	case d.Jsonl && extract.CodeOf(err) == extract.CodeNoContent:
		l.tally.Empty++
	case err != nil:
		l.tally.Failed++
		l.log.Linef("%s: %v", d.Name, err)
	case name == "":
		l.homeless++
		l.tally.OK++
	default:
		l.tally.OK++
		l.sites[name] = struct{}{}
		if l.flags.verbose {
			l.log.Linef("%s: of %s", d.Name, name)
		}
	}
	return nil
}

// finish writes the totals, and gives the exit status as an error.
func (l *learner) finish() error {
	if l.homeless > 0 {
		l.log.Linef("%s of no known site left out: name it with --site-key or --url", numberOf(l.homeless, "document"))
	}
	if !l.flags.quiet {
		l.log.Linef("%s: %s of %s, %d failed", l.flags.output, numberOf(l.tally.OK-l.homeless, "document"),
			numberOf(len(l.sites), "site"), l.tally.Failed)
	}
	if l.flags.maxErrors.past(l.tally.Failed+l.homeless, l.tally.Documents()) {
		return statusError(exitFailed)
	}
	return nil
}

// numberOf is so many of something, in words.
func numberOf(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
