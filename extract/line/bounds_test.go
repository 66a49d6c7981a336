package line

import (
	"encoding/binary"
	"hash/crc32"
	"math"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/model"
	"shuck/extract/rules"
)

// made is a unit of a text that was made up: what the passes see of it.
type made struct {
	stat
	score float32
	keep  bool
}

// times repeats a unit.
func (m made) times(n int) (out []made) {
	for range n {
		out = append(out, m)
	}
	return out
}

// view makes units the ones of a text, each a line that says something of its own.
func makeView(parts ...[]made) *view {
	v := &view{title: -1, stop: stopTable(), twinned: map[uint32]twin{}, limit: .3}
	for _, part := range parts {
		for _, m := range part {
			i := int32(len(v.units))
			m.first, m.last = i, i+1
			if m.gram == 0 {
				m.gram = uint32(i) + 1000
			}
			if m.tokens == 0 {
				m.tokens = m.words
			}
			v.units, v.score = append(v.units, m.stat), append(v.score, m.score)
			v.blocks = append(v.blocks, doc.Block{Keep: m.keep, By: "model", Words: int(m.words), Text: "a line"})
		}
	}
	v.sum()
	v.titleScore = make([]float32, len(v.units))
	return v
}

// keptFrom counts the units kept from i to j-1.
func (v *view) keptFrom(i, j int) (n int) {
	for ; i < j; i++ {
		if v.kept(i) {
			n++
		}
	}
	return n
}

func one(m made) []made { return m.times(1) }

var (
	said  = made{stat: stat{words: 20, prose: true}, score: .9, keep: true}
	label = made{stat: stat{words: 4}}
)

// with gives a copy of the unit that do has changed.
func (m made) with(do func(m *made)) made {
	do(&m)
	return m
}

func named(g rules.Group) func(m *made) { return func(m *made) { m.groups = g.Bit() } }

func ends(m *made) { m.end, m.groups = true, rules.Related.Bit() }

// bound is one side of a pass's bound: what it makes of a text right at it.
type bound struct {
	name        string
	pass        func(v *view)
	text        [][]made
	first, last int // the units in question
	want        int // how many of them are kept
}

func (b *bound) check(t *testing.T) {
	t.Helper()
	v := makeView(b.text...)
	b.pass(v)
	if got := v.keptFrom(b.first, b.last); got != b.want {
		t.Errorf("%s: %d of units %d to %d are kept, want %d", b.name, got, b.first, b.last, b.want)
	}
}

func TestBoundsOfFill(t *testing.T) {
	gap := func(score float32) made { return label.with(func(m *made) { m.score = score }) }
	last := said.with(func(m *made) { m.keep, m.score = false, .35 })
	for _, b := range []bound{
		{"20 units", fillGaps, [][]made{one(said), gap(.4).times(20), one(said)}, 1, 21, 20},
		{"21 units", fillGaps, [][]made{one(said), gap(.4).times(21), one(said)}, 1, 22, 0},
		{"a mean of .36", fillGaps, [][]made{one(said), gap(.36).times(4), one(said)}, 1, 5, 4},
		{"a mean of .34", fillGaps, [][]made{one(said), gap(.34).times(4), one(said)}, 1, 5, 0},
		{"3 at the end", fillGaps, [][]made{one(said), last.times(3), one(label.with(ends))}, 1, 4, 3},
		{"4 at the end", fillGaps, [][]made{one(said), last.times(4), one(label.with(ends))}, 1, 5, 0},
		{"one at the end of .34", fillGaps, [][]made{one(said), one(last.with(func(m *made) { m.score = .34 })), one(label.with(ends))}, 1, 2, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfInserts(t *testing.T) {
	insert := func(g rules.Group, score float32) []made {
		return one(label.with(func(m *made) { m.keep, m.score, m.groups = true, score, g.Bit() }))
	}
	for _, b := range []bound{
		{"share of .75", dropInserts, [][]made{insert(rules.Share, .75)}, 0, 1, 1},
		{"share of .74", dropInserts, [][]made{insert(rules.Share, .74)}, 0, 1, 0},
		{"credit of .9", dropInserts, [][]made{insert(rules.Credit, .9)}, 0, 1, 1},
		{"credit of .89", dropInserts, [][]made{insert(rules.Credit, .89)}, 0, 1, 0},
		{"a date in the core", dropInserts, [][]made{insert(rules.Date, .1)}, 0, 1, 1},
		{"a date above it", func(v *view) { v.core0 = 1; dropInserts(v) }, [][]made{insert(rules.Date, .1), one(said)}, 0, 1, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfLists(t *testing.T) {
	item := made{stat: stat{words: 4, kind: doc.ListItem}}
	kept := item.with(func(m *made) { m.keep = true })
	share := item.with(named(rules.Share))
	colon := said.with(func(m *made) { m.colon = true })
	short := func(words int32) made { return made{stat: stat{words: words}} }
	some := short(4).with(func(m *made) { m.keep = true })
	scored := func(score float32) []made { return one(said.with(func(m *made) { m.score = score })) }
	for _, b := range []bound{
		{"3 items", keepLists, [][]made{one(colon), item.times(3)}, 1, 4, 3},
		{"2 items", keepLists, [][]made{one(colon), item.times(2)}, 1, 3, 0},
		{"2 of 20 named", keepLists, [][]made{one(colon), item.times(18), share.times(2)}, 1, 21, 20},
		{"3 of 24 named", keepLists, [][]made{one(colon), item.times(21), share.times(3)}, 1, 25, 0},
		{"an item kept, and the article goes on", keepLists, [][]made{one(said), one(kept), item.times(9), one(said)}, 1, 11, 10},
		{"an item kept, and it does not", keepLists, [][]made{one(said), one(kept), item.times(9)}, 1, 11, 1},
		{"lines of 8 words", keepLists, [][]made{one(said), one(some), short(8).times(3), one(said)}, 1, 5, 4},
		{"lines of 9 words", keepLists, [][]made{one(said), one(some), short(9).times(3), one(said)}, 1, 5, 1},
		{"between prose of .6", keepLists, [][]made{scored(.6), one(some), short(4).times(3), scored(.6)}, 1, 5, 4},
		{"below prose of .59", keepLists, [][]made{scored(.59), one(some), short(4).times(3), scored(.6)}, 1, 5, 1},
		{"above prose of .59", keepLists, [][]made{scored(.6), one(some), short(4).times(3), scored(.59)}, 1, 5, 1},
	} {
		b.check(t)
	}
}

func TestBoundsOfTables(t *testing.T) {
	cell := func(words int32) made { return made{stat: stat{words: words, letters: 9}} }
	figure := made{stat: stat{words: 1, digits: 3}}
	share := cell(2).with(named(rules.Share))
	for _, b := range []bound{
		{"12 units", keepTables, [][]made{one(said), cell(2).times(8), figure.times(4)}, 1, 13, 12},
		{"11 units", keepTables, [][]made{one(said), cell(2).times(7), figure.times(4)}, 1, 12, 0},
		{"6 figures of 20", keepTables, [][]made{one(said), cell(2).times(14), figure.times(6)}, 1, 21, 20},
		{"5 figures of 20", keepTables, [][]made{one(said), cell(2).times(15), figure.times(5)}, 1, 21, 0},
		{"cells of 6 words", keepTables, [][]made{one(said), cell(6).times(8), figure.times(6)}, 1, 15, 14},
		{"cells of 7 words", keepTables, [][]made{one(said), cell(7).times(8), figure.times(6)}, 1, 15, 0},
		{"2 of 20 named", keepTables, [][]made{one(said), cell(2).times(8), share.times(2), figure.times(10)}, 1, 21, 20},
		{"3 of 24 named", keepTables, [][]made{one(said), cell(2).times(11), share.times(3), figure.times(10)}, 1, 25, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfTails(t *testing.T) {
	kept := func(words int32, score float32) []made {
		return one(said.with(func(m *made) { m.words, m.score = words, score }))
	}
	mark := one(label.with(ends))
	for _, b := range []bound{
		{"40 words before", cutTail, [][]made{kept(40, 1), mark, kept(20, .5)}, 2, 3, 0},
		{"39 words before", cutTail, [][]made{kept(39, 1), mark, kept(20, .5)}, 2, 3, 1},
		{"half of it behind", cutTail, [][]made{kept(100, 1), mark, kept(100, .5)}, 2, 3, 0},
		{"more than half", cutTail, [][]made{kept(100, 1), mark, kept(104, .5)}, 2, 3, 1},
		{"sure of .7", cutTail, [][]made{kept(100, 1), mark, kept(20, .69)}, 2, 3, 0},
		{"sure of more", cutTail, [][]made{kept(100, 1), mark, kept(20, .71)}, 2, 3, 1},
	} {
		b.check(t)
	}
}

func TestBoundsOfComments(t *testing.T) {
	kept := func(words int32, score float32) []made {
		return one(said.with(func(m *made) { m.words, m.score = words, score }))
	}
	head := one(label.with(func(m *made) { m.end, m.digits, m.groups = true, 1, rules.Comments.Bit() }))
	date := label.with(named(rules.Date))
	for _, b := range []bound{
		{"80 words before", cutComments, [][]made{kept(80, 1), head, date.times(3), kept(30, .5)}, 5, 6, 0},
		{"79 words before", cutComments, [][]made{kept(79, 1), head, date.times(3), kept(30, .5)}, 5, 6, 1},
		{"2 marks", cutComments, [][]made{kept(80, 1), head, date.times(2), kept(30, .5)}, 4, 5, 1},
		{"119 words a mark", cutComments, [][]made{kept(80, 1), head, date.times(3), kept(357, .5)}, 5, 6, 0},
		{"120 words a mark", cutComments, [][]made{kept(80, 1), head, date.times(3), kept(360, .5)}, 5, 6, 1},
		{"sure of .96", cutComments, [][]made{kept(80, 1), head, date.times(3), kept(30, .96)}, 5, 6, 0},
		{"sure of .98", cutComments, [][]made{kept(80, 1), head, date.times(3), kept(30, .98)}, 5, 6, 1},
	} {
		b.check(t)
	}
}

func TestBoundsOfProse(t *testing.T) {
	doubt := said.with(func(m *made) { m.keep = false })
	for _, b := range []bound{
		{"8 units", keepProse, [][]made{doubt.times(8)}, 0, 8, 8},
		{"7 units", keepProse, [][]made{doubt.times(7)}, 0, 7, 0},
		{"95 % of the words", keepProse, [][]made{doubt.times(19), label.times(5)}, 0, 19, 19},
		{"94 %", keepProse, [][]made{doubt.times(19), label.times(6)}, 0, 19, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfUncut(t *testing.T) {
	long := func(words int32, keep bool) []made { return one(made{stat: stat{words: words}, keep: keep}) }
	for _, b := range []bound{
		{"40 words", keepUncut, [][]made{long(40, false)}, 0, 1, 1},
		{"39 words", keepUncut, [][]made{long(39, false)}, 0, 1, 0},
		{"more than 60 %", keepUncut, [][]made{long(61, false), long(39, false)}, 0, 1, 1},
		{"60 %", keepUncut, [][]made{long(60, false), long(40, false)}, 0, 1, 0},
	} {
		b.check(t)
	}
	for rest, want := range map[int32]string{5: Uncut, 6: "model"} {
		v := makeView(long(95, true), long(rest, true))
		if keepUncut(v); v.blocks[0].By != want {
			t.Errorf("95 words of %d are kept by %s, want %s", 95+rest, v.blocks[0].By, want)
		}
	}
}

func TestBoundsOfTitle(t *testing.T) {
	kept := func(words int32) []made { return one(said.with(func(m *made) { m.words = words })) }
	for _, c := range []struct {
		above int32
		score float32
		want  int
	}{{30, 0, 1}, {31, 0, -1}, {80, .5, 1}, {81, .5, -1}, {12, 0, 1}} {
		v := makeView(kept(c.above), one(label), kept(1000-c.above))
		v.title, v.titleScore[1] = 1, c.score
		if putTitle(v); v.title != c.want {
			t.Errorf("%d words of 1000 above a title of %g: title %d, want %d", c.above, c.score, v.title, c.want)
		}
	}
}

// TestBoundsOfSureTitles: which first line of a clean text goes with the titles.
func TestBoundsOfSureTitles(t *testing.T) {
	line := func(level int32, kind doc.Kind) made {
		return made{stat: stat{words: 5, level: level, kind: kind}, keep: true}
	}
	plain, section := line(0, doc.Paragraph), line(2, doc.Heading)
	apart := func(m *made) { m.gap = true }
	for _, c := range []struct {
		name  string
		text  [][]made
		score float32
		want  bool
	}{
		{"apart, .3", [][]made{one(plain), said.with(apart).times(3)}, .3, true},
		{"apart, .29", [][]made{one(plain), said.with(apart).times(3)}, .29, false},
		{"no blank line below, .5", [][]made{one(plain), said.times(3)}, .5, true},
		{"no blank line below, .49", [][]made{one(plain), said.times(3)}, .49, false},
		{"a sentence, .49", [][]made{one(plain.with(func(m *made) { m.sentence = true })), said.with(apart).times(3)}, .49, false},
		{"a sentence, .5", [][]made{one(plain.with(func(m *made) { m.sentence = true })), said.with(apart).times(3)}, .5, true},
		{"a question, .3", [][]made{one(plain.with(func(m *made) { m.sentence, m.question = true, true })), said.with(apart).times(3)}, .3, true},
		{"a colon, .49", [][]made{one(plain.with(func(m *made) { m.colon = true })), said.with(apart).times(3)}, .49, false},
		{"a section's", [][]made{one(section), said.with(apart).times(3)}, .99, false},
		{"the only blank line", [][]made{one(plain), one(said.with(apart)), said.times(2)}, .1, true},
	} {
		v := makeView(c.text...)
		for i := 1; i < len(v.units); i++ {
			v.units[i-1].gapAfter = v.units[i].gap
		}
		v.title, v.titleScore[0] = 0, c.score
		if got := v.surelyTitled(); got != c.want {
			t.Errorf("%s: sure %v, want %v", c.name, got, c.want)
		}
	}
}

func TestBoundsOfHopeless(t *testing.T) {
	for _, c := range []struct {
		name string
		text [][]made
		unit int
		want bool
	}{
		{"61 units from any prose", [][]made{one(said), label.times(121), one(said)}, 61, true},
		{"60 units", [][]made{one(said), label.times(120), one(said)}, 60, false},
		{"50 others like it", [][]made{one(said), label.with(func(m *made) { m.gram = 1 }).times(51)}, 1, true},
		{"49 others", [][]made{one(said), label.with(func(m *made) { m.gram = 1 }).times(50)}, 1, false},
		{"10 words", [][]made{one(said), label.with(func(m *made) { m.words = 10 }).times(121), one(said)}, 61, false},
	} {
		if v := makeView(c.text...); v.hopeless(c.unit) != c.want {
			t.Errorf("%s: hopeless %v, want %v", c.name, !c.want, c.want)
		}
	}
}

func TestBoundsOfLimits(t *testing.T) {
	for kept, want := range map[int]float32{60: 1, 75: 1, 80: .9, 85: .8, 90: .7, 95: .6, 100: .6} {
		scores := make([]float32, 100)
		for i := range kept {
			scores[i] = .99
		}
		v := scored(scores...)
		if v.setLimits(1); math.Abs(float64(v.limit/v.named-want)) > 1e-3 {
			t.Errorf("%d %% of the words kept: the limit is %g of the named lines', want %g", kept, v.limit/v.named, want)
		}
	}
	v := scored(.1, .1, .05, .01, .01, .01)
	if v.setLimits(1); v.named != .2 {
		t.Errorf("limit %g where the model expects next to nothing, want .2", v.named)
	}
}

func TestBoundsOfCandidates(t *testing.T) {
	short := made{stat: stat{words: 4, letters: 9}}
	v := makeView(short.times(100))
	got := v.candidates()
	if len(got) != 60 || got[7] != 7 || got[8] != 48 || got[59] != 99 {
		t.Errorf("%d candidates, %v: want 60, the first 8 and the last", len(got), got)
	}
	for words, want := range map[int32]int{40: 1, 41: 0, 0: 0} {
		if v := makeView(one(made{stat: stat{words: words, letters: 9}})); len(v.candidates()) != want {
			t.Errorf("a line of %d words: %d candidates, want %d", words, len(v.candidates()), want)
		}
	}
	// No title stands below the third prose unit of the core.
	v = makeView(one(short), one(said), one(short), one(said), one(short), said.times(2), one(short))
	if got := v.candidates(); len(got) == 0 || got[len(got)-1] >= 5 {
		t.Errorf("candidates %v, want none below the third prose unit", got)
	}
}

// TestBoundsOfFindTitle: a clean text wants a surer title than a dump.
func TestBoundsOfFindTitle(t *testing.T) {
	for _, c := range []struct {
		name   string
		prose  int32 // words of it, of 100
		p      float64
		titled bool
	}{
		{"clean, .21", 76, .21, true},
		{"clean, .19", 76, .19, false},
		{"dump, .051", 74, .051, true},
		{"dump, .049", 74, .049, false},
	} {
		v := makeView(one(made{stat: stat{words: 100 - c.prose, letters: 9}}), one(said.with(func(m *made) { m.words = c.prose })))
		v.units[0].words = min(v.units[0].words, 40)
		v.findCore()
		v.readTopic()
		v.document = make([]float32, len(document.names))
		if got := v.findTitle(constant(t, c.p)) >= 0; got != c.titled {
			t.Errorf("%s: titled %v, want %v", c.name, got, c.titled)
		}
	}
}

// constant makes an ensemble that gives every row the same probability.
func constant(t *testing.T, p float64) *model.Ensemble {
	t.Helper()
	le := binary.LittleEndian
	n := NumFeatures + NumTitle
	b := le.AppendUint16([]byte("shkm"), model.Version)
	b = le.AppendUint16(b, uint16(n))
	b = le.AppendUint32(le.AppendUint32(b, 1), 1)
	b = append(b, make([]byte, 4*n+4)...)
	b = le.AppendUint32(b, math.Float32bits(float32(math.Log(p/(1-p)))))
	b = append(b, 0, 0, 0, 0)
	e, err := model.Load(le.AppendUint32(b, crc32.ChecksumIEEE(b)))
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestBoundsOfEchoes: what counts as the title once more.
func TestBoundsOfEchoes(t *testing.T) {
	for _, c := range []struct {
		name          string
		common, other int // content words of the title's, and others
		words         int32
		want          int32
	}{
		{"7 of 10 words", 7, 3, 10, 2},
		{"6 of 10", 6, 4, 10, 1},
		{"3 words", 3, 0, 3, 2},
		{"2 words", 2, 0, 2, 1},
		{"a line of 40 words", 10, 0, 40, 2},
		{"of 41", 10, 0, 41, 1},
	} {
		v := makeView(one(label), one(made{stat: stat{words: c.words}}))
		for w := range uint32(10) {
			v.vocab = append(v.vocab, w)
		}
		v.units[0].tok1, v.units[1].tok0 = 10, 10
		for w := range uint32(c.common) {
			v.vocab = append(v.vocab, w)
		}
		for w := range uint32(c.other) {
			v.vocab = append(v.vocab, 100+w)
		}
		v.units[1].tok1, v.title = int32(len(v.vocab)), 0
		if v.readEchoes(); v.echoes != c.want {
			t.Errorf("%s: the title stands %d times, want %d", c.name, v.echoes, c.want)
		}
	}
}
