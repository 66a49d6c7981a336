package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// What stands around a text and is none of it: who wrote it, said above and below; the pages before
// and after; the words that it is filed under.
const (
	frameWords = 6  // of the longest line that is said above and below
	frameTimes = 2  // times that the text says it besides
	turnWords  = 14 // of the longest title of the page before or after
	tagWords   = 3  // of a label of tags
	tagRow     = 12 // of the longest line of tags
)

// dropFrame drops such lines.
func dropFrame(s *State) {
	first, last := s.proseEnds()
	if first < 0 {
		return
	}
	clear(s.byHash)
	for i := range first {
		s.byHash[s.Units[i].Hash] = copies{}
	}
	for i := range s.Units {
		u := &s.Units[i]
		if i == s.Title || u.Kind != doc.Paragraph || u.Prose || first < i && i < last || !s.kept(i) {
			continue
		}
		_, above := s.byHash[u.Hash]
		switch {
		case i > last && above && u.Words <= frameWords && u.Copies <= frameTimes && !u.Sentence && !s.headsValues(i):
			s.decide(i, false)
			s.dropBelowTitle(u.Hash)
		case u.Words <= turnWords && !u.Sentence && turns(s.Blocks[u.First].Text), i > last && s.underTags(i):
			s.decide(i, false)
		}
	}
}

// proseEnds returns the first and the last unit of prose, -1 where there is none.
func (s *State) proseEnds() (first, last int) {
	n := len(s.Units)
	if s.Before[n].Prose == 0 {
		return -1, -1
	}
	if first, last = 0, n-1; !s.Units[0].Prose {
		first = int(s.NextProse[0])
	}
	if !s.Units[n-1].Prose {
		last = int(s.PrevProse[n-1])
	}
	return first, last
}

// dropBelowTitle drops the line that has a hash where a writer's name stands, right below the
// title.
func (s *State) dropBelowTitle(hash uint32) {
	for i := s.Title + 1; s.Title >= 0 && i <= min(s.Title+nameReach, len(s.Units)-1); i++ {
		if s.Units[i].Hash == hash {
			s.decide(i, false)
		}
	}
}

// turnSigns point to the page before, and to the one after.
var turnSigns = [2][]string{{"« ", "‹ ", "← ", "<< "}, {" »", " ›", " →", " >>"}}

// turns reports whether a line is the title of the page before or after, with a sign that points
// there.
func turns(line string) bool {
	line = strings.TrimSpace(line)
	back, on := false, false
	for i := range turnSigns[0] {
		back = back || strings.HasPrefix(line, turnSigns[0][i])
		on = on || strings.HasSuffix(line, turnSigns[1][i])
	}
	return back != on
}

// underTags reports whether unit i is a line of tags right below a label of theirs.
func (s *State) underTags(i int) bool {
	label, u := &s.Units[i-1], &s.Units[i]
	return label.Groups&(1<<rules.Tags) != 0 && label.Words <= tagWords && !s.kept(i-1) && !u.Sentence &&
		!u.Colon && u.Words <= tagRow
}
