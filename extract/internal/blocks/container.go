package blocks

const (
	numLevels = 6
	perLevel  = 11
)

// container is what the containers around the block hold: the element itself, and the nearest ones out of it that hold
// more blocks, each.
var container = group{
	"container",
	func() (names []string) {
		for l := range numLevels {
			for _, n := range []string{"words", "prose", "links", "blocks", "length", "prose_blocks", "twins", "of_parent", "marked", "signed", "prices"} {
				names = append(names, n+string(rune('0'+l)))
			}
		}
		return names
	}(),
	func(v *view, i int, f []float32) {
		total := v.total()
		x := v.blocks[i].Node
		for range numLevels {
			if x >= 0 {
				s := &v.sum[x]
				f[0] = ratio(s.words, total.words)
				f[1] = ratio(s.prose, total.prose)
				f[2] = ratio(s.linkWords, s.words)
				f[3] = float32(s.blocks)
				f[4] = ratio(s.words, s.blocks)
				f[5] = ratio(s.proseBlocks, s.blocks)
				f[6], f[7] = float32(v.twins[x]), 1
				f[8], f[9], f[10] = ratio(s.marked, s.blocks), ratio(s.signed, s.blocks), ratio(s.prices, s.blocks)
				up := v.climb[x]
				if up >= 0 {
					f[6] = float32(v.twins[v.top[x]])
					f[7] = ratio(s.words, v.sum[up].words)
				}
				x = up
			} else {
				for c := range perLevel {
					f[c] = -1
				}
			}
			f = f[perLevel:]
		}
	},
}

// core is where the block stands to the containers that hold most of the page's prose.
var core = group{
	"core",
	func() (names []string) {
		for c := range numCores {
			for _, n := range []string{"inside", "depth", "out"} {
				names = append(names, n+string(rune('0'+c)))
			}
		}
		return append(names, "best_inside", "best_depth", "best_out", "best_links", "best_prose", "branch_prose", "branch_links", "branch_words", "branch_blocks", "side")
	}(),
	func(v *view, i int, f []float32) {
		x := v.blocks[i].Node
		for c, n := range v.cores {
			f[3*c], f[3*c+1], f[3*c+2] = v.relate(x, n)
		}
		f = f[3*numCores:]
		f[0], f[1], f[2] = v.relate(x, v.best)
		total, best := v.total(), v.sum[v.best]
		f[3] = ratio(best.linkWords, best.words)
		f[4] = ratio(best.prose, total.prose)
		branch := v.branch(x, v.cores[1])
		s := v.sum[branch]
		f[5] = ratio(s.prose, total.prose)
		f[6] = ratio(s.linkWords, s.words)
		f[7] = ratio(s.words, total.words)
		f[8] = float32(s.blocks)
		switch n := v.cores[1]; {
		case x < n:
			f[9] = -1
		case x >= v.t.End[n]:
			f[9] = 1
		}
	},
}

// relate gives whether x is inside n, how many levels below it, and else how many levels out from x the two meet.
func (v *view) relate(x, n int32) (inside, below, out float32) {
	if v.inside(x, n) {
		return 1, float32(v.depth[x] - v.depth[n]), 0
	}
	steps := 0
	for y := x; steps < maxSteps && y >= 0 && !v.inside(n, y); y = v.climb[y] {
		steps++
	}
	return 0, -1, float32(steps)
}

// maxSteps bounds a walk up the tree: further out is just far.
const maxSteps = 12

// branch gives the child of n that x is in; x's outermost container short of the walk's bound where x is not in n.
func (v *view) branch(x, n int32) int32 {
	y := x
	for range maxSteps {
		up := v.climb[y]
		if up < 0 || up == n || v.inside(n, up) {
			break
		}
		y = up
	}
	return y
}

// position is where the block stands in the page.
var position = group{
	"position",
	[]string{
		"blocks", "words", "prose", "prose_words_left", "prose_blocks_before", "prose_blocks_after",
		"since_prose", "until_prose", "words_since_prose", "words_until_prose", "prev_prose_up", "next_prose_up",
		"prev_prose_same", "next_prose_same", "links_before", "links_after",
	},
	func(v *view, i int, f []float32) {
		total, before := v.total(), v.before[i]
		after := total.minus(v.before[i+1])
		f[0] = ratio(i, len(v.blocks))
		f[1] = ratio(before.words, total.words)
		f[2] = ratio(before.prose, total.prose)
		f[3] = float32(after.prose)
		f[4], f[5] = float32(before.proseBlocks), float32(after.proseBlocks)
		prev, next := int(v.prevProse[i]), int(v.nextProse[i])
		f[6], f[8], f[10], f[12] = farBlock, farBlock, farBlock, -1
		if prev >= 0 {
			f[6] = float32(min(i-prev, farBlock))
			f[8] = float32(before.words - v.before[prev+1].words)
			f[10] = v.apart(i, prev)
			f[12] = flag(v.sigs.own[prev] == v.sigs.own[i])
		}
		f[7], f[9], f[11], f[13] = farBlock, farBlock, farBlock, -1
		if next < len(v.blocks) {
			f[7] = float32(min(next-i, farBlock))
			f[9] = float32(v.before[next].words - v.before[i+1].words)
			f[11] = v.apart(i, next)
			f[13] = flag(v.sigs.own[next] == v.sigs.own[i])
		}
		f[14] = ratio(before.linkWords, before.words)
		f[15] = ratio(after.linkWords, after.words)
	},
}

const farBlock = 60

// apart gives how many containers out from block i block j is inside.
func (v *view) apart(i, j int) float32 {
	_, _, out := v.relate(v.blocks[i].Node, v.blocks[j].Node)
	return out
}
