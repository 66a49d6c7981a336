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
	for _, row := range data.Rows {
		if !slices.Contains(groupNames[:], row.Group) {
			t.Errorf("%s: %s is no group of rules: want one of %s", row.At, row.Group, groupNames)
		}
		for _, part := range row.Parts {
			for _, l := range part.Hits {
				if got := matches(l.Text); !slices.Contains(got, row.ID) {
					t.Errorf("%s: %q is no hit of %s, but of %q", l.At, l.Text, row.ID, got)
				}
			}
			for _, l := range part.Misses {
				if slices.Contains(matches(l.Text), row.ID) {
					t.Errorf("%s: %q is no near miss: %s hits it", l.At, l.Text, row.ID)
				}
			}
		}
	}
}

// TestEveryPhraseMatches: a phrase alone is a line that its row matches, so no phrase stands
// there in vain.
func TestEveryPhraseMatches(t *testing.T) {
	data, err := source.Read(os.DirFS("data"))
	if err != nil {
		t.Skip("TestData says what is wrong")
	}
	for _, row := range data.Rows {
		for _, part := range row.Parts {
			for _, l := range part.Phrases {
				line := strings.NewReplacer("#", "12", "… ", "so ", " …", " so").Replace(l.Text)
				hits := Match(nil, words.AppendFold(nil, line), min(words.Count(line), row.Words))
				if !slices.ContainsFunc(hits, func(h Hit) bool { return h.Row().ID == row.ID }) {
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
	for _, row := range All() {
		if got, ok := ByID(row.ID); !ok || got.ID != row.ID {
			t.Errorf("ByID(%q) = %q, %v", row.ID, got.ID, ok)
		}
	}
	if row, ok := ByID("share"); ok {
		t.Errorf("ByID(share) = %q, want none", row.ID)
	}
}
