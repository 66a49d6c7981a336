package facts

import (
	"slices"
	"strings"

	"shuck/extract/doc"
)

// A dialogue is a run of turns: a speaker's name in a line of its own, and right below it what is
// said.
const (
	speakerWords = 4 // of the longest name
	turnUnits    = 8 // units of the longest turn
	leastTurns   = 4
	leastEach    = 2 // turns of each speaker, in the mean
	maxSpeakers  = 6
)

// Dialogue is the longest dialogue of a text.
type Dialogue struct {
	From, To int32 // its units: From to To-1; the same where there is none
	names    []uint32
}

// Speaks reports whether a unit says the name of one of the dialogue's speakers.
func (d *Dialogue) Speaks(u *Unit) bool { return slices.Contains(d.names, u.Hash) }

// readDialogue finds the dialogue.
func (t *Text) readDialogue() {
	d := &t.Dialogue
	d.From, d.To, d.names = 0, 0, d.names[:0]
	var names []uint32
	for i := 0; i < len(t.Units); i++ {
		if !t.isTurn(i) {
			continue
		}
		from, turns, last := i, 0, uint32(0)
		names = names[:0]
		for i < len(t.Units) && t.isTurn(i) {
			u := &t.Units[i]
			if !slices.Contains(names, u.Hash) {
				if len(names) == maxSpeakers {
					break
				}
				names = append(names, u.Hash)
			}
			if u.Hash != last {
				turns, last = turns+1, u.Hash
			}
			i = t.turnEnd(i)
		}
		if turns >= leastTurns && len(names) > 1 && turns >= leastEach*len(names) && i-from > int(d.To-d.From) {
			d.From, d.To, d.names = int32(from), int32(i), append(d.names[:0], names...)
		}
		i--
	}
}

// isTurn reports whether unit i may be a speaker's name with what is said right below it.
func (t *Text) isTurn(i int) bool {
	u := &t.Units[i]
	return u.Copies > 0 && u.Kind == doc.Paragraph && u.Words <= speakerWords && u.Digits == 0 &&
		u.Groups == 0 && !u.Sentence && !u.Lower &&
		u.LinkWords == 0 && u.Last-u.First == 1 && i+1 < len(t.Units) && t.Units[i+1].isSaid()
}

// turnEnd returns the unit behind the last that is said in the turn of unit i.
func (t *Text) turnEnd(i int) int {
	j := i + 1
	for j < min(len(t.Units), i+turnUnits) && (t.Units[j].isSaid() || j > i+1 && t.isHeard(j)) {
		j++
	}
	return j
}

// isSaid reports whether a speaker may have said a unit.
func (u *Unit) isSaid() bool {
	return u.Kind == doc.Paragraph && u.Copies == 0 && (u.Sentence || u.Prose)
}

// isHeard reports whether unit i stands in brackets: "[laughter]".
func (t *Text) isHeard(i int) bool {
	line := strings.TrimSpace(t.Blocks[t.Units[i].First].Text)
	return strings.HasPrefix(line, "[") && strings.HasSuffix(line, "]") ||
		strings.HasPrefix(line, "(") && strings.HasSuffix(line, ")")
}
