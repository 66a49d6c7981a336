package lines

import "slices"

// titledNames are the features of a unit that follow those of the groups: where it is from the title.
var titledNames = []string{"title", "title-any", "title-away", "title-overlap", "title-twin", "title-words-away", "echo-away", "echo-words-away", "echo-next", "echoes-after"}

// NumTitled is the length of fillTitled's part of a row.
var NumTitled = len(titledNames)

// TitledNames gives the names of the features that fillTitled writes.
func TitledNames() []string { return slices.Clone(titledNames) }

// fillTitled writes where unit i is from the title.
func (v *view) fillTitled(i int, f []float32) {
	f[0] = v.titleScore[i]
	if v.title < 0 {
		f[1], f[2], f[3], f[4], f[5], f[6], f[7], f[8], f[9] = 0, 0, -1, 0, 0, -1, -1, -1, -1
		return
	}
	f[1] = 1
	s, t := &v.units[i], &v.units[v.title]
	if i >= v.title {
		f[2] = log(int32(i - v.title))
		f[5] = log(v.before[i].words - v.before[v.title].words)
	} else {
		f[2] = -1 - log(int32(v.title-i))
		f[5] = -log(v.before[v.title].words - v.before[i].words)
	}
	f[3] = v.titleShare(s)
	f[4] = flag(i != v.title && s.gram == t.gram)
	f[6], f[7] = -1, -1
	if e := v.lastEcho[i]; e >= 0 {
		f[6] = log(int32(i) - e)
		f[7] = log(v.before[i].words - v.before[e].words)
	}
	f[8] = -1
	if e := v.nextEcho[i]; int(e) < len(v.units) {
		f[8] = log(e - int32(i))
	}
	f[9] = float32(min(v.echoes-v.echoesTo[i], 5))
}

// titleShare gives the share of content words that the unit and the title have in common, of the shorter one's.
func (v *view) titleShare(s *stat) float32 {
	title, own := v.content(&v.units[v.title]), v.content(s)
	hit := 0
	for _, h := range own {
		if slices.Contains(title, h) {
			hit++
		}
	}
	return ratio(hit, max(min(len(own), len(title)), 1))
}

// An echo of the title is a short unit with most of its words: a dump has the title once in its head, from the page's <title>, and
// again above the article, and what stands between the two is the site's.
const (
	echoShare = .7
	echoWords = 40
	echoLeast = 3 // content words
)

// readEchoes finds the nearest echoes of the title on both sides of each unit, the title among them.
func (v *view) readEchoes() {
	n := len(v.units)
	v.lastEcho, v.nextEcho, v.echoesTo, v.echoes = resize(v.lastEcho, n), resize(v.nextEcho, n), resize(v.echoesTo, n), 0
	if v.title < 0 {
		return
	}
	last := int32(-1)
	for i := range v.units {
		s := &v.units[i]
		if i == v.title || s.words <= echoWords && len(v.content(s)) >= echoLeast && v.titleShare(s) >= echoShare {
			last = int32(i)
			v.echoes++
		}
		v.lastEcho[i], v.echoesTo[i] = last, v.echoes
	}
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		v.nextEcho[i] = next
		if v.lastEcho[i] == int32(i) {
			next = int32(i)
		}
	}
}
