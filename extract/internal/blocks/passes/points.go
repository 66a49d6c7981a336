package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// The points of an article, listed above it and said again in its paragraphs.
const (
	fewPoints  = 2
	manyPoints = 8
	pointWords = 6   // words of each at least
	pointShare = .8  // share of their words, on the mean, that one paragraph each has
	eachShare  = .65 // and of each
	manyParas  = 64  // paragraphs with a word that are looked at: more have it by chance
)

// dropPoints leaves out a list that stands above all prose of the text but a standfirst where each
// item is said again, in the same words, by one of its paragraphs; and the short heading over it.
func dropPoints(s *State) {
	first, prose := 0, 0
	for first < len(s.Blocks) && !(s.Blocks[first].Keep && s.Blocks[first].Kind == doc.ListItem) {
		if s.Blocks[first].Keep && s.Texts[first].Prose {
			if prose++; prose > 1 || s.Blocks[first].Words > standfirstMost {
				return
			}
		}
		first++
	}
	end := first
	for end < len(s.Blocks) && s.Blocks[end].Kind == doc.ListItem && s.Blocks[end].Keep &&
		s.Blocks[end].Words >= pointWords {
		end++
	}
	if n := end - first; n < fewPoints || n > manyPoints || end == len(s.Blocks) || s.Blocks[end].Kind == doc.ListItem {
		return
	}
	var share float32
	paras := s.parasByWord(end)
	for i := first; i < end; i++ {
		one := s.saidAgain(i, paras)
		if one < eachShare {
			return
		}
		share += one
	}
	if share < pointShare*float32(end-first) {
		return
	}
	s.decideAll(first, end, false)
	if head := s.textBefore(first); head >= 0 && head != int(s.TitleAt) && s.Blocks[head].Words < pointWords {
		s.decide(head, false)
	}
}

// parasByWord returns for each word which paragraphs of prose from block i on have it among their
// first.
func (s *State) parasByWord(i int) map[uint32][]int32 {
	paras := map[uint32][]int32{}
	for ; i < len(s.Blocks); i++ {
		if !s.Blocks[i].Keep || !s.Texts[i].Prose || s.Blocks[i].Kind == doc.ListItem {
			continue
		}
		for _, word := range s.First.Of(i) {
			if at := paras[word]; len(at) < manyParas && (len(at) == 0 || at[len(at)-1] != int32(i)) {
				paras[word] = append(at, int32(i))
			}
		}
	}
	return paras
}

// saidAgain returns the share of block i's words that the paragraph has that has most of them.
func (s *State) saidAgain(i int, paras map[uint32][]int32) float32 {
	text, most := s.First.Of(i), 0
	count := map[int32]int{}
	for _, word := range text {
		for _, j := range paras[word] {
			count[j]++
			most = max(most, count[j])
		}
	}
	return engine.Ratio(most, len(text))
}
