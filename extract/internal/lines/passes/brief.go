package passes

import "shuck/extract/doc"

// A writer's name stands alone right below the title.
const (
	nameReach = 2  // units below the title
	nameWords = 4  // words of the longest, each with a capital
	nameScore = .8 // score from which such a line stays
	nameProse = 4  // units of prose in a text that has one
)

// dropName drops a line below the title that is a name and nothing else: the text has none of its words.
func dropName(s *State) {
	if s.Title < 0 || s.Before[len(s.Units)].Prose < nameProse {
		return
	}
	for i := s.Title + 1; i <= s.Title+nameReach && i+1 < len(s.Units); i++ {
		u := &s.Units[i]
		if s.Units[i+1].Prose && u.Kind == doc.Paragraph && u.Tokens > 1 && u.Tokens <= nameWords && u.Capitals == u.Tokens && u.Digits == 0 && u.Commas == 0 &&
			u.Separators == 0 && u.Copies == 0 && s.Peers[i] == 0 && s.Overlaps[i] <= 0 && s.Score[i] < nameScore && !u.Colon && !u.Sentence && !u.Question && !u.Quoted {
			s.decide(i, false)
		}
	}
}

// Titles that a page cut short stand in a row, each about as long as the place that it had.
const (
	elidedRow   = 3
	elidedWords = 4  // words of the shortest
	elidedBytes = 16 // by which their lengths differ at most
)

// dropElided drops the rows of titles that end in an ellipsis: a list of other pieces.
func dropElided(s *State) {
	for i, j := 0, 0; i < len(s.Units); i = max(j, i+1) {
		least, most := s.Units[i].Bytes, s.Units[i].Bytes
		for j = i; j < len(s.Units); j++ {
			u := &s.Units[j]
			if !u.Ellipsis || u.Words < elidedWords || u.Quoted || u.Lower || max(most, u.Bytes)-min(least, u.Bytes) > elidedBytes {
				break
			}
			least, most = min(least, u.Bytes), max(most, u.Bytes)
		}
		for k := i; k < j && j-i >= elidedRow; k++ {
			s.decide(k, false)
		}
	}
}
