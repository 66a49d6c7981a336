package words

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
)

// TestEightBytes: what is read eight bytes at a time is what is read one by one.
func TestEightBytes(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	alphabet := []rune("aabzAZ09_''--  \t.,@[`{/:~\x7fé’")
	for range 20000 {
		text := make([]rune, r.IntN(30))
		for i := range text {
			text[i] = alphabet[r.IntN(len(alphabet))]
		}
		s := string(text)
		if got, want := Count(s), slowCount(text); got != want {
			t.Fatalf("Count(%q) = %d, want %d", s, got, want)
		}
		want := strings.Join(strings.Fields(strings.ToLower(strings.ReplaceAll(s, "’", "'"))), " ")
		if got := Fold(s); got != want {
			t.Fatalf("Fold(%q) = %q, want %q", s, got, want)
		}
	}
}

// slowCount counts the words of a text in scripts with blanks.
func slowCount(text []rune) (n int) {
	is := func(i int) bool {
		return i >= 0 && i < len(text) && (text[i] == '_' || unicode.IsLetter(text[i]) || unicode.IsDigit(text[i]))
	}
	in := false
	for i, r := range text {
		switch {
		case is(i):
			if !in {
				n++
			}
			in = true
		case r == '’': // wherever it stands
		case (r == '\'' || r == '-') && in && (is(i-1) || i > 0 && text[i-1] == '’'):
		default:
			in = false
		}
	}
	return n
}
