package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// Notes stand below an article: who wrote it, what the reader is asked for, when something is held.
// They speak of what the article does not.
const (
	notesLabels  = 2   // short lines that may stand among them and stay
	notesLabel   = 6   // words of the longest such
	notesWords   = 50  // words of the longest note
	askedWords   = 20  // words of the longest of which a question makes half
	notesProse   = 2   // units of prose that the text has above them
	notesStems   = 2   // stems that make a note
	notesOverlap = .34 // share of its words that the text has too, above which it is none
	eventOverlap = .2  // and of one on an event, which an article may announce
)

// dropEndNotes drops the notes at the end of a text, in whatever language they are.
func dropEndNotes(s *State) {
	labels, below := 0, false // short lines passed; a note stands right below
	for i := len(s.Units) - 1; i > s.Title && labels <= notesLabels; i-- {
		u := &s.Units[i]
		switch {
		case !s.kept(i):
		case u.Kind != doc.Paragraph || s.Before[i].Prose < notesProse || s.Parts[i] != facts.NoPart || u.Quoted:
			return
		case s.isNote(i), below && u.Words <= notesLabel && u.Groups&(1<<rules.Bio) != 0:
			s.decide(i, false)
			below = true
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
	if u.Words > notesWords || s.Overlaps[i] > notesOverlap || s.Units[i-1].Kind == doc.Heading && s.kept(i-1) {
		return false
	}
	line := strings.ToLower(s.Blocks[u.First].Text)
	prompts := notesStems
	if u.Words <= askedWords && strings.ContainsAny(line, "?？؟") {
		prompts--
	}
	writers := notesStems
	if label := &s.Units[i-1]; label.Groups&(1<<rules.Bio|1<<rules.Byline) != 0 && label.Words <= notesLabel && s.PrevProse[i] < int32(i-1) {
		writers--
	}
	return u.Quotes == 0 && s.strange(i, line, rules.NoteWriters(), writers) || s.strange(i, line, rules.NotePrompts(), prompts) ||
		u.Digits > 0 && s.Overlaps[i] <= eventOverlap && s.strange(i, line, rules.NoteEvents(), notesStems)
}

// strange reports whether a line has so many of some stems that no other line of the text has.
func (s *State) strange(i int, line string, stems rules.Stems, want int) bool {
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
		if u := &s.Units[j]; u.Prose && s.kept(j) && strings.Contains(strings.ToLower(s.Blocks[u.First].Text), stem) {
			return true
		}
	}
	return false
}
