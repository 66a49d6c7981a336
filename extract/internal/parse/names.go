package parse

import "shuck/extract/internal/words"

// hashString returns a hash of s, the case of ASCII letters folded.
func hashString(s string) uint32 { return hashOn(words.Seed32, s) }

// hashOn returns the hash h of what stands before s, with s.
func hashOn(h uint32, s string) uint32 {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = words.Mix32(h, uint32(c))
	}
	return h
}

// hashAttr returns another hash of s, the case of ASCII letters folded, made of eight bytes at a
// time.
func hashAttr(s string) uint32 {
	const factor = 0x9E3779B97F4A7C15
	h := uint64(len(s)) * factor
	for ; len(s) > 8; s = s[8:] {
		h = (h ^ words.LowerBytes(words.Load64(s[:8]))) * factor
		h ^= h >> 32
	}
	last, _ := words.LoadUpTo8(s)
	h = (h ^ words.LowerBytes(last)) * factor
	return uint32(h >> 32)
}
