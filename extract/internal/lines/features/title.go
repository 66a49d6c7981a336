package features

import (
	"slices"

	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// titled is where unit i is from the title.
func titled(r *engine.Vector, d *facts.Titled, i int) {
	u, title := &d.Units[i], d.Title
	away, wordsAway, share, same := float32(0), float32(0), float32(-1), false
	repeat, repeatWords, next, after := float32(-1), float32(-1), float32(-1), float32(-1)
	if title >= 0 {
		away, wordsAway = log(int32(i-title)), log(d.Before[i].Words-d.Before[title].Words)
		if i < title {
			away, wordsAway = -1-log(int32(title-i)), -log(d.Before[title].Words-d.Before[i].Words)
		}
		share, same = d.TitleShare(u), i != title && u.Hash == d.Units[title].Hash
		if e := d.LastRepeat[i]; e >= 0 {
			repeat, repeatWords = log(int32(i)-e), log(d.Before[i].Words-d.Before[e].Words)
		}
		if e := d.NextRepeat[i]; int(e) < len(d.Units) {
			next = log(e - int32(i))
		}
		after = float32(min(d.Repeats-d.RepeatsTo[i], 5))
	}
	r.Put("title", d.Scores[i])
	r.Flag("title-any", title >= 0)
	r.Put("title-away", away)
	r.Put("title-overlap", share)
	r.Flag("title-same", same)
	r.Put("title-words-away", wordsAway)
	r.Put("repeat-away", repeat)
	r.Put("repeat-words-away", repeatWords)
	r.Put("repeat-next", next)
	r.Put("repeats-after", after)
}

// candidate is where the candidate k stands among the others, and what it has to do with the text
// below.
func candidate(r *engine.Vector, c *facts.Candidates, k int) {
	i := int(c.At[k])
	u := &c.Units[i]
	lead := int(c.NextProse[i])
	share, common := leadShare(c, u, lead)
	shorter, longer, exact := sharedStarts(c, k)
	longest := int32(0)
	for other := max(k-nearCandidates, 0); other <= min(k+nearCandidates, len(c.At)-1); other++ {
		if other != k {
			longest = max(longest, c.Units[c.At[other]].Words)
		}
	}
	r.Put("candidates-after", log(int32(len(c.At)-1-k)))
	r.Put("shorter-starts", float32(shorter))
	r.Put("longer-starts", float32(longer))
	r.Put("lead-away", log(int32(lead-i)))
	r.Put("lead-overlap", share)
	r.Put("lead-common", common)
	r.Flag("bar", hasBar(c.Blocks[u.First].Text))
	r.Flag("best-level", u.Level == c.BestLevel)
	r.Put("longest-near", log(longest))
	r.Put("prose-above", float32(c.Span(i-60, i).Prose()))
	r.Put("same-words", float32(exact))
}

// nearCandidates is the number of candidates on either side that one is compared with.
const nearCandidates = 3

// leadShare returns the share of the unit's content words that the lead has, and how many; both are
// -1 where there is no lead or no such word.
func leadShare(c *facts.Candidates, u *facts.Unit, lead int) (share, common float32) {
	content := c.Content(u)
	if lead == len(c.Units) || len(content) == 0 {
		return -1, -1
	}
	hit := 0
	for _, h := range content {
		if c.LeadHas(lead, h) {
			hit++
		}
	}
	return engine.Ratio(hit, len(content)), log(int32(hit))
}

// sharedStarts counts the other candidates that begin with k's words, those that k begins with, and
// those that are the same.
func sharedStarts(c *facts.Candidates, k int) (shorter, longer, exact int) {
	start := c.Starts[k]
	if start.Of == 0 {
		return 0, 0, int(c.Units[c.At[k]].Copies)
	}
	a := c.Content(&c.Units[c.At[k]])
	for other, s := range c.Starts {
		if other == k || s.Word != start.Word || s.Of == 0 {
			continue
		}
		b := c.Content(&c.Units[c.At[other]])
		switch {
		case slices.Equal(a, b):
			exact++
		case len(b) > len(a) && slices.Equal(a, b[:len(a)]):
			longer++
		case len(b) < len(a) && slices.Equal(b, a[:len(b)]):
			shorter++
		}
	}
	return shorter, longer, exact
}

// hasBar reports whether a sign that parts a title from its site's name stands in the text.
func hasBar(text string) bool {
	for i := 1; i+1 < len(text); i++ {
		switch text[i] {
		case '|', '-', 0xE2, 0xC2:
			if text[i-1] == ' ' && (text[i] == '|' || text[i+1] == ' ' ||
				text[i] >= 0x80 && i+3 < len(text) && text[i+3] == ' ') {
				return true
			}
		}
	}
	return false
}
