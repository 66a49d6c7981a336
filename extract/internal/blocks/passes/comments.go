package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// comments deals with readers' comments below an article: it leaves them out, or keeps what in them
// reads as text where they are asked for. A page whose comments are what it is about, a thread, is
// one of a forum, or one where the model is sure of them, surer than of all else, or has hardly
// anything else.
func comments(s *State) {
	s.readRoots()
	s.thread = engine.Zeroed(s.thread, len(s.Tree.Tag))
	if !s.Forum && !s.Typed[facts.KindForum] {
		s.markThreads()
	}
	if s.Comments {
		s.keepComments()
		return
	}
	if s.Forum {
		return
	}
	for i := range s.Blocks {
		if s.thread[s.Blocks[i].Node] {
			s.decide(i, false)
		}
	}
	var inside, right, outside, own float32
	for i := range s.Blocks {
		k := &s.Blocks[i]
		switch {
		case s.under[k.Node] > 0 && (k.Keep || s.Texts[i].Prose):
			inside += float32(k.Words)
			right += k.Score * float32(k.Words)
		case k.Keep && s.under[k.Node] == 0:
			outside += float32(k.Words)
			own += k.Score * float32(k.Words)
		}
	}
	if inside == 0 || outside < minArticle ||
		right/inside >= max(min(sureThread, own/outside), own/outside-asSure) {
		return
	}
	for i := range s.Blocks {
		if s.Blocks[i].Keep && s.under[s.Blocks[i].Node] > 0 {
			s.decide(i, false)
		}
	}
}

// readRoots finds for each node the outermost element named for comments around it.
func (s *State) readRoots() {
	s.sumKept()
	t := s.Tree
	all := float32(s.kept.words[0])
	s.under = engine.Zeroed(s.under, len(t.Tag))
	headed := s.headedRoot()
	for x := 1; x < len(t.Tag); x++ {
		s.under[x] = s.under[t.Parent[x]]
		if s.under[x] == 0 && t.Class[x]&rules.ClassComment != 0 &&
			(int32(x) == headed || float32(s.kept.words[x]) <= mostOfPage*all) {
			s.under[x] = int32(x)
		}
	}
}

// headedRoot returns the element named for comments that a head of them is the first text of, below
// other text: it is no page's own, however much of it it holds. It is -1 where there is none.
func (s *State) headedRoot() int32 {
	for i := range s.Blocks {
		if !s.isCommentsHead(i) || !s.Texts[i].Says(doc.End) {
			continue
		}
		above := s.textBefore(i)
		if above < 0 {
			return -1
		}
		x := s.Blocks[i].Node
		for n := 0; n < rootSteps && x > 0 && !s.Inside(s.Blocks[above].Node, x); n++ {
			if s.Tree.Class[x]&rules.ClassComment != 0 {
				return x
			}
			x = s.Tree.Parent[x]
		}
	}
	return -1
}

// rootSteps is how many elements out from a head of comments the one named for them is.
const rootSteps = 4

// keepComments keeps the blocks of comments that are more than a name, a date or a button.
func (s *State) keepComments() {
	for i := range s.Blocks {
		k, t := &s.Blocks[i], &s.Texts[i]
		said := t.Prose || t.Ends && 3*k.LinkWords < k.Words
		if (s.under[k.Node] > 0 || s.thread[k.Node]) && said && !t.Against() {
			s.decide(i, true)
		}
	}
}

const (
	mostOfPage = 0.8 // share of the kept words from which an element named for comments holds the page, not comments on it
	sureThread = 0.7 // mean score of the comments, kept or prose, from which they are the page's subject
	asSure     = 0.1 // how much less sure than the rest of the page they may be for that
	minArticle = 50  // words kept outside comments that make a page more than its comments
)
