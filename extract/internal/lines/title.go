package lines

import (
	"slices"

	"shuck/extract/internal/model"
)

// maxCandidates is the number of units that are looked at as titles: the last ones before the article's first prose, and a few
// of the first in the text.
const (
	maxCandidates   = 60
	firstCandidates = 8
	minTitle        = .2  // P(title) from which the best candidate is the title, in a text that is clean already
	cleanProse      = .75 // share of the words in prose from which it is that
	minTitleDump    = .05 // and in a dump, which nearly always has one
)

// A candidate is not asked about further where, after every so many trees, the model is this sure of it.
const (
	titleTrees = 40
	titleSure  = 4
)

// titleNames are the features of a candidate beside those of a unit.
var titleNames = []string{
	"candidates-after", "shorter-twins", "longer-twins", "lead-away", "lead-overlap", "lead-common", "bar", "best-level", "longest-near", "prose-above", "exact-twins",
}

// NumTitle is the length of a title candidate's part of a row.
var NumTitle = len(titleNames)

// TitleNames gives the names of the title model's own features.
func TitleNames() []string { return slices.Clone(titleNames) }

// candidates gives the units that may be the title, in order.
func (v *view) candidates() []int32 {
	limit := v.titleLimit()
	v.cands = v.cands[:0]
	for i := range limit {
		s := &v.units[i]
		if s.words < 1 || s.words > 40 || s.end || s.letters < 2 || s.last-s.first > 4 {
			continue
		}
		v.cands = append(v.cands, int32(i))
	}
	if over := len(v.cands) - maxCandidates; over > 0 {
		v.cands = append(v.cands[:firstCandidates], v.cands[firstCandidates+over:]...)
	}
	return v.cands
}

// titleLimit gives the unit above which the title stands: the third prose unit of the core.
func (v *view) titleLimit() int {
	prose := 0
	for i := int(v.core0); i < len(v.units); i++ {
		if v.units[i].prose {
			if prose++; prose == 3 {
				return i
			}
		}
	}
	return min(len(v.units), 400)
}

// fillTitle writes the features of the candidate c of v.cands into f, which has NumTitle elements.
func (v *view) fillTitle(c int, f []float32) {
	i := int(v.cands[c])
	n := len(v.units)
	s := &v.units[i]
	lead, away := int(v.nextProse[i]), int(v.nextProse[i])-i
	if lead == n {
		lead = -1
	}
	above := v.between(i-60, i).prose
	overlap, common := v.leadOverlap(s, lead)
	shorter, longer, exact := v.twins(c)
	best, longest := int32(9), int32(0)
	for k, j := range v.cands {
		if l := v.units[j].level; l > 0 {
			best = min(best, l)
		}
		if k >= c-3 && k <= c+3 && k != c {
			longest = max(longest, v.units[j].words)
		}
	}
	for k, x := range [...]float32{
		log(int32(len(v.cands) - 1 - c)), float32(shorter), float32(longer), log(int32(away)), overlap, common, flag(v.bar(s)), flag(s.level == best),
		log(longest), float32(above), float32(exact),
	} {
		f[k] = x
	}
}

// leadOverlap gives the share of the unit's content words that the lead and the prose after it have.
func (v *view) leadOverlap(s *stat, lead int) (share, common float32) {
	t := v.content(s)
	if lead < 0 || len(t) == 0 {
		return -1, -1
	}
	text := v.lead[:0]
	for k := lead; k < min(len(v.units), lead+4); k++ {
		text = append(text, v.content(&v.units[k])...)
	}
	v.lead = text
	hit := 0
	for _, h := range t {
		if slices.Contains(text, h) {
			hit++
		}
	}
	return ratio(hit, len(t)), log(int32(hit))
}

// twins counts the other candidates that begin with c's words, those that c begins with, and those that are the same.
func (v *view) twins(c int) (shorter, longer, exact int) {
	a := v.content(&v.units[v.cands[c]])
	if len(a) < 2 {
		return 0, 0, int(v.units[v.cands[c]].dups)
	}
	for k, j := range v.cands {
		b := v.content(&v.units[j])
		if k == c || len(b) < 2 {
			continue
		}
		switch {
		case len(a) == len(b) && slices.Equal(a, b):
			exact++
		case len(b) > len(a) && slices.Equal(a, b[:len(a)]):
			longer++
		case len(b) < len(a) && slices.Equal(b, a[:len(b)]):
			shorter++
		}
	}
	return shorter, longer, exact
}

// bar reports whether a sign that parts a title from its site's name stands in the unit.
func (v *view) bar(s *stat) bool {
	text := v.blocks[s.first].Text
	for i := 1; i+1 < len(text); i++ {
		switch text[i] {
		case '|', '-', 0xE2, 0xC2:
			if text[i-1] == ' ' && (text[i] == '|' || text[i+1] == ' ' || text[i] >= 0x80 && i+3 < len(text) && text[i+3] == ' ') {
				return true
			}
		}
	}
	return false
}

// findTitle gives the unit that is the title, -1 where none is, and sets v.titleScore of the candidates.
func (v *view) findTitle(m *model.Ensemble) int {
	n := len(v.units)
	v.titleScore, v.row = resize(v.titleScore, n), resize(v.row, NumFeatures+NumTitle)
	clear(v.titleScore)
	best, most := -1, float32(minTitle)
	if all := v.before[n]; float32(all.proseWords) < cleanProse*float32(all.words) {
		most = minTitleDump
	}
	for c, i := range v.candidates() {
		v.fill(int(i), v.row[:NumFeatures])
		v.fillTitle(c, v.row[NumFeatures:NumFeatures+NumTitle])
		p := model.Sigmoid(m.Estimate(v.row, titleTrees, titleSure))
		v.titleScore[i] = p
		if p > most {
			best, most = int(i), p
		}
	}
	return best
}
