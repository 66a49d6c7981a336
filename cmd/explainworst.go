package cmd

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strconv"

	"github.com/spf13/cobra"

	"shuck/cmd/internal/explain"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/source"
	"shuck/extract"
)

// runWorst lists the documents that the engine is least sure of.
func runWorst(cmd *cobra.Command, f *explainFlags, list *source.List, e *explainer) error {
	switch {
	case f.format == "html":
		return errors.New("--worst comes as text or json: leave out -f html, or explain one document")
	case f.compare || f.record != "":
		return errors.New("--worst goes through all documents: leave out --compare and --record")
	}
	log := run.NewLog(cmd.ErrOrStderr())
	announce(cmd, log, list, &f.readFlags, &runFlags{progress: "auto"}, false)
	batch := run.Batch{Jobs: runtime.GOMAXPROCS(0), Timeout: f.timeout, Options: f.reading(cmd.InOrStdin())}
	worst := explain.Worst{Most: int(f.worst), List: []explain.Doubt{}}
	var tally run.Tally
	work := func(ctx context.Context, d *source.Document) (explain.Doubt, error) {
		page, err := e.analyze(ctx, d, e.first)
		if err != nil {
			return explain.Doubt{}, err
		}
		return explain.DoubtOf(page), nil
	}
	err := run.Each(cmd.Context(), batch, list.All(cmd.Context()), work, func(d *source.Document, res explain.Doubt, err error) error {
		defer func() { log.Progress(tally) }()
		switch {
		case extract.CodeOf(err) == extract.CodeNoContent: // a record without a text
		case err != nil:
			tally.Failed++
			log.Linef("%s: %v", d.Name, err)
		default:
			tally.OK++
			worst.Add(res)
		}
		return nil
	})
	log.End()
	if err != nil {
		return err
	}
	if f.format == "json" {
		err = writeJSON(cmd.OutOrStdout(), worst.List)
	} else {
		err = worst.WriteText(cmd.OutOrStdout(), e.style)
	}
	switch {
	case err != nil:
		return err
	case tally.OK+tally.Failed == 0:
		log.Linef("warning: %s", nothingFound)
	case tally.Failed > 0:
		return statusError(exitFailed)
	}
	return nil
}

// one refuses more than one document, but for --worst.
func (f *explainFlags) one(cmd *cobra.Command, paths []string) error {
	switch {
	case f.worst > 0:
		return nil
	case f.filesFrom != "":
		return errors.New("--files-from lists many documents: explain takes one, or add --worst 10")
	}
	return oneArg(cmd, paths)
}

// worstValue is a flag that takes how many documents are listed; 0 where it is not set.
type worstValue int

func (v *worstValue) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 {
		return fmt.Errorf("%q is not a number of documents: write 1 or more", s)
	}
	*v = worstValue(n)
	return nil
}

func (v *worstValue) String() string {
	if *v == 0 {
		return ""
	}
	return strconv.Itoa(int(*v))
}
func (v *worstValue) Type() string { return "N" }
