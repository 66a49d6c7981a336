package blocks

import "shuck/extract/doc"

// keepCode keeps code between two kept blocks: a listing reads like no prose, and an article without its listings is torn.
func keepCode(v *view, _ *Options) {
	last := false // the last block that is no code was kept
	for i := 0; i < len(v.blocks); i++ {
		k := &v.blocks[i]
		if k.Kind != doc.Code {
			if k.Words > 0 {
				last = k.Keep
			}
			continue
		}
		end := i
		for end < len(v.blocks) && (v.blocks[end].Kind == doc.Code || v.blocks[end].Words == 0) {
			end++
		}
		for ; i < end; i++ {
			if v.blocks[i].Kind == doc.Code && last && end < len(v.blocks) && v.blocks[end].Keep {
				v.decide(i, true, "code")
			}
		}
		i--
	}
}
