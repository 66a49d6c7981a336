package facts

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// Repeat is a run of like units that a page repeats: sibling elements of one signature, each of
// more than a line, such as comments, teasers, cards or posts.
type Repeat struct {
	Node        int32 // the element whose children the units are
	First, Last int32 // its first block and its last
	Units       int
	Linked      int // units whose heading, or first line, is a link elsewhere
	Stamped     int // units with a short line that has a date, a time or the number of a comment
	Spoken      int // units with a short line that a rule of comments names: reply, report, quote
	Priced      int // units with a sum of money
	Words       int32
	Prose       int32
}

// Repeats are the runs of a page; one inside another's unit is not among them.
type Repeats struct {
	Runs []Repeat
	In   []int32 // by block: the run whose unit it is in, -1 for none

	unit  []int32 // by node: the unit that it is in, -1 for none
	units []unit
	tally []tally
}

// unit is what one of a run's units shows.
type unit struct {
	run                                    int32
	begun, linked, stamped, spoken, priced bool
}

// tally counts the children of one signature.
type tally struct {
	sig         uint32
	units       int32
	first, last int32
}

const (
	fewUnits      = 3  // units of the shortest run
	mostOfRun     = .6 // share of a run's words that its longest unit may have
	maxSignatures = 16 // different signatures of children that are counted: more are no repetition
	stampWord     = 14 // words of the longest line that a date or name stands on by itself
)

// readRepeats finds the runs of the page.
func (p *Page) readRepeats() {
	n := len(p.Tree.Tag)
	p.Runs, p.units = p.Runs[:0], p.units[:0]
	p.unit, p.In = engine.Zeroed(p.unit, n), engine.Zeroed(p.In, len(p.Blocks))
	for x := range p.unit {
		p.unit[x] = -1
	}
	for x := int32(0); x < int32(n); x++ {
		switch {
		case x > 0 && p.unit[p.Tree.Parent[x]] >= 0:
			p.unit[x] = p.unit[p.Tree.Parent[x]]
		case p.unit[x] < 0 && p.Sums[x].Blocks >= 2*fewUnits:
			p.findRun(x)
		}
	}
	for i := range p.Blocks {
		p.In[i] = -1
		if u := p.unit[p.Blocks[i].Node]; u >= 0 {
			p.In[i] = p.units[u].run
			p.addBlock(&p.units[u], int32(i))
		}
	}
	for i := range p.units {
		u := &p.units[i]
		r := &p.Runs[u.run]
		r.Units++
		r.Linked += int(engine.Bit(u.linked))
		r.Stamped += int(engine.Bit(u.stamped))
		r.Spoken += int(engine.Bit(u.spoken))
		r.Priced += int(engine.Bit(u.priced))
	}
}

// findRun makes a run of the children of x that look like most of them, where those are units.
func (p *Page) findRun(x int32) {
	p.tally = p.tally[:0]
	for c := x + 1; c < p.Tree.End[x]; c = p.Tree.End[c] {
		if p.Sums[c].Blocks > 0 && isUnit(p.Tree.Tag[c]) {
			p.count(c)
		}
	}
	best := tally{units: fewUnits - 1}
	for _, t := range p.tally {
		if t.units > best.units {
			best = t
		}
	}
	if best.units < fewUnits {
		return
	}
	blocks, words, most := int32(0), int32(0), int32(0)
	for c := best.first; c <= best.last; c = p.Tree.End[c] {
		if p.Tree.Sig[c] == best.sig {
			blocks += p.Sums[c].Blocks
			words += p.Sums[c].Words
			most = max(most, p.Sums[c].Words)
		}
	}
	if blocks < 2*best.units || float32(most) > mostOfRun*float32(words) {
		return // lines of a list, rows of a menu; the columns of a page
	}
	for c := best.first; c <= best.last; c = p.Tree.End[c] {
		if p.Tree.Sig[c] == best.sig && p.Sums[c].Blocks > 0 {
			p.unit[c] = int32(len(p.units))
			p.units = append(p.units, unit{run: int32(len(p.Runs))})
		}
	}
	p.Runs = append(p.Runs, Repeat{Node: x, First: -1})
}

// count counts a child by its signature.
func (p *Page) count(c int32) {
	sig := p.Tree.Sig[c]
	for i := range p.tally {
		if t := &p.tally[i]; t.sig == sig {
			t.units++
			t.last = c
			return
		}
	}
	if len(p.tally) < maxSignatures {
		p.tally = append(p.tally, tally{sig, 1, c, c})
	}
}

// isUnit reports whether an element can be a unit, and is no line of text by itself.
func isUnit(tag doc.Tag) bool {
	switch tag {
	case doc.TagLi, doc.TagDiv, doc.TagArticle, doc.TagSection, doc.TagTable, doc.TagDl, doc.TagA, doc.TagUl,
		doc.TagOl, doc.TagTr, doc.TagFigure:
		return true
	}
	return false
}

// addBlock adds block i to what its unit and its run show.
func (p *Page) addBlock(u *unit, i int32) {
	k, t, r := &p.Blocks[i], &p.Texts[i], &p.Runs[u.run]
	if r.First < 0 {
		r.First = i
	}
	r.Last = i
	r.Words += int32(k.Words)
	if t.Prose {
		r.Prose += int32(k.Words - k.LinkWords)
	}
	if k.Words == 0 {
		return
	}
	if (!u.begun || k.Kind == doc.Heading) && k.Words > 1 && 10*k.LinkWords >= 9*k.Words && !staysOn(k) {
		u.linked = true
	}
	u.begun, u.priced = true, u.priced || t.Priced()
	if k.Words <= stampWord {
		u.spoken = u.spoken || t.Groups&rules.Comments.Bit() != 0
		u.stamped = u.stamped || p.Stamped(int(i))
	}
}

// staysOn reports whether the first link of a block leads to a place on the same page, as a
// heading's own does.
func staysOn(k *doc.Block) bool {
	for i := range k.Spans {
		if k.Spans[i].Kind == doc.Link {
			return len(k.Spans[i].URL) > 1 && k.Spans[i].URL[0] == '#'
		}
	}
	return false
}

// Stamped reports whether block i is a short line that has a date, a time or the number of a
// comment.
func (p *Page) Stamped(i int) bool {
	k := &p.Blocks[i]
	return k.Words > 0 && k.Words <= stampWord && (p.Texts[i].Groups&rules.Date.Bit() != 0 || hasStamp(k.Text))
}

// hasStamp reports whether a line has a numeric date, a time of day or a number behind a "#".
func hasStamp(s string) bool {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == '#' && i+1 < len(s) && isDigitByte(s[i+1]):
			return true
		case !isDigitByte(s[i]):
		default:
			end := i
			for end < len(s) && (isDigitByte(s[end]) ||
				end+1 < len(s) && isDigitByte(s[end+1]) &&
					(s[end] == '.' || s[end] == '/' || s[end] == '-' || s[end] == ':')) {
				end++
			}
			if stamps(s[i:end]) {
				return true
			}
			i = end - 1
		}
	}
	return false
}

func isDigitByte(c byte) bool { return '0' <= c && c <= '9' }

// stamps reports whether digits with signs between are a date, "2.1.2012" or "2012-01-02", or a
// time, "16:50".
func stamps(s string) bool {
	signs := 0
	for i := range len(s) {
		switch s[i] {
		case ':':
			return i > 0 && i < 3 && len(s) >= i+3
		case '.', '/', '-':
			signs++
		}
	}
	return signs == 2 && len(s) >= 6
}
