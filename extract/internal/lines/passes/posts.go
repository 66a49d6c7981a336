package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A forum numbers the posts of a thread: "#1", "#2". What reads as a sentence between two numbers,
// or right below the last, is somebody's, however short it is: "That was it!"
const (
	postsLeast  = 2   // numbers
	postDigits  = 5   // of the longest
	postScore   = .15 // least score of such a sentence
	posterWords = 2   // of the longest name of a member
	votesBytes  = 24  // of the longest line of figures beside a post
	postLines   = 2   // between the last number and its post: who wrote it, and how many others
)

// keepPosts keeps those sentences.
func keepPosts(s *State) {
	first, last, posts, forum := -1, -1, 0, 0
	for i := s.Title + 1; i < len(s.Units); i++ {
		switch {
		case s.isMember(i), s.isPostStamp(i):
			forum++
		case !s.isPostNumber(i) && !s.isPostHead(i):
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
	for i := s.Title + 1; forum >= postsLeast && i < first; i++ {
		if s.isVotes(i) {
			s.decide(i, false)
		}
	}
	told := false // something of the last post
	for i := first; i < len(s.Units); i++ {
		u := &s.Units[i]
		said := (u.Sentence || u.Question || u.Bang) && u.Kind == doc.Paragraph && u.Groups == 0 &&
			(u.Copies < inARow || u.Earlier == 0) && s.Score[i] >= postScore
		switch {
		case said:
			s.decide(i, true)
			told = i > last
		case s.isPostHead(i), s.isPoster(i), forum >= postsLeast && s.isVotes(i):
			s.decide(i, false)
		case told || i > last+postLines:
			return
		}
	}
}

// askedProse is the number of units of prose of the longest question.
const askedProse = 2

// keepReplied keeps the last short sentences of a thread that begins with a question: the button that
// stands below other posts stands right below them, and when they were written, or by whom, above.
func keepReplied(s *State) {
	if s.Title < 0 || !s.Units[s.Title].Question {
		return
	}
	clear(s.byHash)
	for i := s.Title + 2; i < len(s.Units); i++ {
		button, said := &s.Units[i], &s.Units[i-1]
		if !button.EndMark || button.Copies == 0 || button.Groups&(1<<rules.Comments) == 0 {
			continue
		}
		_, known := s.byHash[button.Hash]
		switch {
		case len(s.byHash) == 0 && s.Before[i].Prose > askedProse:
			return // an article, with its readers' comments
		case s.kept(i - 1):
			s.byHash[button.Hash] = copies{}
		case known && said.Sentence && said.Groups == 0 && said.Kind == doc.Paragraph && s.Score[i-1] >= postScore &&
			s.Units[i-2].Groups&(1<<rules.Date|1<<rules.Counter|1<<rules.Comments) != 0:
			s.decide(i-1, true)
		}
	}
}

// isPostHead reports whether unit i is a post's number and its writer, above when it was written:
// "2. anna k", "3 May 2014 22:40".
func (s *State) isPostHead(i int) bool {
	u := &s.Units[i]
	if u.Words > stampWords/2 || u.Sentence || u.Colon || i+1 == len(s.Units) ||
		s.Units[i+1].Groups&(1<<rules.Date) == 0 || s.Units[i+1].Digits <= stampDigits {
		return false
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	at := strings.IndexByte(line, '.')
	return at > 0 && at <= postDigits && strings.Trim(line[:at], "0123456789") == ""
}

// isPoster reports whether unit i names who wrote a post: between its number, or when it was written,
// and what a forum says of its members.
func (s *State) isPoster(i int) bool {
	return s.Units[i].Words <= posterWords && i > 0 && (s.isPostNumber(i-1) || s.isPostStamp(i-1)) &&
		i+1 < len(s.Units) && s.Units[i+1].Groups&(1<<rules.Comments|1<<rules.Counter) != 0
}

// isPostStamp reports whether unit i says, in a forum's words, when a post was written: "answered Mar
// 3, 2018 at 20:05".
func (s *State) isPostStamp(i int) bool {
	u := &s.Units[i]
	return u.Groups&(1<<rules.Comments) != 0 && u.Digits > stampDigits && u.Words <= stampWords && !u.Sentence
}

// isVotes reports whether unit i is figures and nothing else, as stand beside a post that a forum tells
// more of: how many votes it has, which it is, what its writer has earned.
func (s *State) isVotes(i int) bool {
	u := &s.Units[i]
	return u.Digits > 0 && u.Letters == 0 && u.Kind == doc.Paragraph && u.Bytes <= votesBytes &&
		strings.Trim(s.Blocks[u.First].Text, "# \t,.0123456789") == ""
}

// isMember reports whether unit i is what a forum says of a member beside a post: "Posts: 212".
func (s *State) isMember(i int) bool {
	return s.Units[i].Groups&(1<<rules.Comments) != 0 && s.Units[i].Digits > 0 && s.givesValue(i)
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
