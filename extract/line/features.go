package line

import (
	"math"

	"shuck/extract/rules"
)

// group is a set of features with one theme: their names, and the function that fills them in for unit i.
type group struct {
	name  string
	names []string
	fill  func(v *view, i int, f []float32)
}

// groups is the order of the features in a row of the models' matrices. The weights depend on it.
var groups = []group{own, phrases, neighbours, stretch, position, topic, document}

// NumFeatures is the length of what both models see of a unit.
var NumFeatures = func() (n int) {
	for _, g := range groups {
		n += len(g.names)
	}
	return n
}()

// FeatureNames gives the names of a unit's features as group.name, in order.
func FeatureNames() []string {
	names := make([]string, 0, NumFeatures)
	for _, g := range groups {
		for _, n := range g.names {
			names = append(names, g.name+"."+n)
		}
	}
	return names
}

// fill writes unit i's row into f, which has NumFeatures elements.
func (v *view) fill(i int, f []float32) {
	for _, g := range groups[:len(groups)-1] {
		g.fill(v, i, f[:len(g.names)])
		f = f[len(g.names):]
	}
	copy(f, v.document)
}

// own is what the unit shows by itself.
var own = group{"own", []string{
	"words", "letters/word", "stops", "capitals", "upper", "digits", "commas", "ends", "sentence", "colon", "ellipsis", "question", "bang", "lower",
	"number", "sign", "quoted", "kind", "level", "links", "url", "at", "copyright", "seps", "signs", "quotes", "indent", "lines", "gap", "gap-after", "dups",
	"seen", "prose", "dense", "indent-core", "indent-prev", "indent-next",
}, func(v *view, i int, f []float32) {
	s := &v.units[i]
	tokens := max(s.tokens, 1)
	for k, x := range [...]float32{
		log(s.words), ratio(s.letters, tokens), ratio(s.stops, tokens), ratio(s.capital, tokens), ratio(s.upper, tokens), ratio(s.digits, max(s.letters+s.digits, 1)),
		ratio(s.commas, tokens), float32(s.ends), flag(s.sentence), flag(s.colon), flag(s.ellipsis), flag(s.question), flag(s.bang), flag(s.lower),
		flag(s.number), flag(s.sign), flag(s.quoted), float32(s.kind), float32(s.level), ratio(s.linkWords, max(s.words, 1)), flag(s.url), flag(s.at), flag(s.copy),
		ratio(s.seps, tokens), ratio(s.signs, tokens), float32(s.quotes), float32(min(s.indent, maxIndent)), float32(min(s.last-s.first, 20)), flag(s.gap), flag(s.gapAfter),
		float32(min(s.dups, 10)), float32(min(s.seen, 10)), flag(s.prose), ratio(s.dense, max(s.letters, 1)),
		float32(v.indentAt(i) - v.coreIndent), float32(v.indentAt(i) - v.indentAt(i-1)), float32(v.indentAt(i) - v.indentAt(i+1)),
	} {
		f[k] = x
	}
}}

// phrases is what the rules say of the unit, and of those around it.
var phrases = group{"phrases", append(groupFeatures(), "any", "end", "prev-any", "next-any", "prev-end", "since-end", "words-since-end", "ends-before",
	"any-5-before", "any-5-after", "until-end", "prose-until-end", "prose-since-end"), func(v *view, i int, f []float32) {
	s := &v.units[i]
	for k, g := range weighed {
		f[k] = float32(s.groups >> g & 1)
	}
	f = f[len(weighed):]
	n := len(v.units)
	since, wordsSince := float32(-1), float32(-1)
	if e := v.lastEnd[i]; e >= 0 {
		since = log(int32(i) - e)
		wordsSince = log(v.before[i].words - v.before[e+1].words)
	}
	until, proseUntil, proseSince := float32(-1), float32(-1), float32(-1)
	if e := v.nextEnd[i]; int(e) < n {
		until, proseUntil = log(e-int32(i)), log(v.before[e].proseWords-v.before[i+1].proseWords)
	}
	if e := v.lastEnd[i]; e >= 0 {
		proseSince = log(v.before[i].proseWords - v.before[e].proseWords)
	}
	ends := 0
	for e := v.lastEnd[i]; e >= v.core0 && ends < 5; e = v.lastEnd[e] {
		ends++
	}
	lo, hi := max(0, i-5), min(n, i+6)
	for k, x := range [...]float32{
		flag(s.groups != 0), flag(s.end), float32(v.groupsAt(i - 1)), float32(v.groupsAt(i + 1)), flag(i > 0 && v.units[i-1].end), since, wordsSince, float32(ends),
		float32(v.before[i].marked - v.before[lo].marked), float32(v.before[hi].marked - v.before[i+1].marked),
		until, proseUntil, proseSince,
	} {
		f[k] = x
	}
}}

func groupFeatures() []string {
	var names []string
	for _, g := range weighed {
		names = append(names, g.String())
	}
	return names
}

func (v *view) groupsAt(i int) int {
	if i < 0 || i >= len(v.units) || v.units[i].groups == 0 {
		return 0
	}
	return 1
}

// reach is how many neighbours on each side the model sees one by one.
const reach = 4

var neighbours = group{"neighbours", neighbourNames(), func(v *view, i int, f []float32) {
	for d := -reach; d <= reach; d++ {
		if d == 0 {
			continue
		}
		j := i + d
		if j < 0 || j >= len(v.units) {
			f[0], f[1], f[2], f[3], f[4], f[5] = -1, -1, -1, -1, -1, -1
		} else {
			s := &v.units[j]
			t := max(s.tokens, 1)
			f[0], f[1], f[2], f[3], f[4], f[5] = log(s.words), flag(s.sentence), ratio(s.stops, t), ratio(s.capital, t), float32(s.kind), flag(s.gap)
		}
		f = f[6:]
	}
}}

func neighbourNames() []string {
	var names []string
	for d := -reach; d <= reach; d++ {
		if d != 0 {
			at := string(rune('0'+abs(d))) + map[bool]string{true: "-before", false: "-after"}[d < 0]
			names = append(names, "words-"+at, "sentence-"+at, "stops-"+at, "capitals-"+at, "kind-"+at, "gap-"+at)
		}
	}
	return names
}

func abs(x int) int { return max(x, -x) }

// stretch is the unit's surroundings, near and wide.
var stretch = group{"stretch", []string{
	"prev-prose", "next-prose", "prev-prose-words", "next-prose-words", "short-words-to-prev", "short-words-to-next", "run", "run-words", "run-at", "run-mean",
	"prose-5-before", "prose-5-after", "prose-15-before", "prose-15-after", "prose-words-40-before", "prose-words-40-after", "mean-5", "mean-15", "bullets-5", "gaps-5", "prose-run-before", "prose-run-after",
}, func(v *view, i int, f []float32) {
	n := int32(len(v.units))
	at := int32(i)
	prev, next := v.prevProse[i], v.nextProse[i]
	var prevWords, nextWords, shortPrev, shortNext int32 = -1, -1, 0, 0
	if prev >= 0 {
		prevWords = v.units[prev].words
		shortPrev = v.before[at].shortWords - v.before[prev].shortWords
	} else {
		shortPrev = v.before[at].shortWords
	}
	shortNext = v.before[next].shortWords - v.before[min(at+1, next)].shortWords
	if next < n {
		nextWords = v.units[next].words
	}
	run := v.between(int(v.runStart[i]), int(v.runEnd[i]))
	length := v.runEnd[i] - v.runStart[i]
	b5, a5 := v.between(i-5, i), v.between(i+1, i+6)
	b15, a15 := v.between(i-15, i), v.between(i+1, i+16)
	b40, a40 := v.between(i-40, i), v.between(i+1, i+41)
	for k, x := range [...]float32{
		log(at - prev), log(next - at), log(prevWords), log(nextWords), log(shortPrev), log(shortNext), log(length), log(run.words), ratio(at-v.runStart[i], max(length, 1)), ratio(run.words, max(length, 1)),
		float32(b5.prose), float32(a5.prose), float32(b15.prose), float32(a15.prose), log(b40.proseWords), log(a40.proseWords),
		ratio(b5.words+a5.words, max(b5.prose+b5.short+a5.prose+a5.short, 1)), ratio(b15.words+a15.words, max(b15.prose+b15.short+a15.prose+a15.short, 1)),
		float32(b5.bullets + a5.bullets), float32(b5.gaps + a5.gaps), float32(v.proseRun(i-1, -1)), float32(v.proseRun(i+1, 1)),
	} {
		f[k] = x
	}
}}

// between sums units i to j-1, as far as there are such.
func (v *view) between(i, j int) sums {
	n := len(v.units)
	i, j = min(max(i, 0), n), min(max(j, 0), n)
	return v.before[j].minus(v.before[i])
}

// proseRun counts the prose units from i on in one direction, up to 8.
func (v *view) proseRun(i, step int) int {
	n := 0
	for i >= 0 && i < len(v.units) && n < 8 && v.units[i].prose {
		n++
		i += step
	}
	return n
}

// position is where in the document the unit stands, and where the core.
var position = group{"position", []string{
	"units-before", "units-after", "words-before", "words-after", "words-at", "prose-before", "prose-after", "prose-at", "in-core", "core-before", "core-after", "core-words-to", "core-at", "core-share", "core-words",
}, func(v *view, i int, f []float32) {
	n := int32(len(v.units))
	at := int32(i)
	all := v.before[n]
	b, a := v.before[i], all.minus(v.before[i+1])
	core := v.between(int(v.core0), int(v.core1))
	var before, after, wordsTo int32 = 0, 0, 0
	switch {
	case at < v.core0:
		before, wordsTo = v.core0-at, v.before[v.core0].words-b.words
	case at >= v.core1:
		after, wordsTo = at-v.core1+1, b.words-v.before[v.core1].words
	}
	coreAt := ratio(b.proseWords-v.before[v.core0].proseWords, max(core.proseWords, 1))
	for k, x := range [...]float32{
		log(at), log(n - 1 - at), log(b.words), log(a.words), ratio(b.words, max(all.words, 1)), log(b.proseWords), log(a.proseWords), ratio(b.proseWords, max(all.proseWords, 1)),
		flag(at >= v.core0 && at < v.core1), log(before), log(after), log(wordsTo), min(max(coreAt, -.5), 1.5), ratio(core.proseWords, max(all.proseWords, 1)), log(core.words),
	} {
		f[k] = x
	}
}}

// topic is what the unit's words have to do with the core's.
var topic = group{"topic", []string{"overlap", "common", "overlap-prev", "overlap-next"}, func(v *view, i int, f []float32) {
	f[0], f[1] = v.overlaps[i], log(v.common[i])
	f[2], f[3] = v.overlaps[max(i-1, 0)], v.overlaps[min(i+1, len(v.units)-1)]
}}

// document is the form of the whole text, the same for all of its units. It is the last of the groups.
var document = group{"document", []string{
	"units", "words", "prose-words", "prose-share", "short-share", "median", "prose-mean", "gaps", "wrapped", "links", "stops", "dense", "capitals", "dups", "marked", "share", "nav", "related", "longest", "sentences", "bullets", "ascii",
}, func(v *view, i int, f []float32) {
	w, all := &v.whole, &v.before[len(v.units)]
	n := max(w.units, 1)
	for k, x := range [...]float32{
		log(w.units), log(w.words), log(all.proseWords), ratio(all.proseWords, max(w.words, 1)), ratio(all.short, n), w.medianWords, w.proseMean, ratio(all.gaps, n), flag(v.width > 0),
		ratio(w.links, max(w.words, 1)), ratio(w.stops, max(w.tokens, 1)), ratio(w.dense, max(w.lettersAll, 1)), ratio(w.capital, max(w.tokens, 1)), ratio(w.dups, n), ratio(all.marked, n),
		log(w.groups[rules.Share]), log(w.groups[rules.Nav]), log(w.groups[rules.Related]), ratio(w.maxWords, max(w.words, 1)), ratio(w.sentences, n), ratio(all.bullets, n),
		ratio(w.lettersAll, max(w.words, 1)),
	} {
		f[k] = x
	}
}}

// log is ln(1+n), by table for small n; negative n stay as they are.
func log(n int32) float32 {
	if n < 0 {
		return float32(n)
	}
	if int(n) < len(logs) {
		return logs[n]
	}
	return float32(math.Log1p(float64(n)))
}

var logs = func() (t [1024]float32) {
	for n := range t {
		t[n] = float32(math.Log1p(float64(n)))
	}
	return t
}()

func flag(b bool) float32 {
	if b {
		return 1
	}
	return 0
}
