package trie

import (
	"encoding/binary"
	"unicode/utf8"
)

// Scan walks from the start of every word and sign of s[i:stop], and of every character outside
// ASCII.
func Scan[H ~uint16](t *Trie, dst []H, s []byte, i, stop, n int) []H {
	for i < stop {
		may, next := t.starts(s, i)
		if may {
			dst = Walk(t, dst, s, i, stop, n)
		}
		i = next
	}
	return dst
}

// May reports whether Scan would walk from any place of s[i:stop].
func (t *Trie) May(s []byte, i, stop int) bool {
	for i < stop {
		may, next := t.starts(s, i)
		if may {
			return true
		}
		i = next
	}
	return false
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
		k := wordKey(s[i:next])
		may = t.words[k/8]>>(k%8)&1 != 0
		for next < len(s) && letter[s[next]] {
			next++
		}
		return may, next
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
	p := uint(c)<<8 | uint(s[i+1])
	return t.pairs[p/8]>>(p%8)&1 != 0, next
}

func small(c byte) bool { return 'a' <= c && c <= 'z' }

const wordBits = 15

// wordKey hashes a run of small letters of ASCII: its first four and its length. A phrase that
// starts with such a run is found only where a run of the same letters starts, however it goes on.
func wordKey(w []byte) uint32 {
	h := uint32(min(len(w), 31)) << 27
	if len(w) >= 4 {
		h ^= binary.LittleEndian.Uint32(w)
	} else {
		for k, c := range w {
			h ^= uint32(c) << (8 * k)
		}
	}
	return h * 0x9E3779B1 >> (32 - wordBits)
}
