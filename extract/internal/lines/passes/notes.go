package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/rules/lexicon"
)

// Notes stand below an article: who wrote it, what the reader is asked for, when something is held.
// They speak of what the article does not.
const (
	notesMost    = 12  // of them
	notesLabels  = 2   // short lines that may stand among them and stay
	notesLabel   = 6   // words of the longest such
	notesWords   = 50  // words of the longest note
	askedWords   = 20  // words of the longest of which a question makes half
	notesProse   = 2   // units of prose that the text has above them
	notesAbove   = 40  // or words, in a script in which prose is not told
	notesStems   = 2   // stems that make a note
	curtWords    = 12  // words of the longest line, no plain sentence, of which one stem makes a note
	curtScore    = .85 // and how sure the model must be of it to stay
	notesOverlap = .34 // share of its words that the text has too, above which it is none
	eventOverlap = .2  // and of one on an event, which an article may announce
)

// dropEndNotes drops the notes at the end of a text, in whatever language they are.
func dropEndNotes(s *State) {
	labels, notes, below := 0, 0, false // short lines passed, notes dropped; a note stands right below
	for i := len(s.Units) - 1; i > s.Title && labels <= notesLabels && notes < notesMost; i-- {
		u := &s.Units[i]
		switch {
		case !s.kept(i):
		case i > s.Title+1 && s.claims(i):
			s.decide(i, false)
			continue
		case u.Kind != doc.Paragraph || s.Parts[i] != facts.NoPart || u.Quoted:
			return
		case s.Before[i].Prose < notesProse && s.Before[i].Words < notesAbove:
			return
		case s.isNote(i), s.isAgency(i), below && u.Words <= notesLabel && u.Groups&(1<<rules.Bio) != 0:
			s.decide(i, false)
			below = true
			notes++
			continue
		case u.Prose || u.Sentence || u.Words > notesLabel:
			return
		default:
			labels++
		}
		below = false
	}
}

// isNote reports whether unit i, below which nothing but notes stands, is one.
func (s *State) isNote(i int) bool {
	u := &s.Units[i]
	if u.Words > notesWords || s.Overlaps[i] > notesOverlap ||
		s.Units[i-1].Kind == doc.Heading && s.kept(i-1) {
		return false
	}
	if s.belowBio(i) {
		return true
	}
	line := strings.ToLower(s.Blocks[u.First].Text)
	prompts := notesStems
	if u.Words <= askedWords && strings.ContainsAny(line, "?？؟") ||
		u.Words <= curtWords && s.Score[i] < curtScore && (!u.Sentence || u.Bang) && !s.calls(i) {
		prompts--
	}
	writers := notesStems
	if s.belowWriter(i) {
		writers--
	}
	if u.Quotes > 0 {
		writers++ // a book's title stands in quotes, and so does what somebody said
	}
	if s.strange(i, line, rules.NoteWriters(), writers) || s.strange(i, line, rules.NotePrompts(), prompts) {
		return true
	}
	return u.Digits > 0 && s.Overlaps[i] <= eventOverlap && s.strange(i, line, rules.NoteEvents(), notesStems)
}

// belowWriter reports whether a short line right above unit i says that the writer is told of.
func (s *State) belowWriter(i int) bool {
	label := &s.Units[i-1]
	return label.Groups&(1<<rules.Bio|1<<rules.Byline) != 0 && label.Words <= notesLabel
}

// belowBio reports whether the line right above unit i heads a note on the writer, and is none with
// an address: "About the author".
func (s *State) belowBio(i int) bool {
	label := &s.Units[i-1]
	return label.Groups&(1<<rules.Bio) != 0 && s.belowWriter(i) && label.Kind == doc.Paragraph && s.Units[i].Prose &&
		!label.At
}

// strange reports whether a line has so many of some stems that no other line of the text has.
func (s *State) strange(i int, line string, stems *rules.Stems, want int) bool {
	var found []string
	stems.Each(line, func(stem string) bool {
		for _, f := range found {
			if strings.HasPrefix(stem, f) || strings.HasPrefix(f, stem) {
				return true
			}
		}
		found = append(found, stem)
		return true
	})
	if len(found) < want {
		return false
	}
	for _, stem := range found {
		if s.says(stem, i) {
			if want++; len(found) < want {
				return false
			}
		}
	}
	return true
}

// says reports whether prose above unit i that is kept has a stem.
func (s *State) says(stem string, i int) bool {
	for j := range i {
		u := &s.Units[j]
		if u.Prose && s.kept(j) && strings.Contains(strings.ToLower(s.Blocks[u.First].Text), stem) {
			return true
		}
	}
	return false
}

// agencyWords is the number of words of the longest line that names an agency alone.
const agencyWords = 4

// isAgency reports whether unit i names the agency that the text is of: it ends in one, in
// capitals or in brackets.
func (s *State) isAgency(i int) bool {
	u := &s.Units[i]
	if u.Words > agencyWords || u.Sentence || u.Kind != doc.Paragraph {
		return false
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	parts := func(r rune) bool { return strings.ContainsRune(" /,:-–", r) }
	names, bracket := strings.FieldsFunc(strings.Trim(line, "()[]（）"), parts), strings.HasPrefix(line, "(")
	for at, name := range names {
		named := bracket || at == len(names)-1 && name == strings.ToUpper(name)
		if named && lexicon.Agency([]byte(strings.ToLower(name))) {
			return true
		}
	}
	return false
}

// claims reports whether unit i is a short line that says whose the text is, and no licence's.
func (s *State) claims(i int) bool {
	u := &s.Units[i]
	if u.Words > notesLabel || s.isNotice(i) {
		return false
	}
	return u.Copyright || strings.HasPrefix(strings.ToLower(s.Blocks[u.First].Text), "copyright")
}
