package line

import "slices"

// titledNames are the features of a unit that follow those of the groups: where it is from the title.
var titledNames = []string{"title", "title-any", "title-away", "title-overlap", "title-twin", "title-words-away"}

// NumTitled is the length of fillTitled's part of a row.
var NumTitled = len(titledNames)

// TitledNames gives the names of the features that fillTitled writes.
func TitledNames() []string { return slices.Clone(titledNames) }

// fillTitled writes where unit i is from the title.
func (v *view) fillTitled(i int, f []float32) {
	f[0] = v.titleScore[i]
	if v.title < 0 {
		f[1], f[2], f[3], f[4], f[5] = 0, 0, -1, 0, 0
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
	title, own := v.content(t), v.content(s)
	hit := 0
	for _, h := range own {
		if slices.Contains(title, h) {
			hit++
		}
	}
	f[3] = ratio(hit, max(min(len(own), len(title)), 1))
	f[4] = flag(i != v.title && s.gram == t.gram)
}
