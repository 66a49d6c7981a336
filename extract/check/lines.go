package check

import (
	"iter"

	"shuck/extract/internal/decode"
)

// Lines yields the lines of a text in UTF-8 as findings number them: for each the offset of its
// end, which is the next one's begin, and what stands on it. What ends a line is what ends one when
// the text is read: LF, CR, both, and the Unicode line ends.
func Lines(body []byte) iter.Seq2[int, string] { return decode.Lines(body) }
