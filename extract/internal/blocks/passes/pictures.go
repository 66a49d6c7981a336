package passes

import "shuck/extract/doc"

// keepPictures keeps the pictures that stand in the article: between two kept blocks, captions
// aside.
func keepPictures(s *State) {
	last := false // the last block with text was kept
	start := -1   // the first picture since
	for i := range s.Blocks {
		k := &s.Blocks[i]
		switch {
		case k.Kind == doc.Image:
			if start < 0 {
				start = i
			}
		case k.Words == 0 || k.Kind == doc.Caption && !k.Keep:
		default:
			for ; start >= 0 && start < i; start++ {
				if s.Blocks[start].Kind == doc.Image && last && k.Keep {
					s.decide(start, true)
				}
			}
			last, start = k.Keep, -1
		}
	}
}
