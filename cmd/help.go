package cmd

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// newHelp is shuck help. Cobra's own takes what is no command for one of the main command's
// arguments.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:    "help [COMMAND]",
		Short:  "help about a command",
		Hidden: true, // as --help is shown with each
		ValidArgsFunction: func(cmd *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
			return commandNames(cmd.Root()), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			if err == nil && len(rest) == 0 {
				return found.Help()
			}
			names := commandNames(cmd.Root())
			if near := nearestWord(names, args[0]); near != "" && len(args) == 1 {
				return fmt.Errorf("%q is no command: did you mean %s?", args[0], near)
			}
			return fmt.Errorf("%q is no command: see %s --help", strings.Join(args, " "), cmd.Root().Name())
		},
	}
}

// commandNames returns the names of the commands below cmd.
func commandNames(cmd *cobra.Command) []string {
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return names
}

// refuseShells has completion refuse a shell it has no script for, where cobra's own shows its
// help.
func refuseShells(root *cobra.Command) {
	completion, _, err := root.Find([]string{"completion"})
	if err != nil || completion == root {
		return
	}
	completion.Short = "print a script that completes shuck's words in a shell"
	completion.Args = cobra.ArbitraryArgs
	completion.RunE = func(cmd *cobra.Command, args []string) error {
		if len(args) == 0 {
			return cmd.Help()
		}
		shells := commandNames(cmd)
		last := len(shells) - 1
		return fmt.Errorf("%q is no shell it knows: use %s or %s", args[0], strings.Join(shells[:last], ", "),
			shells[last])
	}
}

// synopsis is how a command is called, its flags left out.
func synopsis(c *cobra.Command) string {
	return c.CommandPath() + strings.ReplaceAll(strings.TrimPrefix(c.Use, c.Name()), " [flags]", "")
}

// help writes a command's help: what it does, how it is called, examples, and its flags by section.
func help(cmd *cobra.Command) error {
	var b strings.Builder
	about := cmd.Long
	if about == "" {
		about = cmd.Short
	}
	fmt.Fprintf(&b, "%s\n\nUsage:\n  %s\n", strings.TrimSpace(about), cmd.UseLine())
	width := 0
	for _, c := range cmd.Commands() {
		width = max(width, len(synopsis(c)))
	}
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			fmt.Fprintf(&b, "  %-*s   %s\n", width, synopsis(c), c.Short)
		}
	}
	if cmd.Example != "" {
		fmt.Fprintf(&b, "\nExamples:\n%s\n", strings.Trim(cmd.Example, "\n"))
	}
	var titles []string
	sections := map[string]*pflag.FlagSet{}
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		title := "Other"
		if t := f.Annotations[sectionKey]; len(t) > 0 {
			title = t[0]
		}
		if !slices.Contains(titles, title) {
			titles = append(titles, title)
			sections[title] = pflag.NewFlagSet(title, pflag.ContinueOnError)
			sections[title].SortFlags = false
		}
		sections[title].AddFlag(f)
	})
	for _, t := range titles {
		fmt.Fprintf(&b, "\n%s:\n%s", t, sections[t].FlagUsages())
	}
	_, err := cmd.OutOrStdout().Write([]byte(b.String()))
	return err
}
