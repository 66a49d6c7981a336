package cmd

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"shuck/extract/check"
)

// ruleCount is a line of the statistics.
type ruleCount struct {
	Rule     string `json:"rule"`
	Findings int    `json:"findings"`
	Errors   int    `json:"errors"`
	Warnings int    `json:"warnings"`
	Notes    int    `json:"notes"`
	Words    int    `json:"words"`
}

// ruleCounts has the counts by rule.
type ruleCounts map[string]*ruleCount

func (c ruleCounts) add(d *check.Document) {
	for i := range d.Findings {
		f := &d.Findings[i]
		n := c[f.Rule]
		if n == nil {
			n = &ruleCount{Rule: f.Rule}
			c[f.Rule] = n
		}
		n.Findings++
		n.Words += f.Words
		switch f.Severity {
		case check.Error:
			n.Errors++
		case check.Warning:
			n.Warnings++
		case check.Note:
			n.Notes++
		}
	}
}

// write writes the counts, the most frequent rule first.
func (c ruleCounts) write(w io.Writer, format string) error {
	list := make([]*ruleCount, 0, len(c))
	for _, n := range c {
		list = append(list, n)
	}
	slices.SortFunc(list, func(a, b *ruleCount) int {
		return cmp.Or(cmp.Compare(b.Findings, a.Findings), cmp.Compare(a.Rule, b.Rule))
	})
	if format == "json" {
		enc := json.NewEncoder(w)
		enc.SetIndent("", "  ")
		return enc.Encode(list)
	}
	if len(list) == 0 {
		return nil
	}
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(tw, "findings\terrors\twarnings\tnotes\twords\t rule\n")
	for _, n := range list {
		fmt.Fprintf(tw, "%d\t%d\t%d\t%d\t%d\t %s\n", n.Findings, n.Errors, n.Warnings, n.Notes, n.Words, n.Rule)
	}
	return tw.Flush()
}
