package line

import (
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/rules"
	"shuck/extract/rules/lexicon"
	"shuck/extract/words"
)

// stat is what is seen of one unit: a line, or the lines of a hard-wrapped paragraph.
type stat struct {
	first, last      int32 // its lines: first to last-1
	bytes            int32
	words, linkWords int32
	letters, digits  int32
	tokens           int32 // runs of letters and digits, and dense characters by twos
	capital          int32 // tokens that start with a capital
	upper            int32 // and of those the ones whose second letter is one too
	stops            int32 // tokens among the stop words
	commas, ends     int32 // commas and sentence ends of any script, in all of the unit
	seps, signs      int32 // bars, arrows and bullets; other signs
	quotes           int32
	dense            int32 // characters of scripts without spaces
	indent           int32
	tok0, tok1       int32 // its content words in view.vocab
	groups           uint32
	gram             uint32 // hash of the folded text; of a long one, of its content words
	dups, seen       int32  // units with the same text; those of them before this one
	kind             doc.Kind
	level            int32
	gap, gapAfter    bool // a blank line before, after
	sentence         bool // ends a sentence
	colon, ellipsis  bool
	question, bang   bool
	lower, number    bool // starts with a small letter, a digit
	sign             bool // starts with a sign that is no quote or bracket
	url, at, copy    bool // holds an address of the web, an @, a ©
	quoted           bool // starts with a quotation mark
	end              bool // a rule of verdict End names it
	prose            bool
}

const (
	fnvSeed  = 2166136261
	fnvPrime = 16777619
)

// scan reads the text of one line of a unit into s, and its content words into the view's vocabulary.
func (v *view) scan(s *stat, text string) {
	hash, start, length, content := uint32(fnvSeed), -1, 0, true
	lastDense := uint32(0)
	end := func() {
		if start < 0 {
			return
		}
		s.tokens++
		if v.stop[hash&stopMask] == hash {
			s.stops++
		} else if length >= 4 && content {
			v.vocab = append(v.vocab, hash)
		}
		hash, start, length, content = fnvSeed, -1, 0, true
	}
	s.bytes += int32(len(text))
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			class := asciiClass[c]
			if class > digitByte || class == otherByte {
				end()
				if class != otherByte {
					v.ascii(s, text, i, class)
				}
				i++
				continue
			}
			if start < 0 {
				start, content = i, class != digitByte
				if class == upperByte {
					s.capital++
					if i+1 < len(text) && text[i+1] < utf8.RuneSelf && asciiClass[text[i+1]] == upperByte {
						s.upper++
					}
				}
			}
			// The rest of a word is read with nothing to do but hash it and count its digits.
			at, h, digits := i, hash, int32(0)
			for ; i < len(text) && text[i] < utf8.RuneSelf; i++ {
				class := asciiClass[text[i]]
				if class-lowerByte > digitByte-lowerByte {
					break
				}
				if class == digitByte {
					digits++
				}
				h = (h ^ uint32(text[i]|0x20)) * fnvPrime // digits have that bit
			}
			n := i - at
			hash, length = h, length+n
			s.letters += int32(n) - digits
			s.digits += digits
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case words.Dense(r) || words.Loose(r):
			end()
			s.letters++
			s.dense++
			if h := uint32(r) * 2654435769; lastDense != 0 {
				v.vocab = append(v.vocab, h^lastDense*31)
				lastDense = h
			} else {
				lastDense = h
			}
			if s.dense%2 == 1 {
				s.tokens++
			}
			if lexicon.Particle(r) {
				s.stops++
			}
			i += size
			continue
		case unicode.IsLetter(r) || unicode.IsMark(r):
			low := unicode.ToLower(r)
			if start < 0 {
				start = i
				if low != r {
					s.capital++
					if next, _ := utf8.DecodeRuneInString(text[i+size:]); unicode.IsUpper(next) {
						s.upper++
					}
				}
			}
			s.letters++
			length++
			hash = (hash ^ uint32(low)) * fnvPrime
		case unicode.IsDigit(r):
			s.digits++
		default:
			end()
			wide(s, r)
		}
		lastDense = 0
		i += size
	}
	end()
}

// ascii counts a byte that is no letter or digit.
func (v *view) ascii(s *stat, text string, i int, class byte) {
	switch class {
	case commaByte:
		s.commas++
	case endByte:
		if i+1 == len(text) || text[i+1] == ' ' || text[i+1] == '"' || text[i+1] == ')' || text[i+1] >= utf8.RuneSelf {
			s.ends++
		}
	case sepByte:
		s.seps++
	case quoteByte:
		s.quotes++
	case atByte:
		s.at = true
	case colonByte:
		if i+2 < len(text) && text[i+1] == '/' && text[i+2] == '/' {
			s.url = true
		}
	case signByte:
		s.signs++
	}
}

// wide counts a rune outside ASCII that is no letter or digit.
func wide(s *stat, r rune) {
	switch r {
	case '，', '、', '،', '；':
		s.commas++
	case '。', '！', '？', '…', '।', '؟', '۔', '։', '｡', '．':
		s.ends++
	case '›', '»', '·', '•', '→', '←', '▶', '►', '｜', '↑', '↓', '■', '●', '▲', '▼', '◆', '★', '☆', '※', '│':
		s.seps++
	case '“', '”', '„', '‘', '「', '」', '『', '』', '«':
		s.quotes++
	case '©', 'ⓒ', '®':
		s.copy = true
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

// edges reads how a unit begins and ends.
func (s *stat) edges(head, tail string) {
	i := 0
	for i < len(head) && (head[i] == ' ' || head[i] == '\t') {
		i++
	}
	s.indent = int32(i)
	head = head[i:]
	switch s.kind {
	case doc.Heading, doc.ListItem, doc.Quote:
		for len(head) > 0 && (asciiByte(head[0]) == signByte || asciiByte(head[0]) == sepByte || head[0] == ' ' || head[0] == '-' || s.kind == doc.ListItem && s.number0(head[0])) {
			head = head[1:]
		}
	}
	r, _ := utf8.DecodeRuneInString(head)
	switch {
	case r == '"' || r == '“' || r == '„' || r == '«' || r == '「' || r == '『' || r == '‘' || r == '\'' || r == '»' || r == '—' || r == '–':
		s.quoted = true
	case unicode.IsLower(r):
		s.lower = true
	case unicode.IsDigit(r):
		s.number = true
	case !unicode.IsLetter(r) && r != '(' && r != '[' && r != '（' && r != '【':
		s.sign = true
	}
	s.sentence = words.EndsSentence(tail)
	for len(tail) > 0 {
		r, size := utf8.DecodeLastRuneInString(tail)
		switch r {
		case ' ', '*', '_', '\u00a0', '"', '”', ')', ']':
			tail = tail[:len(tail)-size]
			continue
		case ':', '：':
			s.colon = true
		case '…':
			s.ellipsis = true
		case '.':
			s.ellipsis = len(tail) >= 3 && tail[len(tail)-3:] == "..."
		case '?', '？', '؟':
			s.question = true
		case '!', '！':
			s.bang = true
		}
		return
	}
}

func (s *stat) number0(c byte) bool { return '0' <= c && c <= '9' || c == '.' || c == ')' }

func asciiByte(c byte) byte {
	if c < utf8.RuneSelf {
		return asciiClass[c]
	}
	return otherByte
}

// mark finds the rules that name the unit.
func (v *view) mark(s *stat) {
	if s.words > rules.MaxWords {
		s.gram = fnvSeed ^ uint32(s.bytes)
		for _, t := range v.vocab[s.tok0:s.tok1] {
			s.gram = (s.gram ^ t) * fnvPrime
		}
		return
	}
	v.fold(s)
	h := uint32(fnvSeed)
	for _, c := range v.folded {
		h = (h ^ uint32(c)) * fnvPrime
	}
	s.gram = h
	text := ""
	if s.last-s.first == 1 {
		text = v.blocks[s.first].Text
	}
	v.hits, v.folded = rules.Find(v.hits, v.folded, text, int(s.words))
	for _, hit := range v.hits {
		r := hit.Row()
		s.groups |= r.Group.Bit()
		s.end = s.end || r.Verdict == doc.End
	}
}
