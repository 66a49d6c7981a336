package language

import (
	"unicode/utf8"

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
}

// Add takes in a part of the text.
func (c *Counter) Add(text string) {
	hash, in := words.Seed64, false
	end := func() {
		if in && c.words < maxWords {
			c.count(hash, c.wide)
		}
		hash, in, c.wide = words.Seed64, false, c.wide[:0]
	}
	for i := 0; i < len(text); {
		if n := asciiLetters(text[i:]); n > 0 {
			if c.words < maxWords {
				for k := i; k < i+n; k++ {
					hash = words.Mix64(hash, uint64(text[k]|0x20))
				}
			}
			c.letters += n
			c.scripts[scriptLatin] += n
			in = true
			i += n
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
}

// asciiLetters gives the length of the run of letters in ASCII that text begins with.
func asciiLetters(text string) (n int) {
	for n < len(text) && text[n]|0x20-'a' < 26 {
		n++
	}
	return n
}

// Full reports whether more text would change nothing.
func (c *Counter) Full() bool { return c.words >= maxWords || c.letters >= 8*maxWords }
