package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A standfirst stands between the title and the text, in a sentence or two, in whatever element a
// site has for it. The model asks more of it where it is sure of the text itself.
const (
	standfirstWords = 8  // of the shortest
	standfirstMost  = 60 // and of the longest
	standfirstScore = .5
)

// keepStandfirst keeps the paragraph below the title that reads as one.
func keepStandfirst(s *State) {
	if s.TitleAt < 0 {
		return
	}
	for i := s.TitleAt + 1; i < len(s.Blocks); i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		if k.Keep && t.Prose {
			return
		}
		if k.Kind == doc.Paragraph && !k.Keep && k.By == doc.ByModel && k.Words >= standfirstWords &&
			k.Words <= standfirstMost && t.Ends && !t.Against() &&
			k.LinkWords == 0 && k.Score >= standfirstScore && s.In[i] < 0 && s.Marks(i)&rules.ClassCaption == 0 {
			s.decide(i, true)
			return
		}
	}
}
