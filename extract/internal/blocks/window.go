package blocks

// radii are how many blocks on each side a window reaches.
var radii = [...]int{4, 12, 30}

// window is what the blocks on each side of the block are made of, further than its neighbours.
var window = group{
	"window",
	func() (names []string) {
		for _, side := range []string{"-", "+"} {
			for _, r := range []string{"4", "12", "30"} {
				for _, n := range []string{"links", "prose", "length", "marked", "signed", "prices"} {
					names = append(names, n+side+r)
				}
			}
		}
		return names
	}(),
	func(v *view, i int, f []float32) {
		n := len(v.blocks)
		for _, r := range radii {
			v.before[i].minus(v.before[max(i-r, 0)]).describe(f)
			f = f[6:]
		}
		for _, r := range radii {
			v.before[min(i+1+r, n)].minus(v.before[i+1]).describe(f)
			f = f[6:]
		}
	},
}

func (s sum) describe(f []float32) {
	f[0] = ratio(s.linkWords, s.words)
	f[1] = ratio(s.prose, s.words)
	f[2] = ratio(s.words, s.blocks)
	f[3] = ratio(s.marked, s.blocks)
	f[4] = ratio(s.signed, s.blocks)
	f[5] = ratio(s.prices, s.blocks)
}
