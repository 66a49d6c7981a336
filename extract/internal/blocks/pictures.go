package blocks

import "shuck/extract/doc"

// keepPictures keeps the pictures that stand in the article: between two kept blocks, captions aside.
func keepPictures(v *view, _ *Options) {
	last := false // the last block with text was kept
	start := -1   // the first picture since
	for i := range v.blocks {
		k := &v.blocks[i]
		switch {
		case k.Kind == doc.Image:
			if start < 0 {
				start = i
			}
		case k.Words == 0 || k.Kind == doc.Caption && !k.Keep:
		default:
			for ; start >= 0 && start < i; start++ {
				if v.blocks[start].Kind == doc.Image && last && k.Keep {
					v.decide(start, true, "pictures")
				}
			}
			last, start = k.Keep, -1
		}
	}
}
