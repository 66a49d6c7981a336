package facts

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/words"
)

// Part is what a unit is a part of.
type Part uint8

// The parts.
const (
	NoPart Part = iota
	CodePart
	TablePart
	ListPart
	ValuePart // of lines that give a name its value
)

// Structure is the part and the section that each unit stands in, by unit.
type Structure struct {
	Parts            []Part
	PartFrom, PartTo []int32   // the part's units: PartFrom to PartTo-1
	SectionEnd       []int32   // one past the last unit of the section below it; the next unit where it is no head
	Peers            []int32   // other heads of the same form
	HeadAbove        []int32   // the nearest head above, -1 for none
	Rest             []float32 // mean overlap of the prose below, -1 without any

	Headings, Codes, Tables int32 // units of the kind in all of the text

	forms [numForms]int32
}

// minPart is the number of units of the shortest list or run of values.
const minPart = 3

// readStructure finds the parts and the heads.
func (t *Text) readStructure() {
	n := len(t.Units)
	t.Parts = engine.Zeroed(t.Parts, n)
	t.PartFrom, t.PartTo = engine.Zeroed(t.PartFrom, n), engine.Zeroed(t.PartTo, n)
	t.SectionEnd, t.Peers = engine.Zeroed(t.SectionEnd, n), engine.Zeroed(t.Peers, n)
	t.HeadAbove, t.Rest = engine.Zeroed(t.HeadAbove, n), engine.Zeroed(t.Rest, n)
	t.Headings, t.Codes, t.Tables = 0, 0, 0
	for i := 0; i < n; {
		part, j := t.partOf(i), i+1
		if part == ListPart || part == ValuePart {
			for j < n && t.partOf(j) == part && (part == ListPart || !t.Units[j].Gap) {
				j++
			}
			if j-i < minPart && part == ValuePart {
				part = NoPart
			}
		}
		for k := i; k < j; k++ {
			t.Parts[k], t.PartFrom[k], t.PartTo[k] = part, int32(i), int32(j)
			if part == NoPart {
				t.PartFrom[k], t.PartTo[k] = int32(k), int32(k)+1
			}
		}
		i = j
	}
	t.readHeads()
	t.readRest()
}

// partOf tells what unit i by itself may be a part of.
func (t *Text) partOf(i int) Part {
	u := &t.Units[i]
	switch u.Kind {
	case doc.Code:
		t.Codes++
		return CodePart
	case doc.TableRow:
		t.Tables++
		return TablePart
	case doc.ListItem:
		return ListPart
	case doc.Heading:
		t.Headings++
	case doc.Paragraph:
		if u.Last-u.First == 1 && u.Words <= maxValue && isValue(t.Blocks[u.First].Text) {
			return ValuePart
		}
	}
	return NoPart
}

// maxValue is the number of words of the longest line with a name and its value.
const maxValue = 24

// isValue reports whether a line gives a name its value: "Colour: red".
func isValue(line string) bool {
	i := strings.IndexByte(line, ':')
	if i <= 0 || i > 40 || i+1 < len(line) && line[i+1] == '/' {
		return false
	}
	return strings.Count(strings.TrimSpace(line[:i]), " ") < 4 && !strings.ContainsAny(line[:i], ".,;?!\"")
}

// maxHead is the number of words of the longest short line that is a head of what stands below it.
const maxHead = 8

// isHead reports whether unit i is the head of what follows it: a heading, or a short line with
// prose or a part right below it.
func (t *Text) isHead(i int) bool {
	u := &t.Units[i]
	if u.Kind == doc.Heading {
		return true
	}
	if u.Kind != doc.Paragraph || u.Prose || u.Words == 0 || u.Words > maxHead || u.Sentence && !u.Question ||
		i+1 == len(t.Units) || t.Parts[i] != NoPart && !u.Colon {
		return false
	}
	next := &t.Units[i+1]
	return next.Prose || t.Parts[i+1] == CodePart || t.Parts[i+1] == TablePart ||
		t.Parts[i+1] == ListPart && t.PartTo[i+1] > t.PartFrom[i+1]+1
}

// readHeads finds the section below each head, and how many others have its form.
func (t *Text) readHeads() {
	clear(t.forms[:])
	last := int32(-1)
	for i := range t.Units {
		t.HeadAbove[i], t.SectionEnd[i] = last, int32(i)+1
		if t.isHead(i) {
			last = int32(i)
			t.forms[t.Units[i].form()]++
		}
	}
	// From the end: a heading's section ends at the next of its level or above, a short line's at
	// the next head.
	n := int32(len(t.Units))
	var next [maxLevel + 1]int32
	for k := range next {
		next[k] = n
	}
	for i := int(n) - 1; i >= 0; i-- {
		if !t.isHead(i) {
			continue
		}
		u := &t.Units[i]
		level := maxLevel
		if u.Kind == doc.Heading {
			level = min(int(u.Level), maxLevel-1)
		}
		t.SectionEnd[i] = next[level]
		for k := level; k <= maxLevel; k++ {
			next[k] = int32(i)
		}
		t.Peers[i] = t.forms[u.form()] - 1
	}
}

// maxLevel is the level of short lines that are no headings, below all of those.
const maxLevel = 7

// numForms is the number of forms that heads are told apart by.
const numForms = 128

// form returns what a head looks like as a number.
func (u *Unit) form() int {
	f := int(u.Level) & 7
	for k, is := range [...]bool{u.Uppers > 0 && u.Uppers*2 > u.Tokens, u.Number, u.Colon, u.Gap} {
		if is {
			f |= 8 << k
		}
	}
	return f
}

// readRest computes for each unit how much of the words of the prose below it stand in the rest of
// the prose.
func (t *Text) readRest() {
	sum, all := float32(0), float32(0)
	for i := len(t.Units) - 1; i >= 0; i-- {
		if t.Rest[i] = -1; all > 0 {
			t.Rest[i] = sum / all
		}
		if u := &t.Units[i]; u.Prose && t.Overlaps[i] >= 0 {
			w := float32(min(u.Words, 100))
			sum += w * t.Overlaps[i]
			all += w
		}
	}
}

// Answers reports whether the unit is a short sentence or a quotation of its own, such as a
// speaker's answer.
func (u *Unit) Answers() bool {
	return u.Words > 0 && u.Words <= 3 && !u.Colon && (u.Quoted || u.Sentence)
}

// endsMid reports whether a line is one that ends within a sentence: it is long, and no mark stands
// at its end.
func endsMid(s string) bool {
	return len(s) >= midBytes && !words.EndsSentence(s) && s[len(s)-1] != ':'
}

const midBytes = 40

// startsLow reports whether a line starts with a small letter.
func startsLow(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " \t"))
	return words.Small(r)
}
