package cmd

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func newMan() *cobra.Command {
	return &cobra.Command{
		Use:    "man",
		Short:  "print the manual page",
		Hidden: true, // for those who package shuck: shuck man >shuck.1
		Args:   noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return writeMan(cmd.OutOrStdout(), cmd.Root())
		},
	}
}

// writeMan writes one page for the program with all its commands, in the macros of man(7). cobra
// has a generator, which writes a page a command, knows no sections of flags, and brings a Markdown
// parser for it.
func writeMan(w io.Writer, root *cobra.Command) error {
	var b strings.Builder
	fmt.Fprintf(&b, ".TH SHUCK 1\n.SH NAME\n%s \\- %s\n.SH SYNOPSIS\n", root.Name(), roff(root.Short))
	commands := []*cobra.Command{root}
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			commands = append(commands, c)
		}
	}
	for _, c := range commands {
		fmt.Fprintf(&b, ".B %s\n.br\n", roff(c.UseLine()))
	}
	for i, c := range commands {
		title := "DESCRIPTION"
		if i > 0 {
			title = strings.ToUpper(c.CommandPath())
		}
		manCommand(&b, title, c)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// manCommand writes what a command does, its flags and its examples.
func manCommand(b *strings.Builder, title string, c *cobra.Command) {
	about := c.Long
	if about == "" {
		about = c.Short
	}
	fmt.Fprintf(b, ".SH %s\n", quoted(title))
	for part := range strings.SplitSeq(strings.TrimSpace(about), "\n\n") {
		fmt.Fprintf(b, "%s\n.PP\n", roff(part))
	}
	section := ""
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		if s := f.Annotations[sectionKey]; len(s) > 0 && s[0] != section {
			section = s[0]
			fmt.Fprintf(b, ".SS %s\n", quoted(section))
		}
		value, usage := pflag.UnquoteUsage(f)
		name := "--" + f.Name
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", " + name
		}
		fmt.Fprintf(b, ".TP\n\\fB%s\\fR \\fI%s\\fR\n%s", roff(name), roff(value), roff(usage))
		if d := f.DefValue; d != "" && d != "false" && d != "[]" {
			fmt.Fprintf(b, " (default %s)", roff(d))
		}
		b.WriteString("\n")
	})
	if c.Example != "" {
		fmt.Fprintf(b, ".SS Examples\n.nf\n%s\n.fi\n", roff(strings.Trim(c.Example, "\n")))
	}
}

// roff escapes text: backslashes, dashes that are to stay dashes, and lines that would be taken for
// requests.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}

// quoted is text as one argument of a request.
func quoted(s string) string { return `"` + strings.ReplaceAll(roff(s), `"`, `\(dq`) + `"` }
