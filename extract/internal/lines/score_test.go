package lines

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
)

// TestBoundsOfTitles: a text that is clean already wants a surer title than a dump does.
func TestBoundsOfTitles(t *testing.T) {
	prose := "The council said on Tuesday that the old quay, which was shut, will open.\n" // 14 words
	for _, c := range []struct {
		name   string
		short  int // words in lines of one, beside 42 of prose
		p      float64
		titled bool
	}{
		{"76 % of it prose, .13", 13, .13, true},
		{"76 % of it prose, .11", 13, .11, false},
		{"74 %, .051", 15, .051, true},
		{"74 %, .049", 15, .049, false},
	} {
		p := &doc.Page{Source: strings.Repeat("Quay\n", c.short) + strings.Repeat(prose, 3)}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		var w titleWork
		if at, _ := w.find(constant(t, c.p), f); at >= 0 != c.titled {
			t.Errorf("%s: the title is unit %d, want one: %v", c.name, at, c.titled)
		}
		f.Release()
	}
}

// TestMenusHaveNoTitle: a label that rules name is no title among others like it, whatever its
// P(title).
func TestMenusHaveNoTitle(t *testing.T) {
	p := &doc.Page{Source: strings.Repeat("Home\n", 15)}
	parse.Text(p)
	f := facts.Of(p.Blocks)
	defer f.Release()
	var w titleWork
	if at, _ := w.find(constant(t, .9), f); at >= 0 && at < 14 {
		t.Errorf("the title is unit %d, want none", at)
	}
}

// constant makes an ensemble for titles that gives every row the same probability.
func constant(t *testing.T, p float64) *model.Ensemble {
	t.Helper()
	le := binary.LittleEndian
	n := len(TitleNames())
	b := le.AppendUint16([]byte("shkm"), model.Version)
	b = le.AppendUint16(b, uint16(n))
	b = le.AppendUint32(le.AppendUint32(b, 1), 1)
	b = append(b, make([]byte, 4*n+4)...)
	b = le.AppendUint32(b, math.Float32bits(float32(math.Log(p/(1-p)))))
	b = append(b, 0, 0, 0, 0)
	e, err := model.Load(le.AppendUint32(b, crc32.ChecksumIEEE(b)))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestLabelsAreNoTitles: the third copy of a line that a text has six times is a label, and so are those
// below it; what it has five times may be its title.
func TestLabelsAreNoTitles(t *testing.T) {
	for copies, want := range map[int]int{5: -1, 6: 2, 9: 2} {
		p := &doc.Page{Source: strings.Repeat("Building a box\n\nThe council said on Tuesday that the old quay will open.\n\n", copies)}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		first, seen := -1, 0
		for i := range f.Units {
			if p.Blocks[f.Units[i].First].Text != "Building a box" {
				continue
			}
			if isLabel(f, i) && first < 0 {
				first = seen
			}
			seen++
		}
		if first != want {
			t.Errorf("%d copies: the first label is copy %d, want %d", copies, first, want)
		}
		f.Release()
	}
}
