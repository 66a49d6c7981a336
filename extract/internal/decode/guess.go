package decode

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

const (
	// sampleBytes is how much of the words past ASCII is looked at: enough for some hundred letters
	// of the rarest alphabet.
	sampleBytes = 4 << 10
	// saysSo is what the page's own declaration weighs against a likelier encoding: only where
	// nearly half of the characters make no sense in the one declared does it lose.
	saysSo = 0.5
	// surely is a score past which the declaration is believed without a look at other encodings.
	surely = 0.6
	// usual is what windows-1252 has over the others, so that a few accents decide nothing.
	usual = 0.1
	// foreign is the cost of a character that the language does not have, or not there.
	foreign = -1.0
	// broken is the cost of a byte that stands for no character.
	broken = -2.0
)

// guess names the likeliest encoding of bytes that are neither UTF-8 nor have NULs; meta is the one
// they say they are in, or empty. Each row of the table of languages reads a sample and scores how
// well what it reads fits the language.
func guess(body []byte, meta string) string {
	sample := highWords(body)
	best, top := windows1252, rate(sample, windows1252, nil)+usual
	if meta != "" {
		best, top = meta, fit(sample, meta)+saysSo
		if top >= surely+saysSo {
			return meta
		}
	}
	for i := range languages {
		l := &languages[i]
		for _, enc := range l.encodings {
			score := rate(sample, enc, l)
			if enc == windows1252 {
				score += usual
			}
			if score > top {
				best, top = enc, score
			}
		}
	}
	return best
}

// fit returns the best score that any language has in enc; for an encoding that is in no row,
// whether it reads at all.
func fit(sample []byte, enc string) float64 {
	best := rate(sample, enc, nil)
	for i := range languages {
		if l := &languages[i]; slices.Contains(l.encodings, enc) {
			best = max(best, rate(sample, enc, l))
		}
	}
	return best
}

// highWords returns the runs of bytes that hold one past ASCII, up to sampleBytes of them, a space
// after each. A run ends at white space, a quote or a bracket of markup: none of these is the
// second byte of a character in any encoding guessed at.
func highWords(body []byte) []byte {
	var out []byte
	for len(body) > 0 && len(out) < sampleBytes {
		end := bytes.IndexAny(body, " \t\r\n\"'<>")
		if end < 0 {
			end = len(body)
		}
		word := body[:end]
		body = body[min(end+1, len(body)):]
		if bytes.ContainsFunc(word, func(r rune) bool { return r >= utf8.RuneSelf }) {
			out = append(append(out, word[:min(len(word), sampleBytes)]...), ' ')
		}
	}
	return out
}

// rate returns the mean score of the characters past ASCII that sample has in enc: 1 for one common
// in the language, less for others of it, negative for what is foreign to it. Without a language
// only what is broken counts.
func rate(sample []byte, enc string, l *language) float64 {
	s, err := convert(sample, enc)
	if err != nil {
		return broken
	}
	sum, n := 0.0, 0
	prev := ' '
	for i, r := range s {
		if r >= utf8.RuneSelf {
			next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
			sum += l.points(r, prev, next)
			n++
		}
		prev = r
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}
