package passes

import (
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// A document under headings of Markdown in which nothing says that a site stands around it: a
// guide, the notes on a package, a changelog. What a model would drop of such is the document's
// own.
const (
	documentHeads = 3 // headings of the shortest
	teaserWords   = 4 // of the shortest title of another piece that is a link and nothing else
	footLines     = 2 // of the shortest row of a page's own buttons at the end
	footReach     = 3 // units from the end of the text on, among which a claim begins
	footWords     = 8 // words of the longest such line
	featureWords  = 2 // words of the longest such item of a list
	manualCode    = 2 // units with code in their lines from which a document is a manual
)

// documentLabels are the groups whose rules are words that a document's own lines may be. When it
// was written, by whom, and under what it is filed are a page's: a manual's own lines name dates,
// writers and other pages too, but for those below its title.
const (
	documentLabels = 1<<rules.Nav | 1<<rules.Counter | 1<<rules.Shop | 1<<rules.Legal | 1<<rules.App
	manualLabels   = labels | 1<<rules.Byline
)

// keepDocument keeps all of such a document.
func keepDocument(s *State) {
	keepManual(s)
	if s.Headings < documentHeads {
		return
	}
	manual := s.showsCode()
	parted := false // a line of signs stands above, and nothing that stays below it
	for i := range s.Units {
		switch {
		case s.Units[i].Tokens == 0 && !parse.IsMarkup(s.Blocks[s.Units[i].First].Text):
			parted = i > 0
		case s.kept(i):
			parted = false
		}
		if s.kept(i) {
			continue
		}
		if parted && s.Units[i].Tokens > 0 || !s.isFrame(i) && (!s.documents(i, manual) || s.leadsAway(i)) {
			return
		}
	}
	first, end := s.documentSpan()
	s.decideAll(first, end, true)
	if foot := s.foot(); foot >= 0 {
		s.decideAll(foot, len(s.Units), false)
	}
}

// foot returns the unit from which a page's foot ends a document, -1 where none does: a claim of
// whose it is, below a paragraph, and lines of links. A section on the licence may be such a claim.
func (s *State) foot() int {
	for i := max(len(s.Units)-footReach, s.Title+2); i < len(s.Units); i++ {
		line := strings.ToLower(strings.TrimSpace(s.Blocks[s.Units[i].First].Text))
		if startsWithAny(line, noticeStarts) && s.claims(i) && s.Units[i-1].Kind != doc.Heading {
			return i
		}
	}
	return -1
}

// documentSpan returns the units of such a document: from its title on where that is its one
// heading of the first level and all above it goes, as rules name some of it, and down to where a
// page's own buttons begin: short lines that go, as rules name most of them.
func (s *State) documentSpan() (first, end int) {
	end = len(s.Units)
	if t := s.Title; t > 0 && s.Units[t].Kind == doc.Heading && s.Units[t].Level == 1 && !s.anyKept(0, t) &&
		s.anyAgainst(0, t) {
		first = t
	}
	named := 0
	at := end
	for at > first && s.Units[at-1].Kind == doc.Paragraph && !s.kept(at-1) && s.Units[at-1].Words <= footWords {
		if at--; s.Units[at].Against != 0 {
			named++
		}
	}
	if n := len(s.Units) - at; n >= footLines && 2*named >= n {
		end = at
	}
	return first, end
}

// anyAgainst reports whether a rule speaks against one of units i to j-1.
func (s *State) anyAgainst(i, j int) bool {
	return slices.ContainsFunc(s.Units[i:j], func(u facts.Unit) bool { return u.Against != 0 })
}

// showsCode reports whether a text shows code: what it calls "See also" are other parts of the
// manual.
func (s *State) showsCode() bool {
	n := int(s.Codes)
	for i := range s.Blocks {
		if n >= manualCode {
			return true
		}
		if strings.Contains(s.Blocks[i].Text, "`") {
			n++
		}
	}
	return n >= manualCode
}

// documents reports whether unit i may be a document's own, or a manual's.
func (s *State) documents(i int, manual bool) bool {
	u, own := &s.Units[i], uint32(documentLabels)
	if manual && !s.belowTitle(i) {
		own = manualLabels
	}
	switch {
	case u.Sure || !s.Asked[i] && u.Kind == doc.Paragraph:
		return false
	case u.Kind == doc.Code, u.Against&^own == 0:
		return true
	case manual && (u.Colon && s.SectionEnd[i] > int32(i)+1 || s.hasItems(i) || s.isFeature(i)):
		return true
	}
	return u.Kind == doc.Heading && (manual || s.headsText(i))
}

// isFeature reports whether unit i is an item of a word or two, of a list of which rules name half
// at most: what a program does, "Share". A row of buttons has no other items.
func (s *State) isFeature(i int) bool {
	from, to := int(s.PartFrom[i]), int(s.PartTo[i])
	return s.Parts[i] == facts.ListPart && s.Units[i].Words <= featureWords &&
		2*int(s.Between(from, to).Marked) <= to-from
}

// isFrame reports whether unit i is markup, or a link to a place in the same document: a line of its
// table of contents.
func (s *State) isFrame(i int) bool {
	u := &s.Units[i]
	line := s.Blocks[u.First].Text
	return parse.IsMarkup(line) || u.Linked && strings.Contains(line, "](#")
}

// headsText reports whether sentences that no rule names stand in the section of a heading, and
// nothing that one does.
func (s *State) headsText(i int) bool {
	text := false
	for j := i + 1; j < int(s.SectionEnd[i]); j++ {
		u := &s.Units[j]
		if u.Against&^documentLabels != 0 {
			return false
		}
		text = text || u.Sentence && u.LinkWords == 0
	}
	return text
}

// leadsAway reports whether unit i is nothing but links: a row of them, or an item with the title
// of another piece at an address in full.
func (s *State) leadsAway(i int) bool {
	u := &s.Units[i]
	if !u.Linked || u.Kind == doc.Paragraph {
		return u.Card || u.Linked
	}
	return u.Card || u.Words >= teaserWords && strings.Contains(s.Blocks[u.First].Text, "://")
}
