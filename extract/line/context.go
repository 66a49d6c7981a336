package line

import "slices"

// The second model's row has the features of the first and these: the first one's scores of the unit and around it.
const near = 6 // neighbours on each side

// contextNames gives the names of the features that fillContext writes.
var contextNames = func() []string {
	names := []string{"score"}
	for d := 1; d <= near; d++ {
		names = append(names, "score-before-"+string(rune('0'+d)), "score-after-"+string(rune('0'+d)))
	}
	return append(names, "mean-3-before", "mean-3-after", "mean-10-before", "mean-10-after", "mean-30-before", "mean-30-after",
		"kept-before", "kept-after", "kept-share", "since-kept", "until-kept", "rank",
		"title", "title-any", "title-away", "title-overlap", "title-twin", "title-words-away")
}()

// NumContext is the length of fillContext's part of a row.
var NumContext = len(contextNames)

// ContextNames gives the names of the second model's own features.
func ContextNames() []string { return slices.Clone(contextNames) }

// readScores prepares the context features of the first model's scores, one a unit.
func (v *view) readScores(scores []float32) {
	n := len(v.units)
	v.first = scores
	v.keptWords, v.scoreWords, v.allWords = resize(v.keptWords, n+1), resize(v.scoreWords, n+1), resize(v.allWords, n+1)
	v.keptWords[0], v.scoreWords[0], v.allWords[0] = 0, 0, 0
	v.prevKept, v.nextKept = resize(v.prevKept, n), resize(v.nextKept, n)
	last := int32(-1)
	for i, p := range scores {
		w := min(float64(v.units[i].words)+1, 60)
		v.allWords[i+1] = v.allWords[i] + w
		v.scoreWords[i+1] = v.scoreWords[i] + w*float64(p)
		v.keptWords[i+1] = v.keptWords[i]
		v.prevKept[i] = last
		if p >= .5 {
			v.keptWords[i+1] += w
			last = int32(i)
		}
	}
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		v.nextKept[i] = next
		if scores[i] >= .5 {
			next = int32(i)
		}
	}
}

// fillContext writes unit i's context features into f, which has NumContext elements.
func (v *view) fillContext(i int, f []float32) {
	n := len(v.units)
	f[0] = v.first[i]
	k := 1
	for d := 1; d <= near; d++ {
		f[k], f[k+1] = -1, -1
		if i-d >= 0 {
			f[k] = v.first[i-d]
		}
		if i+d < n {
			f[k+1] = v.first[i+d]
		}
		k += 2
	}
	for _, d := range [...]int{3, 10, 30} {
		f[k], f[k+1] = v.mean(i-d, i), v.mean(i+1, i+1+d)
		k += 2
	}
	all := v.keptWords[n]
	f[k] = logf(v.keptWords[i])
	f[k+1] = logf(all - v.keptWords[i+1])
	f[k+2] = float32(v.keptWords[i] / max(all, 1))
	f[k+3] = log(int32(i) - v.prevKept[i])
	f[k+4] = log(v.nextKept[i] - int32(i))
	f[k+5] = float32(all / max(v.allWords[n], 1))
	v.fillTitled(i, f[k+6:])
}

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
	words := v.content(t)
	hit := 0
	own := v.content(s)
	for _, h := range own {
		if slices.Contains(words, h) {
			hit++
		}
	}
	f[3] = ratio(hit, max(min(len(own), len(words)), 1))
	f[4] = flag(i != v.title && s.gram == t.gram)
}

// mean gives the mean score of units i to j-1 by words, -1 where there are none.
func (v *view) mean(i, j int) float32 {
	i, j = max(i, 0), min(j, len(v.units))
	if i >= j {
		return -1
	}
	return float32((v.scoreWords[j] - v.scoreWords[i]) / (v.allWords[j] - v.allWords[i]))
}

func logf(x float64) float32 { return log(int32(x)) }
