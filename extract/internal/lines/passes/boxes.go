package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A box of pointers stands within an article: a label, teasers below it, and then the article goes
// on. What goes on is told by its paragraphs, which are as long as those above and of their words.
const (
	boxUnits   = 12 // units of the longest, its label among them
	boxWords   = 24 // words of the longest teaser
	boxOverlap = .6 // share of the overlap above that what goes on has at least
	boxLength  = .6 // and share of the length of the paragraphs above
	boxScore   = .6 // its mean score
	boxSame    = .5 // and where it says as much of the words above as those say of one another
	boxRight   = .3 // share of the overlap where it stands right below a label with its teaser in it
)

// boxLabels are the groups of a box's labels.
const boxLabels = 1<<rules.Related | 1<<rules.ReadMore

// dropBoxes drops the boxes between what is kept, and keeps the prose after those that a model took
// for the article's end.
func dropBoxes(s *State) {
	var above overlap
	for i := 1; i < len(s.Units); i++ {
		u := &s.Units[i]
		if u.Groups&boxLabels == 0 || u.Kind == doc.Heading && s.Score[i] >= s.Named ||
			u.Prose && !u.EndMark || s.kept(i) && s.Score[i] >= namedScore {
			continue
		}
		next := s.resumes(i, &above)
		if next < 0 {
			continue
		}
		teases := (u.Words <= boxLabel || u.EndMark || u.Colon) && u.Groups&(1<<rules.Ad) == 0
		for j := i; j < next; j++ {
			if j == i || teases && s.teaser(j) {
				s.decide(j, false)
			}
		}
		for j := next; j < len(s.Units) && !s.Units[j].EndMark; j++ {
			if k := &s.Units[j]; k.Prose && k.Groups == 0 && s.Overlaps[j] > 0 &&
				(s.kept(j) || !opensWithName(s.Blocks[k.First].Text)) {
				s.decide(j, true)
			}
		}
		s.decideAll(next, s.closingRun(next), true)
		i = next - 1
	}
}

// boxLabel is the number of words of the longest label that teasers follow; a longer one has its
// teaser in it.
const boxLabel = 5

// teaser reports whether unit j, between a box's label and the article, is one of its teasers.
func (s *State) teaser(j int) bool {
	u := &s.Units[j]
	said := u.Sentence && !u.Question && s.Score[j] >= namedScore && s.plain(j) // the article's own, which goes on there
	return u.Kind != doc.Heading && u.Kind != doc.Code && u.Kind != doc.TableRow && u.Words <= boxWords &&
		!u.Colon && !said
}

// resumes returns the unit from which the article goes on after the label at unit i, -1 where it
// does not. soFar is of the units above one of the labels before it.
func (s *State) resumes(i int, soFar *overlap) int {
	if j := max(s.closesBelow(i), s.resumesUnmarked(i)); j >= 0 {
		return j
	}
	above := s.Between(0, i)
	soFar.extend(s, i)
	overlap := soFar.share()
	if above.Prose == 0 {
		return -1
	}
	length := float32(above.ProseWords) / float32(above.Prose)
	for j := i + 1; j < min(len(s.Units), i+boxUnits); j++ {
		u := &s.Units[j]
		if u.EndMark || u.Words > boxWords && !u.Prose {
			return -1
		}
		if !u.Prose || u.Groups != 0 || float32(u.Words) < boxLength*length && u.Words < boxWords {
			continue
		}
		end := j
		for end < len(s.Units) && !s.Units[end].EndMark {
			end++
		}
		rest := s.Between(j, end)
		below, least, share := s.overlapOf(j, end), float32(boxScore), float32(boxOverlap)
		switch {
		case j == i+1 && s.hasTeaser(i):
			share = boxRight
		case s.resumesBy(i, j, end):
			least, share = resumeScore, boxRight
		}
		if below > 0 && below >= overlap {
			least = boxSame
		}
		if float32(rest.ProseWords) < boxLength*length*float32(rest.Prose) || below < share*overlap ||
			s.meanScore(j, end) < least || s.teases(j, end) {
			return -1
		}
		return j
	}
	return -1
}

// Bounds of what goes on in a short text, whose paragraphs have few words in common.
const (
	resumeTeasers = 2   // between the label and it
	resumeProse   = 2   // its paragraphs
	resumeScore   = .45 // their mean score
	resumeFirst   = .5  // and that of the first
)

// resumesUnmarked returns the unit from which the article goes on after the label at unit i in a
// script that sets no marks between words and sentences, where prose cannot be told from a teaser but
// by its length; -1 where none does.
func (s *State) resumesUnmarked(i int) int {
	if !s.isUnmarked(i-1) || !s.kept(i-1) {
		return -1
	}
	for j := i + 1; j < min(len(s.Units), i+boxUnits) && !s.Units[j].EndMark; j++ {
		switch {
		case s.isUnmarked(j) && s.kept(j) && s.Score[j] >= resumeFirst:
			return j
		case s.Units[j].Words > boxWords:
			return -1
		}
	}
	return -1
}

// isUnmarked reports whether unit i is a paragraph of such a script, longer than any teaser.
func (s *State) isUnmarked(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Groups == 0 && u.Words > boxWords && 2*u.Dense > u.Letters &&
		u.Commas+u.Ends == 0
}

// resumesBy reports whether units j to end-1 are paragraphs right below a teaser or two of the label at
// unit i, and another mark of the end stands below them: that one is the article's.
func (s *State) resumesBy(i, j, end int) bool {
	return j-i <= resumeTeasers+1 && end < len(s.Units) && s.Score[j] >= resumeFirst &&
		int(s.Between(j, end).Prose) >= resumeProse
}

// overlap sums how much of the words of prose stand in the rest of it, over units from some on up
// to next.
type overlap struct {
	sum, all float32
	next     int
}

// extend takes in the units up to end.
func (o *overlap) extend(s *State, end int) {
	for ; o.next < end; o.next++ {
		if u := &s.Units[o.next]; u.Prose && s.Overlaps[o.next] >= 0 {
			o.sum += float32(u.Words) * s.Overlaps[o.next]
			o.all += float32(u.Words)
		}
	}
}

// share is how much of the words it is.
func (o *overlap) share() float32 { return o.sum / max(o.all, 1) }

// overlapOf gives the share for units i to j-1.
func (s *State) overlapOf(i, j int) float32 {
	o := overlap{next: i}
	o.extend(s, j)
	return o.share()
}

// meanScore gives the mean score of the prose of units i to j-1, by words.
func (s *State) meanScore(i, j int) float32 {
	sum, all := float32(0), float32(0)
	for ; i < j; i++ {
		if u := &s.Units[i]; u.Prose {
			sum += float32(u.Words) * s.Score[i]
			all += float32(u.Words)
		}
	}
	return sum / max(all, 1)
}

// titleWords is the number of words of the shortest title of a teaser with a lead.
const titleWords = 5

// teases reports whether titles stand above the prose of units i to j-1, as in a list of teasers
// with their leads. What rules name is none: "The text goes on below the advertisement".
func (s *State) teases(i, j int) bool {
	for i++; i < j; i++ {
		title := &s.Units[i-1]
		if s.Units[i].Prose && !title.Prose && title.Kind == doc.Paragraph && title.Groups == 0 &&
			title.Words >= titleWords {
			return true
		}
	}
	return false
}
