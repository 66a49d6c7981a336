package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// comments deals with readers' comments below an article: it leaves them out, or keeps what in them reads as text where they are asked for. A
// page whose comments are what it is about, a thread, is one of a forum, or one where the model is sure of them, or has hardly anything else.
func comments(v *view, o *Options) {
	v.readRoots()
	if o.Comments {
		v.keepComments()
		return
	}
	if v.forum {
		return
	}
	var inside, right, outside float32
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

// readRoots finds for each node the outermost element named for comments around it.
func (v *view) readRoots() {
	v.readKept()
	t := v.t
	all := float32(v.keptWords[0])
	v.root = resize(v.root, len(t.Tag))
	for x := 1; x < len(t.Tag); x++ {
		v.root[x] = v.root[t.Parent[x]]
		if v.root[x] == 0 && t.Class[x]&rules.ClassComment != 0 && float32(v.keptWords[x]) <= mostOfPage*all {
			v.root[x] = int32(x)
		}
	}
}

// keepComments keeps the blocks of comments that are more than a name, a date or a button.
func (v *view) keepComments() {
	for i := range v.blocks {
		k, s := &v.blocks[i], &v.stats[i]
		said := s.prose || s.ends && 3*k.LinkWords < k.Words
		if v.root[k.Node] > 0 && said && s.verdicts&(1<<doc.Drop|1<<doc.End) == 0 {
			v.decide(i, true, "comments")
		}
	}
}

const (
	mostOfPage = 0.8 // share of the kept words from which an element named for comments holds the page, not comments on it
	sureThread = 0.7 // mean score of the comments from which they are the page's subject
	minArticle = 50  // words kept outside comments that make a page more than its comments
)
