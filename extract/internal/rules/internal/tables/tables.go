// Package tables writes what source has read as the files that package rules is made of.
package tables

import (
	"fmt"
	"go/format"
	"strings"

	"shuck/extract/internal/rules/internal/source"
	"shuck/extract/internal/rules/internal/trie"
	"shuck/extract/internal/words"
)

const header = "// Code generated from data/ by go generate; DO NOT EDIT.\n\npackage %s\n\n"

// Files returns the files made from t, by their names in the folder of package rules.
func Files(t *source.Tables) (map[string][]byte, error) {
	anchored, floating := phrases(t.Rules)
	a, err := trie.Build(anchored)
	if err != nil {
		return nil, err
	}
	f, err := trie.Build(floating)
	if err != nil {
		return nil, err
	}
	codes, common, err := common(t)
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{
		"tries.bin":          []byte(a + f), // in the order that match.go loads them
		"lexicon/common.bin": common,
		"lexicon/kinds.bin":  kinds(t.Lists),
	}
	for name, text := range map[string]string{
		"rules_gen.go":         fmt.Sprintf(header, "rules") + rules(t.Rules),
		"lexicon/words_gen.go": fmt.Sprintf(header, "lexicon") + printCodes(codes) + lists(t.Lists),
	} {
		if files[name], err = format.Source([]byte(text)); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return files, nil
}

// phrases returns the phrases that start a line, and those that may stand anywhere in it, spelled
// as lines are. One word that may go on stands there as it is spelled alone, too.
func phrases(rules []source.Rule) (anchored, floating []trie.Phrase) {
	for i, r := range rules {
		for _, part := range r.Parts {
			for _, l := range part.Phrases {
				text, floats, open := source.Bare(l.Text)
				to := &anchored
				if floats {
					to = &floating
				}
				word := !strings.Contains(strings.Trim(text, " *"), " ")
				add := func(alone bool) {
					spelled := string(words.AppendSpelled(nil, []byte(text), alone))
					*to = append(*to, trie.Phrase{Text: spelled, Rule: uint16(i), Max: uint8(r.Words), Open: open})
				}
				add(word)
				if word && (open || floats) {
					add(false)
				}
			}
		}
	}
	return anchored, floating
}

// rules prints the table of rules.
func rules(rules []source.Rule) string {
	var b strings.Builder
	b.WriteString("import \"shuck/extract/doc\"\n\nvar table = [...]Rule{\n")
	for _, r := range rules {
		fmt.Fprintf(&b, "{\nID: %q, Lang: %q, Group: %s, Verdict: doc.%s, MaxWords: %d,", r.ID, r.Lang,
			camel(r.Group), camel(r.Verdict), r.Words)
		if r.Place != "" {
			fmt.Fprintf(&b, " Place: %s,", camel(r.Place))
		}
		if r.Shape != "" {
			fmt.Fprintf(&b, " Shape: &%s,", r.Shape)
		}
		if r.Sure != "" {
			b.WriteString(" Sure: true,")
		}
		fmt.Fprintf(&b, "\nReason: %q,\n", r.Reason)
		examples(&b, "Hits", r.Parts, func(p source.Part) []source.Line { return p.Hits })
		examples(&b, "Misses", r.Parts, func(p source.Part) []source.Line { return p.Misses })
		b.WriteString("},\n")
	}
	b.WriteString("}\n")
	return b.String()
}

func examples(b *strings.Builder, name string, parts []source.Part, of func(source.Part) []source.Line) {
	fmt.Fprintf(b, "%s: []string{\n", name)
	for _, p := range parts {
		for _, l := range of(p) {
			fmt.Fprintf(b, "%q,\n", l.Text)
		}
	}
	b.WriteString("},\n")
}

// camel makes a Go name of a name with hyphens: ReadMore of read-more.
func camel(name string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(name, "-") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}
