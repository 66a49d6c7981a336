package features

import (
	"math"

	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// document is the form of the whole text.
func document(r *engine.Vector, t *facts.Text, _ int) {
	w, all := &t.Whole, &t.Before[len(t.Units)]
	n := max(w.Units, 1)
	r.Put("units", log(w.Units))
	r.Put("words", log(w.Words))
	r.Put("prose-words", log(all.ProseWords))
	r.Put("prose-share", engine.Ratio(all.ProseWords, max(w.Words, 1)))
	r.Put("short-share", engine.Ratio(all.Short, n))
	r.Put("median", w.Median)
	r.Put("prose-mean", w.ProseMean)
	r.Put("gaps", engine.Ratio(all.Gaps, n))
	r.Flag("wrapped", t.Width > 0)
	r.Put("links", engine.Ratio(w.LinkWords, max(w.Words, 1)))
	r.Put("stops", engine.Ratio(w.Stops, max(w.Tokens, 1)))
	r.Put("dense", engine.Ratio(w.Dense, max(w.Letters, 1)))
	r.Put("capitals", engine.Ratio(w.Capitals, max(w.Tokens, 1)))
	r.Put("dups", engine.Ratio(w.Copies, n))
	r.Put("marked", engine.Ratio(all.Marked, n))
	r.Put("share", log(w.Groups[rules.Share]))
	r.Put("nav", log(w.Groups[rules.Nav]))
	r.Put("related", log(w.Groups[rules.Related]))
	r.Put("longest", engine.Ratio(w.Longest, max(w.Words, 1)))
	r.Put("sentences", engine.Ratio(w.Sentences, n))
	r.Put("bullets", engine.Ratio(all.Bullets, n))
	r.Put("ascii", engine.Ratio(w.Letters, max(w.Words, 1)))
}

// log is ln(1+n), by table for small n; negative n stay as they are.
func log(n int32) float32 {
	if uint32(n) < uint32(len(logs)) {
		return logs[n]
	}
	return farLog(n)
}

// farLog is log past its table; it stays apart, so that log itself is compiled into its callers.
//
//go:noinline
func farLog(n int32) float32 {
	if n < 0 {
		return float32(n)
	}
	return float32(math.Log1p(float64(n)))
}

var logs = func() (t [1024]float32) {
	for n := range t {
		t[n] = float32(math.Log1p(float64(n)))
	}
	return t
}()
