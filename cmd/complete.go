package cmd

import (
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/report"
	"shuck/extract"
	"shuck/extract/check"
)

// completions have what a shell offers for a flag's value, by the flag's name. A value for which
// nothing stands here is a file's name, where help calls it FILE or PATH, or has no completion.
var completions = map[string]cobra.CompletionFunc{
	"encoding": func(_ *cobra.Command, _ []string, _ string) ([]string, cobra.ShellCompDirective) {
		return extract.Encodings(), cobra.ShellCompDirectiveNoFileComp
	},
	"ignore": completeRules,
	"report": completeReport,
	"select": completeRules,
}

// completionOf returns the completion of a flag's value, nil for that of a switch or a file's name.
func completionOf(f *pflag.Flag) cobra.CompletionFunc {
	if complete := completions[f.Name]; complete != nil {
		return complete
	}
	switch kind := f.Value.Type(); {
	case kind == "bool", kind == "FILE", kind == "PATH" && !strings.HasSuffix(f.Name, "-field"):
		return nil
	}
	return cobra.NoFileCompletions
}

// completeFiles has the shell offer files beside the commands.
func completeFiles(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveDefault
}

// completeRule offers the rules' ids. It is called by shells only: the tables take time to build.
func completeRule(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	var ids []string
	for _, r := range check.Rules() {
		ids = append(ids, r.ID)
	}
	return ids, cobra.ShellCompDirectiveNoFileComp
}

// completeRules offers ids and groups for the last of a list with commas.
func completeRules(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	before := typed[:strings.LastIndexByte(typed, ',')+1]
	var out []string
	group := ""
	for _, r := range check.Rules() {
		if r.Group != group && check.Known(r.Group) {
			group = r.Group
			out = append(out, before+group)
		}
		out = append(out, before+r.ID)
	}
	return out, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}

// completeReport offers the formats of a report, and leaves the file behind them to the shell.
func completeReport(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
	if strings.Contains(typed, "=") {
		return nil, cobra.ShellCompDirectiveDefault
	}
	var out []string
	for _, f := range report.Formats {
		out = append(out, string(f)+"=")
	}
	return out, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveNoSpace
}
