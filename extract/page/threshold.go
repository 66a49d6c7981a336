package page

// threshold gives the P(keep) from which blocks are kept. It follows how well the page can be told at all: the F-measure of the page's
// words that the model expects of itself, with the best threshold for it. Where it is sure, only blocks that are likely
// count; where it is not, as on listings and shops, a block that may belong is worth more than its risk (Lewis 1995,
// "Evaluating and optimizing autonomous text classification systems"; the slope is fitted by cross-validation, because
// the blocks of a page are right or wrong together, not each by itself). odds multiplies the odds that are asked for.
func (v *view) threshold(odds float32) float32 {
	t := min(max(slope*v.expectedF()-offset, lowest), highest)
	return odds * t / (1 - t + odds*t)
}

const (
	bins    = 200
	slope   = 1.6
	offset  = 0.9
	lowest  = 0.35 // below it a block is no article's, however little else there is
	highest = 0.68
)

// expectedF gives the greatest F-measure that a threshold is expected to reach, if the scores are what they claim.
func (v *view) expectedF() float32 {
	var words, right [bins]float32
	var all float32
	for i := range v.blocks {
		k := &v.blocks[i]
		b := min(int(k.Score*bins), bins-1)
		words[b] += float32(k.Words)
		right[b] += k.Score * float32(k.Words)
		all += k.Score * float32(k.Words)
	}
	var best, kept, hit float32
	for b := bins - 1; b >= 0; b-- {
		kept += words[b]
		hit += right[b]
		best = max(best, ratio(2*hit, kept+all))
	}
	return best
}
