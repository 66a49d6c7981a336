package features

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// unit is what the unit shows by itself.
func unit(r *engine.Vector, t *facts.Text, i int) {
	u := &t.Units[i]
	tokens := max(u.Tokens, 1)
	r.Put("words", log(u.Words))
	r.Put("letters/word", engine.Ratio(u.Letters, tokens))
	r.Put("stops", engine.Ratio(u.Stops, tokens))
	r.Put("capitals", engine.Ratio(u.Capitals, tokens))
	r.Put("upper", engine.Ratio(u.Uppers, tokens))
	r.Put("digits", engine.Ratio(u.Digits, max(u.Letters+u.Digits, 1)))
	r.Put("commas", engine.Ratio(u.Commas, tokens))
	r.Put("ends", float32(u.Ends))
	r.Flag("sentence", u.Sentence)
	r.Flag("colon", u.Colon)
	r.Flag("ellipsis", u.Ellipsis)
	r.Flag("question", u.Question)
	r.Flag("bang", u.Bang)
	r.Flag("lower", u.Lower)
	r.Flag("number", u.Number)
	r.Flag("sign", u.Sign)
	r.Flag("quoted", u.Quoted)
	r.Put("kind", float32(u.Kind))
	r.Put("level", float32(u.Level))
	r.Put("links", engine.Ratio(u.LinkWords, max(u.Words, 1)))
	r.Flag("url", u.URL)
	r.Flag("at", u.At)
	r.Flag("copyright", u.Copyright)
	r.Put("seps", engine.Ratio(u.Separators, tokens))
	r.Put("signs", engine.Ratio(u.Signs, tokens))
	r.Put("quotes", float32(u.Quotes))
	r.Put("indent", float32(min(u.Indent, facts.MaxIndent)))
	r.Put("lines", float32(min(u.Last-u.First, 20)))
	r.Flag("gap", u.Gap)
	r.Flag("gap-after", u.GapAfter)
	r.Put("dups", float32(min(u.Copies, 10)))
	r.Put("seen", float32(min(u.Earlier, 10)))
	r.Flag("prose", u.Prose)
	r.Put("dense", engine.Ratio(u.Dense, max(u.Letters, 1)))
	r.Put("indent-core", float32(t.IndentAt(i)-t.CoreIndent))
	r.Put("indent-prev", float32(t.IndentAt(i)-t.IndentAt(i-1)))
	r.Put("indent-next", float32(t.IndentAt(i)-t.IndentAt(i+1)))
}
