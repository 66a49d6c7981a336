package metadata

import (
	"sync"

	"shuck/extract/internal/rules/lexicon"
)

// labelKind says what a label before a day makes of it.
type labelKind uint8

const (
	noLabel labelKind = iota
	labelPublished
	labelChanged
)

// labelStarts has the beginnings of what stands before a day of publication and of the last change,
// so that they hold in all the forms that a language has.
var labelStarts = sync.OnceValue(func() (t struct{ published, changed *starts }) {
	t.published, t.changed = newStarts(false, lexicon.PublishedStarts), newStarts(false, lexicon.ChangedStarts)
	return t
})

// labelOf tells what a line says of its first day.
func labelOf(line string) labelKind {
	if len(line) > 300 {
		return noLabel
	}
	s, t := lower(line), labelStarts()
	for i := range max(len(s)-1, 0) {
		switch {
		case !t.changed.may(s[i], s[i+1]) && !t.published.may(s[i], s[i+1]):
		case t.changed.begin(s[i:]):
			return labelChanged
		case t.published.begin(s[i:]):
			return labelPublished
		}
	}
	return noLabel
}

// isChange reports whether a text says that what follows is the last change.
func isChange(s string) bool {
	s, changed := lower(s), labelStarts().changed
	for i := range max(len(s)-1, 0) {
		if changed.may(s[i], s[i+1]) && changed.begin(s[i:]) {
			return true
		}
	}
	return false
}
