package main

import (
	"slices"
	"testing"

	"shuck/extract/doc"
)

// TestVote: blocks get a label where extractors agree, and keep the one that they have.
func TestVote(t *testing.T) {
	const long, short, menu, odd = "The harbour was open again on Monday morning.", "Six boats", "Home News Sport", "Two of five extractors kept this line of text."
	blocks := []doc.Block{{Text: menu, Words: 3}, {Text: long, Words: 8}, {Text: short, Words: 2}, {Text: odd, Words: 9}, {Text: "By hand", Words: 2}}
	outputs := []string{long, long + "\n" + short, long + "\n" + short + "\n" + odd, long + "\n" + short + "\n" + odd, "\n" + short}
	l := make([]label, len(blocks))
	l[4] = label{keep: true, weight: 1}
	vote(blocks, l, outputs)
	want := []label{{false, voteWeight}, {true, voteWeight}, {}, {}, {true, 1}}
	if !slices.Equal(l, want) {
		t.Errorf("labels %v, want %v", l, want)
	}
	l = make([]label, len(blocks))
	if vote(blocks, l, outputs[:leastVoters-1]); l[0].weight != 0 {
		t.Errorf("a label by %d outputs", leastVoters-1)
	}
}
