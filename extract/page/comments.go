package page

import "shuck/extract/rules"

// dropComments leaves out readers' comments below an article. A page whose comments are what it is about, a thread, is one where the
// model is sure of them, or has hardly anything else.
func dropComments(v *view, o *Options) {
	if o.Comments {
		return
	}
	v.readKept()
	t := v.t
	all := v.keptWords[0]
	v.root = resize(v.root, len(t.Tag))
	var inside, right, outside float32
	for x := 1; x < len(t.Tag); x++ {
		v.root[x] = v.root[t.Parent[x]]
		if v.root[x] == 0 && t.Class[x]&rules.ClassComment != 0 && float32(v.keptWords[x]) < mostOfPage*float32(all) {
			v.root[x] = int32(x)
		}
	}
	for i := range v.blocks {
		k := &v.blocks[i]
		switch {
		case !k.Keep:
		case v.root[k.Node] > 0:
			inside += float32(k.Words)
			right += k.Score * float32(k.Words)
		default:
			outside += float32(k.Words)
		}
	}
	if inside == 0 || right/inside >= sureThread || outside < minArticle {
		return
	}
	for i := range v.blocks {
		if v.blocks[i].Keep && v.root[v.blocks[i].Node] > 0 {
			v.decide(i, false, "comments")
		}
	}
}

const (
	mostOfPage = 0.8 // share of the kept words from which an element named for comments holds the page, not comments on it
	sureThread = 0.7 // mean score of the comments from which they are the page's subject
	minArticle = 50  // words kept outside comments that make a page more than its comments
)

// readKept sums the kept words up the tree.
func (v *view) readKept() {
	v.keptWords = resize(v.keptWords, len(v.t.Tag))
	for i := range v.blocks {
		if v.blocks[i].Keep {
			v.keptWords[v.blocks[i].Node] += int32(v.blocks[i].Words)
		}
	}
	for x := len(v.t.Tag) - 1; x > 0; x-- {
		v.keptWords[v.t.Parent[x]] += v.keptWords[x]
	}
}
