package facts

import (
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// scan reads the text of one line of a unit into s, and its content words into the vocabulary.
func (t *Text) scan(u *Unit, text string) {
	hash, start, length, content := words.Seed32, -1, 0, true
	lastDense := uint32(0)
	end := func() {
		if start < 0 {
			return
		}
		u.Tokens++
		is := lexicon.KindOf(hash)
		if is != 0 {
			u.Stops += int32(is & lexicon.StopWord / lexicon.StopWord)
			u.Appeals += int32(is & lexicon.AppealWord / lexicon.AppealWord)
			u.Bios += int32(is & lexicon.BioWord / lexicon.BioWord)
			u.Addressed += int32(is & lexicon.AddressedWord / lexicon.AddressedWord)
		}
		if is&lexicon.StopWord == 0 && length >= 4 && content {
			t.vocab = append(t.vocab, hash)
		}
		hash, start, length, content = words.Seed32, -1, 0, true
	}
	u.Bytes += int32(len(text))
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			class := asciiClass[c]
			if class > digitByte || class == otherByte {
				end()
				if class != otherByte {
					ascii(u, text, i, class)
				}
				i++
				continue
			}
			if start < 0 {
				start, content = i, class != digitByte
				if class == upperByte {
					u.Capitals++
					if i+1 < len(text) && text[i+1] < utf8.RuneSelf && asciiClass[text[i+1]] == upperByte {
						u.Uppers++
					}
				}
			}
			// The rest of a word is read with nothing to do but hash it and count its digits.
			at, h, digits := i, hash, int32(0)
			for ; i < len(text); i++ {
				c := text[i]
				in := inWord[c]
				if in == 0 {
					break
				}
				digits += int32(in >> 1)
				h = words.Mix32(h, uint32(c|0x20)) // digits have that bit
			}
			n := i - at
			hash, length = h, length+n
			u.Letters += int32(n) - digits
			u.Digits += digits
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case words.Dense(r) || words.Loose(r):
			end()
			u.Letters++
			u.Dense++
			if h := words.HashRune(r); lastDense != 0 {
				t.vocab = append(t.vocab, h^lastDense*31)
				lastDense = h
			} else {
				lastDense = h
			}
			if u.Dense%2 == 1 {
				u.Tokens++
			}
			if lexicon.Particle(r) {
				u.Stops++
			}
			i += size
			continue
		case words.IsLetter(r):
			low := words.Lower(r)
			if start < 0 {
				start = i
				if low != r {
					u.Capitals++
					if next, _ := utf8.DecodeRuneInString(text[i+size:]); unicode.IsUpper(next) {
						u.Uppers++
					}
				}
			}
			u.Letters++
			length++
			hash = words.Mix32(hash, uint32(low))
		case words.IsDigit(r):
			u.Digits++
		default:
			end()
			wide(u, r)
		}
		lastDense = 0
		i += size
	}
	end()
}

// ascii counts a byte that is no letter or digit.
func ascii(u *Unit, text string, i int, class byte) {
	switch class {
	case commaByte:
		u.Commas++
	case endByte:
		if i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '"' || text[i+1] == ')' || text[i+1] >= utf8.RuneSelf {
			u.Ends++
		}
	case sepByte:
		u.Separators++
	case quoteByte:
		u.Quotes++
	case atByte:
		u.At = true
	case colonByte:
		if i+2 < len(text) && text[i+1] == '/' && text[i+2] == '/' {
			u.URL = true
		}
	case signByte:
		u.Signs++
	}
}

// wide counts a rune outside ASCII that is no letter or digit.
func wide(u *Unit, r rune) {
	switch r {
	case '，', '、', '،', '；':
		u.Commas++
	case '»', '←', '▶', '►', '↑', '↓', '■', '●', '▲', '▼', '◆', '★', '☆', '※': // before labels
		u.Separators++
	case '“', '”', '„', '‘', '「', '」', '『', '』', '«':
		u.Quotes++
	case '©', 'ⓒ', '®':
		u.Copyright = true
	default:
		switch {
		case words.Ending(r):
			u.Ends++
		case words.Parting(r):
			u.Separators++
		}
	}
}

const (
	otherByte = iota
	lowerByte
	upperByte
	digitByte
	commaByte
	endByte
	sepByte
	quoteByte
	atByte
	colonByte
	signByte
)

var asciiClass = func() (t [utf8.RuneSelf]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = lowerByte, upperByte
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = digitByte
	}
	for class, set := range map[byte]string{commaByte: ",;", endByte: ".!?", sepByte: "|><*", quoteByte: "\"", atByte: "@", colonByte: ":", signByte: "#$%&+=/\\^_`~{}[]"} {
		for _, c := range set {
			t[c] = class
		}
	}
	return t
}()

// inWord has 1 for the letters of ASCII, 3 for its digits.
var inWord = func() (t [256]uint8) {
	for c, class := range asciiClass {
		switch class {
		case lowerByte, upperByte:
			t[c] = 1
		case digitByte:
			t[c] = 3
		}
	}
	return t
}()
