package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// What structured data has of a thread's posts.
const (
	toldWords = 5  // words of a block that is looked for in them
	toldShare = .8 // share of its runs of words that they have
)

// keepToldPosts keeps what the page's structured data says are the posts of its thread: a short
// answer is doubtful by itself. What they quote stays as it is, and so does what stands twice.
func keepToldPosts(s *State) {
	if !s.Typed[facts.KindForum] || s.Typed[facts.KindArticle] || len(s.Doc.Head.Linked.Posts) == 0 {
		return
	}
	s.shingles.Reset()
	for _, text := range s.Doc.Head.Linked.Posts {
		s.shingles.Add(text)
	}
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep && k.Words >= toldWords && k.Kind != doc.Quote && k.By != byDoubles &&
			i != s.TitleAt && s.shingles.Share(s.First.Of(i)) >= toldShare {
			s.decide(i, true)
		}
	}
}
