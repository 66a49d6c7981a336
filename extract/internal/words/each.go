package words

import "unicode/utf8"

// Each calls do with a hash of each of the first limit words of text, case folded, and its byte
// range. Punctuation separates words, apostrophes too; a character of a script without spaces is a
// word of its own.
func Each(text string, limit int, do func(hash uint32, start, end int)) {
	for i := 0; limit > 0; limit-- {
		h, start, end := next(text, i)
		if start == end {
			return
		}
		do(h, start, end)
		i = end
	}
}

// AppendHashes appends to dst the hashes that Each gives.
func AppendHashes(dst []uint32, text string, limit int) []uint32 {
	for i := 0; limit > 0; limit-- {
		h, start, end := next(text, i)
		if start == end {
			break
		}
		dst = append(dst, h)
		i = end
	}
	return dst
}

// next returns the hash and the range of the first word of text from i on; the range is empty where
// there is none.
func next(text string, i int) (hash uint32, start, end int) {
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if foldedByte[c] != 0 {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if Dense(r) || Loose(r) {
			return HashRune(r), i, i + size
		}
		if IsLetter(r) || IsDigit(r) {
			break
		}
		i += size
	}
	hash, start = Seed32, i
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			folded := foldedByte[c]
			if folded == 0 {
				break
			}
			hash = Mix32(hash, uint32(folded))
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if Dense(r) || Loose(r) || !IsLetter(r) && !IsDigit(r) {
			break
		}
		hash = Mix32(hash, uint32(Lower(r)))
		i += size
	}
	return hash, start, i
}

// foldedByte has the small letter for each letter of ASCII, digits as they are, and 0 for the rest.
var foldedByte = func() (t [utf8.RuneSelf]byte) {
	for c := range t {
		switch {
		case 'A' <= c && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case isWordByte[c] && c != '_':
			t[c] = byte(c)
		}
	}
	return t
}()
