package passes

import (
	"testing"

	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// TestKeepBody: a text of short lines, six of which stay above those in question and perhaps one below.
func TestKeepBody(t *testing.T) {
	line := label.with(func(m *made) { m.keep, m.score = true, .5 })
	gone := func(score float32) made { return label.with(func(m *made) { m.score = score }) }
	plain := made{Unit: facts.Unit{Words: 6, Tokens: 6, Sentence: true}, score: .06}
	named := func(g rules.Group) made { return gone(.2).with(named(g)).with(func(m *made) { m.Words = 3 }) }
	change := func(m made, do func(m *made)) []made { return one(m.with(do)) }
	for _, b := range []struct {
		name  string
		text  [][]made // the title and six lines stand above it
		units int      // of it in question, the first
		kept  int
	}{
		{"8 lines that go", [][]made{gone(.11).times(8), one(line)}, 8, 8},
		{"9 lines", [][]made{gone(.11).times(9), one(line)}, 9, 0},
		{"of little score", [][]made{gone(.09).times(8), one(line)}, 8, 0},
		{"a button among them", [][]made{one(gone(.2)), one(named(rules.Share)), one(line)}, 2, 0},
		{"counts", [][]made{one(named(rules.Counter)), one(line)}, 1, 1},
		{"a label over what stays", [][]made{one(named(rules.Nav)), change(line, func(m *made) { m.Sentence = true })}, 1, 1},
		{"a label over another line", [][]made{one(named(rules.Nav)), one(gone(.2)), one(line)}, 2, 2},
		{"a word and what it means", [][]made{one(line), change(line, func(m *made) { m.Sentence = true }), change(gone(.2), func(m *made) { m.Words = 1 }), change(gone(.2), func(m *made) { m.Sentence, m.Words = true, 2 })}, 4, 2},
		{"a day below a head", [][]made{one(line), change(gone(.2), func(m *made) { m.Words = 1 }), change(named(rules.Date), func(m *made) { m.Letters, m.Digits = 3, 2 })}, 3, 3},
		{"a button's word over a sentence, as others", [][]made{one(label.with(func(m *made) { m.keep, m.score, m.Words = true, .5, 2 })), change(line, func(m *made) { m.Sentence = true }), change(named(rules.Share), func(m *made) { m.score = .01 }), change(line, func(m *made) { m.Sentence = true })}, 4, 4},
		{"a call and who calls", [][]made{one(line), change(plain, func(m *made) { m.Bang, m.Words, m.Letters, m.score = true, 4, 20, .18 }), change(gone(.1), func(m *made) { m.Words, m.Capitals = 1, 1 }), one(named(rules.Share))}, 4, 3},
		{"a short answer", [][]made{change(line, func(m *made) { m.Question, m.Sentence = true, true }), change(gone(.01), func(m *made) { m.Sentence, m.Words = true, 2 })}, 2, 2},
		{"a number to call", [][]made{one(line), change(gone(.2), func(m *made) { m.Words = 1 }), change(named(rules.Date), func(m *made) { m.Letters, m.Digits = 5, 11 })}, 3, 3},
		{"a question to the reader above the foot", [][]made{one(line), change(line, func(m *made) { m.Question, m.Sentence, m.Addressed = true, true, 1 }), one(named(rules.Comments))}, 3, 1},
		{"such a word below two sentences", [][]made{one(label.with(func(m *made) { m.keep, m.score, m.Words = true, .5, 2 })), line.with(func(m *made) { m.Sentence = true }).times(2), change(named(rules.Share), func(m *made) { m.score = .01 }), change(line, func(m *made) { m.Sentence = true })}, 5, 5},
		{"hours that rules call a day", [][]made{one(line), change(named(rules.Date), func(m *made) { m.Digits = 4 }), one(line)}, 3, 3},
		{"days below one that stays", [][]made{one(line), change(gone(.2), func(m *made) { m.Words = 1 }), named(rules.Date).with(func(m *made) { m.Letters, m.Digits = 3, 2 }).times(3), one(named(rules.Share))}, 6, 5},
		{"a label above a question", [][]made{change(named(rules.Nav), func(m *made) { m.Words = 5 }), change(gone(.2), func(m *made) { m.Question = true }), change(line, func(m *made) { m.Sentence = true })}, 3, 3},
		{"two labels", [][]made{named(rules.Nav).times(2), change(line, func(m *made) { m.Sentence = true })}, 2, 0},
		{"a line said thrice besides", [][]made{change(gone(.2), func(m *made) { m.Copies = 3 }), one(line)}, 1, 0},
		{"cells", [][]made{change(gone(.2), func(m *made) { m.Separators = 1 }), one(line)}, 1, 0},
		{"a sentence, and a head above", [][]made{one(line), one(gone(.2)), one(plain), one(gone(.2))}, 4, 3},
		{"a sentence of next to no score", [][]made{one(line), change(plain, func(m *made) { m.score = .04 })}, 2, 1},
		{"a prompt", [][]made{one(line), change(plain, func(m *made) { m.Appeals = 1 })}, 2, 1},
		{"who reads is spoken to", [][]made{one(line), change(plain, func(m *made) { m.Addressed, m.score = 1, .21 })}, 2, 2},
		{"and the model is not sure", [][]made{one(line), change(plain, func(m *made) { m.Addressed, m.score = 1, .19 })}, 2, 1},
		{"below a page's own label", [][]made{one(line), one(named(rules.Share)), one(gone(.2)), one(plain)}, 4, 1},
		{"below a label that heads it", [][]made{one(line), one(named(rules.Follow)), one(plain)}, 3, 3},
		{"among paragraphs", [][]made{said.times(4), one(gone(.2)), one(said)}, 5, 4},
		{"labels at the foot", [][]made{change(line, func(m *made) { m.Sentence = true }), one(named(rules.Share)), line.times(3)}, 5, 1},
		{"and a line of the text below", [][]made{one(named(rules.Share)), line.times(3), change(line, func(m *made) { m.Sentence = true })}, 5, 4},
	} {
		s := state(one(line), line.times(6), b.text[0])
		if len(b.text) > 1 {
			s = state(append([][]made{one(line), line.times(6)}, b.text...)...)
		}
		s.Title = 0
		keepBody(s)
		if got := s.keptFrom(7, 7+b.units); got != b.kept {
			t.Errorf("%s: %d kept, want %d", b.name, got, b.kept)
		}
	}
}

// TestGoesOnAlike: a word that names the end, over a sentence, between short lines of some score.
func TestGoesOnAlike(t *testing.T) {
	line := label.with(func(m *made) { m.keep, m.score = true, .6 })
	word := made{Unit: facts.Unit{Words: 1, EndMark: true, Groups: rules.Comments.Bit()}}
	text := func(word made, below float32, more ...made) *State {
		lower := line.with(func(m *made) { m.score = below })
		s := state(line.times(6), one(word), one(lower.with(func(m *made) { m.Sentence = true })), more, lower.times(4))
		s.Title = 0
		return s
	}
	for _, c := range []struct {
		name string
		s    *State
		want bool
	}{
		{"as above", text(word, .52), true},
		{"of less score", text(word, .5), false},
		{"a count", text(word.with(func(m *made) { m.Digits = 2 }), .6), false},
		{"two words", text(word.with(func(m *made) { m.Words = 2 }), .6), false},
		{"a day below", text(word, .6, label.with(named(rules.Date))), false},
	} {
		if got := c.s.goesOnAlike(6); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// TestSpokenParts: what is said behind speakers' names is no list of values to drop as a whole.
func TestSpokenParts(t *testing.T) {
	value := made{Unit: facts.Unit{Words: 4}, score: .2}
	turn := value.with(func(m *made) { m.Sentence = true })
	for _, b := range []struct {
		name  string
		lines []made
		kept  int
	}{
		{"values", value.times(4), 0},
		{"half of them sentences", append(turn.times(2), value.times(2)...), 0},
		{"turns", append(turn.times(3), value), 1},
	} {
		s := state(b.lines)
		for i := range s.Units {
			s.Parts[i], s.PartFrom[i], s.PartTo[i] = facts.ValuePart, 0, int32(len(s.Units))
		}
		s.decide(0, true)
		decideParts(s)
		if got := s.keptFrom(0, len(s.Units)); got != b.kept {
			t.Errorf("%s: %d kept, want %d", b.name, got, b.kept)
		}
	}
}

func TestIsVerse(t *testing.T) {
	verse := made{Unit: facts.Unit{Words: 4, Lower: true}, keep: true}
	other := made{Unit: facts.Unit{Words: 4}, keep: true}
	for _, b := range []struct {
		name string
		text [][]made
		want bool
	}{
		{"six lines", [][]made{verse.times(6)}, true},
		{"five", [][]made{verse.times(5)}, false},
		{"four of ten go on", [][]made{verse.times(4), other.times(6)}, true},
		{"three of ten", [][]made{verse.times(3), other.times(7)}, false},
		{"a note", [][]made{verse.times(6), one(said)}, true},
		{"two paragraphs", [][]made{verse.times(6), said.times(2)}, false},
	} {
		s := state(append([][]made{one(other)}, b.text...)...)
		s.Title = 0
		if got := s.isVerse(); got != b.want {
			t.Errorf("%s: %v", b.name, got)
		}
	}
}

// TestBodyOfLines: a text of short lines goes from the first that stays to the last that reads as its own.
func TestBodyOfLines(t *testing.T) {
	const head = "= Night at the mill\n+ Doors open at six\n+ Soup from the kitchen\n+ Songs of the river\n+ Boats with lamps\n+ Dance until twelve\n"
	const h = "++++++"
	checkMarked(t, keepBody, []markedCase{
		{"a line between", head + "? Lanterns on the water\n+ Home by boat\n", h + "++"},
		{"a link", head + "? [Lanterns on the water](https://quay.example/l)\n+ Home by boat\n", h + "-+"},
		{"a claim", head + "? © Lanterns and Sons\n+ Home by boat\n", h + "-+"},
		{"cells", head + "? Lanterns | Water\n+ Home by boat\n", h + "-+"},
		{"a title cut short", head + "? Lanterns on the water of...\n+ Home by boat\n", h + "-+"},
		{"three words cut short", head + "? Lanterns and more...\n+ Home by boat\n", h + "++"},
		{"a day with its year", head + "? 3 May 2020\n+ Home by boat\n", h + "-+"},
		{"a day without", head + "? Saturday, 3 May\n+ Home by boat\n", h + "++"},
		{"a call to who reads", head + "? Bring a lamp for yourself.\n", h + "+"},
		{"what is asked of who reads", head + "? Subscribe to our newsletter for your own good.\n", h + "-"},
		{"the end of a letter", head + "? Until then,\n? Ada Merrin\n", h + "++"},
		{"a line with a comma", head + "? Until then,\n? ring the bell\n", h + "--"},
		{"and a head", head + "? Until then,\n? Ada Merrin:\n", h + "--"},
		{"of a long line", head + "? Until the boats are home and dry again,\n? Ada Merrin\n", h + "--"},
		{"an address", head + "? Questions to Ada\n? ada@mill.example\n", h + "++"},
		{"below a long line", head + "? Ask what you want to know of the night or the boats\n? ada@mill.example\n", h + "--"},
		{"with a sentence", head + "? Questions to Ada\n? Write to ada@mill.example soon.\n", h + "--"},
		{"long words to an address", head + "? Questions to Ada\n? All who ask may write to ada@mill.example\n", h + "--"},
		{"below a page's label", head + "? Share this\n? ada@mill.example\n", h + "--"},
		{"what the page sells at its foot", head + "+ Buy now\n? Follow us\n? Share this\n", h + "---"},
		{"above the text's last line", head + "+ Buy now\n+ Home by boat, at last.\n? Follow us\n", h + "++-"},
	})
}

// TestDaysOfText: the first of some days stands above the first line that stays.
func TestDaysOfText(t *testing.T) {
	const days = "+ Soup from the kitchen\n+ Songs of the river\n+ Saturday, 4 May\n+ Boats with lamps\n+ Dance until twelve\n"
	checkMarked(t, keepBody, []markedCase{
		{"as those below", "= Week at the mill\n? Friday, 3 May\n" + days, "+++++++"},
		{"with its year", "= Week at the mill\n? Friday, 3 May 2020\n" + days, "+-+++++"},
		{"no day", "= Week at the mill\n? Lamps\n" + days, "+-+++++"},
		{"no figure", "= Week at the mill\n? Friday\n" + days, "+-+++++"},
		{"alone", "= Week at the mill\n? Friday, 3 May\n+ Soup from the kitchen\n+ Songs of the river\n+ Boats with lamps\n+ Dance until twelve\n+ Home by boat\n", "+-+++++"},
	})
}

// TestKeepOpening: what stands right above the first line that stays.
func TestKeepOpening(t *testing.T) {
	line := label.with(func(m *made) { m.keep, m.Sentence = true, true })
	gone := label.with(func(m *made) { m.score, m.Digits = .2, 2 })
	for _, c := range []struct {
		name  string
		above string
		do    func(m *made)
		kept  int
	}{
		{"a value", "Time: 90 minutes", func(*made) {}, 2},
		{"a day with its year", "Seen: 3 May 2024", func(*made) {}, 0},
		{"without a figure", "Time: long", func(m *made) { m.Digits = 0 }, 0},
		{"what rules name", "Views: 90", func(m *made) { m.Groups = rules.Share.Bit() }, 0},
	} {
		s := state(one(line), one(line), gone.with(c.do).times(2), line.times(3))
		s.Title = 0
		s.decide(1, false)
		for i := 2; i < 4; i++ {
			s.Blocks[i].Text = c.above
		}
		s.keepOpening(4)
		if got := s.keptFrom(2, 4); got != c.kept {
			t.Errorf("%s: %d kept, want %d", c.name, got, c.kept)
		}
	}
}
