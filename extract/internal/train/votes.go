package main

import (
	"slices"

	"shuck/extract/doc"
)

// Of a page of which only some segments are labelled, the other blocks are labelled where the
// extractors whose outputs we have agree: kept by all but one, or dropped by all. Where they differ
// a block stays without a label.

// voters are the extractors that choose an article's blocks well enough to be asked.
var voters = []string{
	"boilerpipe-java", "go-domdistiller", "go-readability", "go-trafilatura-fb", "justext",
	"readeck-readability", "trafilatura",
}

// leastVoters is the number of outputs that a page must have for its blocks to be labelled by them.
const leastVoters = 5

// votedWords is the length from which a block that one of them dropped may be kept: some drop all
// short lines.
const votedWords = 8

// voteWeight is what a label by vote counts beside one made by hand.
const voteWeight = 0.2

// findVotes gives each page of which only segments are labelled what extractors made of it.
func findVotes(records []record, texts []rawText) {
	byID := map[string]*record{}
	for i := range records {
		if r := &records[i]; r.Text == "" {
			byID[r.set+"/"+r.ID] = r
		}
	}
	for i := range texts {
		t := &texts[i]
		if r := byID[t.Set+"/"+t.ID]; r != nil && slices.Contains(voters, t.System) {
			r.votes = append(r.votes, t.Text)
		}
	}
}

// vote labels the blocks of a page that have no label yet by what extractors made of it.
func vote(blocks []doc.Block, l []label, outputs []string) {
	if len(outputs) < leastVoters {
		return
	}
	kept, dropped := make([]int, len(blocks)), make([]int, len(blocks))
	for _, text := range outputs {
		for i, v := range align(blocks, text) {
			switch {
			case v.weight == 0:
			case v.keep:
				kept[i]++
			default:
				dropped[i]++
			}
		}
	}
	for i := range blocks {
		if l[i].weight > 0 {
			continue
		}
		most := kept[i] >= len(outputs)-1 && (dropped[i] == 0 || blocks[i].Words >= votedWords)
		if most || dropped[i] == len(outputs) {
			l[i] = label{keep: most, weight: voteWeight}
		}
	}
}
