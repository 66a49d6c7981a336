package cmd

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/extract/check"
)

func newRules() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "rules [ID]",
		Short: "the rule tables: id, language, reason, examples",
		Long: `The rules by which shuck knows boilerplate by its words: what each does and why, a line it hits and a near miss.
A hit is evidence, not a verdict: the engines weigh it against all else.`,
		Example: `  shuck rules
  shuck rules share-en`,
		Args:              oneArg,
		ValidArgsFunction: completeRule,
		RunE: func(cmd *cobra.Command, args []string) error {
			list := ruleCards()
			if len(args) > 0 {
				card, err := cardOf(list, args[0])
				if err != nil {
					return err
				}
				list = []ruleCard{card}
			}
			return writeRules(cmd.OutOrStdout(), format, list, len(args) > 0)
		},
	}
	section(cmd, "Output", func(fs *pflag.FlagSet) { choiceVarP(fs, &format, "format", "f", "what comes out", "text", "json") })
	return cmd
}

// ruleCard is a rule as it is shown.
type ruleCard struct {
	ID       string   `json:"id"`
	Language string   `json:"language"`
	Group    string   `json:"group"`
	Does     string   `json:"does"`
	Where    string   `json:"where,omitempty"`
	Why      string   `json:"why"`
	Hits     []string `json:"hits"`
	Misses   []string `json:"near_misses"`
}

func ruleCards() []ruleCard {
	var out []ruleCard
	for _, r := range check.Rules() {
		out = append(out, ruleCard(r))
	}
	return out
}

func cardOf(list []ruleCard, id string) (ruleCard, error) {
	best, least := "", 4
	for _, c := range list {
		if c.ID == id {
			return c, nil
		}
		if d := distance(id, c.ID); d < least {
			best, least = c.ID, d
		}
	}
	if best != "" {
		return ruleCard{}, fmt.Errorf("%q is no rule: did you mean %s?", id, best)
	}
	return ruleCard{}, fmt.Errorf("%q is no rule: see shuck rules", id)
}

func writeRules(w io.Writer, format string, list []ruleCard, one bool) error {
	switch {
	case format == "json" && one:
		return writeJSON(w, list[0])
	case format == "json":
		return writeJSON(w, list)
	case one:
		return writeCard(w, list[0])
	}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range list {
		fmt.Fprintf(tw, "%s\t%s\t%s\n", c.ID, c.Language, c.Why)
	}
	return tw.Flush()
}

func writeCard(w io.Writer, c ruleCard) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s, %s)\n%s", c.ID, c.Language, c.Group, c.Does)
	if c.Where != "" {
		fmt.Fprintf(&b, "; where: %s", c.Where)
	}
	fmt.Fprintf(&b, "\nwhy: %s\n", c.Why)
	for _, list := range []struct {
		name  string
		lines []string
	}{{"hits", c.Hits}, {"near misses, not hit", c.Misses}} {
		if len(list.lines) > 0 {
			fmt.Fprintf(&b, "%s:\n  %s\n", list.name, strings.Join(list.lines, "\n  "))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// writeJSON writes a value as a person can read it.
func writeJSON(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}
