package features

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// structure is what the unit is a part of, the section below it, and the head that it stands under.
func structure(r *engine.Vector, t *facts.Text, i int) {
	u, at := &t.Units[i], int32(i)
	from, to := t.PartFrom[i], t.PartTo[i]
	part := t.Span(int(from), int(to))
	section := t.Span(i+1, int(t.SectionEnd[i]))
	r.Put("part", float32(t.Parts[i]))
	r.Put("part-units", log(to-from))
	r.Put("part-words", log(part.Words()))
	r.Put("part-at", engine.Ratio(at-from, to-from))
	r.Put("part-marked", engine.Ratio(part.Marked(), to-from))
	r.Put("part-prose", engine.Ratio(part.Prose(), to-from))
	r.Put("section-units", log(t.SectionEnd[i]-at-1))
	r.Put("section-words", log(section.Words()))
	r.Put("section-prose", engine.Ratio(section.ProseWords(), max(section.Words(), 1)))
	r.Put("section-marked", engine.Ratio(section.Marked(), max(section.Units(), 1)))
	r.Put("peers", log(t.Peers[i]))
	r.Flag("answers", u.Answers())
	r.Put("appeals", float32(min(u.Appeals, 8)))
	r.Put("appeals/word", engine.Ratio(u.Appeals, max(u.Tokens, 1)))
	r.Put("bios", float32(min(u.Bios, 8)))
	r.Put("addressed", engine.Ratio(u.Addressed, max(u.Tokens, 1)))
	above := t.HeadAbove[i]
	away, level, peers, named, end := float32(-1), float32(-1), float32(-1), false, false
	if above >= 0 {
		h := &t.Units[above]
		away, level, peers, named, end = log(at-above), float32(h.Level), log(t.Peers[above]), h.Groups != 0, h.EndMark
	}
	r.Put("above-away", away)
	r.Put("above-level", level)
	r.Put("above-peers", peers)
	r.Flag("above-named", named)
	r.Flag("above-end", end)
	rest := t.Span(i+1, len(t.Units))
	r.Put("rest-overlap", t.Rest[i])
	r.Put("rest-mean", engine.Ratio(rest.ProseWords(), max(rest.Prose(), 1)))
}

// marked is how much of the whole text is marked as Markdown has it.
func marked(r *engine.Vector, t *facts.Text, _ int) {
	r.Put("headings", log(t.Headings))
	r.Put("codes", log(t.Codes))
	r.Put("tables", log(t.Tables))
}
