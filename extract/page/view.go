package page

import (
	"context"
	"strings"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/rules"
	"shuck/extract/words"
)

// view is what the features and passes ask about a page, computed once in a few linear loops. Its slices are reused.
type view struct {
	p      *doc.Page
	t      *doc.Tree
	blocks []doc.Block

	stats  []stats
	hits   []rules.Hit // of the block at hand
	folded []byte

	sum    []sum    // by node: its subtree
	climb  []int32  // by node: the nearest ancestor whose subtree has more blocks, -1 for none
	depth  []int32  // by node
	top    []int32  // by node: the outermost element with the same blocks
	near   []int32  // by node: index of its row in dist
	dist   []int16  // rows of numMarks: depth of the nearest element with the mark, noDepth for none
	marks  []uint64 // by row of dist: the marks it has
	before []sum    // by block: what stands before it; one more at the end, for the whole

	prevProse, nextProse []int32 // by block: the nearest prose block before and after, -1 and len for none
	section              []int32 // by block: the heading that it stands under, -1 for none
	sectionEnd           []int32 // by block that is a heading: the next heading
	lastPhrase, lastEnd  []int32 // by block: the last block before it with a Drop or End mark, with an End mark
	h1Before             []int32
	pagewide             [numPagewide]float32
	forum                bool // the page says that it is of a forum
	cores                [numCores]int32
	choices              [2]choice
	best                 int32 // the newer choice's top
	sigs                 sigTable
	siblings             countTable
	path                 []uint32 // by node: hash of the signatures from the root to it
	twins                []int32  // by node: siblings that look the same
	clean                sum      // of the blocks that no element around them speaks against
	copies               copyTable
	title                bag
	description          bag
	body                 articleBody
	keptWords            []int32   // by node: kept words of its subtree, as the last pass that asked had them
	keptScore            []float32 // by node: their scores, each times its block's words
	weak                 []bool    // by node: in a branch or sidebar that goes
	root                 []int32   // by node: the outermost element for comments around it, 0 for none
	row                  []float32 // one block's row
	titleAt              int       // the block that repeats the title, -1 for none
}

// sum is what a stretch of the page holds.
type sum struct {
	blocks, words, linkWords, prose, proseBlocks, commas int32
	marked, signed, prices                               int32 // blocks that a rule speaks against, with a name or date, with a price
}

func (s *sum) add(o sum) {
	s.blocks += o.blocks
	s.words += o.words
	s.linkWords += o.linkWords
	s.prose += o.prose
	s.proseBlocks += o.proseBlocks
	s.commas += o.commas
	s.marked += o.marked
	s.signed += o.signed
	s.prices += o.prices
}

func (s sum) minus(o sum) sum {
	return sum{s.blocks - o.blocks, s.words - o.words, s.linkWords - o.linkWords, s.prose - o.prose, s.proseBlocks - o.proseBlocks, s.commas - o.commas, s.marked - o.marked, s.signed - o.signed, s.prices - o.prices}
}

var views = sync.Pool{New: func() any { return new(view) }}

// look computes the view of p. Give it back with done.
func look(p *doc.Page) *view {
	v, _ := lookUntil(context.Background(), p)
	return v
}

// lookUntil is look, but ends soon after ctx does, with ctx's error; the view is of no use then but
// to be given back.
func lookUntil(ctx context.Context, p *doc.Page) (*view, error) {
	v := views.Get().(*view)
	v.p, v.t, v.blocks = p, p.Tree, p.Blocks
	for _, step := range [...]func(*view){
		(*view).readBlocks, (*view).readTree, (*view).readClean, (*view).readOrder, (*view).readSections, (*view).readCores,
		(*view).readSignatures, (*view).readWitnesses, (*view).readPagewide,
	} {
		if ctx.Err() != nil {
			return v, ctx.Err()
		}
		step(v)
	}
	return v, nil
}

func (v *view) done() {
	if len(v.blocks) > maxReused || len(v.t.Tag) > maxReused {
		return
	}
	v.p, v.t, v.blocks = nil, nil, nil
	views.Put(v)
}

func (v *view) total() sum { return v.before[len(v.blocks)] }

// maxReused bounds the blocks and nodes of the pages whose view is kept for the next one.
const maxReused = 1 << 14

// resize gives a slice of n zero elements, reusing s. A new one has room for a larger page, if it
// may be kept for one.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		room := n
		if n <= maxReused {
			room += n / 4
		}
		return make([]T, n, room)
	}
	s = s[:n]
	clear(s)
	return s
}

// stats is what one pass over a block's text finds.
type stats struct {
	commas, stops, digits, uppers, letters, separators, breaks int32
	bytes, dense, currency                                     int32
	ends, colon, ellipsis, lower                               bool // how the text ends; it begins with a lower-case letter
	prose                                                      bool
	groups                                                     uint32
	verdicts                                                   uint8  // 1 << doc.Verdict
	fold                                                       uint64 // hash of the folded text
}

// priced reports whether the text holds a sum of money.
func (s *stats) priced() bool { return s.currency > 0 && s.digits > 0 }

// Prose is a block that reads as sentences: few of its words in links, and either a sentence's end
// and some length, or much length.
const (
	proseLinks = 0.33
	proseWords = 10
	longWords  = 25
)

func (v *view) readBlocks() {
	v.stats = resize(v.stats, len(v.blocks))
	for i := range v.blocks {
		k, s := &v.blocks[i], &v.stats[i]
		scanText(k.Text, s)
		s.ends = words.EndsSentence(k.Text)
		linked := float32(k.LinkWords) > proseLinks*float32(k.Words)
		s.prose = !linked && k.Kind != doc.Heading && (k.Words >= longWords || k.Words >= proseWords && s.ends)
		if k.Words <= rules.MaxWords {
			v.folded = words.AppendFold(v.folded[:0], k.Text)
			s.fold = hash(v.folded)
			v.hits, v.folded = rules.Find(v.hits, v.folded, k.Text, k.Words)
			for _, h := range v.hits {
				r := h.Row()
				s.groups |= r.Group.Bit()
				s.verdicts |= 1 << r.Verdict
			}
		} else {
			s.fold = hash([]byte(k.Text))
		}
	}
}

// hash is FNV-1a in 64 bits.
func hash(b []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range b {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return h
}

// scanText counts what a text is made of.
func scanText(text string, s *stats) {
	s.bytes = int32(len(text))
	for i := 0; i < len(text); i++ {
		switch textClass[text[i]] {
		case isLower:
			s.letters++
		case isUpper:
			s.uppers++
			s.letters++
		case isDigit:
			s.digits++
		case isComma:
			s.commas++
		case isStop:
			s.stops++
		case isSeparator:
			s.separators++
		case isBreak:
			s.breaks++
		case isCurrency:
			if text[i] == '$' || strings.HasPrefix(text[i:], "£") || strings.HasPrefix(text[i:], "¥") {
				s.currency++
			}
		case isLead3:
			s.dense++
			if i+2 < len(text) {
				switch text[i : i+3] {
				case "，", "、", "；":
					s.commas++
				case "。", "！", "？":
					s.stops++
				case "’", "“", "”", "–", "—", "…":
					s.dense--
				case "•":
					s.separators++
					s.dense--
				case "€", "₽", "₹", "₩", "￥":
					s.currency++
					s.dense--
				}
			}
		}
	}
	if text == "" {
		return
	}
	s.colon = text[len(text)-1] == ':'
	s.ellipsis = len(text) > 3 && (text[len(text)-3:] == "..." || text[len(text)-3:] == "…")
	s.lower = 'a' <= text[0] && text[0] <= 'z'
}

const (
	_ uint8 = iota
	isLower
	isUpper
	isDigit
	isComma
	isStop
	isSeparator
	isBreak
	isCurrency
	isLead3 // the lead of a three-byte rune: most of them are Han, kana or Hangul
)

var textClass = func() (t [256]uint8) {
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
	t['$'], t[0xC2] = isCurrency, isCurrency // 0xC2 leads £ and ¥
	for c := 0xC3; c <= 0xDF; c++ {
		t[c] = isLower // Latin-1, Greek, Cyrillic: letters, nearly always
	}
	for c := 0xE2; c <= 0xEF; c++ {
		t[c] = isLead3
	}
	return t
}()
