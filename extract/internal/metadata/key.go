package metadata

import (
	"unicode"
	"unicode/utf8"
)

// key returns the letters and digits of s in lower case: two texts with one key say the same,
// however they are set.
func key(s string) string {
	var buf [maxFolded]byte
	return string(appendKey(buf[:0], s))
}

// appendKey appends the key of s.
func appendKey(to []byte, s string) []byte {
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if k := asciiKeys[c]; k >= 0 {
				to = append(to, byte(k))
			}
			i++
			continue
		}
		r, size := keyRune(s, i)
		if i += size; r >= 0 {
			to = utf8.AppendRune(to, r)
		}
	}
	return to
}

// maxFolded is the length in bytes of most names and words, for which room is made beforehand.
const maxFolded = 64

// lower is strings.ToLower, which takes ASCII a byte at a time as well.
func lower(s string) string {
	for i := range len(s) {
		if c := s[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			var buf [4 * maxFolded]byte
			return string(appendLower(buf[:0], s))
		}
	}
	return s
}

// appendLower appends s in lower case.
func appendLower(to []byte, s string) []byte {
	for _, r := range s {
		switch {
		case r >= utf8.RuneSelf:
			to = utf8.AppendRune(to, unicode.ToLower(r))
		case 'A' <= r && r <= 'Z':
			to = append(to, byte(r)+'a'-'A')
		default:
			to = append(to, byte(r))
		}
	}
	return to
}

// keyRune returns what the character at s[i] is in a key, -1 for nothing, and its length in s.
func keyRune(s string, i int) (r rune, size int) {
	if c := s[i]; c < utf8.RuneSelf {
		return asciiKeys[c], 1
	}
	r, size = utf8.DecodeRuneInString(s[i:])
	if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
		return unicode.ToLower(r), size
	}
	return -1, size
}

// asciiKeys is what each ASCII character is in a key.
var asciiKeys = func() (keys [utf8.RuneSelf]rune) {
	for c := range keys {
		switch r := rune(c); {
		case 'a' <= r && r <= 'z', '0' <= r && r <= '9':
			keys[c] = r
		case 'A' <= r && r <= 'Z':
			keys[c] = r | 0x20
		default:
			keys[c] = -1
		}
	}
	return keys
}()

// hasKey reports whether k is the key of s.
func hasKey(s, k string) bool {
	rest, ok := afterKey(s, k)
	for i := 0; ok && i < len(rest); {
		r, size := keyRune(rest, i)
		ok = r < 0
		i += size
	}
	return ok
}

// afterKey returns what stands behind the start of s whose key is k; false where s does not begin
// so.
func afterKey(s, k string) (rest string, ok bool) {
	i := 0
	for j := 0; j < len(k); {
		if i == len(s) {
			return "", false
		}
		r, size := keyRune(s, i)
		i += size
		if r < 0 {
			continue
		}
		want, n := utf8.DecodeRuneInString(k[j:])
		if r != want {
			return "", false
		}
		j += n
	}
	return s[i:], true
}
