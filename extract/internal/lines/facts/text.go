// Package facts is all that the features and passes of the engine for raw text know of one: its
// units, and sums and measures over them. Each part is computed once, from the parts before it.
package facts

import (
	"slices"
	"sort"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// Text is the facts of one raw text.
type Text struct {
	Blocks []doc.Block
	Width  int    // hard-wrapped to so many columns; 0: not
	Units  []Unit // in order
	Order         // what stands before and after each
	Whole  Whole
	Core   // the stretch with most prose
	Topic  // what units have to do with it
	Structure
	Dialogue

	vocab []uint32 // content words of all units
	known known

	hashes engine.Slots[uint32] // of units
	count  []int32              // by the number of a hash
	folded []byte
	hits   []rules.Hit    // of the unit at hand
	named  []doc.Evidence // the rules that name each unit, by its first line
}

// known is what a text remembers while parts of it are read.
type known struct {
	units []Unit
	words int // the part of vocab that is theirs
}

var pool = sync.Pool{New: func() any { return new(Text) }}

// Of returns the facts of the lines of a raw text, as parse.Text has them.
func Of(blocks []doc.Block) *Text {
	t := pool.Get().(*Text)
	t.Read(blocks, nil)
	return t
}

// Evidence appends the rules that name the units to list, by their first lines.
func (t *Text) Evidence(list []doc.Evidence) []doc.Evidence { return append(list, t.named...) }

// Read makes t the facts of other lines. Where they are lines of the text that t remembers, from
// has the index there of each, and units that stood so there are not read again. The order here is
// the order in which the parts need each other.
func (t *Text) Read(blocks []doc.Block, from []int) {
	t.Blocks = blocks
	t.Width = wrapWidth(blocks)
	t.readUnits(from)
	t.readOrder()
	t.readCore()
	t.readTopic()
	t.readStructure()
	t.readLinks()
	t.readDialogue()
}

// readUnits parts the lines into units and reads each.
func (t *Text) readUnits(from []int) {
	t.named = t.named[:0]
	t.Units, t.vocab = slices.Grow(t.Units[:0], len(t.Blocks)), t.vocab[:t.known.words]
	rest := t.known.units
	for i := 0; i < len(t.Blocks); {
		j := i + 1
		for j < len(t.Blocks) && t.goesOn(j) {
			j++
		}
		if from != nil {
			rest = skipTo(rest, from[i])
		}
		if len(rest) > 0 && rest[0].Kind == t.Blocks[i].Kind && rest[0].lines(from[i:j]) {
			t.Units = append(t.Units, rest[0])
		} else {
			t.Units = append(t.Units, t.read(i, j))
		}
		u := &t.Units[len(t.Units)-1]
		u.First, u.Last = int32(i), int32(j)
		u.Gap, u.GapAfter = t.Blocks[i].Gap && i > 0, j < len(t.Blocks) && t.Blocks[j].Gap
		i = j
	}
}

// goesOn reports whether line j is of the same unit as the one before it.
func (t *Text) goesOn(j int) bool {
	a, b := &t.Blocks[j-1], &t.Blocks[j]
	switch {
	case a.Kind == doc.Code || a.Kind == doc.TableRow:
		return a.Kind == b.Kind && (a.Kind == doc.Code || !b.Gap)
	case b.Kind == doc.Heading:
		return parse.IsUnderline(t.Blocks, j)
	}
	return t.Width > 0 && goesOn(a, b, t.Width) || !b.Gap && joinable(a, b) && endsMid(a.Text) && startsLow(b.Text) &&
		!rules.NamesWriter(b.Text)
}

// skipTo leaves out of units those that begin before a line.
func skipTo(units []Unit, line int) []Unit {
	for len(units) > 0 && int(units[0].First) < line {
		units = units[1:]
	}
	return units
}

// read makes the unit of lines i to j-1.
func (t *Text) read(i, j int) Unit {
	b := &t.Blocks[i]
	u := Unit{First: int32(i), Last: int32(j), Kind: b.Kind, Level: int32(b.Level), from: int32(len(t.vocab))}
	for k := i; k < j; k++ {
		u.Words += int32(t.Blocks[k].Words)
		u.LinkWords += int32(t.Blocks[k].LinkWords)
		t.scan(&u, t.Blocks[k].Text)
	}
	u.to = int32(len(t.vocab))
	u.edges(b.Text, t.Blocks[j-1].Text)
	t.mark(&u)
	u.Prose = u.isProse()
	return u
}

// isProse reports whether the unit reads as sentences: few of its words in links, and a sentence's
// end and some length, or much length.
func (u *Unit) isProse() bool {
	if float32(u.LinkWords) > .5*float32(u.Words) || u.Kind == doc.TableRow {
		return false
	}
	return u.Words >= 10 && u.Sentence && u.Commas+u.Ends > 0 ||
		u.Words >= 25 && u.Commas+u.Ends > 1 && 3*u.Separators < u.Words ||
		u.Words >= 12 && u.Colon && u.Ends+u.Commas > 1 ||
		u.Words >= unmarkedProse && 2*u.Dense > u.Letters && 3*u.Separators < u.Words
}

// unmarkedProse is the number of words from which a line is prose in a script that sets no marks
// between words and sentences, as Thai.
const unmarkedProse = 60

// UnitOf returns the unit of a line.
func (t *Text) UnitOf(line int) int {
	return sort.Search(len(t.Units), func(i int) bool { return int(t.Units[i].Last) > line })
}

// maxKept is the number of units from which the memory of a text is given back and not kept for the
// next one.
const maxKept = 1 << 16

// Remember keeps the units that were read, for when parts of the text are; of a very long one they
// would take more memory than it is worth.
func (t *Text) Remember() {
	if len(t.Units) <= maxKept {
		t.known, t.Units = known{t.Units, len(t.vocab)}, t.known.units
	}
}

// Forget has the unit of a line of the remembered text read anew.
func (t *Text) Forget(line int) {
	t.known.units = slices.DeleteFunc(t.known.units,
		func(u Unit) bool { return int(u.First) <= line && line < int(u.Last) })
}

// Release gives the memory of the facts back; they may not be used after it.
func (t *Text) Release() {
	t.Blocks, t.known = nil, known{units: t.known.units[:0]}
	if max(cap(t.Units), cap(t.known.units)) <= maxKept {
		pool.Put(t)
	}
}
