package passes

import (
	"slices"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// made is a unit of a text that was made up: what the passes see of it.
type made struct {
	facts.Unit
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

// state makes units the ones of a text, each a line that says something of its own.
func state(parts ...[]made) *State {
	t := &facts.Text{}
	s := &State{Titled: &facts.Titled{Text: t}, Title: -1, Limit: .3, byHash: map[uint32]copies{}}
	all := facts.Sums{}
	for _, m := range slices.Concat(parts...) {
		i := int32(len(t.Units))
		m.First, m.Last, m.Hash, m.Tokens, m.Against = i, i+1, uint32(i), m.Words, m.Groups
		t.Before = append(t.Before, all)
		t.Units, s.Score = append(t.Units, m.Unit), append(s.Score, m.score)
		s.Asked = append(s.Asked, true)
		t.Blocks = append(t.Blocks, doc.Block{Keep: m.keep, By: doc.ByModel, Words: int(m.Words), Text: "a line"})
		if all.Words += m.Words; m.Prose {
			all.Prose++
			all.ProseWords += m.Words
		}
	}
	t.Before, t.Whole.Words = append(t.Before, all), all.Words
	n := len(t.Units)
	t.Parts, t.Peers, t.Overlaps = make([]facts.Part, n), make([]int32, n), make([]float32, n)
	for i := range int32(n) {
		t.PartFrom, t.PartTo, t.SectionEnd = append(t.PartFrom, i), append(t.PartTo, i+1), append(t.SectionEnd, i+1)
		s.LastRepeat = append(s.LastRepeat, -1)
		t.NextProse, t.PrevProse, t.NextEnd = append(t.NextProse, int32(n)), append(t.PrevProse, -1), append(t.NextEnd, int32(n))
	}
	s.Scores = make([]float32, len(t.Units))
	return s
}

// keptFrom counts the units kept from i to j-1.
func (s *State) keptFrom(i, j int) (n int) {
	for ; i < j; i++ {
		if s.kept(i) {
			n++
		}
	}
	return n
}

func one(m made) []made { return m.times(1) }

var (
	said  = made{Unit: facts.Unit{Words: 20, Prose: true}, score: .9, keep: true}
	label = made{Unit: facts.Unit{Words: 4}}
)

// with gives a copy of the unit that do has changed.
func (m made) with(do func(m *made)) made {
	do(&m)
	return m
}

func named(g rules.Group) func(m *made) { return func(m *made) { m.Groups = g.Bit() } }

func ends(m *made) { m.EndMark, m.Groups = true, rules.Related.Bit() }

// bound is one side of a pass's bound: what it makes of a text right at it.
type bound struct {
	name        string
	pass        func(s *State)
	text        [][]made
	first, last int // the units in question
	want        int // how many of them are kept
}

func (b *bound) check(t *testing.T) {
	t.Helper()
	v := state(b.text...)
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
		{"a mean of .31", fillGaps, [][]made{one(said), gap(.31).times(4), one(said)}, 1, 5, 4},
		{"a mean of .29", fillGaps, [][]made{one(said), gap(.29).times(4), one(said)}, 1, 5, 0},
		{"3 at the end", fillGaps, [][]made{one(said), last.times(3), one(label.with(ends))}, 1, 4, 3},
		{"4 at the end", fillGaps, [][]made{one(said), last.times(4), one(label.with(ends))}, 1, 5, 0},
		{"one at the end of .29", fillGaps, [][]made{one(said), one(last.with(func(m *made) { m.score = .29 })), one(label.with(ends))}, 1, 2, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfInserts(t *testing.T) {
	label := func(g rules.Group, score float32) []made {
		return one(label.with(func(m *made) { m.keep, m.score, m.Groups = true, score, g.Bit() }))
	}
	for _, b := range []bound{
		{"share of .75", dropNamed, [][]made{label(rules.Share, .75), one(said)}, 0, 1, 1},
		{"share of .74", dropNamed, [][]made{label(rules.Share, .74), one(said)}, 0, 1, 0},
		{"credit of .9", dropNamed, [][]made{label(rules.Credit, .9), one(said)}, 0, 1, 1},
		{"a menu alone, .89", dropNamed, [][]made{label(rules.Nav, .89)}, 0, 1, 0},
		{"credit of .89", dropNamed, [][]made{label(rules.Credit, .89), one(said)}, 0, 1, 0},
		{"credits of 8 words in 20", dropNamed, [][]made{label(rules.Credit, .3), label(rules.Credit, .3), one(said.with(func(m *made) { m.Words = 12 }))}, 0, 2, 2},
		{"of 8 in 21", dropNamed, [][]made{label(rules.Credit, .3), label(rules.Credit, .3), one(said.with(func(m *made) { m.Words = 13 }))}, 0, 2, 0},
		{"a caption alone", dropNamed, [][]made{label(rules.Credit, .3)}, 0, 1, 0},
		{"a date in the core", dropNamed, [][]made{label(rules.Date, .1)}, 0, 1, 1},
		{"a date above it", func(v *State) { v.CoreFrom = 1; dropNamed(v) }, [][]made{label(rules.Date, .1), one(said)}, 0, 1, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfLists(t *testing.T) {
	item := made{Unit: facts.Unit{Words: 4, Kind: doc.ListItem}}
	kept := item.with(func(m *made) { m.keep = true })
	share := item.with(named(rules.Share))
	colon := said.with(func(m *made) { m.Colon = true })
	short := func(words int32) made { return made{Unit: facts.Unit{Words: words}} }
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
	cell := func(words int32) made { return made{Unit: facts.Unit{Words: words, Letters: 9}} }
	figure := made{Unit: facts.Unit{Words: 1, Digits: 3}}
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
		return one(said.with(func(m *made) { m.Words, m.score = words, score }))
	}
	mark := one(label.with(ends))
	for _, b := range []bound{
		{"40 words before", cutTail, [][]made{kept(40, 1), mark, kept(20, .5)}, 2, 3, 0},
		{"39 words before", cutTail, [][]made{kept(39, 1), mark, kept(20, .5)}, 2, 3, 1},
		{"half of it behind", cutTail, [][]made{kept(100, 1), mark, kept(100, .5)}, 2, 3, 0},
		{"more than half", cutTail, [][]made{kept(100, 1), mark, kept(104, .5)}, 2, 3, 1},
		{"sure of .78", cutTail, [][]made{kept(100, 1), mark, kept(20, .77), label.times(3)}, 2, 3, 0},
		{"sure of more", cutTail, [][]made{kept(100, 1), mark, kept(20, .79), label.times(3)}, 2, 3, 1},
		{"sure of .6 in a clean text", cutTail, [][]made{kept(100, 1), mark, kept(20, .59)}, 2, 3, 0},
		{"sure of more there", cutTail, [][]made{kept(100, 1), mark, kept(20, .61)}, 2, 3, 1},
		{"90 % kept", cutTail, [][]made{kept(52, 1), mark, kept(20, .61), label.times(1)}, 2, 3, 1},
		{"89 %", cutTail, [][]made{kept(51, 1), mark, kept(20, .61), label.times(1)}, 2, 3, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfComments(t *testing.T) {
	kept := func(words int32, score float32) []made {
		return one(said.with(func(m *made) { m.Words, m.score = words, score }))
	}
	head := one(label.with(func(m *made) { m.EndMark, m.Digits, m.Groups = true, 1, rules.Comments.Bit() }))
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

// TestBoundsOfCore looks at a text that has a core of prose and labels below it.
func TestBoundsOfCore(t *testing.T) {
	doubt := func(score float32) made {
		return said.with(func(m *made) { m.keep, m.score, m.Sentence = false, score, true })
	}
	core := func(s *State) {
		for i := range s.Units {
			if s.Units[i].Prose {
				s.CoreTo = int32(i) + 1
			}
			if s.Units[i].EndMark {
				s.NextEnd[0] = int32(i)
			}
		}
		keepProse(s)
	}
	labels := func(words int32) []made { return one(label.with(func(m *made) { m.Words = words })) }
	for _, b := range []bound{
		{"85 % of the words", core, [][]made{one(said), doubt(.1).times(15), one(said), labels(60)}, 1, 16, 15},
		{"84 %", core, [][]made{one(said), doubt(.1).times(15), one(said), labels(61)}, 1, 16, 0},
		{"no sentence's end", core, [][]made{one(said), doubt(.1).with(func(m *made) { m.Sentence = false }).times(15), one(said), labels(60)}, 1, 16, 0},
		{"scores of .09", core, [][]made{one(said), doubt(.09).times(15), one(said), labels(60)}, 1, 16, 0},
		{"below a mark of its end", core, [][]made{said.times(12), one(label.with(ends)), one(said), doubt(.1).times(5), one(said), labels(60)}, 14, 19, 0},
		{"5 at its end", core, [][]made{said.times(12), doubt(.1).times(5), labels(60)}, 12, 17, 5},
		{"4 at its end", core, [][]made{said.times(13), doubt(.1).times(4), labels(60)}, 13, 17, 0},
	} {
		b.check(t)
	}
}

func TestBoundsOfUncut(t *testing.T) {
	long := func(words int32, keep bool) []made { return one(made{Unit: facts.Unit{Words: words}, keep: keep}) }
	for _, b := range []bound{
		{"40 words", keepUncut, [][]made{long(40, false)}, 0, 1, 1},
		{"39 words", keepUncut, [][]made{long(39, false)}, 0, 1, 0},
		{"more than 60 %", keepUncut, [][]made{long(61, false), long(39, false)}, 0, 1, 1},
		{"60 %", keepUncut, [][]made{long(60, false), long(40, false)}, 0, 1, 0},
	} {
		b.check(t)
	}
	for rest, want := range map[int32]string{5: string(doc.ByUncut), 6: string(doc.ByModel)} {
		v := state(long(95, true), long(rest, true))
		v.by = doc.ByUncut
		if keepUncut(v); string(v.Blocks[0].By) != want {
			t.Errorf("95 words of %d are kept by %s, want %s", 95+rest, string(v.Blocks[0].By), want)
		}
	}
}

func TestBoundsOfTitle(t *testing.T) {
	kept := func(words int32) []made { return one(said.with(func(m *made) { m.Words = words })) }
	repeat := state(kept(81), one(label), kept(919))
	repeat.Title, repeat.LastRepeat[0] = 1, 0
	if putTitle(repeat); repeat.Title != -1 {
		t.Error("prose with the title's words above it counts as the title once more")
	}
	for _, c := range []struct {
		above int32
		score float32
		want  int
	}{{30, 0, 1}, {31, 0, -1}, {80, .5, 1}, {81, .5, -1}, {12, 0, 1}} {
		v := state(kept(c.above), one(label), kept(1000-c.above))
		v.Title, v.Scores[1] = 1, c.score
		if putTitle(v); v.Title != c.want {
			t.Errorf("%d words of 1000 above a title of %g: title %d, want %d", c.above, c.score, v.Title, c.want)
		}
	}
}

func TestBoundsOfLinks(t *testing.T) {
	link := func(score float32) made {
		return label.with(func(m *made) { m.Linked, m.keep, m.score = true, true, score })
	}
	tag := made{Unit: facts.Unit{Words: 1, Kind: doc.ListItem, Linked: true, Tagged: true}, score: .9, keep: true}
	card := func(words int32) made { return made{Unit: facts.Unit{Words: words, Card: true}, keep: true} }
	for _, b := range []bound{
		{"3 links below the text", dropLinks, [][]made{said.times(3), link(.74).times(3)}, 3, 6, 0},
		{"2 links", dropLinks, [][]made{said.times(3), link(.74).times(2)}, 3, 5, 2},
		{"links of .75", dropLinks, [][]made{said.times(3), link(.75).times(3)}, 3, 6, 3},
		{"below 2 paragraphs", dropLinks, [][]made{said.times(2), link(.74).times(3)}, 2, 5, 3},
		{"above the last of the text", dropLinks, [][]made{said.times(3), link(.74).times(3), one(said)}, 3, 6, 3},
		{"what leads to topics", dropLinks, [][]made{said.times(3), tag.times(3)}, 3, 6, 0},
		{"cards of less than half", dropLinks, [][]made{said.times(2), one(card(39))}, 2, 3, 0},
		{"cards of half", dropLinks, [][]made{said.times(2), one(card(40))}, 2, 3, 1},
	} {
		b.check(t)
	}
}

func TestBoundsOfNames(t *testing.T) {
	name := func(tokens int32, score float32) made {
		return made{Unit: facts.Unit{Words: tokens, Capitals: tokens}, score: score, keep: true}
	}
	for _, c := range []struct {
		name string
		line made
		keep bool
	}{
		{"4 words", name(4, .79), false},
		{"5 words", name(5, .79), true},
		{"one word", name(1, .79), true},
		{"of .8", name(2, .8), true},
		{"a small letter", name(3, .79).with(func(m *made) { m.Capitals = 2 }), true},
		{"a sentence", name(3, .79).with(func(m *made) { m.Sentence = true }), true},
	} {
		v := state(one(label), one(c.line), said.times(4))
		v.Title = 0
		if dropName(v); v.kept(1) != c.keep {
			t.Errorf("%s: kept %v, want %v", c.name, v.kept(1), c.keep)
		}
	}
}

func TestBoundsOfElided(t *testing.T) {
	cut := func(words, bytes int32) made {
		return made{Unit: facts.Unit{Words: words, Bytes: bytes, Ellipsis: true}, keep: true}
	}
	for _, b := range []bound{
		{"3 in a row", dropElided, [][]made{cut(4, 50).times(3)}, 0, 3, 0},
		{"2 in a row", dropElided, [][]made{cut(4, 50).times(2), one(said)}, 0, 2, 2},
		{"3 words", dropElided, [][]made{cut(3, 50).times(3)}, 0, 3, 3},
		{"16 bytes longer", dropElided, [][]made{cut(4, 50).times(2), one(cut(4, 66))}, 0, 3, 0},
		{"17 bytes longer", dropElided, [][]made{cut(4, 50).times(2), one(cut(4, 67))}, 0, 3, 3},
	} {
		b.check(t)
	}
}

// TestUnasked: a unit that the model was not asked about goes for that, also where a pass kept it
// for a while; one that it was asked about goes for the pass.
func TestUnasked(t *testing.T) {
	for asked, want := range map[bool]doc.Reason{true: "tail", false: doc.ByUnasked} {
		s := state(one(said))
		s.Asked[0] = asked
		for _, step := range []struct {
			by   doc.Reason
			keep bool
		}{{"copies", false}, {"fill", true}, {"tail", false}} {
			s.by = step.by
			s.decide(0, step.keep)
			if k := &s.Blocks[0]; step.keep && k.By != step.by {
				t.Errorf("kept by %s, want %s", k.By, step.by)
			}
		}
		if got := s.Blocks[0].By; got != want {
			t.Errorf("asked about: %v; it goes for %q, want %q", asked, got, want)
		}
	}
}
