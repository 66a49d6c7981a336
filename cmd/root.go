// Package cmd is shuck's command line: one file a command, and what they share.
package cmd

import (
	"context"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"shuck/cmd/internal/stdio"
)

// signalGrace is how long a command has to put its files in order once a signal came.
const signalGrace = time.Second

// Main runs shuck with the arguments after the program's name, and gives the exit status.
func Main(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	tuneMemory()
	stdout = stdio.Output(stdout)
	ctx, stop := withSignals(context.Background())
	defer stop()
	root := newRoot(stdout, args)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetErr(stderr)
	done := make(chan error, 1)
	go func() { done <- execute(ctx, root) }()
	select {
	case err := <-done:
		return exitOf(err, stderr)
	case <-ctx.Done():
	}
	select {
	case <-done:
	case <-time.After(signalGrace): // stuck in a write that no one reads
	}
	return exitOf(context.Cause(ctx), stderr)
}

// execute runs the command. Cobra has no way for help that cannot be written.
func execute(ctx context.Context, root *cobra.Command) error {
	var helpErr error
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { helpErr = help(cmd) })
	if err := root.ExecuteContext(ctx); err != nil {
		return err
	}
	return helpErr
}

// tuneMemory lets garbage grow to twice the living memory: documents live short, and on folders of
// pages that takes the least time, 7 % less than Go's default, for 15 MB more. GOGC and GOMEMLIMIT
// have the last word.
func tuneMemory() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(200)
	}
}

// newRoot makes the commands that a run with these arguments may ask for: the flags of all of them
// take an eighth of the time of a short run. Cobra's completion keeps the output that is set when
// it is made.
func newRoot(stdout io.Writer, args []string) *cobra.Command {
	root := newClean()
	root.SetOut(stdout)
	root.Use = "shuck [flags] [PATH...]"
	root.Version = version()
	root.SilenceErrors = true
	root.SilenceUsage = true
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetFlagErrorFunc(flagError)
	if !slices.ContainsFunc(args, mayName) {
		return root
	}
	root.AddCommand(newCheck(), newConfig(), newExplain(), newLearn(), newMan(), newRules(), newStats(), newVersion())
	root.SetHelpCommand(newHelp())
	root.InitDefaultCompletionCmd()
	refuseShells(root)
	return root
}

// mayName reports whether an argument may be a command's name, or one that was mistyped, or asks
// for help, which lists them.
func mayName(arg string) bool {
	if long, ok := strings.CutPrefix(arg, "--"); ok {
		return strings.HasPrefix(long, "help")
	}
	if flags, ok := strings.CutPrefix(arg, "-"); ok {
		return strings.Contains(flags, "h")
	}
	return !strings.ContainsAny(arg, pathSigns)
}
