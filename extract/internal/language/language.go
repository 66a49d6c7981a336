// Package language tells the language of a text by its script, its letters and its commonest words.
package language

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
)

// Bounds on what is read of a text.
const (
	maxWords  = 600
	minHits   = 3    // common words below which nothing is said of a text
	minShare  = 0.07 // share of them among the words
	minScript = 20   // letters of a script that stands for one language
)

// maxLanguages is how many languages may have lists of words: a bit each.
const maxLanguages = 64

// table says of a word which languages have it among their commonest, and of a letter which have it: a
// bit each, by its place in codes.
type table struct {
	words   map[string]uint64
	letters map[rune]uint64
	codes   []string
}

var common = sync.OnceValue(func() *table {
	t := &table{words: make(map[string]uint64, 6000)}
	add := func(code, list string) {
		i := 0
		for i < len(t.codes) && t.codes[i] != code {
			i++
		}
		if i == len(t.codes) {
			t.codes = append(t.codes, code)
		}
		if i < maxLanguages {
			for w := range strings.FieldsSeq(list) {
				t.words[w] |= 1 << i
			}
		}
	}
	for _, l := range lexicon.Stop {
		add(l.Lang, l.Words)
	}
	for line := range strings.Lines(more) {
		code, list, _ := strings.Cut(strings.TrimSpace(line), " ")
		add(code, list)
	}
	t.letters = make(map[rune]uint64, len(letters))
	for r, codes := range letters {
		for code := range strings.FieldsSeq(codes) {
			if i := slices.Index(t.codes, code); i >= 0 {
				t.letters[r] |= 1 << i
			}
		}
	}
	return t
})

// Counter tells the language of a text that comes in parts.
type Counter struct {
	scripts [numScripts]int
	letters int
	words   int
	hits    [maxLanguages]float32
	marks   [maxLanguages]float32
	word    []byte // the word being read, in lower case
}

// Add takes in a part of the text.
func (c *Counter) Add(text string) {
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf {
			i++
			if 'A' <= b && b <= 'Z' {
				b |= 0x20
			}
			if b < 'a' || b > 'z' {
				c.end()
				continue
			}
			c.letters++
			c.scripts[scriptLatin]++
			c.word = append(c.word, b)
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		i += size
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			c.end()
			continue
		}
		r = unicode.ToLower(r)
		c.letters++
		c.scripts[scriptOf(r)]++
		c.word = utf8.AppendRune(c.word, r)
	}
	c.end()
}

// Full reports whether more text would change nothing.
func (c *Counter) Full() bool { return c.words >= maxWords || c.letters >= 8*maxWords }

// end counts the word that ends.
func (c *Counter) end() {
	if len(c.word) == 0 {
		return
	}
	if c.words < maxWords {
		c.words++
		t := common()
		mask := t.words[string(c.word)]
		share := 1 / float32(bits.OnesCount64(mask))
		for ; mask != 0; mask &= mask - 1 {
			i := bits.TrailingZeros64(mask)
			c.hits[i]++
			c.marks[i] += share
		}
		c.countLetters(t)
	}
	c.word = c.word[:0]
}

// countLetters counts the letters of the word that few languages have.
func (c *Counter) countLetters(t *table) {
	for i := 0; i < len(c.word); {
		if c.word[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(c.word[i:])
		i += size
		for mask := t.letters[r]; mask != 0; mask &= mask - 1 {
			c.marks[bits.TrailingZeros64(mask)] += letterWeight
		}
	}
}

// letterWeight is what a letter of few languages says for them, in common words.
const letterWeight = 0.3

// Tag gives the language as a BCP 47 tag, empty where the text does not tell it.
func (c *Counter) Tag() string {
	script, most := scriptLatin, 0
	for s, n := range c.scripts {
		if s != scriptOther && n > most {
			script, most = s, n
		}
	}
	if han, kana := c.scripts[scriptHan], c.scripts[scriptKana]; han+kana > most {
		script, most = scriptHan, han+kana
	}
	if most < minScript {
		return ""
	}
	if script == scriptHan {
		if c.scripts[scriptKana]*10 > most {
			return "ja"
		}
		return "zh"
	}
	if code := scriptLanguages[script]; code != "" {
		return code
	}
	return c.byWords(script)
}

// byWords gives the language of the script whose common words and letters the text has most of.
func (c *Counter) byWords(script int) string {
	t := common()
	best, most := -1, float32(0)
	for i, code := range t.codes {
		if scriptsOf(code)>>script&1 == 0 {
			continue
		}
		if score := c.marks[i] + c.hits[i]/2; score > most {
			best, most = i, score
		}
	}
	if best < 0 || c.hits[best] < minHits || c.hits[best] < minShare*float32(c.words) {
		if script == scriptBengali {
			return "bn" // nearly all that is written in it
		}
		return ""
	}
	return t.codes[best]
}

// kin are languages so near each other that a page's own word counts more than the text's words.
var kin = [...]string{"no nb nn da", "sr hr bs sh me", "id ms", "cs sk", "gl pt", "tl fil", "hi mr ne", "fa prs", "bn as", "ca oc", "tr az", "bg mk", "nl af"}

// Agrees reports whether a text found to be in language found may be in the language that is declared for it: the same one, one of its
// kin, or one that no text is found to be in.
func Agrees(declared, found string) bool {
	declared, _, _ = strings.Cut(declared, "-")
	if declared == found || declared == "" {
		return declared == found
	}
	for _, group := range kin {
		if hasCode(group, declared) && hasCode(group, found) {
			return true
		}
	}
	return !known(declared)
}

func hasCode(list, code string) bool {
	for c := range strings.FieldsSeq(list) {
		if c == code {
			return true
		}
	}
	return false
}

// known reports whether texts are found to be in a language.
func known(code string) bool {
	if code == "ja" || code == "zh" {
		return true
	}
	for _, c := range scriptLanguages {
		if c == code {
			return true
		}
	}
	for _, c := range common().codes {
		if c == code {
			return true
		}
	}
	return false
}

// Letters gives how many letters were counted.
func (c *Counter) Letters() int { return c.letters }
