package passes

import "shuck/extract/doc"

// keepCode keeps code between two kept blocks: a listing reads like no prose, and an article
// without its listings is torn.
func keepCode(s *State) {
	last := false // the last block that is no code was kept
	for i := 0; i < len(s.Blocks); i++ {
		k := &s.Blocks[i]
		if k.Kind != doc.Code {
			if k.Words > 0 {
				last = k.Keep
			}
			continue
		}
		end := i
		for end < len(s.Blocks) && (s.Blocks[end].Kind == doc.Code || s.Blocks[end].Words == 0) {
			end++
		}
		for ; i < end; i++ {
			if s.Blocks[i].Kind == doc.Code && last && end < len(s.Blocks) && s.Blocks[end].Keep {
				s.decide(i, true)
			}
		}
		i--
	}
}
