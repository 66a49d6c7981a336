package passes

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// asideWords is the words of a label, or of a note on where a listing comes from, that may stand
// between it and the text.
const asideWords = 12

// keepCode keeps code among the blocks of a text: a listing reads like no prose, and an article
// without its listings is torn. Nothing may stand between them that is not kept where the listing
// is improbable. The bar of a listing goes: the name of the language, what copies it.
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
	for i := range s.Blocks {
		if s.Blocks[i].Kind == doc.Code && i > 0 && s.Blocks[i-1].Keep && s.isBar(i-1, i) {
			s.decide(i-1, false)
		}
	}
}

// barWords is the words of a listing's bar at most.
const barWords = 4

// isBar reports whether block i is the bar of the listing at: no paragraph, and with it and a
// button all that a box holds. The name of a file is a caption.
func (s *State) isBar(i, at int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	if k.Kind != doc.Paragraph || k.Words > barWords || t.Ends || t.Colon || s.Tree.Tag[k.Node] != doc.TagDiv {
		return false
	}
	box := s.Blocks[at].Node
	for range boxSteps {
		if box <= 0 || s.Inside(k.Node, box) {
			break
		}
		box = s.Tree.Parent[box]
	}
	return box > 0 && s.Sums[box].Blocks == 2 && s.Inside(k.Node, box) &&
		slices.Contains(s.Tree.Tag[box:s.Blocks[at].Node], doc.TagButton)
}

// asideAt returns how many words stand between kept text and what is past block i, where so many
// did before it.
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
