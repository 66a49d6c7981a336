package rules

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/words"
)

func matches(line string) []string {
	var ids []string
	for _, h := range Match(nil, words.AppendFold(nil, line), words.Count(line)) {
		ids = append(ids, h.Row().ID)
	}
	return ids
}

func TestRows(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z0-9]+)*-(mul|[a-z]{2})$`)
	seen := map[string]bool{}
	for _, r := range All() {
		t.Run(r.ID, func(t *testing.T) {
			if seen[r.ID] || !kebab.MatchString(r.ID) || !strings.HasSuffix(r.ID, "-"+r.Lang) {
				t.Errorf("id %q of language %q: want it unique, kebab-case and ending in the language", r.ID, r.Lang)
			}
			seen[r.ID] = true
			if got, ok := ByID(r.ID); !ok || got.ID != r.ID {
				t.Errorf("ByID(%q) = %q, %v", r.ID, got.ID, ok)
			}
			if r.Reason == "" || len(r.Hits) == 0 || len(r.Misses) == 0 || r.MaxWords <= 0 || r.MaxWords > MaxWords {
				t.Errorf("want a reason, hits, misses and a word limit of 1 to %d", MaxWords)
			}
			if (r.Shape == nil) == (len(r.Phrases) == 0) {
				t.Error("want either phrases or a shape")
			}
			for _, p := range r.Phrases {
				if bare := strings.TrimPrefix(strings.TrimSuffix(p, " …"), "… "); words.Fold(bare) != bare || strings.Contains(bare, "…") {
					t.Errorf("phrase %q: want %q", p, words.Fold(bare))
				}
			}
			for _, line := range r.Hits {
				if got := matches(line); !slices.Contains(got, r.ID) {
					t.Errorf("%q matches %q, want %q among them", line, got, r.ID)
				}
			}
			for _, line := range r.Misses {
				if slices.Contains(matches(line), r.ID) {
					t.Errorf("%q matches, want a miss", line)
				}
			}
		})
	}
}

func TestMatchGuards(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string
	}{
		{"", nil},
		{"…", nil},
		{"Share this story", []string{"share-en"}},
		{"« Share   this\u00a0STORY » ", []string{"share-en"}},
		{"share this storyteller", nil},
		{"Share on " + strings.Repeat("and on ", 20), nil},
		{strings.Repeat("share ", 100), nil},
	} {
		if got := matches(c.line); !slices.Equal(got, c.want) {
			t.Errorf("Match(%.40q) = %q, want %q", c.line, got, c.want)
		}
	}
}

func BenchmarkMatch(b *testing.B) {
	lines := []string{
		"The council met on Tuesday to hear what the harbour master had to say of the new quay.",
		"Share this story", "Home", "A short heading that names nothing", "Комиссия собралась во вторник, чтобы выслушать доклад.",
	}
	var folded [][]byte
	size := 0
	for _, l := range lines {
		folded = append(folded, words.AppendFold(nil, l))
		size += len(l)
	}
	var hits []Hit
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, f := range folded {
			hits = Match(hits[:0], f, 12)
		}
	}
}

// BenchmarkCompile is what the first match of a run pays.
func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		compile(allRows())
	}
}
