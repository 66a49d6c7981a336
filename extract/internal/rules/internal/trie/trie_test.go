package trie

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

func build(t *testing.T, phrases ...Phrase) *Trie {
	t.Helper()
	file, err := Build(phrases)
	if err != nil {
		t.Fatal(err)
	}
	tr, rest := Load(file)
	if rest != "" {
		t.Errorf("%d bytes stand behind the trie", len(rest))
	}
	return tr
}

func TestWalk(t *testing.T) {
	tr := build(t,
		Phrase{"share", 1, 9, false},
		Phrase{"share this", 2, 9, false},
		Phrase{"share this", 3, 2, true},
		Phrase{"share this", 3, 2, false},
		Phrase{"# comments", 4, 9, true},
		Phrase{"tags:", 5, 9, true},
		Phrase{"分享", 6, 9, true},
	)
	for _, c := range []struct {
		line string
		n    int
		want []int
	}{
		{"share", 1, []int{1}},
		{"shares", 1, nil},
		{"share this", 2, []int{2, 3}},
		{"share this page", 2, []int{3}},
		{"share this page", 3, nil}, // longer than rule 3 may be
		{"share thi", 2, nil},
		{"1,200 comments below", 3, []int{4}},
		{"tags: a", 2, []int{5}},
		{"tags : a", 2, []int{5}},
		{"分享到", 2, []int{6}},
	} {
		got, _ := Walk[uint16](tr, nil, []byte(c.line), 0, len(c.line), c.n)
		if fmt.Sprint(got) != fmt.Sprint(c.want) && len(got)+len(c.want) > 0 {
			t.Errorf("Walk(%q) = %d, want %d", c.line, got, c.want)
		}
	}
}

func TestScan(t *testing.T) {
	tr := build(t, Phrase{"our letter", 1, 9, true}, Phrase{"供图", 2, 9, false}, Phrase{"r", 3, 9, false})
	for line, want := range map[string]string{
		"read our letter now": "[1]",
		"your letter":         "[]", // not from within a word
		"新华社供图":               "[2]",
		"供图的人":                "[]",
		"(r":                  "[3]",
	} {
		hits, _ := Scan[uint16](tr, nil, []byte(line), 0, len(line), 3)
		if got := fmt.Sprint(hits); got != want {
			t.Errorf("Scan(%q) = %s, want %s", line, got, want)
		}
	}
}

// TestWideNodes: a node with many children finds each of them, and nothing else.
func TestWideNodes(t *testing.T) {
	var phrases []Phrase
	for c := byte('a'); c <= 'z'; c++ {
		if c != 'q' {
			phrases = append(phrases, Phrase{"x" + string(c) + "yz", uint16(c), 9, false})
		}
	}
	tr := build(t, phrases...)
	if len(tr.first) != 4 || len(tr.child) != 256 {
		t.Errorf("%d bytes name tables of children, want 4", len(tr.first))
	}
	for c := byte('a'); c <= 'z'; c++ {
		line := "x" + string(c) + "yz"
		got, _ := Walk[uint16](tr, nil, []byte(line), 0, len(line), 1)
		if want := c != 'q'; (len(got) == 1 && got[0] == uint16(c)) != want {
			t.Errorf("Walk(%q) = %d", line, got)
		}
	}
}

// TestBuildSameInAnyOrder: the order of phrases does not show.
func TestBuildSameInAnyOrder(t *testing.T) {
	phrases := []Phrase{{"ab", 1, 9, false}, {"abc", 2, 9, true}, {"abd", 3, 9, false}, {"b", 1, 9, true}, {"ab", 1, 9, true}}
	want := fmt.Sprint(*build(t, slices.Clone(phrases)...))
	slices.Reverse(phrases)
	if got := fmt.Sprint(*build(t, phrases...)); got != want {
		t.Errorf("reversed: %.200s\nwant %.200s", got, want)
	}
}

// TestLoadEach: tries that stand one after the other in a file are loaded apart.
func TestLoadEach(t *testing.T) {
	file := ""
	for i, text := range []string{"share", "tags: a", "share"} {
		one, err := Build([]Phrase{{text, uint16(i), 9, false}})
		if err != nil {
			t.Fatal(err)
		}
		file += one
	}
	for i, text := range []string{"share", "tags: a", "share"} {
		var tr *Trie
		tr, file = Load(file)
		if got, _ := Walk[uint16](tr, nil, []byte(text), 0, len(text), 1); len(got) != 1 || got[0] != uint16(i) {
			t.Errorf("trie %d finds %d of %q", i, got, text)
		}
	}
}

func TestBuildTooLong(t *testing.T) {
	for n, want := range map[int]bool{256: true, 257: false} { // the first byte is the node's
		if _, err := Build([]Phrase{{Text: strings.Repeat("a", n)}}); (err == nil) != want {
			t.Errorf("a phrase of %d bytes: %v", n, err)
		}
	}
}

func TestBuildTooMany(t *testing.T) {
	phrases := make([]Phrase, 1<<16)
	for i := range phrases {
		phrases[i] = Phrase{Text: fmt.Sprintf("%d", i)}
	}
	if _, err := Build(phrases); err == nil {
		t.Error("want an error for more ends than a node can name")
	}
}

// TestStarts: the pairs of bytes leave out no place where a phrase may start, and most words of
// prose.
func TestStarts(t *testing.T) {
	texts := []string{"our newsletter", "x", "photo: ada", "供图", "図", "фото: ада", "-> more"}
	var phrases []Phrase
	for _, p := range texts {
		phrases = append(phrases, Phrase{Text: p, Open: true})
	}
	tr := build(t, phrases...)
	for _, p := range texts {
		for _, line := range []string{p, p + " and more", p + "1", strings.ReplaceAll(p, ":", " :")} {
			if !tr.Starts([]byte(line), 0) {
				t.Errorf("no phrase starts %q", line)
			}
		}
	}
	for _, line := range []string{"the council", "quay", "opens", "our council", "photo of ada", "供给", "финал"} {
		if tr.Starts([]byte(line), 0) {
			t.Errorf("a phrase starts %q", line)
		}
	}
}
