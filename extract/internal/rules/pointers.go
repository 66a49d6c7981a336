package rules

import (
	"bytes"
	"sync"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// A label that heads a list of other pieces points to one where its title stands behind a colon:
// "Related news: Two ferries ordered". So it does in every language that has the label.
const (
	pointerWords = 30 // of the longest
	pointerLabel = 6  // words of the longest label
)

// pointsToMore is the rule of such lines.
var pointsToMore = sync.OnceValue(func() Hit { return Hit(byID()["read-more-mul"]) })

// matchPointer returns that rule where a line is a pointer. A label of one word may be a value's
// name, and what ends a sentence is a sentence: "See also: the note on ropes."
func matchPointer(buf []Hit, s []byte, n int) []Hit {
	buf = buf[:0]
	if n > pointerWords {
		return buf
	}
	at := bytes.IndexByte(s, ':')
	if at <= 0 || at+2 >= len(s) {
		return buf
	}
	if last, _ := utf8.DecodeLastRune(s); words.Ending(last) && last != '?' && last != '!' {
		return buf
	}
	label := bytes.TrimSpace(s[:at])
	of := words.Count(string(label))
	if of < 2 || of > pointerLabel || of == n {
		return buf
	}
	hits, _ := matchWith(nil, buf, label, of)
	for _, h := range hits {
		if table[h].Group == Related || table[h].Group == ReadMore {
			return append(buf[:0], pointsToMore())
		}
	}
	return buf[:0]
}
