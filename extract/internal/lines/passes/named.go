package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// boilerplate are the groups whose rules name a line as none of the article, wherever it stands.
const boilerplate = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Related | 1<<rules.ReadMore |
	1<<rules.Newsletter | 1<<rules.Comments | 1<<rules.Cookie |
	1<<rules.Ad | 1<<rules.ReadTime | 1<<rules.App | 1<<rules.Paywall | 1<<rules.Tags | 1<<rules.Credit |
	1<<rules.Nav | 1<<rules.Legal | 1<<rules.Gallery | 1<<rules.Gate

// boilerplateAbove are those and the groups that do so above an article alone: below, a date may be
// what it tells.
const boilerplateAbove = boilerplate | 1<<rules.Date

// boilerplateUnder are those and the groups that do so right below the title alone.
const boilerplateUnder = boilerplateAbove | 1<<rules.Byline | 1<<rules.Source | 1<<rules.Shop

// boilerplateBelow are those and the groups that do so below an article alone.
const boilerplateBelow = boilerplate | 1<<rules.Source | 1<<rules.Bio

// labels are the groups whose rules are words that an article's own short lines may be: a heading,
// an item, an answer.
const labels = 1<<rules.Nav | 1<<rules.Counter | 1<<rules.Date | 1<<rules.Tags | 1<<rules.Cookie |
	1<<rules.Paywall | 1<<rules.ReadMore | 1<<rules.Gallery |
	1<<rules.Shop | 1<<rules.Legal | 1<<rules.App | 1<<rules.Source | 1<<rules.Bio

// prompts are the groups whose longer phrases no article says.
const prompts = 1<<rules.Newsletter | 1<<rules.App | 1<<rules.Gate | 1<<rules.Cookie | 1<<rules.Share |
	1<<rules.Follow | 1<<rules.Ad

// toldPrompts are those of them that an article's own sentence may begin as.
const toldPrompts = 1<<rules.Newsletter | 1<<rules.Share | 1<<rules.Follow

// How sure the model must be of a named line for it to stay: more of a caption that names who took
// its picture and of a pointer that names another piece, for they are written as the article is.
const (
	namedScore   = .75
	captionScore = .9
	pointerScore = .85
	promptScore  = 2 // of a line that asks for something in so many words: none
	promptWords  = 5
	saidScore    = .35 // of one between sentences: "Subscribe to the weather, says my neighbour."
	countLetters = 3   // of the shortest word of what is counted
	belowFrom    = .6  // share of the words above a line from which boilerplateBelow counts
)

// dropNamed drops what rules name, unless the model is sure of it, or it is a part of something
// that stays.
func dropNamed(s *State) {
	sure := float32(namedScore)
	if s.Before[len(s.Units)].Prose == 0 {
		sure = captionScore // of what may be a menu and nothing else
	}
	caption := float32(captionScore)
	if s.showsPhotos() {
		caption = s.Limit
	}
	for i := range s.Units {
		u, named, least := &s.Units[i], uint32(boilerplate), sure
		if u.Sure {
			s.decide(i, false)
			continue
		}
		switch {
		case s.belowTitle(i):
			named = boilerplateUnder
			if u.Letters >= countLetters {
				named |= 1 << rules.Counter // "Read 1,204 times", and no price
			}
		case int32(i) < s.CoreFrom:
			named = boilerplateAbove
		case float32(s.Before[i].Words) > belowFrom*float32(s.Whole.Words):
			named = boilerplateBelow
		}
		switch {
		case u.Against&named&(prompts|1<<rules.Source) != 0 && u.Words >= promptWords:
			if least = promptScore; u.Groups&^toldPrompts == 0 && s.amidSentences(i) {
				least = saidScore
			}
		case u.Groups&(1<<rules.Credit) != 0:
			least = caption
		case u.Groups&(1<<rules.ReadMore) != 0 && u.Words >= promptWords && s.Headings == 0:
			least = pointerScore
		case u.Groups&^labels == 0 && u.Sentence && s.Headings > 0:
			least = s.Named // what a document tells its reader to do
		}
		if u.Against&named != 0 && s.Score[i] < least && !s.belongs(i) {
			s.decide(i, false)
		}
	}
	dropPressed(s)
	dropAppeals(s)
}

// amidSentences reports whether unit i is a sentence between two that stay, and tells of others.
func (s *State) amidSentences(i int) bool {
	u := &s.Units[i]
	if !u.Sentence || u.Commas == 0 || u.Bang || u.At || i == 0 || i+1 == len(s.Units) {
		return false
	}
	above, below := &s.Units[i-1], &s.Units[i+1]
	return above.Sentence && below.Sentence && above.Groups|below.Groups == 0 && s.kept(i-1) && s.kept(i+1)
}

// Bounds of captions that are what a text tells.
const (
	fewPhotos  = 2  // captions
	photoShare = .4 // share of the text's words in them
)

// showsPhotos reports whether a text is photographs with their captions.
func (s *State) showsPhotos() bool {
	n, words := 0, int32(0)
	for i := range s.Units {
		if u := &s.Units[i]; u.Groups&(1<<rules.Credit) != 0 {
			n++
			words += u.Words
		}
	}
	return n >= fewPhotos && float32(words) >= photoShare*float32(s.Whole.Words)
}

// partMarked is the share of a part's units that rules may name, for it to be the article's.
const (
	partMarked   = .34
	valuesMarked = .5 // a time and a place are values too
)

// belongs reports whether unit i, of which a rule has the words, is a part of something that is not
// named: a list or a run of values, the section of a heading or of a short line with others like
// it, a short answer between kept lines.
func (s *State) belongs(i int) bool {
	u, from, to := &s.Units[i], int(s.PartFrom[i]), int(s.PartTo[i])
	if u.Groups == 1<<rules.Source && u.LinkWords > 0 {
		return true // an address with words of its own
	}
	if s.headsColumn(i) {
		return true
	}
	if u.Groups&^labels != 0 {
		return false
	}
	if s.isBarRow(i) {
		return true
	}
	switch s.Parts[i] {
	case facts.ListPart, facts.ValuePart:
		if s.isAnnounced(from) {
			return true
		}
		marked := s.Between(from, to).Marked
		most := float32(partMarked)
		if s.Parts[i] == facts.ValuePart {
			most = valuesMarked
		}
		return to-from > int(marked) && (to-from == 2 || float32(marked) <= most*float32(to-from)) &&
			s.mostKept(from, to)
	}
	if s.belowTitle(i) {
		return false
	}
	if from, to := s.shortRun(i); to-from >= tornLines &&
		float32(s.Between(from, to).Marked) <= partMarked*float32(to-from) {
		return s.mostKept(from, to)
	}
	if u.Kind == doc.Heading || s.SectionEnd[i] > int32(i)+1 {
		return s.sectionKept(i)
	}
	return u.Answers() && i > 0 && i+1 < len(s.Units) && s.kept(i-1) && (s.kept(i+1) || s.Units[i+1].Answers())
}

// announcedWords is the words at least of a line that says of what a list is one.
const announcedWords = 4

// isAnnounced reports whether the list of a document that begins at unit from is what a line above
// it announces: "The menu has these entries:".
func (s *State) isAnnounced(from int) bool {
	if s.Headings == 0 || from == 0 {
		return false
	}
	u := &s.Units[from-1]
	return u.Colon && u.Words >= announcedWords && u.Groups == 0 && s.kept(from-1)
}

// tornLines is the number of lines of the shortest list of which the marks are lost.
const tornLines = 4

// shortRun returns the run of short lines without a blank line in it that unit i stands in.
func (s *State) shortRun(i int) (from, to int) {
	short := func(i int) bool {
		u := &s.Units[i]
		return u.Kind == doc.Paragraph && !u.Prose && !u.Sentence && u.Words <= listWords
	}
	if !short(i) {
		return i, i
	}
	for from = i; from > max(s.Title, i-maxWhole)+1 && !s.Units[from].Gap && short(from-1); from-- {
	}
	for to = i + 1; to < min(len(s.Units), i+maxWhole) && !s.Units[to].Gap && short(to); to++ {
	}
	return from, to
}

// mostKept reports whether most of units i to j-1 are kept.
func (s *State) mostKept(i, j int) bool {
	n := 0
	for k := i; k < j; k++ {
		if s.kept(k) {
			n++
		}
	}
	return 2*n >= j-i
}

// underTitle is the number of units below the title among which lines on it stand: when, by whom,
// how long.
const underTitle = 6

// belowTitle reports whether unit i is a short line between the title and the first prose. A time
// may end as a sentence does: "2:20 p.m."
func (s *State) belowTitle(i int) bool {
	u := &s.Units[i]
	said := u.Sentence && u.Groups&(1<<rules.Date) == 0
	return s.Title >= 0 && i > s.Title && i <= s.Title+underTitle && int(s.PrevProse[i]) <= s.Title &&
		!u.Prose && !said && u.Kind != doc.Heading && s.Parts[i] != facts.ListPart
}
