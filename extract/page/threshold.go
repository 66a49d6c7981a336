package page

// threshold gives the P(keep) from which blocks are kept, so that the expected F-measure of the page's words is greatest:
//
//	F(beta) = (1 + beta²) kept and right / (kept + beta² right)
//
// On a page where the model is sure this is close to 1/(1 + beta²); on one where it is not, a lower threshold loses less. The
// method is Lewis's (1995, "Evaluating and optimizing autonomous text classification systems").
func (v *view) threshold(beta float32) float32 {
	var words, right [bins]float32
	var all float32
	for i := range v.blocks {
		k := &v.blocks[i]
		b := min(int(k.Score*bins), bins-1)
		words[b] += float32(k.Words)
		right[b] += k.Score * float32(k.Words)
		all += k.Score * float32(k.Words)
	}
	best := float32(0)
	var kept, hit float32
	for b := bins - 1; b >= 0 && float32(b)/bins >= floor; b-- {
		kept += words[b]
		hit += right[b]
		if f := ratio((1+beta*beta)*hit, kept+beta*beta*all); f > best {
			best = f
		}
	}
	return min(max(1.6*best-0.8, floor), 0.68)
}

const (
	bins  = 200
	floor = 0.12 // below it a block is no article's, however little else there is
)
