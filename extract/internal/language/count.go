package language

import (
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// Counter tells the language of a text that comes in parts.
type Counter struct {
	scripts [numScripts]int
	letters int
	words   int
	hits    [maxLanguages]float32
	last    [maxLanguages]uint64 // the common word hit last: one again and again says nothing more
	marks   [maxLanguages]float32
	wide    []rune // the letters outside ASCII of the word at hand

	waiting [maxWaiting]uint64 // hashes of words that are still to be looked up
	waits   int

	asked int  // the words of the last look at whether the language is told
	told  bool // one language leads by so much that more words would not change it
}

// maxWaiting is how many words are looked up side by side.
const maxWaiting = 64

// Add takes in a part of the text, as far as it changes anything: see Full.
func (c *Counter) Add(text string) {
	hash, in := words.Seed64, false
	end := func() {
		if in && c.words < maxWords {
			c.wait(hash)
			if len(c.wide) > 0 {
				c.countAll()
				c.countLetters(c.wide)
			}
		}
		hash, in, c.wide = words.Seed64, false, c.wide[:0]
	}
	for i := 0; i < len(text) && !c.Full(); {
		start := i
		for i < len(text) && text[i]|0x20-'a' < 26 {
			hash = words.Mix64(hash, uint64(text[i]|0x20))
			i++
		}
		if n := i - start; n > 0 {
			c.letters += n
			c.scripts[scriptLatin] += n
			in = true
			continue
		}
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		if r < utf8.RuneSelf || !words.IsLetter(r) {
			end()
			continue
		}
		r = words.Lower(r)
		c.letters++
		c.scripts[scriptOf(r)]++
		hash = words.Mix64(hash, uint64(r))
		c.wide = append(c.wide, r)
		in = true
	}
	end()
	c.countAll()
}

// wait has a word wait for being counted.
func (c *Counter) wait(hash uint64) {
	if c.waits == maxWaiting {
		c.countAll()
	}
	c.words++
	c.waiting[c.waits] = hash
	c.waits++
}

// countAll counts the words that wait.
func (c *Counter) countAll() {
	words := c.waiting[:c.waits]
	var has [maxWaiting]bool
	lexicon.HasFirst(words, &has)
	for i, hash := range words {
		if has[i] {
			c.count(hash)
		}
	}
	c.waits = 0
	if c.words >= c.asked+maxWaiting {
		c.asked = c.words
		c.told = c.words >= sureWords && c.leads()
	}
}

// leads reports whether the words so far tell one language beyond doubt.
func (c *Counter) leads() bool {
	most, next, hits := float32(0), float32(0), float32(0)
	for i := range lexicon.Codes {
		if score := c.score(i); score > most {
			most, next, hits = score, most, c.hits[i]
		} else if score > next {
			next = score
		}
	}
	return hits >= max(sureHits, minShare*float32(c.words)) && most >= sureLead*next
}

// Full reports whether more text would change nothing.
func (c *Counter) Full() bool { return c.told || c.words >= maxWords || c.letters >= 8*maxWords }
