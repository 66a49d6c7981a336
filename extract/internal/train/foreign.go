package main

import "strings"

// foreign returns a text as it would stand in a language that none of the tables knows: every
// letter from a to z has become another one, vowels vowels and consonants consonants. Addresses
// stay, and so do other scripts. Most labelled pages are English; fitted on those alone, the
// weights take a line that no phrase marks for the article's.
func foreign(text string) string { return recoded(text, &cipher) }

// native undoes foreign.
func native(text string) string { return recoded(text, &plain) }

func recoded(text string, code *[256]byte) string {
	var b strings.Builder
	b.Grow(len(text))
	for len(text) > 0 {
		n := strings.IndexAny(text, " \n\t")
		if n < 0 {
			n = len(text)
		}
		if word := text[:n]; isAddress(word) {
			b.WriteString(word)
		} else {
			for i := range n {
				b.WriteByte(code[word[i]])
			}
		}
		if n < len(text) {
			b.WriteByte(text[n])
			n++
		}
		text = text[n:]
	}
	return b.String()
}

var cipher, plain = func() (to, back [256]byte) {
	const letters, others = "aeioubcdfghjklmnpqrstvwxyz", "eioauvkntrgplmdsbzhfcyjwqx"
	for i := range to {
		to[i] = byte(i)
	}
	for i := range letters {
		to[letters[i]] = others[i]
		to[letters[i]-'a'+'A'] = others[i] - 'a' + 'A'
	}
	for i, c := range to {
		back[c] = byte(i)
	}
	return to, back
}()

// isAddress reports whether a word is that of a site, a mail box or a file: it has one of their
// signs, or a full stop with a small letter after it.
func isAddress(word string) bool {
	if strings.ContainsAny(word, "@/_") {
		return true
	}
	dot := strings.IndexByte(word, '.')
	return dot > 0 && dot+1 < len(word) && 'a' <= word[dot+1] && word[dot+1] <= 'z'
}
