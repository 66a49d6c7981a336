package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// peers is the number of other heads of the same form, from which such a line that a rule names is
// taken for a head of the text's own.
const peers = 1

// sectionKept reports whether the section below unit i is kept: the unit right below it, or below
// the headings there.
func (s *State) sectionKept(i int) bool {
	if s.Units[i].Kind != doc.Heading {
		return s.kept(i+1) && s.mayHead(i) && (s.Peers[i] >= peers || s.Units[i].Gap && s.Score[i] >= s.Limit)
	}
	for j := i + 1; j < int(s.SectionEnd[i]); j++ {
		if s.Units[j].Kind != doc.Heading {
			return s.kept(j)
		}
	}
	return false
}

// headLabels are the groups whose rows are words that a short line without a heading's marks may
// have as a head. A longer one that a rule names is what the rule says.
const (
	headLabels = 1<<rules.Nav | 1<<rules.Counter | 1<<rules.Date | 1<<rules.Tags | 1<<rules.Shop |
		1<<rules.Legal | 1<<rules.Bio | 1<<rules.Source
	headWords  = 3
	headScore  = .15 // its least score
	dateWords  = 4   // words of the longest date that heads a day's entry
	headCopies = 2   // times that the text says it besides
)

// mayHead reports whether unit i, a line without a heading's marks, may head what stands below it:
// the text does not say it again and again, and rules name no more of it than a label.
func (s *State) mayHead(i int) bool {
	u := &s.Units[i]
	if u.Groups == 1<<rules.Date && u.Words <= dateWords && s.Peers[i] > peers {
		return true // of a text that goes by days
	}
	if u.Card || u.Copies > headCopies || s.Score[i] < headScore && !s.isWordHead(i) {
		return false
	}
	return u.Groups == 0 || s.isWordHead(i) || u.Groups&^headLabels == 0 && u.Copies == 0 && u.Words <= headWords
}

// Bounds of such a head; amidLabels are the groups of labels that stand between any two paragraphs.
const (
	talkScore  = .1 // least score of one that heads readers' comments elsewhere
	amidLabels = 1<<rules.Ad | 1<<rules.Credit | 1<<rules.ReadMore
)

// isWordHead reports whether unit i, a line without a heading's marks, is a word that heads are made
// of as labels are, in a text with more heads of its form: "Empfehlungen" over what a report
// recommends.
func (s *State) isWordHead(i int) bool {
	u := &s.Units[i]
	least := float32(headScore)
	if u.Groups&(1<<rules.Comments) != 0 {
		least = talkScore
	}
	return u.Words == 1 && u.Groups&amidLabels == 0 && s.Score[i] >= least &&
		s.Peers[i] > peers && u.Copies == 0
}

// keepStructure keeps what belongs to kept lines, whatever its words, and has headings follow their
// sections.
func keepStructure(s *State) {
	keepAnswers(s)
	keepVerse(s)
	dropEdits(s)
	keepEdited(s)
	keepTimes(s)
	keepTimetable(s)
	keepReferences(s)
	keepClosing(s)
	keepNotices(s)
	keepItems(s)
	keepSetIn(s)
	keepTurns(s)
	keepPosts(s)
	keepReplied(s)
	keepSeries(s)
	keepTerms(s)
	keepRunEnds(s)
	keepAsked(s)
	keepDays(s)
	keepFade(s)
	followSections(s)
}

// followSections has a heading stay or go with its section: one over kept text stays, whatever its
// words, unless they name the end of an article; one of whose section nothing is kept goes. The
// last come first, for they stand in the sections of those above.
func followSections(s *State) {
	rhythm := s.hasRhythm()
	for i := len(s.Units) - 1; i >= 0; i-- {
		u, to := &s.Units[i], int(s.SectionEnd[i])
		if to == i+1 || i == s.Title || s.belowTitle(i) && (u.Groups&boilerplateAbove != 0 || s.tellsDay(i)) {
			continue
		}
		switch {
		case s.kept(i):
			if u.Kind == doc.Heading && !s.anyKept(i+1, to) {
				s.decide(i, false)
			}
		case u.EndMark && s.Score[i] < s.Named && !s.leadsOn(i+1) && !s.isWordHead(i):
		case u.Kind == doc.Heading && s.sectionKept(i), u.Kind != doc.Heading && s.mayHead(i) &&
			s.Peers[i] >= peers && s.kept(i+1) && !s.inBox(i) && !s.inRow(i) && s.siblingKept(i),
			rhythm && s.isAmidProse(i):
			s.decide(i, true)
		}
	}
}

// inRow reports whether unit i is one of a row of labels of a kind: the one right above it goes.
func (s *State) inRow(i int) bool {
	return i > 0 && s.Units[i].Against&s.Units[i-1].Against != 0 && s.Units[i].Words <= headWords &&
		s.Units[i-1].Words <= headWords && !s.kept(i-1)
}

// rhythmHeads is the number of short lines between two paragraphs each from which they are heads,
// whatever words they are.
const rhythmHeads = 4

// hasRhythm reports whether a text has so many of them that say what heads do.
func (s *State) hasRhythm() bool {
	n := 0
	for i := s.Title + 2; i < len(s.Units); i++ {
		if s.isAmidProse(i) && s.Units[i].Groups&^headLabels == 0 {
			n++
		}
	}
	return n >= rhythmHeads
}

// isAmidProse reports whether unit i is a short line between two paragraphs that stay, of which the one
// below asks for nothing: "Newsletter", "On Mondays the soups hang in the window."
func (s *State) isAmidProse(i int) bool {
	u := &s.Units[i]
	if i < 1 || i+1 >= len(s.Units) || u.Kind != doc.Paragraph || u.Prose || u.Copies > 0 || !s.isWord(i) ||
		u.EndMark || u.Sure || u.Groups&(amidLabels|1<<rules.Share) != 0 {
		return false
	}
	above, below := &s.Units[i-1], &s.Units[i+1]
	return above.Prose && below.Prose && below.Groups == 0 && below.Appeals+below.Bios == 0 &&
		s.kept(i-1) && s.kept(i+1)
}

// inBox reports whether unit i stands right below the label of a box: it is a teaser there.
func (s *State) inBox(i int) bool {
	return i > 0 && s.Units[i-1].Groups&boxLabels != 0 && !s.kept(i-1)
}

// anyKept reports whether one of units i to j-1 is kept.
func (s *State) anyKept(i, j int) bool {
	for ; i < j; i++ {
		if s.kept(i) {
			return true
		}
	}
	return false
}

// siblingKept reports whether a head of the form of unit i is kept near it.
func (s *State) siblingKept(i int) bool {
	u := &s.Units[i]
	for _, step := range [...]int{-1, 1} {
		for j, n := i+step, 0; j >= 0 && j < len(s.Units) && n < 40; j, n = j+step, n+1 {
			if o := &s.Units[j]; int(s.SectionEnd[j]) > j+1 && o.Kind == u.Kind && o.Number == u.Number &&
				o.Colon == u.Colon && o.Groups == 0 && s.kept(j) {
				return true
			}
		}
	}
	return false
}
