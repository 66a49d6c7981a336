package passes

import "shuck/extract/doc"

// signedLines is the number of lines of the longest end of a letter: "Kind regards", "The council".
const signedLines = 3

// keepSigned keeps the short lines from unit i on that end a letter, which begins with whom it is to
// at unit first or right above it, where the page's own begin right below them.
func (s *State) keepSigned(first, i int) {
	if !s.greets(first) && (first-1 <= s.Title || !s.greets(first-1)) {
		return
	}
	end := i
	for end < len(s.Units) && s.mayEnd(end) {
		end++
	}
	if end-i <= signedLines && s.endsAt(end) {
		s.decideAll(i, end, true)
	}
}

// mayEnd reports whether unit i may be one of those lines.
func (s *State) mayEnd(i int) bool {
	u := &s.Units[i]
	return u.Against == 0 && u.Words <= closingLine && u.Digits == 0 && !u.Sentence &&
		u.Kind == doc.Paragraph
}

// greets reports whether unit i is a letter's first words: "Hello!"
func (s *State) greets(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Against == 0 && u.Words <= closingLine &&
		(u.Bang || s.breaksOff(i)) && u.Appeals == 0 && i+1 < len(s.Units) && s.Units[i+1].Sentence
}

// signsBelow reports whether a letter ends at unit i, and who wrote it stands below.
func (s *State) signsBelow(i int) bool {
	return s.Units[i].Words <= closingLine && s.breaksOff(i) && i+1 < len(s.Units) &&
		s.isSigner(i+1, addressWords)
}

// thanks reports whether unit i is a call at the end of a text, perhaps with who calls below it.
func (s *State) thanks(i int) bool {
	return s.calls(i) && (s.endsAt(i+1) || s.isSigner(i+1, headWords) && s.endsAt(i+2))
}

// isSigner reports whether unit i is a name, or what its bearer is, of so many words at most.
func (s *State) isSigner(i int, most int32) bool {
	u := &s.Units[i]
	return u.Groups == 0 && u.Words <= most && u.Capitals > 0 && !u.Sentence && !u.Colon
}
