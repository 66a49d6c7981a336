package passes

import "shuck/extract/doc"

// Further articles below the one that the page is about, as pages have them that never end.
const (
	articleWords = 60 // words of prose kept in the page's own
	articleSteps = 12 // elements out from its title
)

// dropArticles leaves out the further articles below the page's own: elements that look like the
// one that its title stands in, each with a heading of its own. On a page of a forum, and where the
// title stands over all, they are the page's.
func dropArticles(s *State) {
	if s.Forum || s.TitleAt < 0 || s.Blocks[s.TitleAt].Kind != doc.Heading {
		return
	}
	own := s.ownArticle()
	if own < 0 {
		s.dropStream()
		return
	}
	x, up := s.Tree.End[own], s.Tree.Parent[own]
	for i := s.after(own); i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, up); {
		for x < s.Tree.End[up] && s.Blocks[i].Node >= s.Tree.End[x] {
			x = s.Tree.End[x]
		}
		end := i + 1
		for end < len(s.Blocks) && s.Inside(s.Blocks[i].Node, x) && s.Inside(s.Blocks[end].Node, x) {
			end++
		}
		if s.Inside(s.Blocks[i].Node, x) && s.isLike(x, own) && s.isStory(i, end) {
			s.decideAll(i, end, false)
		}
		i = end
	}
}

// isLike reports whether x looks like the article.
func (s *State) isLike(x, article int32) bool {
	return s.Tree.Sig[x] == s.Tree.Sig[article] ||
		s.Tree.Tag[x] == doc.TagArticle && s.Tree.Tag[article] == doc.TagArticle
}

// after returns the first block below element x, whose first block is the title or stands above it.
func (s *State) after(x int32) int {
	i := int(s.TitleAt)
	for i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, x) {
		i++
	}
	return i
}

// ownArticle returns the outermost element around the title that others like it stand beside, and
// that holds a text of its own; -1 for none.
func (s *State) ownArticle() int32 {
	x := s.Blocks[s.TitleAt].Node
	for range articleSteps {
		up := s.Tree.Parent[x]
		if up < 0 {
			break
		}
		if (s.LikeSiblings[x] > 0 || s.Tree.Tag[x] == doc.TagArticle) && s.proseIn(x) >= articleWords {
			return x
		}
		x = up
	}
	return -1
}

// proseIn returns the words of prose kept in x, from the title on.
func (s *State) proseIn(x int32) (words int) {
	for i := int(s.TitleAt); i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, x); i++ {
		if k := &s.Blocks[i]; k.Keep && s.Texts[i].Prose {
			words += k.Words
		}
	}
	return words
}

// isSignedAlike reports whether below heading i stands what stands below the title, a short line in
// an element like that one: who wrote it, and when.
func (s *State) isSignedAlike(i int) bool {
	line, own := s.NextText(i), s.NextText(s.TitleAt)
	return line >= 0 && own >= 0 && line != own && s.PathSig[line] == s.PathSig[own] &&
		s.Blocks[line].Kind == doc.Paragraph && s.isShortLine(line) && s.isShortLine(own)
}

// isShortLine reports whether block i is a few words and no sentence.
func (s *State) isShortLine(i int) bool { return s.Blocks[i].Words <= bylineWords && !s.Texts[i].Ends }

// isStory reports whether the blocks from i to end are another article: a title of its own before
// any prose, and prose below it. That title has the level of the page's, or is a link to where the
// article stands alone, or has a line below it like the page's own or with a day. A part of the
// page's own article has a heading below its title.
func (s *State) isStory(i, end int) bool {
	head := false
	for ; i < end; i++ {
		switch k := &s.Blocks[i]; {
		case k.Kind == doc.Heading && s.Copy[i] != s.Copy[s.TitleAt]:
			head = head || k.Level == s.Blocks[s.TitleAt].Level ||
				k.Level <= 2 && (k.LinkWords == k.Words || s.isSignedAlike(i) || s.isDay(s.NextText(i)))
		case s.Texts[i].Prose:
			return head
		}
	}
	return false
}

// isDay reports whether block i is a short line with figures, and no sentence, as a title has of its
// day.
func (s *State) isDay(i int) bool {
	if i < 0 {
		return false
	}
	k, t := &s.Blocks[i], &s.Texts[i]
	return k.Kind == doc.Paragraph && k.Words <= stampLine && t.Digits > 0 && !t.Prose && !t.Ends
}
