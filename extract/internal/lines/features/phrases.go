package features

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// phrases is what the rules say of the unit, and of those around it.
func phrases(r *engine.Vector, t *facts.Text, i int) {
	u, n := &t.Units[i], len(t.Units)
	engine.PutSet(r, u.Groups, weighed)
	since, wordsSince, proseSince := float32(-1), float32(-1), float32(-1)
	if e := t.LastEnd[i]; e >= 0 {
		since = log(int32(i) - e)
		wordsSince = log(t.Before[i].Words - t.Before[e+1].Words)
		proseSince = log(t.Before[i].ProseWords - t.Before[e].ProseWords)
	}
	until, proseUntil := float32(-1), float32(-1)
	if e := t.NextEnd[i]; int(e) < n {
		until = log(e - int32(i))
		proseUntil = log(t.Before[e].ProseWords - t.Before[i+1].ProseWords)
	}
	ends := 0
	for e := t.LastEnd[i]; e >= t.CoreFrom && ends < 5; e = t.LastEnd[e] {
		ends++
	}
	r.Flag("any", u.Groups != 0)
	r.Flag("end", u.EndMark)
	r.Flag("prev-any", i > 0 && t.Units[i-1].Groups != 0)
	r.Flag("next-any", i+1 < n && t.Units[i+1].Groups != 0)
	r.Flag("prev-end", i > 0 && t.Units[i-1].EndMark)
	r.Put("since-end", since)
	r.Put("words-since-end", wordsSince)
	r.Put("ends-before", float32(ends))
	r.Put("any-5-before", float32(t.Span(i-5, i).Marked()))
	r.Put("any-5-after", float32(t.Span(i+1, i+6).Marked()))
	r.Put("until-end", until)
	r.Put("prose-until-end", proseUntil)
	r.Put("prose-since-end", proseSince)
}
