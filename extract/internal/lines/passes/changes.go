package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// A changelog: heads that each name a version, over items and lines on what it changed. None of it
// reads like an article, and all of it is the text.
const (
	fewVersions  = 2  // of the shortest
	versionWords = 12 // words of the longest head: "Changes in version 2.1.3, released on the 4th of May 2021"
	bareVersions = 3  // of the shortest whose heads are numbers alone, over paragraphs
	bareWords    = 4  // of the longest of those, with a day
	versionItems = .5 // share of the units below the first head that are items of lists, or wrapped below one
)

// keepChanges keeps all of a changelog from its first version on, but for what rules name. Between
// two versions nothing but a version's changes stands, whatever words they are.
func keepChanges(s *State) {
	first, last, versions := -1, -1, 0
	for i := range s.Units {
		if s.isVersion(i) {
			if versions++; first < 0 {
				first = s.unreleased(i)
			}
			last = i
		}
	}
	if versions < fewVersions || !s.isItems(first) {
		s.keepBareVersions()
		return
	}
	end := max(last, int(s.SectionEnd[last]))
	for i := len(s.Units) - 1; i >= first; i-- { // what a heading has below it comes before the heading
		u := &s.Units[i]
		change := i < end && (u.Kind == doc.ListItem || u.Kind == doc.Heading && s.anyKept(i+1, int(s.SectionEnd[i])))
		if !u.Sure && (u.Groups == 0 || i < last && u.Groups&^labels == 0 || change) {
			s.decide(i, true)
		}
	}
}

// keepBareVersions keeps lines that are a version's number, and perhaps its day, over text that is
// kept, where there are some of them. Numbers of two parts alone may be ratings.
func (s *State) keepBareVersions() {
	first, versions, behind, long := -1, 0, 0, false
	for i := range s.Units {
		if s.isBareVersion(i) {
			if versions++; first < 0 {
				first = i
			}
			if !s.Units[i].Number {
				behind++
			}
			long = long || strings.Count(s.Blocks[s.Units[i].First].Text, ".") > 1
		}
	}
	least := bareVersions
	if behind == versions {
		least = fewVersions // the word says what they are
	}
	if versions < least || !long {
		return
	}
	if s.Title > first {
		s.Title = -1 // a change is no title
	}
	for i := range len(s.Units) - 1 {
		if s.isBareVersion(i) && s.kept(i+1) {
			s.decide(i, true)
		}
	}
}

// isBareVersion reports whether unit i is such a line: "0.20.4", "v1.2.3 (2021-05-04)".
func (s *State) isBareVersion(i int) bool {
	u := &s.Units[i]
	if u.Kind != doc.Paragraph || u.Indent > 0 || i > 0 && !u.Gap || u.Words == 0 || u.Words > versionWords {
		return false
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(s.Blocks[u.First].Text), " ")
	if facts.IsVersion(rest) {
		return true // behind a word: "Version 8.1.4"
	}
	return u.Words <= bareWords && facts.IsVersion(strings.Trim(first, "v:")) && (rest == "" || u.Groups&(1<<rules.Date) != 0)
}

// unreleased returns the heading above the version at unit i, of its level, under which the changes
// are that have no version yet; i where none is.
func (s *State) unreleased(i int) int {
	if s.Units[i].Kind != doc.Heading {
		return i
	}
	for j := i - 1; j > max(s.Title, 0) && s.Units[j].Kind != doc.Paragraph; j-- {
		if s.Units[j].Kind == doc.Heading && s.Units[j].Level == s.Units[i].Level {
			return j
		}
	}
	return i
}

// isItems reports whether most units from unit i on, but for heads of versions, are items of
// lists, or wrapped below one.
func (s *State) isItems(i int) bool {
	items, others, inItem := 0, 0, false
	for ; i < len(s.Units); i++ {
		switch u := &s.Units[i]; {
		case s.isVersion(i):
			inItem = false
		case u.Kind == doc.ListItem, inItem && u.Indent > 0:
			items, inItem = items+1, true
		case u.Kind == doc.Heading: // of the kinds of changes
			inItem = false
		default:
			others, inItem = others+1, false
		}
	}
	return float32(items) >= versionItems*float32(items+others)
}

// isVersion reports whether unit i is a heading, or a line right above a list, that begins with a
// version's number, or with a word or two and that: "2.1.3 (2021-05-04)", "Version 0.9", "libtide
// 1.4:".
func (s *State) isVersion(i int) bool {
	u := &s.Units[i]
	heads := u.Kind == doc.Heading || i+1 < len(s.Units) && s.Units[i+1].Kind == doc.ListItem
	if !heads || u.Words > versionWords || u.Sentence || u.Kind == doc.ListItem || u.Indent > 0 {
		return false
	}
	n := 0
	for token := range strings.FieldsSeq(s.Blocks[u.First].Text) {
		if token = strings.Trim(token, "*#=[]()`v:,"); token == "" {
			continue
		}
		if facts.IsVersion(token) {
			return true
		}
		if n++; n > 3 || u.LinkWords == u.Words {
			return false // a link to another piece
		}
	}
	return false
}
