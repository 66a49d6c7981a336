package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// An article's last sentence is short often, and stands between its prose and what sites put below.
const (
	closingWords = 3   // words of the shortest
	closingScore = .15 // its least score
	closingCaps  = .5  // share of its words with a capital from which it may be a name and what is said of it
	closingHead  = .1  // and that of a head above it
	closingProse = 2   // units of prose that the text has above it
)

// keepClosing keeps the short sentences that stand right below the last of the prose and right
// above what rules name, or at the end. A plain sentence it is: what asks the reader for something,
// or tells of who wrote the text, is none.
func keepClosing(s *State) {
	for i := max(s.Title, 0) + 1; i < len(s.Units); i++ {
		above := &s.Units[i-1]
		if (s.closes(i) || !s.kept(i) && s.calls(i)) && s.kept(i-1) && s.endsAt(i+1) &&
			(above.Prose || above.Sentence || above.Kind == doc.ListItem || s.isShown(i-1)) {
			s.decide(i, true)
		}
	}
	keepLastHead(s)
	for i := s.Title + 1; i+1 < len(s.Units) && !s.Units[i].Prose; i++ {
		u := &s.Units[i]
		if u.Colon && u.Groups == 0 && u.Words <= addressWords && s.belowTitle(i) &&
			s.Units[i+1].Prose && s.kept(i+1) && s.Score[i] >= addressScore {
			s.decide(i, true)
		}
	}
	for i := max(s.Title+2, len(s.Units)-signedReach, 1); i < len(s.Units); i++ {
		if s.signsOff(i) {
			s.decide(i, true)
		}
		if s.signed(i) && s.kept(i-1) {
			s.decide(i, true)
			s.decide(i+1, true)
		}
	}
}

// keepLastHead keeps the head of such a sentence with it: "Return", "By the same way."
func keepLastHead(s *State) {
	for i := max(s.Title, 0) + 2; i < len(s.Units); i++ {
		if s.mayClose(i-1) && s.kept(i-2) && (s.endsAt(i+1) || s.Score[i] >= fillScore && s.fadesAt(i+1)) &&
			(s.kept(i) && s.plain(i) || s.closes(i)) {
			s.decide(i-1, true)
			s.decide(i, true)
		}
	}
}

// mayClose reports whether unit i, which goes, may head the last sentence: "Return", and no name
// above a note on who bears it.
func (s *State) mayClose(i int) bool {
	u := &s.Units[i]
	return !s.kept(i) && u.Kind == doc.Paragraph && u.Words <= headWords && u.Groups&^valueLabels == 0 &&
		(!u.Sentence || u.Question) && !u.Colon && u.Copies == 0 && s.Score[i] >= closingHead &&
		!opensWithName(s.Blocks[u.First].Text)
}

// Whom a letter or a notice is to stands right above its prose: "To all residents:".
const (
	addressWords = 4
	addressScore = .3
	closingLine  = 6 // words of the longest line that ends a letter
)

// Bounds of who signs a notice.
const (
	signedWords = 12 // of the longest name of an office
	signedReach = 20 // units from the end of the text on
)

// signsOff reports whether unit i is the name below the end of a letter, "Yours ever,".
func (s *State) signsOff(i int) bool {
	u, above := &s.Units[i], &s.Units[i-1]
	return u.Kind == doc.Paragraph && u.Groups == 0 && u.Words <= addressWords && u.Capitals > 0 &&
		u.Digits == 0 && !u.Sentence && !u.Colon && u.Copies == 0 &&
		s.kept(i-1) && above.Words <= closingLine && s.breaksOff(i-1) &&
		s.Between(i, len(s.Units)).Prose == 0
}

// signed reports whether a notice is signed at unit i, as those of China and Japan are: an
// office's name, and below it a day in full.
func (s *State) signed(i int) bool {
	if n := len(s.Units); i+1 >= n || i+signedReach < n || s.anyKept(i+2, n) {
		return false
	}
	u, day := &s.Units[i], strings.TrimSpace(s.Blocks[s.Units[i+1].First].Text)
	year, rest, ok := strings.Cut(day, "年")
	return ok && u.Groups == 0 && !u.Sentence && !u.Colon &&
		u.Words <= signedWords && u.Dense > 0 &&
		utf8.RuneCountInString(year) == 4 && strings.Contains(rest, "月") && strings.HasSuffix(rest, "日")
}

// closes reports whether unit i may be such a sentence, and is not kept yet.
func (s *State) closes(i int) bool {
	if !s.plain(i) || s.kept(i) || s.Score[i] < closingScore {
		return false
	}
	return s.Before[i].Prose >= closingProse ||
		s.Before[i].Prose > 0 && (s.signed(i+1) || s.belowList(i) ||
			s.Units[i-1].Sentence && s.Score[i] >= fillScore)
}

// belowList reports whether unit i stands below a list, with one line between at most.
func (s *State) belowList(i int) bool {
	return s.Units[i-1].Kind == doc.ListItem || i > 1 && s.Units[i-2].Kind == doc.ListItem
}

// plain reports whether unit i is a plain sentence, or some, that begins with no one's name.
func (s *State) plain(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Sentence && !u.Ellipsis && !u.Sign && !u.Bang && !u.Question &&
		!u.At && !u.URL && !u.Copyright && u.Groups == 0 && u.LinkWords == 0 &&
		u.Words >= closingWords && u.Appeals+u.Bios+u.Addressed == 0 &&
		float32(u.Capitals) < closingCaps*float32(u.Tokens) && s.Parts[i] == facts.NoPart &&
		u.Copies == 0 &&
		!opensWithName(s.Blocks[u.First].Text)
}

// opensWithName reports whether the first two words of a line have capitals, as a name has, and
// the first is no article: "Il Comune".
func opensWithName(line string) bool {
	first, rest, _ := strings.Cut(strings.TrimLeft(line, " "), " ")
	a, _ := utf8.DecodeRuneInString(first)
	b, _ := utf8.DecodeRuneInString(rest)
	if !unicode.IsUpper(a) || !unicode.IsUpper(b) {
		return false
	}
	hash := words.Seed32
	for _, r := range first {
		hash = words.Mix32(hash, uint32(words.Lower(r)))
	}
	return lexicon.KindOf(hash)&lexicon.StopWord == 0
}

// endsAt reports whether the text ends above unit i: nothing stands there, or what rules name as
// the page's own.
func (s *State) endsAt(i int) bool {
	return i == len(s.Units) || s.signed(i) || s.Units[i].EndMark || s.Units[i].Groups&boilerplateBelow != 0
}

// fadesAt reports whether a line stands at unit i that ends no sentence, and no prose below it.
func (s *State) fadesAt(i int) bool {
	return !s.Units[i].Sentence && s.Between(i, len(s.Units)).Prose == 0
}

// Plain sentences that go on below a box, up to where the text ends.
const (
	runUnits  = 2   // of the shortest run that need not be told
	runScore  = .2  // its mean score
	aloneFrom = .15 // and that of a sentence alone
	aloneSure = .4  // and where no rule names the lines below it
	runSure   = .5  // mean score from which the text need not end below
	runLast   = .6  // share of the mean that the last has at least, or it tells of who wrote the text
)

// closingRun returns one past the plain sentences from unit i on, i where the model thinks too
// little of them, or the text does not end below them.
func (s *State) closingRun(i int) int {
	j, sum := i, float32(0)
	for ; j < len(s.Units) && s.plain(j); j++ {
		sum += s.Score[j]
	}
	n := float32(j - i)
	switch {
	case j-i < runUnits:
		if sum < aloneFrom || s.Units[i].Words > boxWords || !s.endsAt(j) && (sum < aloneSure || !s.fadesAt(j)) {
			return i
		}
	case sum < runScore*n || !s.endsAt(j) && sum < runSure*n && !opensWithName(s.Blocks[s.Units[j].First].Text):
		return i
	}
	if j-i > runUnits && s.Score[j-1]*n < runLast*sum {
		j--
	}
	return j
}

// closesBelow returns the unit from which plain sentences end the text below the box that begins at
// unit i, -1 where none do: between them and its label are teasers that are no sentences, or the
// label has one in it. A label that stands below them too ends each of a row of cards.
func (s *State) closesBelow(i int) int {
	if s.Before[i].Prose < closingProse {
		return -1
	}
	for j := i + 1; j < min(len(s.Units), i+boxUnits); j++ {
		u := &s.Units[j]
		if s.plain(j) {
			end := s.closingRun(j)
			if j == i+1 && !s.hasTeaser(i) || end == j ||
				end < len(s.Units) && s.Units[end].Hash == s.Units[i].Hash {
				return -1
			}
			return j
		}
		if u.EndMark || u.Sentence && !u.Question && u.Groups == 0 || u.Words > boxWords {
			return -1
		}
	}
	return -1
}

// hasTeaser reports whether the label at unit i has a teaser in it: "Read also: The old pier".
func (s *State) hasTeaser(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && (u.Words > boxLabel || !u.Colon && strings.Contains(s.Blocks[u.First].Text, ": "))
}
