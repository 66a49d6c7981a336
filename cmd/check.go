package cmd

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/baseline"
	"shuck/cmd/internal/files"
	"shuck/cmd/internal/gate"
	"shuck/cmd/internal/report"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/settings"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/check"
)

// checkFlags are those of shuck check.
type checkFlags struct {
	readFlags
	runFlags
	siteFlags
	settingsFlags
	format, failOn, favor   string
	reports                 []string
	selected, ignored       []string
	statistics, diff, fix   bool
	baseline, writeBaseline string
	stdinName               string
	maxFindings             countLimit
	maxRatio, mostly        shareLimit

	severity check.Severity     // of failOn
	rules    check.Options      // of selected and ignored
	known    *baseline.Baseline // of baseline; nil where there is none
	to       []reportTo         // of reports
}

func newCheck() *cobra.Command {
	f := &checkFlags{maxRatio: -1, mostly: -1}
	cmd := &cobra.Command{
		Use:   "check [flags] [PATH...]",
		Short: "does a corpus still carry boilerplate? a gate for CI",
		Long: `shuck check reads texts, or the "text" of jsonl records, and reports what in them is no part of the text.
It judges by the same evidence that cleaning uses. Status 0 is clean, 1 is findings past the gate, 2 is wrong
usage or an input that could not be read.`,
		Example: `  shuck check corpus/
  shuck check --max-ratio 0.5% --report sarif=shuck.sarif corpus/
  shuck check --write-baseline known.json corpus/ && shuck check --baseline known.json corpus/
  shuck check --diff corpus/ | git apply`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return runCheck(cmd, f, args) },
	}
	section(cmd, "Input", f.readFlags.add, f.addInput)
	section(cmd, "Output", f.addOutput)
	section(cmd, "Findings", f.addFindings, f.siteFlags.add)
	section(cmd, "Gate", f.addGate)
	section(cmd, "Run", f.runFlags.add, f.settingsFlags.add)
	return cmd
}

func (f *checkFlags) addInput(fs *pflag.FlagSet) {
	fs.StringVar(&f.stdinName, "stdin-filename", "", "`NAME` of standard input in what comes out")
}

func (f *checkFlags) addOutput(fs *pflag.FlagSet) {
	var formats []string
	for _, name := range report.Formats {
		formats = append(formats, string(name))
	}
	choiceVarP(fs, &f.format, "format", "f", "what comes out", formats...)
	fs.StringArrayVar(&f.reports, "report", nil, "write a report too, as `FORMAT=FILE` (repeatable)")
	fs.BoolVar(&f.statistics, "statistics", false, "count by rule instead of listing findings (text and json)")
	fs.BoolVar(&f.diff, "diff", false, "print a patch that takes the findings out, for git apply")
	fs.BoolVar(&f.fix, "fix", false, "take the findings out of the files")
}

func (f *checkFlags) addFindings(fs *pflag.FlagSet) {
	fs.StringSliceVar(&f.selected, "select", nil, "only these `RULES`: ids or groups, see shuck rules")
	fs.StringSliceVar(&f.ignored, "ignore", nil, "all but these `RULES`")
	choiceVar(fs, &f.favor, "favor", "when in doubt, report (precision) or not (recall)", "balanced",
		"precision", "recall")
	fs.StringVar(&f.baseline, "baseline", "", "leave out the findings in `FILE`, and say how many of them are stale")
	fs.StringVar(&f.writeBaseline, "write-baseline", "", "write the findings to `FILE`, as known from now on")
}

func (f *checkFlags) addGate(fs *pflag.FlagSet) {
	choiceVar(fs, &f.failOn, "fail-on", "least severity that counts", "warning", "note", "error")
	fs.Var(&f.maxFindings, "max-findings", "findings that are let pass (0 unless another gate is set)")
	fs.Var(&f.maxRatio, "max-ratio", "share of the words that may be boilerplate, as 0.01 or 1%")
	fs.Var(&f.mostly, "mostly", "share of the documents that must be clean")
}

// runCheck is shuck check.
func runCheck(cmd *cobra.Command, f *checkFlags, paths []string) error {
	if err := f.settingsFlags.read(cmd.Flags(), settings.Check); err != nil {
		return err
	}
	list, err := f.list(paths, cmd.InOrStdin())
	if err != nil {
		return err
	}
	if err := f.resolve(list); err != nil {
		return err
	}
	input, err := extract.ParseInput(f.input)
	if err != nil {
		return err
	}
	favor, err := extract.ParseFavor(f.favor)
	if err != nil {
		return err
	}
	repeats, err := f.siteFlags.open()
	if err != nil {
		return err
	}
	x, err := extract.New(extract.Options{
		Input: input, Encoding: f.encoding, Engine: extract.EngineBlocks,
		Favor: favor, Sites: f.sites(), Repeats: repeats,
	})
	if err != nil {
		return err
	}
	c := &checker{
		flags: f, extractor: x, log: run.NewLog(cmd.ErrOrStderr()),
		tally: gate.Tally{FailOn: f.severity}, count: ruleCounts{},
	}
	c.files = files.NewWriter()
	c.out.maker = c.files
	defer context.AfterFunc(cmd.Context(), c.files.Abort)()
	defer c.out.discard()
	if err := c.out.open(f, cmd.OutOrStdout()); err != nil {
		return err
	}
	announce(cmd, c.log, list, &f.readFlags, &f.runFlags, isTerminal(cmd.OutOrStdout()))
	batch := f.batch(&f.readFlags, cmd.InOrStdin())
	batch.Keys, batch.Sum, batch.Fields.TextFirst, batch.End = true, f.fix || f.diff, true, c.end
	err = run.Each(cmd.Context(), batch, list.All(cmd.Context()), c.work, c.emit)
	c.log.End()
	if err != nil {
		return err
	}
	return c.finish()
}

// resolve reads the flags' values, and refuses those that do not go together.
func (f *checkFlags) resolve(list *source.List) error {
	var err error
	if f.severity, err = check.ParseSeverity(f.failOn); err != nil {
		return err
	}
	f.rules = check.Options{Select: f.selected, Ignore: f.ignored}
	if err := errors.Join(knownRules("--select", f.selected), knownRules("--ignore", f.ignored)); err != nil {
		return err
	}
	switch {
	case f.fix && f.diff:
		return errors.New("--fix and --diff do not go together: --fix writes what --diff prints")
	case f.fix && reads(list, source.Stdin):
		return errors.New("--fix writes files, not standard input: pipe it through shuck instead")
	case f.statistics && f.diff:
		return errors.New("--statistics and --diff do not go together: both are all that comes out")
	case f.statistics && f.format != string(report.Text) && f.format != string(report.JSON):
		return errors.New("--statistics comes as text or json: use --format json, or leave it out")
	}
	if !f.maxFindings.set && (f.maxRatio >= 0 || f.mostly >= 0) {
		f.maxFindings.n = -1
	}
	for _, r := range f.reports {
		to, err := parseReport(r)
		if err != nil {
			return err
		}
		f.to = append(f.to, to)
	}
	if f.baseline != "" {
		if f.known, err = baseline.Read(f.baseline); err != nil {
			return err
		}
	}
	return f.apart(list)
}

// knownRules refuses the first id that is no rule and no group of rules.
func knownRules(flag string, ids []string) error {
	for _, id := range ids {
		if !check.Known(id) {
			_, err := cardOf(ruleCards(), id)
			return fmt.Errorf("%s: %w", flag, err)
		}
	}
	return nil
}

// reads reports whether path is among those that list names; no path at all is standard input.
func reads(list *source.List, path string) bool {
	for _, p := range list.Paths {
		if p == path {
			return true
		}
	}
	return path == source.Stdin && len(list.Paths) == 0 && list.FilesFrom == ""
}
