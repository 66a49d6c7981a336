package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// The blocks that stand at one place of the units of a run: all titles of cards, all prices.
const (
	fewLike   = 3    // blocks of a place from which it is decided as a whole
	mostLike  = 0.6  // share of them kept from which all are
	partOf    = 0.15 // mean score of them from which they are, where most of the units' words are kept
	postOf    = 0.4  // and where they may be posts: dated, without headings
	hourOf    = 0.05 // and where they are times of day, or stand right below one
	partAlike = 0.5  // share of them that may say the same
	unlike    = 0.05 // score up to which a block is another thing at the same place
)

// keepUnits decides the units of a run alike: what is kept of most is kept of all. A card of a
// listing is doubtful by itself.
func keepUnits(s *State) {
	s.places = engine.Zeroed(s.places, len(s.BySig))
	if s.Forum {
		s.keepPosts()
	}
	for n := range s.Runs {
		r := &s.Runs[n]
		words, heads := 0, 0
		for i := r.First; i <= r.Last; i++ {
			if k := &s.Blocks[i]; s.In[i] == int32(n) && k.Words > 0 {
				p := &s.places[s.PathSig[i]]
				p.all++
				p.score += k.Score
				if k.Keep {
					p.kept++
					words += k.Words
					heads += int(engine.Bit(k.Kind == doc.Heading))
				}
			}
		}
		headed, mostly := s.headed(r), !s.Forum && 2*words >= int(r.Words)
		least := float32(partOf)
		if 2*r.Stamped >= r.Units && heads < r.Units {
			least = postOf
		}
		for i := r.First; i <= r.Last; i++ {
			k := &s.Blocks[i]
			if s.In[i] != int32(n) || k.Words == 0 {
				continue
			}
			p := &s.places[s.PathSig[i]]
			if headed || p.all >= fewLike && k.Score > unlike &&
				(s.likeMost(int(i), p) || mostly && k.By == doc.ByModel && s.partOf(int(i), p, r.Units, least)) {
				s.decide(int(i), true)
			} else if k.Keep && s.likeFew(int(i), p, r.Units) {
				s.decide(int(i), false)
			}
		}
		for i := r.First; i <= r.Last; i++ {
			s.places[s.PathSig[i]] = place{}
		}
	}
}

// likeMost reports whether block i may be kept because most at its place are.
func (s *State) likeMost(i int, p *place) bool {
	t := &s.Texts[i]
	return engine.Ratio(p.kept, p.all) >= mostLike && (!t.Against() || t.Priced() || t.Groups&^namesPart == 0)
}

// likeFew reports whether block i is a button: what nearly all units say at its place, and most of
// it is not kept.
func (s *State) likeFew(i int, p *place, units int) bool {
	k := &s.Blocks[i]
	return 2*p.kept <= p.all && k.Words <= labelWords && k.LinkWords == k.Words &&
		float32(s.Copies[s.Copy[i]]) >= labelShare*float32(units)
}

// namesPart are the groups of rules that name what can be a part of a unit: a day, a number, a time
// that a rule takes for the place of a picture, a recipe's that one takes for the time to read.
const namesPart = uint32(1)<<rules.Date | 1<<rules.Counter | 1<<rules.Gallery | 1<<rules.ReadTime

// partOf reports whether block i may be kept because every unit has one at its place, most with
// their own words: the days and places of events, the hours of a day told as it goes, who speaks in
// turn, the days of versions. What nearly all say alike is a button, what is linked leads away.
// least is the mean score that is asked for.
func (s *State) partOf(i int, p *place, units int, least float32) bool {
	k, alike := &s.Blocks[i], float32(partAlike)
	hour := isHour(k.Text) // often a link to its own entry
	if hour || i > 0 && isHour(s.Blocks[i-1].Text) {
		least, alike = hourOf, labelShare
	}
	parts := namesPart
	if k.LinkWords == 0 {
		parts |= rules.Nav.Bit() // "2 bedrooms · 1 bathroom · garden"
	}
	if strings.Trim(k.Text, "0123456789./#") == "" && !hour {
		return false // the number of the unit, or of its picture
	}
	return int(p.all) >= units && p.score >= least*float32(p.all) && s.Texts[i].Groups&^parts == 0 &&
		k.Kind != doc.Caption && (hour || 2*k.LinkWords <= k.Words) &&
		float32(s.Copies[s.Copy[i]]) < alike*float32(units)
}

// isHour reports whether a text is nothing but a time of day, or of a recording: "18:42", "20.15",
// "9h05", "1:02:33".
func isHour(s string) bool {
	parts := 1
	digits := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9' && digits < 2:
			digits++
		case (c == ':' || c == '.' || c == 'h') && digits > 0:
			parts, digits = parts+1, 0
		default:
			return false
		}
	}
	return digits == 2 && (parts == 2 || parts == 3)
}

// headed reports whether a run of doubtful units, and nothing else, stands below a heading that is
// kept, with kept text before and behind: the amounts and names of a recipe, each in an element of
// its own.
func (s *State) headed(r *facts.Repeat) bool {
	head := s.textBefore(int(r.First))
	if head < 0 || s.Blocks[head].Kind != doc.Heading || !s.Blocks[head].Keep {
		return false
	}
	above, below := s.textBefore(head), s.NextText(int(r.Last))
	if above < 0 || !s.Blocks[above].Keep || below < 0 || !s.Blocks[below].Keep {
		return false
	}
	var score float32
	var n int32
	for i := r.First; i <= r.Last; i++ {
		if k := &s.Blocks[i]; k.Words > 0 {
			if k.LinkWords > 0 {
				return false
			}
			score += k.Score
			n++
		}
	}
	return n > 0 && score >= doubtful*float32(n)
}

// textBefore returns the last block with words before i, -1 where there is none.
func (s *State) textBefore(i int) int {
	for i--; i >= 0 && s.Blocks[i].Words == 0; i-- {
	}
	return i
}

// place is the blocks that stand at one place: of a run's units, or of the page.
type place struct {
	kept, all int32
	words     int32   // of those kept
	score     float32 // of the blocks; for a page, of those kept, each times its words
	own       bool    // the text has blocks there
}
