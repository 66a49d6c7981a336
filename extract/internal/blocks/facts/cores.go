package facts

// NumCores is how many cores a page has: the smallest containers that hold the shares below of its
// prose; of its words outside links on a page without any.
const NumCores = 3

var coreShare = [NumCores]float32{.4, .6, .8}

// Choices are the containers that hold the article by some rule, as evidence for the model.
type Choices struct {
	Cores    [NumCores]int32
	Preceded bool   // words stand before the second core
	Arc90    Choice // of Readability's algorithm
}

// readCores walks down from the root to the cores.
func (p *Page) readCores() {
	weight := func(x int32) int32 { return p.Sums[x].Prose }
	if p.Total().Prose == 0 {
		weight = func(x int32) int32 { return p.Sums[x].Words - p.Sums[x].LinkWords }
	}
	all := float32(weight(0))
	x := int32(0)
	for c := NumCores - 1; c >= 0; c-- {
		for {
			child := p.heaviest(x, weight)
			if child < 0 || float32(weight(child)) < coreShare[c]*all {
				break
			}
			x = child
		}
		p.Cores[c] = x
	}
	p.Preceded = false
	for i := range p.Blocks {
		if p.Inside(p.Blocks[i].Node, p.Cores[1]) {
			break
		}
		p.Preceded = p.Preceded || p.Blocks[i].Words > 0
	}
}

// heaviest returns the child of x with the most weight, -1 where no child has a block.
func (p *Page) heaviest(x int32, weight func(int32) int32) int32 {
	best, most := int32(-1), int32(0)
	for c := x + 1; c < p.Tree.End[x]; c = p.Tree.End[c] {
		if w := weight(c); w > most {
			best, most = c, w
		}
	}
	return best
}
