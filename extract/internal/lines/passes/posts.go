package passes

import (
	"strings"

	"shuck/extract/doc"
)

// A forum numbers the posts of a thread: "#1", "#2". What reads as a sentence between two numbers,
// or right below the last, is somebody's, however short it is: "That was it!"
const (
	postsLeast = 2   // numbers
	postDigits = 5   // of the longest
	postScore  = .15 // least score of such a sentence
)

// keepPosts keeps those sentences.
func keepPosts(s *State) {
	first, last, posts := -1, -1, 0
	for i := s.Title + 1; i < len(s.Units); i++ {
		if !s.isPostNumber(i) {
			continue
		}
		if posts++; first < 0 {
			first = i
		}
		last = i
	}
	if posts < postsLeast {
		return
	}
	for i := first + 1; i < len(s.Units); i++ {
		u := &s.Units[i]
		said := (u.Sentence || u.Question || u.Bang) && u.Kind == doc.Paragraph && u.Groups == 0 && s.Score[i] >= postScore
		switch {
		case said:
			s.decide(i, true)
		case i > last:
			return
		}
	}
}

// isPostNumber reports whether unit i is a post's number and nothing else.
func (s *State) isPostNumber(i int) bool {
	u := &s.Units[i]
	if u.Digits == 0 || u.Digits > postDigits || u.Letters > 0 {
		return false
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	return line[0] == '#' && len(line) == int(u.Digits)+1
}
