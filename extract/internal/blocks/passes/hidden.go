package passes

import "shuck/extract/doc"

// shownShare is how many words of what is kept a reader must see, for each one that the page hides;
// of what it hides between two of its paragraphs as many are enough.
const shownShare = 3

// plantedBlocks is the most blocks that are hidden so at one place: a script that shows the rest of
// an article shows more.
const plantedBlocks = 2

// dropHidden drops what the page hides from all who read it, unless that is much of what is kept: a
// script is to show it.
func dropHidden(s *State) {
	s.shown = false
	hidden, planted, seen := 0, 0, 0
	for i := 0; i < len(s.Blocks); {
		if !s.concealed(i) {
			if k := &s.Blocks[i]; k.Keep {
				seen += k.Words
			}
			i++
			continue
		}
		first, words := i, 0
		for ; i < len(s.Blocks) && s.concealed(i); i++ {
			if k := &s.Blocks[i]; k.Keep {
				words += k.Words
			}
		}
		if i-first <= plantedBlocks && s.showsProse(first-1) && s.showsProse(i) {
			planted += words
		} else {
			hidden += words
		}
	}
	if hidden+planted == 0 || seen < shownShare*hidden || seen < planted {
		return
	}
	s.shown = true
	for i := range s.Blocks {
		if s.concealed(i) {
			s.decide(i, false)
		}
	}
}

// showsProse reports whether block i is there, is kept and is prose. An answer that is shown when
// its question is asked stands below that, and prose does not ask.
func (s *State) showsProse(i int) bool {
	return i >= 0 && i < len(s.Blocks) && s.Blocks[i].Keep && s.Texts[i].Prose
}

func (s *State) concealed(i int) bool { return s.Tree.Flags[s.Blocks[i].Node]&doc.Concealed != 0 }
