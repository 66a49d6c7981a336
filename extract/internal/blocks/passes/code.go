package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// asideWords is the words of a label, or of a note on where a listing comes from, that may stand between it
// and the text.
const asideWords = 12

// keepCode keeps code among the blocks of a text: a listing reads like no prose, and an article
// without its listings is torn. Nothing may stand between them that is not kept where the listing is
// improbable.
func keepCode(s *State) {
	n := len(s.Blocks)
	s.ahead = engine.Zeroed(s.ahead, n)
	aside := asideWords + 1
	for i := n - 1; i >= 0; i-- {
		s.ahead[i] = int32(aside)
		aside = s.asideAt(i, aside)
	}
	aside = asideWords + 1
	for i := range s.Blocks {
		k, most := &s.Blocks[i], 0
		if k.Score >= improbable {
			most = asideWords
		}
		if k.Kind == doc.Code && aside <= most && int(s.ahead[i]) <= most {
			s.decide(i, true)
		}
		aside = s.asideAt(i, aside)
	}
}

// asideAt returns how many words stand between kept text and what is past block i, where so many did before it.
func (s *State) asideAt(i, aside int) int {
	switch k := &s.Blocks[i]; {
	case k.Kind == doc.Code:
		return aside
	case k.Keep:
		return 0
	default:
		return min(aside+k.Words, asideWords+1)
	}
}
