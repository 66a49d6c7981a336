package facts

import (
	"hash/maphash"
	"sort"
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// Text is what one pass over a block's text finds.
type Text struct {
	Commas, Stops, Digits, Uppers, Letters, Separators, Breaks int32

	Bytes, Currency int32

	Ends, Colon, Ellipsis bool // how the text ends

	Prose    bool
	Groups   uint32 // of the rules that name it, as rules.Group.Bit
	verdicts uint8  // 1 << doc.Verdict
	fold     uint64 // hash of the folded text
}

// Priced reports whether the text holds a sum of money.
func (t *Text) Priced() bool { return t.Currency > 0 && t.Digits > 0 }

// Says reports whether a rule of that verdict names the text.
func (t *Text) Says(v doc.Verdict) bool { return t.verdicts>>v&1 != 0 }

// Against reports whether a rule speaks against the text.
func (t *Text) Against() bool { return t.verdicts&(1<<doc.Drop|1<<doc.End) != 0 }

// Prose is a block that reads as sentences: few of its words in links, and either a sentence's end
// and some length, or much length.
const (
	proseLinks = 0.33
	proseWords = 10
	longWords  = 25
)

// buffers are used again for each block.
type buffers struct {
	hits   []rules.Hit
	folded []byte

	known      engine.Slots[uint64] // texts read so far
	firstKnown []int32              // by number of a text: the block that has it
}

// readTexts scans each block and finds the rules that name it, which stay on the page as evidence.
func (p *Page) readTexts() {
	p.Texts, p.Doc.Evidence = engine.Zeroed(p.Texts, len(p.Blocks)), p.Doc.Evidence[:0]
	p.First.hashes, p.First.ends = p.First.hashes[:0], p.First.ends[:0]
	p.known.Reset(len(p.Blocks))
	p.firstKnown = p.firstKnown[:0]
	for i := range p.Blocks {
		k, t := &p.Blocks[i], &p.Texts[i]
		if j := p.sameText(i); j < i {
			*t = p.Texts[j]
			p.First.again(j)
			p.copyEvidence(j, i)
		} else {
			p.First.add(k.Text)
			p.readText(i)
		}
		linked := float32(k.LinkWords) > proseLinks*float32(k.Words)
		t.Prose = !linked && k.Kind != doc.Heading && (k.Words >= longWords || k.Words >= proseWords && t.Ends)
	}
	if len(p.Blocks) > maxKept {
		p.known, p.firstKnown = engine.Slots[uint64]{}, nil // a large page needs the room
	}
}

// readText reads the text of block i.
func (p *Page) readText(i int) {
	k, t := &p.Blocks[i], &p.Texts[i]
	scan(k.Text, t)
	t.Ends = words.EndsSentence(k.Text)
	if k.Words > rules.MaxWords {
		t.fold = maphash.String(textSeed, k.Text)
		return
	}
	p.folded = words.AppendFold(p.folded[:0], k.Text)
	t.fold = maphash.Bytes(textSeed, p.folded)
	p.hits, p.folded = rules.Find(p.hits, p.folded, k.Text, k.Words)
	for _, h := range p.hits {
		r := h.Rule()
		t.Groups |= r.Group.Bit()
		t.verdicts |= 1 << r.Verdict
		p.Doc.Evidence = append(p.Doc.Evidence, doc.Evidence{Block: int32(i), Rule: uint16(h)})
	}
}

// textSeed makes the hashes of texts, which nothing that comes out depends on.
var textSeed = maphash.MakeSeed()

// sameText returns the first block up to i that has the text of block i.
func (p *Page) sameText(i int) int {
	k := &p.Blocks[i]
	n := p.known.Add(maphash.String(textSeed, k.Text))
	if int(n) == len(p.firstKnown) {
		p.firstKnown = append(p.firstKnown, int32(i))
	}
	if j := int(p.firstKnown[n]); p.Blocks[j].Text == k.Text && p.Blocks[j].Words == k.Words {
		return j
	}
	return i
}

// copyEvidence puts what rules found on block j on block i as well, the last one read.
func (p *Page) copyEvidence(j, i int) {
	all := p.Doc.Evidence
	at := sort.Search(len(all), func(n int) bool { return int(all[n].Block) >= j })
	for ; at < len(all) && int(all[at].Block) == j; at++ {
		p.Doc.Evidence = append(p.Doc.Evidence, doc.Evidence{Block: int32(i), Rule: all[at].Rule})
	}
}

// scan counts what a text is made of: all kinds of bytes in one number, which no byte's kind
// decides the way of, but for the first bytes of signs.
func scan(text string, t *Text) {
	t.Bytes = int32(len(text))
	for start := 0; start < len(text); start += maxCounted {
		counts := uint64(0)
		for i, end := start, min(len(text), start+maxCounted); i < end; i++ {
			kind := kindOf[text[i]]
			counts += kind
			if kind >= isSign {
				t.sign(text[i:])
			}
		}
		t.add(counts)
	}
	if text == "" {
		return
	}
	t.Colon = text[len(text)-1] == ':'
	t.Ellipsis = len(text) > 3 && (text[len(text)-3:] == "..." || text[len(text)-3:] == "…")
}

// sign counts a sign of money, and a rune of three bytes.
func (t *Text) sign(s string) {
	if s[0] < 0xE0 {
		if s[0] == '$' || strings.HasPrefix(s, "£") || strings.HasPrefix(s, "¥") {
			t.Currency++
		}
		return
	}
	if len(s) < 3 {
		return
	}
	switch r, _ := utf8.DecodeRuneInString(s[:3]); r {
	case '，', '、', '；':
		t.Commas++
	case '’', '“', '”', '–', '—': // within sentences
	case '…': // a teaser's end as often as a sentence's: see Ellipsis
	case '€', '₽', '₹', '₩', '￥':
		t.Currency++
	default:
		switch {
		case words.Ending(r):
			t.Stops++
		case words.Parting(r):
			t.Separators++
		}
	}
}

// The kinds of bytes that are counted, each in eight bits of its own.
const (
	isLower uint64 = 1 << (8 * iota)
	isUpper
	isDigit
	isComma
	isStop
	isSeparator
	isBreak
	isSign // money, or the first byte of a rune that is looked at
)

// maxCounted is the number of bytes that eight bits can count.
const maxCounted = 255

// add adds counts of kinds.
func (t *Text) add(counts uint64) {
	of := func(kind uint64) int32 { return int32(counts / kind & 0xFF) }
	t.Letters += of(isLower) + of(isUpper)
	t.Uppers += of(isUpper)
	t.Digits += of(isDigit)
	t.Commas += of(isComma)
	t.Stops += of(isStop)
	t.Separators += of(isSeparator)
	t.Breaks += of(isBreak)
}

var kindOf = func() (t [256]uint64) {
	for c := 'a'; c <= 'z'; c++ {
		t[c] = isLower
		t[c-'a'+'A'] = isUpper
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = isDigit
	}
	t[','], t[';'] = isComma, isComma
	t['.'], t['!'], t['?'] = isStop, isStop, isStop
	t['|'], t['/'], t['>'], t['\t'] = isSeparator, isSeparator, isSeparator, isSeparator
	t['\n'] = isBreak
	t['$'], t[0xC2] = isSign, isSign // 0xC2 leads £ and ¥
	for c := 0xC3; c <= 0xDF; c++ {
		t[c] = isLower // Latin-1, Greek, Cyrillic: letters, nearly always
	}
	for c := 0xE2; c <= 0xEF; c++ {
		t[c] = isSign // leads three bytes: most of these runes are Han, kana or Hangul
	}
	return t
}()
