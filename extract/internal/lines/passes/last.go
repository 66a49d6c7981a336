package passes

import "shuck/extract/doc"

// A short line at the very end of a text of prose is the site's or the writer's name more often
// than the text's.
const (
	lastWords   = 4
	lastUnits   = 2   // such lines
	lastScore   = .6  // how sure the model must be of them
	lastCall    = .18 // and of one that ends in a call, and asks for nothing
	callLetters = 5   // of the shortest call
	lastProse   = .7  // share of the text's words in prose
	lastRows    = 3   // units of prose that it has
)

// dropLast drops the short lines that the text ends in, below its prose.
func dropLast(s *State) {
	all := s.Before[len(s.Units)]
	if all.Prose < lastRows || float32(all.ProseWords) < lastProse*float32(all.Words) || s.Headings > 0 {
		return
	}
	n := 0
	for i := len(s.Units) - 1; i > s.Title && n < lastUnits; i-- {
		u := &s.Units[i]
		if !s.kept(i) {
			continue
		}
		if u.Digits > 0 && s.givesValue(i) {
			return
		}
		if s.breaksOff(i) || i > 0 && s.breaksOff(i-1) {
			return // a letter's end
		}
		if u.Kind != doc.Paragraph || u.Words > lastWords || u.Sentence || u.Copies > 0 || u.Quoted ||
			s.Score[i] >= lastScore || s.PrevProse[i] < int32(i-lastUnits) {
			return
		}
		s.decide(i, false)
		n++
	}
}

// calls reports whether unit i is a text's own call at its end, which asks for nothing: "Enjoy your
// meal!"
func (s *State) calls(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Bang && u.Groups == 0 && u.Appeals == 0 && u.Digits == 0 &&
		u.Letters >= callLetters && u.Words <= lastWords && s.Score[i] >= lastCall
}
