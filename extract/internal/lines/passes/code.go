package passes

import (
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// Code without fences, as most extractors leave it, indented or not: a run of lines most of which
// are shaped so. It is the article's as the lines around it are, whatever words it holds.
const (
	codeShare = .6 // of the lines of a run that are shaped so at least
	codeAside = 8  // words of the longest line within it that is not, and of one that announces it
	codeLines = 3  // of the shortest run that nothing announces
	codeSure  = .8 // how sure the model must be of each line of a shorter one, between kept lines
)

// keepCode keeps all of such a run below a line that announces it, and between kept lines. What may
// be a page's own script stays between those only where most of it does.
func keepCode(s *State) {
	for i := 0; i < len(s.Units); i++ {
		if !s.isCode(i) {
			continue
		}
		end, kept, own := s.codeRun(i)
		if i > 0 && kept < end-i {
			if s.announcesText(i, end, kept) {
				s.decide(i-1, true)
			}
			if s.isTextCode(i, end, kept, own) {
				s.decideAll(i, end, true)
			}
		}
		i = end - 1
	}
}

// codeRun returns the end of the run that begins at unit i, how many of its units are kept, and
// whether it may be a page's own script or style.
func (s *State) codeRun(i int) (end, kept int, own bool) {
	shaped, some := 0, 0
	for j := i; j < len(s.Units); j++ {
		u := &s.Units[j]
		if s.kept(j) {
			some++
		}
		if s.isCode(j) {
			shaped++
			if float64(shaped) < codeShare*float64(j+1-i) {
				break
			}
			end, kept = j+1, some
			own = own || u.Groups&(1<<rules.App) != 0 || facts.IsStyle(s.Blocks[u.First].Text)
		} else if j > end || u.Words > codeAside || u.Sentence || u.Gap && u.Indent == 0 {
			break
		}
	}
	return end, kept, own
}

// isCode reports whether unit i is a line shaped as code is. Most lines have none of the signs that
// code has, and end in none.
func (s *State) isCode(i int) bool {
	u := &s.Units[i]
	if u.Kind != doc.Paragraph && u.Kind != doc.ListItem {
		return false
	}
	line := s.Blocks[u.First].Text
	if line == "" || u.Signs+u.Quotes+u.Separators == 0 && strings.IndexByte(");,:", line[len(line)-1]) < 0 {
		return false
	}
	return facts.IsCode(line)
}

// announcesText reports whether the line above the code of units i to end-1, of which so many are
// kept, announces code of the article: some of it is kept, or it is a short line below other code
// that is, "Output:".
func (s *State) announcesText(i, end, kept int) bool {
	if !s.announces(i - 1) {
		return false
	}
	below := i > 1 && s.kept(i-2) && s.isCode(i-2) && s.Units[i-1].Words <= codeAside
	return below || kept > 0 && end-i >= codeLines
}

// isTextCode reports whether the code of units i to end-1, of which so many are kept, and which may be
// the page's own, belongs to the article around it.
func (s *State) isTextCode(i, end, kept int, own bool) bool {
	above, below := s.kept(i-1), end < len(s.Units) && s.kept(end)
	switch {
	case s.announces(i - 1):
		return above
	case end-i < codeLines:
		return above && below && slices.Min(s.Score[i:end]) >= codeSure
	case above:
		return 2*kept >= end-i || below && !own
	}
	return 2*kept >= end-i && below
}

// announces reports whether unit i ends in a colon, and is no label that a rule knows.
func (s *State) announces(i int) bool {
	u := &s.Units[i]
	return u.Colon && u.Groups == 0
}
