package features

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// position is where in the document the unit stands, and where the core.
func position(r *engine.Vector, t *facts.Text, i int) {
	n, at := int32(len(t.Units)), int32(i)
	all, b := &t.Before[n], &t.Before[i]
	after := t.Span(i+1, int(n))
	core := t.Span(int(t.CoreFrom), int(t.CoreTo))
	var above, below, wordsTo int32
	switch {
	case at < t.CoreFrom:
		above, wordsTo = t.CoreFrom-at, t.Before[t.CoreFrom].Words-b.Words
	case at >= t.CoreTo:
		below, wordsTo = at-t.CoreTo+1, b.Words-t.Before[t.CoreTo].Words
	}
	coreAt := engine.Ratio(b.ProseWords-t.Before[t.CoreFrom].ProseWords, max(core.ProseWords(), 1))
	r.Put("units-before", log(at))
	r.Put("units-after", log(n-1-at))
	r.Put("words-before", log(b.Words))
	r.Put("words-after", log(after.Words()))
	r.Put("words-at", engine.Ratio(b.Words, max(all.Words, 1)))
	r.Put("prose-before", log(b.ProseWords))
	r.Put("prose-after", log(after.ProseWords()))
	r.Put("prose-at", engine.Ratio(b.ProseWords, max(all.ProseWords, 1)))
	r.Flag("in-core", at >= t.CoreFrom && at < t.CoreTo)
	r.Put("core-before", log(above))
	r.Put("core-after", log(below))
	r.Put("core-words-to", log(wordsTo))
	r.Put("core-at", min(max(coreAt, -.5), 1.5))
	r.Put("core-share", engine.Ratio(core.ProseWords(), max(all.ProseWords, 1)))
	r.Put("core-words", log(core.Words()))
}

// topic is what the unit's words have to do with the core's.
func topic(r *engine.Vector, t *facts.Text, i int) {
	r.Put("overlap", t.Overlaps[i])
	r.Put("common", log(t.Common[i]))
	r.Put("overlap-prev", t.Overlaps[max(i-1, 0)])
	r.Put("overlap-next", t.Overlaps[min(i+1, len(t.Units)-1)])
}
