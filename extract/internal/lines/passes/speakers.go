package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// In a conversation each turn begins with who speaks: "MARA: A day?". Whoever has had some turns
// that stay is heard in all of them, and so is whoever speaks with them; what stands in brackets between turns is heard too. A list
// of values has no sentences.
const (
	turnsLeast   = 3 // of one speaker that stay
	speakerWords = 3 // of the longest name
	speakerBytes = 40
)

// keepTurns keeps the turns of such speakers.
func keepTurns(s *State) {
	clear(s.byHash)
	found := false
	for i := range s.Units {
		if name, ok := s.speaker(i); ok {
			t := s.byHash[name]
			t.units++
			if s.kept(i) {
				t.kept++
				found = found || t.kept >= turnsLeast
			}
			s.byHash[name] = t
		}
	}
	if !found {
		return
	}
	last := -1 // the last turn
	for i := range s.Units {
		name, ok := s.speaker(i)
		t := s.byHash[name]
		if !ok || t.units < turnsLeast || t.kept == 0 && s.Units[i].Groups&^(1<<rules.Byline) != 0 {
			continue
		}
		s.decide(i, true)
		if last >= 0 && last == i-2 && strings.HasPrefix(strings.TrimSpace(s.Blocks[s.Units[i-1].First].Text), "[") {
			s.decide(i-1, true)
		}
		last = i
	}
}

// speaker returns the hash of the name that unit i begins with, above what is said.
func (s *State) speaker(i int) (name uint32, ok bool) {
	u := &s.Units[i]
	if u.Kind != doc.Paragraph || u.EndMark || u.Sure || !u.Sentence {
		return 0, false
	}
	line := s.Blocks[u.First].Text
	start := line[:min(len(line), speakerBytes)]
	at := strings.IndexByte(start, ':')
	wide := -1
	if line[0] >= utf8.RuneSelf {
		wide = strings.Index(start, "：")
	}
	if wide > 0 {
		at = wide
	} else if at <= 0 || at+2 >= len(line) ||
		line[at+1] != ' ' && min(line[0], line[at+1]) < utf8.RuneSelf {
		return 0, false
	}
	if r, _ := utf8.DecodeRuneInString(line); !unicode.IsLetter(r) || words.Small(r) ||
		strings.Count(line[:at], " ") >= speakerWords {
		return 0, false
	}
	return hashOf(line[:at]), true
}
