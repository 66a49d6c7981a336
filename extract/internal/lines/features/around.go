package features

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// nearSides is on how many units on either side of a unit the group neighbours is.
const nearSides = 4

// neighbours is what the units before and after are, one by one.
func neighbours(r *engine.Vector, t *facts.Text, i int) {
	u := &t.Units[i]
	tokens := max(u.Tokens, 1)
	r.Put("words", log(u.Words))
	r.Flag("sentence", u.Sentence)
	r.Put("stops", engine.Ratio(u.Stops, tokens))
	r.Put("capitals", engine.Ratio(u.Capitals, tokens))
	r.Put("kind", float32(u.Kind))
	r.Flag("gap", u.Gap)
}

// stretch is the unit's surroundings, near and wide.
func stretch(r *engine.Vector, t *facts.Text, i int) {
	n, at := int32(len(t.Units)), int32(i)
	prev, next := t.PrevProse[i], t.NextProse[i]
	var prevWords, nextWords int32 = -1, -1
	shortPrev := t.Before[at].ShortWords
	if prev >= 0 {
		prevWords = t.Units[prev].Words
		shortPrev -= t.Before[prev].ShortWords
	}
	if next < n {
		nextWords = t.Units[next].Words
	}
	length, runWords := t.RunEnd[i]-t.RunStart[i], t.Span(int(t.RunStart[i]), int(t.RunEnd[i])).Words()
	b5, a5 := t.Span(i-5, i), t.Span(i+1, i+6)
	b15, a15 := t.Span(i-15, i), t.Span(i+1, i+16)
	r.Put("prev-prose", log(at-prev))
	r.Put("next-prose", log(next-at))
	r.Put("prev-prose-words", log(prevWords))
	r.Put("next-prose-words", log(nextWords))
	r.Put("short-words-to-prev", log(shortPrev))
	r.Put("short-words-to-next", log(t.Before[next].ShortWords-t.Before[min(at+1, next)].ShortWords))
	r.Put("run", log(length))
	r.Put("run-words", log(runWords))
	r.Put("run-at", engine.Ratio(at-t.RunStart[i], max(length, 1)))
	r.Put("run-mean", engine.Ratio(runWords, max(length, 1)))
	r.Put("prose-5-before", float32(b5.Prose()))
	r.Put("prose-5-after", float32(a5.Prose()))
	r.Put("prose-15-before", float32(b15.Prose()))
	r.Put("prose-15-after", float32(a15.Prose()))
	r.Put("prose-words-40-before", log(t.Span(i-40, i).ProseWords()))
	r.Put("prose-words-40-after", log(t.Span(i+1, i+41).ProseWords()))
	r.Put("mean-5", engine.Ratio(b5.Words()+a5.Words(), max(b5.Units()+a5.Units(), 1)))
	r.Put("mean-15", engine.Ratio(b15.Words()+a15.Words(), max(b15.Units()+a15.Units(), 1)))
	r.Put("bullets-5", float32(b5.Bullets()+a5.Bullets()))
	r.Put("gaps-5", float32(b5.Gaps()+a5.Gaps()))
	r.Put("prose-run-before", float32(proseRun(t, i-1, -1)))
	r.Put("prose-run-after", float32(proseRun(t, i+1, 1)))
}

// proseRun counts the units of prose from i on in one direction, up to 8.
func proseRun(t *facts.Text, i, step int) int {
	n := 0
	for i >= 0 && i < len(t.Units) && n < 8 && t.Units[i].Prose {
		n++
		i += step
	}
	return n
}
