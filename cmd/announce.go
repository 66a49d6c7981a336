package cmd

import (
	"github.com/spf13/cobra"

	"shuck/cmd/internal/run"
	"shuck/cmd/internal/source"
)

// announce tells a person at a terminal what they wait for, and sets up the progress line. onScreen
// is whether what comes out goes to the terminal, where a progress line would stand in its way.
func announce(cmd *cobra.Command, log *run.Log, list *source.List, read *readFlags, runs *runFlags, onScreen bool) {
	if runs.quiet {
		return
	}
	if typed(cmd, list) {
		log.Linef("reading standard input, to its end (Ctrl-D)")
	}
	auto := runs.progress == "auto" && list.Many() && !onScreen && isTerminal(cmd.ErrOrStderr())
	if !auto && runs.progress != "always" {
		return
	}
	log.ShowProgress(!auto)
	if read.filesFrom == "" { // a list may be a pipe, which can be read once only
		go func() {
			n := 0
			for range list.All(cmd.Context()) {
				n++
			}
			log.SetTotal(n)
		}()
	}
}
