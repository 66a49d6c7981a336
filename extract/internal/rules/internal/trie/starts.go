package trie

import (
	"encoding/binary"
	"unicode/utf8"
)

// Scan walks from the start of every word and sign of s[i:stop], and of every character outside
// ASCII. some is that of any Walk.
func Scan[H ~uint16](t *Trie, dst []H, s []byte, i, stop, n int) (rules []H, some bool) {
	for i < stop {
		may, next := t.starts(s, i)
		if may {
			var here bool
			dst, here = Walk(t, dst, s, i, stop, n)
			some = some || here
		}
		i = next
	}
	return dst, some
}

// Starts reports whether a phrase may start at s[i]; where not, Walk finds none there.
func (t *Trie) Starts(s []byte, i int) bool {
	may, _ := t.starts(s, i)
	return may
}

// starts reports whether a phrase may start at s[i], and where the next one may. Numbers, and the
// blank that may stand before a colon, it leaves to Walk.
func (t *Trie) starts(s []byte, i int) (may bool, next int) {
	c := s[i]
	next = i + 1
	switch {
	case small(c):
		for next < len(s) && small(s[next]) {
			next++
		}
		may = t.startsWord(s, i, next)
		for next < len(s) && letter[s[next]] {
			next++
		}
		if next < len(s) && s[next] == ' ' { // no phrase starts with it
			next++
		}
		return may, next
	case c == ' ':
		return false, next
	case Digit(c):
		for next < len(s) && letter[s[next]] {
			next++
		}
	case c >= utf8.RuneSelf:
		for next < len(s) && !utf8.RuneStart(s[next]) {
			next++
		}
	}
	if i+1 >= len(s) || Digit(c) || Digit(s[i+1]) || s[i+1] == ' ' {
		return t.start(c) != 0, next
	}
	p := uint32(c)<<8 | uint32(s[i+1])
	return hasBit(t.pairs, p) && (hasBit(t.short, p) || !foreign(s[i:]) || hasBit(t.two, fourKey(s[i:]))), next
}

func small(c byte) bool { return 'a' <= c && c <= 'z' }

// startsWord reports whether a phrase may start with the small letters s[i:end], and go on as the
// line does where a blank and small letters follow: one that ends there must be open.
func (t *Trie) startsWord(s []byte, i, end int) bool {
	h := wordHash(s[i:end])
	k := h >> (32 - wordBits)
	if !hasBit(t.words, k) {
		return false
	}
	if end+1 >= len(s) || s[end] != ' ' || !small(s[end+1]) {
		return true
	}
	return hasBit(t.two, twoKey(h, s[end+1:])) || hasBit(t.alone, k)
}

func hasBit(bits string, i uint32) bool { return bits[i/8]>>(i%8)&1 != 0 }

// The bits of keys: the highest of wordHash are the key of a word.
const (
	wordBits = 15
	twoBits  = 17
)

// twoKey returns the key of a word with a hash and of the first two letters of the one behind it.
func twoKey(h uint32, behind []byte) uint32 {
	h ^= uint32(behind[0])
	if len(behind) > 1 && small(behind[1]) {
		h ^= uint32(behind[1]) << 8
	}
	return h * 0x9E3779B1 >> (32 - twoBits)
}

// foreign reports whether s begins with four bytes outside ASCII, each of which stands for itself
// in a phrase.
func foreign(s []byte) bool {
	return len(s) >= 4 && binary.LittleEndian.Uint32(s)&0x80808080 == 0x80808080
}

// fourKey returns the key of four bytes.
func fourKey(s []byte) uint32 { return binary.LittleEndian.Uint32(s) * 0x9E3779B1 >> (32 - twoBits) }

// wordHash hashes a run of small letters of ASCII: its first four and its length. A phrase that
// starts with such a run is found only where a run of the same letters starts, however it goes on.
func wordHash(w []byte) uint32 {
	h := uint32(min(len(w), 31)) << 27
	if len(w) >= 4 {
		h ^= binary.LittleEndian.Uint32(w)
	} else {
		for k, c := range w {
			h ^= uint32(c) << (8 * k)
		}
	}
	return h * 0x9E3779B1
}
