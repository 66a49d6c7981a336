package facts

import "shuck/extract/internal/engine"

// Period is a stretch of blocks whose signatures come again in the same order, with no element
// around each turn: name, date and text of comments, term and definition, amount and ingredient.
type Period struct {
	First, Last int32 // its blocks
	Length      int32 // blocks of one turn that have words
	Turns       int32
}

// Periods are the stretches of a page. Of those that overlap, the one of the most blocks counts.
type Periods struct {
	Stretches []Period
	Turning   []int32 // by block: its stretch, -1 for none

	worded []int32 // the blocks that have words
	pairs  []int32 // of each of them, PairSig
}

const (
	maxPeriod = 8 // blocks of the longest turn that is looked for
	fewTurns  = 3
)

// readPeriods finds the stretches: two blocks are alike that have the same signature, with that of
// what is around them. Blocks that all have the same signature are none: a turn has two at least.
func (p *Page) readPeriods() {
	p.Stretches, p.worded, p.pairs = p.Stretches[:0], p.worded[:0], p.pairs[:0]
	p.Turning = engine.Zeroed(p.Turning, len(p.Blocks))
	for i := range p.Blocks {
		p.Turning[i] = -1
		if p.Blocks[i].Words > 0 {
			p.worded, p.pairs = append(p.worded, int32(i)), append(p.pairs, p.PairSig[i])
		}
	}
	for length := 2; length <= maxPeriod; length++ {
		for k := 0; k+length < len(p.worded); k++ {
			end := k
			for end+length < len(p.pairs) && p.pairs[end] == p.pairs[end+length] {
				end++
			}
			if turns := (end - k + length) / length; turns >= fewTurns && p.turns(k, length) {
				p.addPeriod(k, end+length, length)
			}
			k = max(k, end-1)
		}
	}
}

// turns reports whether the blocks from the kth with words have not all the same signature.
func (p *Page) turns(k, length int) bool {
	for j := 1; j < length; j++ {
		if p.pairs[k] != p.pairs[k+j] {
			return true
		}
	}
	return false
}

// addPeriod adds the stretch of the kth to the block before the endth with words, where none of
// more blocks stands there.
func (p *Page) addPeriod(k, end, length int) {
	s := Period{p.worded[k], p.worded[end-1], int32(length), int32((end - k) / length)}
	for j := k; j < end; j++ {
		if t := p.Turning[p.worded[j]]; t >= 0 && p.Stretches[t].Last-p.Stretches[t].First >= s.Last-s.First {
			return
		}
	}
	for i := s.First; i <= s.Last; i++ {
		p.Turning[i] = int32(len(p.Stretches))
	}
	p.Stretches = append(p.Stretches, s)
}
