package line

import (
	"slices"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/rules"
	"shuck/extract/words"
)

// view is one document as the engine looks at it: its units in order, and sums over them. A unit is a line, or in
// hard-wrapped text the lines of one paragraph.
type view struct {
	blocks []doc.Block
	width  int // hard-wrapped to so many columns; 0: not
	units  []stat
	vocab  []uint32 // content words of all units
	folded []byte
	hits   []rules.Hit // of the unit at hand
	stop   *[stopMask + 1]uint32

	known      []stat // the units of the text that is remembered
	knownWords int    // the part of vocab that is theirs

	before     []sums  // before[i] sums units 0 to i-1
	prevProse  []int32 // the prose unit before i, -1
	nextProse  []int32 // the prose unit after i, len(units)
	runStart   []int32 // first unit of the run of units without prose that i is in
	runEnd     []int32 // one past its last
	core0      int32   // the stretch with most prose and least else
	core1      int32
	coreIndent int32   // columns that the core's prose is indented by
	lastEnd    []int32 // nearest unit above with a rule of verdict End, -1
	nextEnd    []int32 // nearest unit below with one, len(units)
	lastEcho   []int32 // nearest echo of the title at unit i or above, -1
	nextEcho   []int32 // nearest one below, len(units)
	echoesTo   []int32 // echoes up to unit i
	echoes     int32
	topic      [1 << 15]uint8
	overlaps   []float32 // share of the unit's content words that the core's prose has, -1 without any
	common     []int32   // how many those are
	whole      whole
	grams      grams
	score      []float32 // P(keep) of each unit
	limit      float32   // P(keep) from which a unit is kept
	named      float32   // and from which one that a rule names is
	twinned    map[uint32]twin
	row        []float32
	document   []float32 // the features of group document
	lead       []uint32  // content words of the prose below a title candidate
	cands      []int32   // units that may be the title
	titleScore []float32 // P(title) of each unit, 0 for those that are no candidates
	title      int       // the unit that is the title, -1 for none
}

// sums are what is summed over units.
type sums struct {
	words, prose, proseWords, short, shortWords int32
	gaps, marked, bullets                       int32
}

func (a *sums) add(s *stat) {
	a.words += s.words
	if s.prose {
		a.prose++
		a.proseWords += s.words
	} else {
		a.short++
		a.shortWords += s.words
	}
	if s.gap {
		a.gaps++
	}
	if s.groups != 0 {
		a.marked++
	}
	if s.kind == doc.ListItem {
		a.bullets++
	}
}

func (a sums) minus(b sums) sums {
	return sums{
		a.words - b.words, a.prose - b.prose, a.proseWords - b.proseWords, a.short - b.short, a.shortWords - b.shortWords,
		a.gaps - b.gaps, a.marked - b.marked, a.bullets - b.bullets,
	}
}

// whole is what is known of the document.
type whole struct {
	units, words           int32
	stops, tokens, dense   int32
	capital                int32
	groups                 [rules.NumGroups]int32
	dups, links, maxWords  int32
	lettersAll, sentences  int32
	medianWords, proseMean float32
}

var views = sync.Pool{New: func() any { return &view{stop: stopTable(), twinned: map[uint32]twin{}} }}

// look reads blocks. The view is to be given back with done.
func look(blocks []doc.Block) *view {
	v := views.Get().(*view)
	v.look(blocks, nil)
	return v
}

// look reads blocks. Where they are lines of the text that v remembers, from has the index there of each, and units that stood so there are
// not read again.
func (v *view) look(blocks []doc.Block, from []int) {
	v.blocks = blocks
	v.width = wrapWidth(blocks)
	v.units, v.vocab = resize(v.units, len(blocks))[:0], v.vocab[:v.knownWords]
	known := v.known
	for i := 0; i < len(blocks); {
		j := i + 1
		for j < len(blocks) && (v.width > 0 && goesOn(&blocks[j-1], &blocks[j], v.width) || blocks[j-1].Kind == doc.Code && blocks[j].Kind == doc.Code) {
			j++
		}
		if from != nil {
			known = skipTo(known, from[i])
		}
		if len(known) > 0 && known[0].kind == blocks[i].Kind && known[0].lines(from[i:j]) {
			v.units = append(v.units, known[0])
		} else {
			v.units = append(v.units, v.read(i, j))
		}
		v.place(&v.units[len(v.units)-1], i, j)
		i = j
	}
	v.sum()
	v.findCore()
	v.readTopic()
	v.document = resize(v.document, len(document.names))
	document.fill(v, 0, v.document)
}

// maxPooled is the number of units from which the memory of a view is given back and not kept for the next text.
const maxPooled = 1 << 16

// remember keeps what was read of a text, for when parts of it are looked at; of a very long one it would take more memory than it is worth.
func (v *view) remember() {
	if len(v.units) > maxPooled {
		return
	}
	v.known, v.units, v.knownWords = v.units, v.known, len(v.vocab)
}

// forget has the unit of a line of the remembered text read anew.
func (v *view) forget(line int) {
	v.known = slices.DeleteFunc(v.known, func(s stat) bool { return int(s.first) <= line && line < int(s.last) })
}

// done gives the view back.
func (v *view) done() {
	v.blocks, v.known, v.knownWords = nil, v.known[:0], 0
	if max(cap(v.units), cap(v.known)) <= maxPooled {
		views.Put(v)
	}
}

// read makes the stat of the unit of lines i to j-1.
func (v *view) read(i, j int) stat {
	b := &v.blocks[i]
	s := stat{first: int32(i), last: int32(j), kind: b.Kind, level: int32(b.Level), tok0: int32(len(v.vocab))}
	for k := i; k < j; k++ {
		s.words += int32(v.blocks[k].Words)
		s.linkWords += int32(v.blocks[k].LinkWords)
		v.scan(&s, v.blocks[k].Text)
	}
	s.tok1 = int32(len(v.vocab))
	s.edges(b.Text, v.blocks[j-1].Text)
	v.mark(&s)
	links := float32(s.linkWords) > .5*float32(s.words)
	s.prose = !links && s.kind != doc.TableRow && (s.words >= 10 && s.sentence && s.commas+s.ends > 0 ||
		s.words >= 25 && s.commas+s.ends > 1 && 3*s.seps < s.words || s.words >= 12 && s.colon && s.ends+s.commas > 1)
	return s
}

// skipTo leaves out of units those that begin before a line.
func skipTo(units []stat, line int) []stat {
	for len(units) > 0 && int(units[0].first) < line {
		units = units[1:]
	}
	return units
}

// lines reports whether at is the unit's lines.
func (s *stat) lines(at []int) bool {
	return int(s.first) == at[0] && int(s.last) == at[len(at)-1]+1 && int(s.last-s.first) == len(at)
}

// place sets what of the stat of lines i to j-1 is not in their text.
func (v *view) place(s *stat, i, j int) {
	s.first, s.last = int32(i), int32(j)
	s.gap, s.gapAfter = v.blocks[i].Gap && i > 0, j < len(v.blocks) && v.blocks[j].Gap
}

// fold puts the text of the unit's lines, folded as one, into v.folded.
func (v *view) fold(s *stat) {
	v.folded = v.folded[:0]
	for k := s.first; k < s.last; k++ {
		before := len(v.folded)
		if before > 0 {
			v.folded = append(v.folded, ' ')
		}
		start := len(v.folded)
		if v.folded = words.AppendFold(v.folded, v.blocks[k].Text); len(v.folded) == start {
			v.folded = v.folded[:before] // a line that folds to nothing
		}
	}
}

// sum fills the sums, the neighbours and the runs.
func (v *view) sum() {
	n := len(v.units)
	v.before = resize(v.before, n+1)
	v.prevProse, v.nextProse = resize(v.prevProse, n), resize(v.nextProse, n)
	v.runStart, v.runEnd, v.lastEnd = resize(v.runStart, n), resize(v.runEnd, n), resize(v.lastEnd, n)
	v.nextEnd = resize(v.nextEnd, n)
	v.whole = whole{units: int32(n)}
	v.grams.reset(n)
	w := &v.whole
	v.before[0] = sums{}
	last, start, end := int32(-1), int32(0), int32(-1)
	for i := range v.units {
		s := &v.units[i]
		v.before[i+1] = v.before[i]
		v.before[i+1].add(s)
		v.prevProse[i] = last
		if s.prose {
			last, start = int32(i), int32(i)+1
		}
		v.runStart[i] = min(start, int32(i))
		v.lastEnd[i] = end
		if s.end {
			end = int32(i)
		}
		w.add(s)
		count := v.grams.of(s.gram)
		s.seen = *count
		*count++
	}
	next := int32(n)
	end = next
	for i := n - 1; i >= 0; i-- {
		if v.nextEnd[i] = end; v.units[i].end {
			end = int32(i)
		}
		v.nextProse[i] = next
		v.runEnd[i] = max(next, int32(i)+1)
		if v.units[i].prose {
			next = int32(i)
			v.runEnd[i] = int32(i) + 1
		}
		s := &v.units[i]
		if s.dups = *v.grams.of(s.gram) - 1; s.dups > 0 {
			w.dups++
		}
	}
	w.finish(v)
}

func (w *whole) add(s *stat) {
	w.words += s.words
	w.stops += s.stops
	w.tokens += s.tokens
	w.dense += s.dense
	w.lettersAll += s.letters
	w.capital += s.capital
	w.links += s.linkWords
	w.maxWords = max(w.maxWords, s.words)
	if s.sentence {
		w.sentences++
	}
	for g := range w.groups {
		w.groups[g] += int32(s.groups >> g & 1)
	}
}

// finish computes what needs all units: the median by a histogram of words up to 200.
func (w *whole) finish(v *view) {
	var at [201]int32
	for i := range v.units {
		at[min(v.units[i].words, 200)]++
	}
	below := int32(0)
	for n, c := range at {
		if below += c; 2*below >= w.units {
			w.medianWords = float32(n)
			break
		}
	}
	all := v.before[len(v.units)]
	w.proseMean = ratio(all.proseWords, all.prose)
}

// resize gives a slice of n elements, s itself where it has room. A new one has room for a longer text yet, if it may be kept
// for that.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, max(n, min(n+n/4, maxPooled)))
	}
	return s[:n]
}

func ratio[A, B int | int32 | float32](a A, b B) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}
