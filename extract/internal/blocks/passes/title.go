package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// dropTitle leaves out the rows that repeat the title, which is reported apart: the block that is
// the title and those with all of its words and no other, with the day in a line below it or
// without, but only above or right at the begin of the article; and a doubtful line between it and
// the text, or below its standfirst, that names the author, the day or the source, or says in a
// teaser's words what the page's description does. A paragraph that is surely the text stays: a
// short post has no other title than its own words.
func dropTitle(s *State) {
	s.dropKickers()
	prose := 0
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep {
			continue
		}
		in, n, share := s.Title.Overlap(s.First.Of(i))
		switch {
		case k.Kind != doc.Heading && s.Texts[i].Prose && k.Score >= sureHead:
		case s.Forum && k.Kind == doc.Heading && share == 1 && int(n) <= s.Title.Size+1:
			s.decide(i, false) // "Re: " of a post
		case n > 0 && in == 1 && share == 1, prose == 0 && s.isTitleAndDay(i), i == s.TitleAt && prose == 0 && in >= .8:
			s.decide(i, false)
		case s.TitleAt >= 0 && i > s.TitleAt && (prose == 0 || prose == 1 && s.In[i] < 0 && k.Kind == doc.Paragraph) && s.isHead(i):
			s.decide(i, false)
			continue
		}
		if s.Texts[i].Prose || prose > 0 && k.Kind == doc.Heading {
			if prose++; prose > 2 && !s.Forum {
				return
			}
		}
	}
}

// kickersAbove are the blocks above the title that are looked at.
const kickersAbove = 3

// dropKickers leaves out the short lines right above the title, where it is a heading and no text
// stands above: the section or the series that the text is of.
func (s *State) dropKickers() {
	if s.TitleAt < 0 || s.Blocks[s.TitleAt].Kind != doc.Heading {
		return
	}
	for i := s.TitleAt - 1; i >= max(0, s.TitleAt-kickersAbove); i-- {
		if k := &s.Blocks[i]; k.Kind == doc.Paragraph && k.Words <= labelWords && !s.Texts[i].Ends {
			s.decide(i, false)
		} else if k.Keep {
			return
		}
	}
}

// isTitleAndDay reports whether the first line of block i is the title, and all else of it a short
// one with figures.
func (s *State) isTitleAndDay(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	if t.Breaks == 0 || t.Digits == 0 || t.Ends || k.Words > s.Title.Size+stampLine {
		return false
	}
	line, _, _ := strings.Cut(k.Text, "\n")
	var buf [maxTitle]uint32
	in, _, share := s.Title.Overlap(words.AppendHashes(buf[:0], line, maxTitle))
	return in == 1 && share == 1
}

// maxTitle is the words of a line at most that are looked for in the title.
const maxTitle = 40

// sureHead is the score from which a line at the head is the text's.
const sureHead = .85

// dated are the groups of rules that name when and by whom the text came out; of a card or a
// listing's entry, they name a part.
var dated = rules.Date.Bit() | rules.Source.Bit() | rules.ReadTime.Bit()

// isHead reports whether block i, below the title, is no part of the text.
func (s *State) isHead(i int) bool {
	t := &s.Texts[i]
	if s.Blocks[i].Score >= sureHead {
		return false
	}
	if t.Says(doc.Drop) && (t.Groups&rules.Byline.Bit() != 0 || s.In[i] < 0 && s.Listing == 0 && t.Groups&dated != 0) {
		return !t.Prose && !t.Ends
	}
	in, _, share := s.Description.Overlap(s.First.Of(i))
	return s.Marks(i)&rules.ClassTeaser != 0 && in == 1 && share == 1
}
