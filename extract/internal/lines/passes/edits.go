package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// A wiki's page has a link to edit each section behind its heading, in brackets and in the wiki's
// own language: "History", "[edit]". Above the sections stands a list of them with their numbers.
const (
	editWords = 5 // of the longest such link
	editHead  = 8 // and of the longest heading

	editLines     = 2   // with the same link at their ends
	contentsLines = 2   // of the shortest list of sections
	contentsShare = .67 // of its lines that say what a head below does
)

// dropEdits drops those links, and keeps the headings that they stand below where the section is
// kept.
func dropEdits(s *State) {
	for i := s.Title + 2; i+1 < len(s.Units); i++ {
		head, next := &s.Units[i-1], &s.Units[i+1]
		if !s.isEdit(i) || head.Prose || head.Sentence || head.Words > editHead || head.Copies > 0 ||
			!next.Prose && !next.Sentence {
			continue
		}
		s.decide(i, false)
		if s.kept(i + 1) {
			s.decide(i-1, true)
		}
	}
}

// isEdit reports whether unit i is a label in brackets, said more than once.
func (s *State) isEdit(i int) bool {
	u := &s.Units[i]
	if u.Copies == 0 || u.Letters == 0 || u.Words > editWords || u.Digits > 0 || u.Kind != doc.Paragraph {
		return false
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	return line[0] == '[' && strings.IndexByte(line, ']') == len(line)-1
}

// keepEdited keeps the heads that have such a link at their own end, and drops the list of them:
// whatever word it is, what has a link to edit it is a section.
func keepEdited(s *State) {
	clear(s.byHash)
	for i := s.Title + 1; i < len(s.Units); i++ {
		if _, link := s.edited(i); link != 0 {
			t := s.byHash[link]
			t.units++
			s.byHash[link] = t
		}
	}
	var heads map[uint32]bool
	for i := s.Title + 1; i+1 < len(s.Units); i++ {
		if head, link := s.edited(i); link != 0 && s.byHash[link].units >= editLines {
			if heads == nil {
				heads = map[uint32]bool{}
			}
			heads[head] = true
			if s.kept(i + 1) {
				s.decide(i, true)
			}
		}
	}
	if heads != nil {
		s.dropContents(heads)
	}
}

// dropContents drops the runs of lines that say what heads do, below a number each.
func (s *State) dropContents(heads map[uint32]bool) {
	for i := s.Title + 1; i < len(s.Units); i++ {
		first, said := i, 0
		for ; i < len(s.Units) && s.Units[i].Number && s.Units[i].Words <= editHead && !s.Units[i].Sentence; i++ {
			_, name, _ := strings.Cut(strings.TrimSpace(s.Blocks[s.Units[i].First].Text), " ")
			if heads[hashOf(name)] {
				said++
			}
		}
		if said < contentsLines || float32(said) < contentsShare*float32(i-first) {
			continue
		}
		s.decideAll(first, i, false)
	}
}

// edited returns the hashes of a heading and of the link in brackets at its end, 0 where unit i is
// none.
func (s *State) edited(i int) (head, link uint32) {
	u := &s.Units[i]
	if u.Kind != doc.Paragraph || u.Signs < 2 || u.Words > editHead+editWords || u.Digits > 0 || u.Last-u.First > 1 {
		return 0, 0
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	at := strings.IndexByte(line, '[')
	if at <= 0 || line[len(line)-1] != ']' || words.Count(line[at:]) > editWords {
		return 0, 0
	}
	return hashOf(strings.TrimSpace(line[:at])), hashOf(line[at:])
}

// hashOf returns the hash of a piece of a line.
func hashOf(text string) uint32 {
	hash := words.Seed32
	for _, r := range text {
		hash = words.Mix32(hash, uint32(r))
	}
	return hash
}
