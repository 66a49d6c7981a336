package rules

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/words"
)

func matches(line string) []string {
	var ids []string
	for _, h := range Match(nil, words.AppendFold(nil, line), words.Count(line)) {
		ids = append(ids, h.Rule().ID)
	}
	return ids
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

// TestGroups: each group has a name of its own and a bit in a set.
func TestGroups(t *testing.T) {
	if NumGroups > 32 {
		t.Errorf("%d groups, want at most 32: a set of them is a uint32", NumGroups)
	}
	for g := range NumGroups {
		if g.String() == "" || slices.Index(groupNames[:], g.String()) != int(g) {
			t.Errorf("group %d is named %q: want a name of its own", g, g)
		}
	}
}

func TestNamesWriter(t *testing.T) {
	for line, want := range map[string]bool{
		"posted by Maren | January 8, 2023": true, "  by Ada Quill": true, "by winds from Norway": false,
		"par Élodie | 9 mai 2022 | Jardin": true, "par la mer | 9 mai": false, "di Reggio Emilia": false,
		"by the River Lea": false, "and by Ada Quill": false, "by Ada Quill in the spring.": false, "": false,
	} {
		if got := NamesWriter(line); got != want {
			t.Errorf("NamesWriter(%q) is %v", line, got)
		}
	}
}
