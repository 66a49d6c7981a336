package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// A text of short lines, among which paragraphs are few: a recipe, a programme, the minutes of a
// meeting. A model tells its lines from a page's labels only here and there, so that the text is
// decided as a whole: it goes from the first line that stays to the last that reads as a text's.
const (
	bodyMost  = 100 // lines of the longest
	bodyLeast = 5   // lines that stay
	bodyProse = .4  // share of them that are prose
	bodyWords = .7  // share of their words in prose
	bodyGap   = 8   // lines of the longest run that goes between two of its lines
	bodyScore = .1  // their mean score
	ownScore  = .05 // and that of a line that reads as a text's
)

// labels of the page's own that its foot begins with, and none of a text's heads has.
const footLabels = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Newsletter | 1<<rules.Comments |
	1<<rules.Cookie | 1<<rules.Ad | 1<<rules.Related | 1<<rules.ReadMore | 1<<rules.App |
	1<<rules.Paywall | 1<<rules.Credit | 1<<rules.Gate | 1<<rules.Byline | 1<<rules.Tags

// keepBody keeps what stands between the lines of such a text, and drops what stands below its
// foot's first label.
func keepBody(s *State) {
	if !s.isShortLines() {
		return
	}
	s.dropFoot()
	first, end := -1, -1        // the first line that stays, and the last
	last, sum := -1, float32(0) // the last line of the text so far, -1 below what is the page's own; scores since
	for i := s.Title + 1; i < len(s.Units); i++ {
		sum += s.Score[i]
		switch {
		case !s.kept(i) && last >= 0 && last == i-1 && (s.headsAlike(i) || s.answersAbove(i)):
			s.decide(i, true)
			last, end, sum = i, i, 0
		case !s.kept(i) && s.isFoot(i):
			last = -1
		case s.kept(i) || last >= 0 && s.isOwn(i):
			if n := i - last - 1; last >= 0 && n <= bodyGap && sum-s.Score[i] >= bodyScore*float32(n) {
				s.decideAll(last+1, i+1, true)
			}
			if s.kept(i) {
				last, end, sum = i, i, 0
				if first < 0 {
					first = i
				}
			}
		}
	}
	if i := first - 1; i > s.Title && s.greets(i) {
		s.decide(i, true)
	}
	s.keepSigned(first, end+1)
	if i := s.Title + 1; i > 0 && first == i+1 && s.givesValue(i) && s.isOwn(i) && !facts.HasYear(s.Blocks[s.Units[i].First].Text) {
		s.decide(i, true) // how long an examination takes
	}
	for i := first + 1; first-1 > s.Title && s.namesDay(first-1) && i < len(s.Units); i++ {
		if s.kept(i) && s.namesDay(i) {
			s.decide(first-1, true) // as those below it
		}
	}
}

// signedLines is the number of lines of the longest end of a letter: "Kind regards", "The council".
const signedLines = 3

// keepSigned keeps the short lines from unit i on that end a letter, which begins with whom it is to near
// unit first, where the page's own begin right below them.
func (s *State) keepSigned(first, i int) {
	if first < 0 || !s.greets(first) && (first-1 <= s.Title || !s.greets(first-1)) {
		return
	}
	end := i
	for end < len(s.Units) && s.Units[end].Against == 0 && s.Units[end].Words <= closingLine && s.Units[end].Digits == 0 &&
		!s.Units[end].Sentence && s.Units[end].Kind == doc.Paragraph {
		end++
	}
	if end-i <= signedLines && s.endsAt(end) {
		s.decideAll(i, end, true)
	}
}

// greets reports whether unit i is a letter's first words: "Hello!"
func (s *State) greets(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Against == 0 && u.Words <= closingLine && (u.Bang || s.breaksOff(i)) &&
		u.Appeals == 0 && s.Units[i+1].Sentence
}

// namesDay reports whether unit i is a day without its year, above what was on it.
func (s *State) namesDay(i int) bool {
	u := &s.Units[i]
	return u.Groups == 1<<rules.Date && u.Words <= dateWords && u.Digits > 0 && u.Letters >= valueLetters &&
		!facts.HasYear(s.Blocks[u.First].Text)
}

// isShortLines reports whether the text is of short lines.
func (s *State) isShortLines() bool {
	if s.Headings > 0 || len(s.Units)-s.Title > bodyMost {
		return false
	}
	lines, prose, words, all := 0, 0, int32(0), int32(0)
	for i := s.Title + 1; i < len(s.Units); i++ {
		if !s.kept(i) {
			continue
		}
		u := &s.Units[i]
		lines++
		all += u.Words
		if u.Prose {
			prose++
			words += u.Words
		}
	}
	return lines >= bodyLeast && float32(prose) <= bodyProse*float32(lines) &&
		float32(words) <= bodyWords*float32(all)
}

// isFoot reports whether unit i is the page's own: a pass dropped it as such, or rules name it so, and
// it does not head a sentence of the text, or the line below it too.
func (s *State) isFoot(i int) bool {
	u := &s.Units[i]
	if u.EndMark || u.Sure || u.Copyright || u.Linked || u.Card || int(u.Separators) > strings.Count(s.Blocks[u.First].Text, "«") || u.Copies > headCopies ||
		u.Ellipsis && u.Words >= elidedWords || u.Groups&(1<<rules.Date) != 0 && facts.HasYear(s.Blocks[u.First].Text) {
		return true
	}
	switch s.Blocks[u.First].By {
	case doc.ByModel, "list", "named", "stray": // by its words and its place alone
	default:
		return true
	}
	below := i + 1
	switch {
	case u.Against&^(1<<rules.Date|1<<rules.Counter) != 0 && s.belowTitle(i):
		return true
	case u.Against&^(1<<rules.Date|1<<rules.Counter) == 0:
		return false
	case below == len(s.Units) || u.Words > headWords && !s.headsQuestion(i):
		return true
	case u.Against&footLabels != 0 && (u.Words > 1 || u.Against&^(1<<rules.ReadMore) != 0):
		return !s.isOwn(below)
	}
	next := &s.Units[below]
	return next.Against&^(1<<rules.Date|1<<rules.Counter) != 0
}

// headsQuestion reports whether unit i is a label of a menu above a question: "Questions that are often
// asked".
func (s *State) headsQuestion(i int) bool {
	u, below := &s.Units[i], &s.Units[i+1]
	return u.Against == 1<<rules.Nav && u.Words <= askWords && below.Question && below.Against == 0
}

// isOwn reports whether unit i, which goes, reads as a line of the text: a plain sentence, or a
// value with figures.
func (s *State) isOwn(i int) bool {
	u := &s.Units[i]
	if s.Score[i] < ownScore || u.Kind != doc.Paragraph || u.Words > boxWords || i < 2 {
		return false
	}
	if s.isPhone(u) || hasPhone(u) {
		return s.isWord(i-1) || s.kept(i-1)
	}
	if u.Against != 0 {
		head := &s.Units[i-1]
		return s.namesDay(i) && s.namesDay(i-1) && s.kept(i-1) || s.givesValue(i) && u.Against&^(1<<rules.Date|1<<rules.Counter) == 0 ||
			s.namesDay(i) && head.Against == 0 && head.Words <= headWords && !head.Sentence
	}
	if u.At {
		head := &s.Units[i-1]
		return u.Words <= addressWords && !u.Sentence && head.Words <= headWords && head.Groups&^valueLabels == 0
	}
	return s.plain(i) || u.Addressed > 0 && u.Sentence && !u.Question && s.Score[i] >= fadeLeast && u.Appeals+u.Bios == 0 ||
		(s.Parts[i] == facts.ValuePart || s.givesValue(i)) && u.Digits > 0 && !u.URL && !u.Copyright || s.signsBelow(i) || s.signsOff(i) ||
		s.hasValue(i) && s.isWord(i-1) && s.Units[i-1].Against == 0 && s.Score[i] >= closingScore ||
		s.givesFigure(i) && u.Words <= valueWords && s.Score[i] >= fadeLeast || s.explainsToo(i) || s.namesToo(i) || s.thanks(i) || s.thanks(i-1) && s.kept(i-1)
}

// isWord reports whether unit i may head a line below it.
func (s *State) isWord(i int) bool {
	u := &s.Units[i]
	return !u.Sentence && u.Words <= headWords && !u.Colon && u.Digits == 0
}

// headsAlike reports whether unit i is a word above a sentence, whatever rules say of it, as one a few
// lines above is: "Print", "Maps come out on several sheets."
func (s *State) headsAlike(i int) bool {
	if i+1 >= len(s.Units) || !s.isWord(i) || s.Units[i].Copies > 0 || !s.Units[i+1].Sentence || s.Units[i+1].Groups != 0 ||
		!s.kept(i+1) && !s.isOwn(i+1) {
		return false
	}
	above := i - 1
	for above > max(s.Title+1, i-alikeLeast) && s.Units[above].Sentence && s.kept(above) {
		above--
	}
	return above < i-1 && above > s.Title && s.isWord(above) && s.kept(above) && s.Units[above].Groups&footLabels == 0
}

// answersAbove reports whether unit i is a short answer to the question right above it: "Lie in."
func (s *State) answersAbove(i int) bool {
	u, above := &s.Units[i], &s.Units[i-1]
	return u.Answers() && u.Sentence && !u.Question && u.Groups&^labels == 0 && u.Appeals == 0 && above.Question && above.Groups == 0
}

// namesToo reports whether unit i gives a value to a name as the line above it does, with a head above
// both: "Thanks", "Translations: Marit", "Signs: Piet".
func (s *State) namesToo(i int) bool {
	return s.givesValue(i) && s.givesValue(i-1) && s.isWord(i-2) && s.Units[i-2].Against|s.Units[i-1].Against == 0
}

// thanks reports whether unit i is a call at the end of a text, perhaps with who calls below it.
func (s *State) thanks(i int) bool {
	if !s.calls(i) {
		return false
	}
	if s.endsAt(i + 1) {
		return true
	}
	name := &s.Units[i+1]
	return name.Groups == 0 && name.Words <= headWords && name.Capitals > 0 && !name.Sentence && !name.Colon && s.endsAt(i+2)
}

// explainsToo reports whether unit i is a short sentence below a word, as the one two lines above is.
func (s *State) explainsToo(i int) bool {
	u := &s.Units[i]
	return u.Sentence && u.Appeals+u.Bios+u.Addressed == 0 && !u.Bang && u.Groups == 0 && s.isWord(i-1) &&
		s.Units[i-1].Against == 0 && s.Units[i-2].Sentence && s.kept(i-2) && s.isWord(max(i-3, 0))
}

// signsBelow reports whether a letter ends at unit i, and who wrote it stands below.
func (s *State) signsBelow(i int) bool {
	u := &s.Units[i]
	if u.Words > closingLine || !s.breaksOff(i) || i+1 == len(s.Units) {
		return false
	}
	name := &s.Units[i+1]
	return name.Groups == 0 && name.Words <= addressWords && name.Capitals > 0 && !name.Sentence && !name.Colon
}

// dropFoot drops the short lines below the first of a page's own labels, where nothing but such
// stands there.
func (s *State) dropFoot() {
	first := -1
	for i := len(s.Units) - 1; i > s.Title; i-- {
		u := &s.Units[i]
		if first >= 0 && s.kept(i) && (s.asksBack(i) || first == i+1 && s.asksReader(i)) {
			first = i
			continue
		}
		if s.kept(i) && (u.Prose || u.Sentence || u.Digits > 0 || u.Kind != doc.Paragraph || u.Words > listWords) {
			break
		}
		if !s.kept(i) && (u.Against&footLabels != 0 || u.Against&boilerplateBelow != 0 && u.Words > headWords) || u.Against&(1<<rules.Shop) != 0 && first >= 0 && first-i <= footReach {
			first = i
		}
	}
	if first >= 0 {
		s.decideAll(first, len(s.Units), false)
	}
}

// asksBack reports whether unit i asks the reader what buttons below it answer: "Was this useful?"
func (s *State) asksBack(i int) bool {
	u := &s.Units[i]
	return u.Question && !u.Prose && i+2 < len(s.Units) && !s.anyKept(i+1, i+3) && s.Units[i+1].Words == 1 && s.Units[i+2].Words == 1
}

// asksReader reports whether unit i is a question to the reader, or one that rules name: "Did you make
// this?"
func (s *State) asksReader(i int) bool {
	u := &s.Units[i]
	return u.Question && !u.Prose && u.Words <= askWords && (u.Addressed > 0 || u.Against&boilerplate != 0)
}
