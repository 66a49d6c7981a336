package rules

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/rules/internal/source"
	"shuck/extract/internal/rules/internal/tables"
	"shuck/extract/internal/words"
)

// TestData holds data/ to its rules: it is read, each hit hits, and each near miss does not.
// Every fault is told with its file and line.
func TestData(t *testing.T) {
	data, err := source.Read(os.DirFS("data"))
	if err != nil {
		t.Fatalf("in extract/internal/rules/data:\n%v", err)
	}
	for _, rule := range data.Rules {
		if !slices.Contains(groupNames[:], rule.Group) {
			t.Errorf("%s: %s is no group of rules: want one of %s", rule.At, rule.Group, groupNames)
		}
		for _, part := range rule.Parts {
			for _, l := range part.Hits {
				if got := matches(l.Text); !slices.Contains(got, rule.ID) {
					t.Errorf("%s: %q is no hit of %s, but of %q", l.At, l.Text, rule.ID, got)
				}
			}
			for _, l := range part.Misses {
				if slices.Contains(matches(l.Text), rule.ID) {
					t.Errorf("%s: %q is no near miss: %s hits it", l.At, l.Text, rule.ID)
				}
			}
		}
	}
}

// TestEveryPhraseMatches: a phrase alone is a line that its rule matches, so no phrase stands
// there in vain.
func TestEveryPhraseMatches(t *testing.T) {
	data, err := source.Read(os.DirFS("data"))
	if err != nil {
		t.Skip("TestData says what is wrong")
	}
	for _, rule := range data.Rules {
		for _, part := range rule.Parts {
			for _, l := range part.Phrases {
				line := strings.NewReplacer("#", "12", "… ", "so ", "_ …", " so", " …", " so").Replace(l.Text)
				hits := Match(nil, words.AppendFold(nil, line), min(words.Count(line), rule.Words))
				if !slices.ContainsFunc(hits, func(h Hit) bool { return h.Rule().ID == rule.ID }) {
					t.Errorf("%s: no line matches %q, not even %q", l.At, l.Text, line)
				}
			}
		}
	}
}

// TestGeneratedIsFresh: the tables in Go are those of data/.
func TestGeneratedIsFresh(t *testing.T) {
	data, err := source.Read(os.DirFS("data"))
	if err != nil {
		t.Skip("TestData says what is wrong")
	}
	files, err := tables.Files(data)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what data/ says: run go generate ./extract/internal/rules", name)
		}
	}
}

func TestByID(t *testing.T) {
	for _, rule := range All() {
		if got, ok := ByID(rule.ID); !ok || got.ID != rule.ID {
			t.Errorf("ByID(%q) = %q, %v", rule.ID, got.ID, ok)
		}
	}
	if rule, ok := ByID("share"); ok {
		t.Errorf("ByID(share) = %q, want none", rule.ID)
	}
}
