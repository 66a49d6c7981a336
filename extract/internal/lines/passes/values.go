package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// What a text tells of at its end, or between its paragraphs, may be when and where and for how
// much: short lines with figures under short heads. Right below its title it may be what a dish is
// made of. A model takes them for a page's own, less surely than it does those.
const (
	valueWords = 10  // of the longest line
	valueLines = 2   // with figures
	valueShare = .4  // of the lines that have some at least
	valueScore = .18 // their mean score
	valueLeast = .12 // and the least one's
	valueAlone = .25 // mean score of a head and the one line below it

	valueLetters = 3 // of a line with a figure
	addressLines = 5 // of the longest address, with a head above it
	phoneDigits  = 9
	phoneLonger  = 15
	phoneNamed   = 6 // of one behind a word for it
	yearDigits   = 4

	amountLines = 3  // of the shortest list right below the title
	amountShare = .5 // of them that have figures at least
	amountLeast = .05

	figuresReach = 8 // units below the title among which values begin
)

// valueLabels are the groups of heads of such lines: whom to ask about a notice is the page's own.
const valueLabels = headLabels &^ (1<<rules.Bio | 1<<rules.Source)

// keepValues keeps the runs of such lines below a line that is kept, and heads above them.
func keepValues(s *State) {
	s.keepAmounts()
	s.keepFigures()
	keepDek(s)
	for i := s.Title + 1; i < len(s.Units); i++ {
		if !s.tells(i) || i == 0 || !s.kept(i-1) || s.Before[i].Prose == 0 {
			continue
		}
		var run, told valueRun // the lines so far; those up to the last with a figure
		first := i
		for ; i < len(s.Units) && (s.tells(i) || s.bridges(i)); i++ {
			if s.tells(i) {
				run.add(s, i)
			}
			if run.values > told.values || told.phone && told.end == i && s.isHours(i) {
				told = run
			}
		}
		if told.holds() {
			s.decideAll(first, told.end, true)
		}
	}
	for i := s.Title + 1; i+valueLines < len(s.Units); i++ {
		if !s.kept(i) && i > 0 && s.kept(i-1) && s.tells(i) && s.Units[i].Words <= headWords && s.kept(i+1) &&
			s.startsAfter(i+2, i+1) {
			s.decide(i, true)
		}
	}
	for i := s.Title + 2; i < len(s.Units); i++ {
		s.keepContact(i)
	}
	keepLastHead(s)
}

// keepContact keeps a number to call at unit i with the head a few lines above it that rules take for
// a label, and what is between: a name, an address.
func (s *State) keepContact(i int) {
	if u := &s.Units[i]; !hasPhone(u) && !s.isPhone(u) {
		return
	}
	score := float32(0)
	for j := i; j > max(s.Title+1, i-addressLines) && s.tells(j); j-- {
		score += s.Score[j]
		if u := &s.Units[j]; j < i && u.Groups != 0 && u.Groups&^valueLabels == 0 && u.Digits == 0 && u.Words <= headWords {
			if s.kept(j-1) && score >= valueAlone*float32(i-j+1) {
				s.decideAll(j, i+1, true)
			}
			return
		}
	}
}

// valueRun sums over lines that may be such.
type valueRun struct {
	lines, days, values, end int
	phone                    bool // one is a number to call: what stands above it are a name and an address
	places                   bool // the last value has more than one part: "Saturday, 10 am, town hall"
	score                    float32
}

func (r *valueRun) add(s *State, i int) {
	r.lines++
	r.score += s.Score[i]
	r.end = i + 1
	switch {
	case s.hasValue(i):
		r.values++
		r.phone = r.phone || hasPhone(&s.Units[i])
		r.places = s.Units[i].Commas > 0
	case s.Units[i].Groups&(1<<rules.Date) != 0:
		r.days++ // "Mon-Fri 10-17" is as much as a value
	}
}

// holds reports whether enough of the lines have figures: two of them, or one below a head.
func (r *valueRun) holds() bool {
	n := float32(r.lines)
	if alone := r.lines == 2 && r.places || r.lines <= addressLines && r.phone; alone && r.score >= valueAlone*n {
		return true
	}
	return r.values >= valueLines && float32(r.values) >= valueShare*(n-float32(r.days)) && r.score >= valueScore*n
}

// keepAmounts keeps a list without marks between the title and the prose, most lines of which have
// a figure: "250 g red lentils".
func (s *State) keepAmounts() {
	if s.Title < 0 {
		return
	}
	first := s.Title + 1
	for first < len(s.Units) && (s.Units[first].Groups != 0 || s.setsOff(first) || s.IsCrumbs(first)) {
		first++
	}
	end, values := first, 0
	for ; end < len(s.Units) && s.Units[end].Kind == doc.Paragraph && !s.Units[end].Prose &&
		!s.Units[end].Sentence && s.Units[end].Groups == 0 &&
		s.Units[end].Words <= valueWords && !s.Units[end].Colon && s.Score[end] >= amountLeast; end++ {
		if u := &s.Units[end]; u.Digits > 0 && u.Letters > 0 {
			values++
		}
	}
	if values < amountLines || float32(values) < amountShare*float32(end-first) || end == len(s.Units) || !s.kept(end) {
		return
	}
	for i := s.Title + 1; i < end; i++ {
		if i >= first || s.isPrice(i) {
			s.decide(i, true)
		}
	}
}

// isPrice reports whether unit i is a price and nothing else: "$412,000".
func (s *State) isPrice(i int) bool {
	u := &s.Units[i]
	return u.Digits > 0 && u.Letters == 0 && strings.ContainsAny(s.Blocks[u.First].Text, "$€£¥₹₩₽₺")
}

// bridges reports whether unit i is a sentence that stays, alone among such lines.
func (s *State) bridges(i int) bool {
	return (s.Units[i].Prose || s.Units[i].Sentence) && s.kept(i) && i > 0 && s.tells(i-1) &&
		i+1 < len(s.Units) && s.tells(i+1)
}

// keepFigures keeps the values below the title, "Ascent: 680 m", where most of them are figures: a
// page says by whom and where there.
func (s *State) keepFigures() {
	if s.Title < 0 {
		return
	}
	for i := s.Title + 1; i < min(len(s.Units), s.Title+figuresReach) && !s.Units[i].Prose; i++ {
		from, to := int(s.PartFrom[i]), int(s.PartTo[i])
		if s.Parts[i] != facts.ValuePart || from < i {
			continue
		}
		lines, figures := 0, 0
		for j := from; j < to; j++ {
			if u := &s.Units[j]; u.Groups&^(1<<rules.Date) == 0 {
				if lines++; u.Digits > 0 {
					figures++
				}
			}
		}
		if figures < valueLines || float32(figures) < amountShare*float32(lines) ||
			!s.anyKept(to, min(to+2, len(s.Units))) {
			continue
		}
		for j := from; j < to; j++ {
			if s.Units[j].Groups&^(1<<rules.Date) == 0 {
				s.decide(j, true)
			}
		}
	}
}

// startsAfter reports whether units i and j are lines of a programme, of which the first begins
// later: "10:00 Doors open". A site's news have the latest first.
func (s *State) startsAfter(i, j int) bool {
	later, ok := s.startOf(i)
	sooner, also := s.startOf(j)
	return ok && also && later > sooner
}

// startOf returns the time of the day that unit i begins with, a short line.
func (s *State) startOf(i int) (string, bool) {
	if i < 0 || i >= len(s.Units) {
		return "", false
	}
	u, line := &s.Units[i], strings.TrimSpace(s.Blocks[s.Units[i].First].Text)
	if !u.Number || u.Prose || u.Letters < valueLetters || u.Words > valueWords || len(line) < 6 ||
		strings.IndexAny(line, ":.") != 2 || line[5] != ' ' {
		return "", false
	}
	return line[:2] + line[3:5], true
}

// tells reports whether unit i may be such a line.
func (s *State) tells(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && !u.Prose && u.Words <= valueWords &&
		(!u.Sentence || u.Digits > 0 && s.givesValue(i)) && // "Lost: 23 kr." ends none
		(u.Letters > 0 && u.Groups&^valueLabels == 0 || s.isPhone(u) || hasPhone(u)) &&
		!u.Question && !u.Bang && !u.Ellipsis && !u.Linked && !u.URL && !u.Copyright && u.Copies == 0 &&
		s.Score[i] >= valueLeast
}

// hasValue reports whether unit i gives a figure to something: "Adults 60 kr", and no day, price
// alone ("R$ 39,90") or count in brackets.
func (s *State) hasValue(i int) bool {
	u := &s.Units[i]
	if u.Digits == 0 || u.Letters < valueLetters {
		return s.isPhone(u)
	}
	if u.Number {
		return s.givesFigure(i) || s.startsAfter(i, i-1) || s.startsAfter(i+1, i)
	}
	counted := strings.HasSuffix(s.Blocks[u.First].Text, ")") && !s.givesFigure(i)
	return !counted && u.Groups&(1<<rules.Date|1<<rules.Counter) == 0
}

// givesFigure reports whether unit i gives a figure to what a colon parts from it: "8 days: $12".
func (s *State) givesFigure(i int) bool {
	_, value, ok := strings.Cut(s.Blocks[s.Units[i].First].Text, ": ")
	return ok && strings.ContainsAny(value, "0123456789")
}

// isHours reports whether unit i, right below a number to call, tells when to: "Mon-Fri, 9-17". A
// day has its year.
func (s *State) isHours(i int) bool {
	u := &s.Units[i]
	return u.Groups == 1<<rules.Date && u.Digits >= 2 && u.Letters >= valueLetters && !facts.HasYear(s.Blocks[u.First].Text)
}

// hasPhone reports whether a unit is a number to call behind a word or two: "Phone: 0555 014 200".
func hasPhone(u *facts.Unit) bool {
	least := int32(phoneDigits)
	if u.Groups&(1<<rules.Bio) != 0 {
		least = phoneNamed
	}
	return u.Groups&^headLabels == 0 && u.Digits >= least && u.Digits <= phoneLonger && u.Letters > 0 &&
		u.Letters <= phoneLonger && !u.Number
}

// isPhone reports whether a unit is a number to call, in groups of figures.
func (s *State) isPhone(u *facts.Unit) bool {
	return u.Letters == 0 && u.Digits >= phoneDigits && u.Digits <= phoneLonger &&
		strings.Trim(s.Blocks[u.First].Text, " +()0123456789-") == ""
}
