package words

import "unicode/utf8"

// Each calls do with a hash of each of the first limit words of text, case folded, and its byte
// range. Punctuation separates words, apostrophes too; a character of a script without spaces is a
// word of its own.
func Each(text string, limit int, do func(hash uint32, start, end int)) {
	h, start, n := Seed32, -1, 0
	end := func(at int) {
		if start >= 0 {
			do(h, start, at)
			n++
			h, start = Seed32, -1
		}
	}
	for i := 0; i < len(text) && n < limit; {
		c := text[i]
		if c < utf8.RuneSelf {
			if isWordByte[c] && c != '_' {
				if 'A' <= c && c <= 'Z' {
					c += 'a' - 'A'
				}
				if start < 0 {
					start = i
				}
				h = Mix32(h, uint32(c))
			} else {
				end(i)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case Dense(r) || Loose(r):
			end(i)
			do(HashRune(r), i, i+size)
			n++
		case IsLetter(r) || IsDigit(r):
			if start < 0 {
				start = i
			}
			h = Mix32(h, uint32(Lower(r)))
		default:
			end(i)
		}
		i += size
	}
	if n < limit {
		end(len(text))
	}
}
