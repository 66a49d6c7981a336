package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// Sum is what a stretch of the page, or a subtree, holds.
type Sum struct {
	Blocks, Words, LinkWords int32
	Prose                    int32 // words of prose outside links
	ProseBlocks, Commas      int32
	Against, Signed, Priced  int32 // blocks that a rule speaks against, with a name or date, with a price
}

// Add adds o.
func (s *Sum) Add(o Sum) {
	s.Blocks += o.Blocks
	s.Words += o.Words
	s.LinkWords += o.LinkWords
	s.Prose += o.Prose
	s.ProseBlocks += o.ProseBlocks
	s.Commas += o.Commas
	s.Against += o.Against
	s.Signed += o.Signed
	s.Priced += o.Priced
}

// Minus returns s without o.
func (s Sum) Minus(o Sum) Sum {
	return Sum{
		s.Blocks - o.Blocks, s.Words - o.Words, s.LinkWords - o.LinkWords, s.Prose - o.Prose,
		s.ProseBlocks - o.ProseBlocks, s.Commas - o.Commas, s.Against - o.Against, s.Signed - o.Signed,
		s.Priced - o.Priced,
	}
}

// Links returns the share of the words that stand in links.
func (s *Sum) Links() float32 { return engine.Ratio(s.LinkWords, s.Words) }

// Of returns block i's part of a sum.
func (p *Page) measure(i int) Sum {
	k, t := &p.Blocks[i], &p.Texts[i]
	m := Sum{Blocks: 1, Words: int32(k.Words), LinkWords: int32(k.LinkWords), Commas: t.Commas}
	if t.Prose {
		m.Prose, m.ProseBlocks = int32(k.Words-k.LinkWords), 1
	}
	if t.Against() {
		m.Against = 1
	}
	if t.Groups&(rules.Byline.Bit()|rules.Date.Bit()) != 0 {
		m.Signed = 1
	}
	if t.Priced() {
		m.Priced = 1
	}
	return m
}

// Total sums the whole page.
func (p *Page) Total() Sum { return p.Before[len(p.Blocks)] }

// Between sums blocks i to j-1, as far as there are such.
func (p *Page) Between(i, j int) Sum {
	from, to := p.Bounds(i, j)
	return to.Minus(*from)
}

// Bounds returns the sums of all before block i and before block j.
func (p *Page) Bounds(i, j int) (from, to *Sum) {
	n := len(p.Blocks)
	return &p.Before[min(max(i, 0), n)], &p.Before[min(max(j, 0), n)]
}
