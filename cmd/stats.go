package cmd

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/run"
	"shuck/cmd/internal/settings"
	"shuck/cmd/internal/source"
	"shuck/cmd/internal/stats"
	"shuck/extract"
	"shuck/extract/render"
)

// statsFlags are those of shuck stats.
type statsFlags struct {
	readFlags
	runFlags
	keepFlags
	siteFlags
	settingsFlags
	format string
	width  widthValue
}

func newStats() *cobra.Command {
	f := &statsFlags{}
	cmd := &cobra.Command{
		Use:   "stats [flags] [PATH...]",
		Short: "a corpus at a glance: table, json, page",
		Long: `shuck stats cleans documents and counts instead of writing them: how many have an article, how many words are kept and
dropped, languages, years, sites and kinds, and the rules that speak against what is dropped. As text it has bars, as
html it is one page with plots, as json it has every number.`,
		Example: `  shuck stats pages/
  shuck stats -f html crawl.warc.gz >corpus.html
  shuck stats -f json pages/ | jq .empty_share`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return runStats(cmd, f, args) },
	}
	section(cmd, "Input", f.readFlags.add)
	section(cmd, "Output", f.addOutput)
	section(cmd, "What is kept", f.keepFlags.add, f.siteFlags.add)
	section(cmd, "Run", f.runFlags.add, f.settingsFlags.add)
	return cmd
}

func (f *statsFlags) addOutput(fs *pflag.FlagSet) {
	choiceVarP(fs, &f.format, "format", "f", "what comes out", "text", "json", "html")
	fs.Var(&f.width, "width", "columns that text takes (default: the terminal's)")
}

// runStats is shuck stats.
func runStats(cmd *cobra.Command, f *statsFlags, paths []string) error {
	if err := f.settingsFlags.read(cmd.Flags(), settings.Clean, "format"); err != nil {
		return err
	}
	list, err := f.list(paths, cmd.InOrStdin())
	if err != nil {
		return err
	}
	opts, err := f.options(&f.readFlags, &f.settingsFlags, &f.siteFlags)
	if err != nil {
		return err
	}
	s := &statistician{verbose: f.verbose, log: run.NewLog(cmd.ErrOrStderr()), corpus: stats.New()}
	s.source = func(d *source.Document) extract.Source { return f.sourceOf(d, f.url) }
	if s.extractor, err = extract.New(opts); err != nil {
		return err
	}
	announce(cmd, s.log, list, &f.readFlags, &f.runFlags, false)
	batch := f.batch(&f.readFlags, cmd.InOrStdin())
	batch.End = func(stream *source.Stream) error {
		s.tally.Skip(stream.Skipped)
		return nil
	}
	err = run.Each(cmd.Context(), batch, list.All(cmd.Context()), s.work, s.emit)
	s.log.End()
	if err != nil {
		return err
	}
	if s.corpus.Documents() == 0 {
		s.log.Linef("warning: %s", nothingFound)
	}
	if err := writeStats(cmd, f, s.corpus.Summary()); err != nil {
		return err
	}
	if s.tally.Failed > 0 {
		return statusError(exitFailed)
	}
	return nil
}

func writeStats(cmd *cobra.Command, f *statsFlags, s *stats.Summary) error {
	out := cmd.OutOrStdout()
	switch f.format {
	case "json":
		return s.WriteJSON(out)
	case "html":
		return s.WriteHTML(out)
	}
	width := int(f.width)
	if width == 0 {
		width = widthOf(out)
	}
	return s.WriteText(out, width)
}

// statistician is one run of shuck stats.
type statistician struct {
	source    func(*source.Document) extract.Source
	verbose   bool
	extractor *extract.Extractor
	log       *run.Log
	corpus    *stats.Corpus
	tally     run.Tally
}

// work counts one document; called from many goroutines.
func (s *statistician) work(ctx context.Context, d *source.Document) (*stats.Document, error) {
	page, err := s.extractor.Analyze(ctx, s.source(d))
	if err != nil {
		return nil, err
	}
	return stats.Of(page, d.Known), nil
}

// emit adds up; called in the order of the documents.
func (s *statistician) emit(d *source.Document, res *stats.Document, err error) error {
	defer func() { s.log.Progress(s.tally) }()
	switch {
	case extract.CodeOf(err) == extract.CodeNoContent:
		res = &stats.Document{Status: render.Empty, Kind: "text"} // a record without a text
	case err != nil:
		s.log.Linef("%s: %v", d.Name, err)
		s.tally.Failed++
		s.corpus.Add(&stats.Document{Status: render.Failed, Code: string(extract.CodeOf(err))})
		return nil
	}
	if res.Status == render.OK {
		s.tally.OK++
	} else {
		s.tally.Empty++
	}
	if s.verbose {
		s.log.Linef("%s: %s, %s by %s, %d of %d words kept", d.Name, res.Status, res.Kind, res.Engine,
			res.Words, res.Words+res.Dropped)
	}
	s.corpus.Add(res)
	return nil
}
