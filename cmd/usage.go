package cmd

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flagError says in one line what is wrong with a flag, and what would be right.
func flagError(cmd *cobra.Command, err error) error {
	if e, ok := errors.AsType[*pflag.NotExistError](err); ok {
		name := e.GetSpecifiedName()
		if shorts := e.GetSpecifiedShortnames(); shorts != "" {
			return fmt.Errorf("-%s: there is no such flag: see %s --help", name, cmd.CommandPath())
		}
		if instead, ok := flagWords[name]; ok {
			if strings.HasPrefix(instead, "-") {
				instead = "write " + instead
			}
			return fmt.Errorf("--%s: there is no such flag: %s", name, instead)
		}
		if near := nearest(cmd.Flags(), name); near != "" {
			return fmt.Errorf("--%s: there is no such flag: did you mean --%s?", name, near)
		}
		return fmt.Errorf("--%s: there is no such flag: see %s --help", name, cmd.CommandPath())
	}
	if e, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		if e.GetFlag().Value.Type() == "bool" {
			return fmt.Errorf("--%s: %q is not a value it takes: write the flag alone", e.GetFlag().Name, e.GetValue())
		}
		return fmt.Errorf("--%s: %w", e.GetFlag().Name, e.Unwrap())
	}
	if e, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		value, _ := pflag.UnquoteUsage(e.GetFlag())
		return fmt.Errorf("--%s: the value is missing: write --%[1]s %s", e.GetFlag().Name, value)
	}
	return err
}

// nearest returns the flag whose name differs least from name, and "" where none is close.
func nearest(flags *pflag.FlagSet, name string) string {
	var names []string
	flags.VisitAll(func(f *pflag.Flag) {
		if !f.Hidden {
			names = append(names, f.Name)
		}
	})
	return nearestWord(names, name)
}

// nearestWord returns the word that differs least from name, or begins as it does, and "" where
// none is close.
func nearestWord(words []string, name string) string {
	best, least := "", 3
	for _, w := range words {
		d := distance(name, w)
		if strings.HasPrefix(w, name) || strings.HasPrefix(name, w) {
			d = min(d, 1)
		}
		if d < least {
			best, least = w, d
		}
	}
	return best
}

// distance is the number of letters to insert, leave out or change to make b of a (V. Levenshtein,
// 1965).
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := diagonal
			if a[i] != b[j] {
				change++
			}
			diagonal = row[j+1]
			row[j+1] = min(change, diagonal+1, row[j]+1)
		}
	}
	return row[len(b)]
}

// oneArg refuses a second argument.
func oneArg(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return fmt.Errorf("%s takes one argument: leave out %q", cmd.CommandPath(), args[1])
	}
	return nil
}

// noArgs refuses arguments.
func noArgs(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return fmt.Errorf("%s takes no arguments: leave out %q", cmd.CommandPath(), args[0])
	}
	return nil
}

// section adds flags to cmd under a heading of its help. Sections come in the order they were added
// in.
func section(cmd *cobra.Command, title string, add ...func(*pflag.FlagSet)) {
	fs := pflag.NewFlagSet(title, pflag.ContinueOnError)
	fs.SortFlags = false
	for _, a := range add {
		a(fs)
	}
	fs.VisitAll(func(f *pflag.Flag) {
		f.Annotations = map[string][]string{sectionKey: {title}}
		nameValue(f)
		cmd.Flags().AddFlag(f)
		if c, ok := f.Value.(*choiceValue); ok {
			_ = cmd.RegisterFlagCompletionFunc(f.Name,
				cobra.FixedCompletions(c.words, cobra.ShellCompDirectiveNoFileComp))
		} else if complete := completionOf(f); complete != nil {
			_ = cmd.RegisterFlagCompletionFunc(f.Name, complete)
		}
	})
	cmd.Flags().SortFlags = false
}

// named is a flag's value under a name of its own, which help shows as the kind of value it takes.
type named struct {
	pflag.Value
	name string
}

// Type is what help calls the value.
func (v *named) Type() string { return v.name }

// GetSlice returns the values of a flag that takes several, nil for any other.
func (v *named) GetSlice() []string {
	if list, ok := v.Value.(interface{ GetSlice() []string }); ok {
		return list.GetSlice()
	}
	return nil
}

// nameValue takes the name of a flag's value out of its usage, where it stands between backquotes:
// the shells' completions show the usage as it is.
func nameValue(f *pflag.Flag) {
	name, usage := pflag.UnquoteUsage(f)
	if usage == f.Usage {
		return
	}
	f.Usage, f.Value = usage, &named{f.Value, name}
	if f.DefValue == "[]" {
		f.DefValue = ""
	}
}

// sectionKey is the annotation that says which section of the help a flag stands in.
const sectionKey = "shuck_section"
