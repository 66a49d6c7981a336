package metadata

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// starts are words that a text may begin with, by their first bytes: most texts are told by two of
// them to begin with none.
type starts struct {
	words  [256][]string // by the first byte
	second [256]uint64   // what may stand behind it, by its lowest six bits
}

// newStarts makes the table of words of two bytes or more; with fold they may be in capitals too.
func newStarts(fold bool, lists ...[]string) *starts {
	t := &starts{}
	for _, list := range lists {
		for _, word := range list {
			first, size := utf8.DecodeRuneInString(word)
			for _, a := range written(first, fold) {
				next, _ := utf8.DecodeRuneInString(word[size:])
				for _, b := range written(next, fold) {
					t.put(string(a)+string(b), word)
				}
			}
		}
	}
	return t
}

func (t *starts) put(start, word string) {
	c := start[0]
	t.second[c] |= 1 << (start[1] & 63)
	if n := len(t.words[c]); n == 0 || t.words[c][n-1] != word {
		t.words[c] = append(t.words[c], word)
	}
}

// may reports whether some word may begin with two bytes.
func (t *starts) may(first, second byte) bool { return t.second[first]>>(second&63)&1 != 0 }

// of returns the words that s may begin with.
func (t *starts) of(s string) []string {
	if len(s) < 2 || !t.may(s[0], s[1]) {
		return nil
	}
	return t.words[s[0]]
}

// begin reports whether s begins with one of the words as it is written.
func (t *starts) begin(s string) bool {
	for _, word := range t.of(s) {
		if strings.HasPrefix(s, word) {
			return true
		}
	}
	return false
}

// written returns the characters that stand for r, those of other case with fold.
func written(r rune, fold bool) []rune {
	all := []rune{r}
	for v := unicode.SimpleFold(r); fold && v != r; v = unicode.SimpleFold(v) {
		all = append(all, v)
	}
	return all
}

// byLength returns the length of the words that set off a name at the start of s, 0 where there are
// none.
func byLength(s string) int {
	longest := 0
	for _, word := range byStarts().of(s) {
		n := len(word)
		if n <= longest || len(s) < n || !strings.EqualFold(s[:n], word) {
			continue
		}
		rest := s[n:]
		r, _ := utf8.DecodeRuneInString(rest)
		if rest != "" && !unicode.IsUpper(r) && (unicode.IsLetter(r) || unicode.IsDigit(r)) && !words.Dense(r) {
			continue
		}
		longest = n + len(rest) - len(strings.TrimLeft(rest, " :：\u00a0"))
	}
	return longest
}

// byStarts has the words that set off a name, without the blank or colon behind them.
var byStarts = sync.OnceValue(func() *starts {
	var list []string
	for _, start := range slices.Concat(lexicon.By, lexicon.Bylines) {
		list = append(list, strings.TrimRight(start, " :："))
	}
	return newStarts(true, list)
})
