package rules

import (
	"slices"

	"shuck/extract/internal/words"
)

// maxOpening is the number of bytes of the longest first sentence.
const maxOpening = 200

// Opening returns the sure rules that the first sentence of a paragraph matches, one that is too
// long for any rule. What buf and folded hold is overwritten, and both are given back for the next
// time.
func Opening(buf []Hit, folded []byte, text string) ([]Hit, []byte) {
	buf = buf[:0]
	end := sentenceEnd(text)
	if end < 0 {
		return buf, folded
	}
	folded = words.AppendFold(folded[:0], text[:end])
	buf = Match(buf, folded, words.Count(text[:end]))
	return slices.DeleteFunc(buf, func(h Hit) bool { return !table[h].Sure }), folded
}

// sentenceEnd returns where the first sentence of text ends, -1 where it is too long.
func sentenceEnd(text string) int {
	for i := 0; i+1 < min(len(text), maxOpening); i++ {
		if c := text[i]; (c == '.' || c == '!' || c == '?') && text[i+1] == ' ' {
			return i + 1
		}
	}
	return -1
}
