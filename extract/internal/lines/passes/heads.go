package passes

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// Between the title and the text a page says when, by whom and where it was written. Where rules
// name some of the lines there, the other short ones are of that kind: a place, a section, a name
// in any language. An article's own line there is a sentence, a heading, a part or has its like.
const (
	headLineWords = 5  // of the longest such line
	headLineScore = .9 // how sure the model must be of one for it to stay
	headProse     = 3  // units of prose that the text has
	headLines     = 2  // the most of them
	headShare     = .5 // share of the text's words in prose
)

// dropHeadLines drops such lines.
func dropHeadLines(s *State) {
	all := s.Before[len(s.Units)]
	if s.Title < 0 || all.Prose < headProse || float32(all.ProseWords) < headShare*float32(all.Words) {
		return
	}
	named, lines, end := false, 0, s.Title+1
	for ; end < len(s.Units) && s.belowTitle(end); end++ {
		u := &s.Units[end]
		if s.kept(end) && (s.IsCrumbs(end) || s.tellsDay(end)) {
			s.decide(end, false)
			named = true
		}
		if s.kept(end) {
			lines++
		}
		named = named || !s.kept(end) && u.Against&stamped != 0
	}
	for i := s.Title + 1; named && lines <= headLines && i < end; i++ {
		if s.kept(i) && s.isHeadLine(i) {
			s.decide(i, false)
		}
	}
}

// tellsDay reports whether unit i, below the title, tells when the text was written, in words that no
// rule has.
func (s *State) tellsDay(i int) bool {
	u := &s.Units[i]
	return u.Digits >= stampDigits && u.Kind == doc.Paragraph && rules.Stamp([]byte(words.Fold(s.Blocks[u.First].Text)))
}

// stamped are the groups of lines that tell when a text was written, by whom, and how to send it.
const stamped = 1<<rules.Date | 1<<rules.Byline | 1<<rules.ReadTime | 1<<rules.Share

// isHeadLine reports whether unit i, below the title, may be such a line.
func (s *State) isHeadLine(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Words <= headLineWords && s.Parts[i] == facts.NoPart && !u.Colon && !u.Quoted &&
		s.Peers[i] == 0 && u.Copies == 0 && s.Score[i] < headLineScore &&
		!s.breaksOff(i)
}

// breaksOff reports whether unit i's first line ends in a comma of any script: what it begins goes on
// below it.
func (s *State) breaksOff(i int) bool {
	last, _ := utf8.DecodeLastRuneInString(strings.TrimSpace(s.Blocks[s.Units[i].First].Text))
	return strings.ContainsRune(",，、،", last)
}
