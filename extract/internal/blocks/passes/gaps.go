package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// fillGaps keeps a doubtful block between two kept ones that has the signature of one of them,
// unless a rule names it a picture's credit or an appeal, and a paragraph right after another of
// the same element that nothing speaks against, or a doubtful one with a box between them: the last
// one of an article has less around it to go by; who signs a quotation; the price below the name of
// what the page is about; when and where an event is; a standfirst; and the last lines of a text.
func fillGaps(s *State) {
	prev, para := -1, -1 // the last block with words, and the last paragraph of prose that is kept
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if k.Words == 0 {
			continue
		}
		if prev >= 0 && !k.Keep && k.Score >= doubtful && !s.isAside(i) && s.Blocks[prev].Keep &&
			s.PairSig[prev] == s.PairSig[i] {
			if next := s.NextText(i); next >= 0 && s.Blocks[next].Keep {
				s.decide(i, true)
			}
		}
		if prev >= 0 && !k.Keep && s.Blocks[prev].Keep && s.goesOn(prev, i) ||
			para >= 0 && !k.Keep && k.By == doc.ByModel && k.Score >= improbable && i-para <= boxBetween &&
				s.goesOn(para, i) {
			s.decide(i, true)
		}
		if prev >= 0 && !k.Keep && (s.Blocks[prev].Keep && s.signs(i, prev) || s.isPrice(i)) {
			s.decide(i, true)
		}
		if !k.Keep && k.Score >= improbable && isDateline(k) {
			if next := s.NextText(i); next >= 0 && s.Blocks[next].Keep && s.Texts[next].Prose {
				s.decide(i, true)
			}
		}
		if prev = i; k.Keep && s.Texts[i].Prose {
			para = i
		}
	}
	keepOccasion(s)
	keepStandfirst(s)
	keepEnds(s)
}

// asides are the groups of rules that name what stands between an article's paragraphs and is none
// of it.
const asides = uint32(1)<<rules.Credit | 1<<rules.Follow | 1<<rules.Newsletter | 1<<rules.Share | 1<<rules.Ad

// isAside reports whether a rule names block i such, or a pointer that ends in a link: "Read also:
// Five walks".
func (s *State) isAside(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	return t.Groups&asides != 0 || t.Groups&rules.ReadMore.Bit() != 0 && 2*k.LinkWords >= k.Words
}

// signedWords are the most words of a line below a quotation that says whose it is.
const signedWords = 20

// quotedBox is the words at most of a box around a quotation that no element of that name is.
const quotedBox = 100

// signs reports whether block i says whose the quotation is that block prev ends: "— Ida Kay, at
// the opening". Where no element is a quotation by its name, the two stand in a box, and the model
// does not find it improbable.
func (s *State) signs(i, prev int) bool {
	k := &s.Blocks[i]
	if k.Words > signedWords || !strings.HasPrefix(k.Text, "—") && !strings.HasPrefix(k.Text, "–") {
		return false
	}
	if k.Kind != doc.Quote {
		box := s.Outer[k.Node]
		return k.Kind == doc.Paragraph && k.Score >= improbable && s.Texts[prev].Prose && box > 0 &&
			s.Sums[box].Words <= quotedBox && s.Inside(s.Blocks[prev].Node, box)
	}
	quote := k.Node
	for quote > 0 && s.Tree.Tag[quote] != doc.TagBlockquote {
		quote = s.Tree.Parent[quote]
	}
	return quote > 0 && s.Inside(s.Blocks[prev].Node, quote)
}

// Bounds on a price below the title.
const (
	priceWords = 4
	priceBelow = 4 // blocks below the title, a crumb and a number among them
)

// isPrice reports whether block i is a sum of money between the title and text that is kept.
func (s *State) isPrice(i int) bool {
	k := &s.Blocks[i]
	if s.TitleAt < 0 || i <= s.TitleAt || i > s.TitleAt+priceBelow || !s.isSum(i) || k.Score < improbable {
		return false
	}
	next := s.NextText(i)
	return next >= 0 && (s.Blocks[next].Keep ||
		int(s.NextProse[i]) < len(s.Blocks) && s.Blocks[s.NextProse[i]].Keep &&
			int(s.NextProse[i]) <= i+priceBelow)
}

// isSum reports whether block i is no more than a sum of money.
func (s *State) isSum(i int) bool { return s.Blocks[i].Words <= priceWords && s.Texts[i].Priced() }

// goesOnWords is the words of a paragraph from which it goes with the one before where only an
// empty line parts them: a byline or an appeal is shorter.
const goesOnWords = 40

// boxBetween is how many blocks on from a paragraph another is looked for.
const boxBetween = 8

// goesOn reports whether block i is a paragraph like block prev, in the same element, and not
// improbable, or long and in the very same one.
func (s *State) goesOn(prev, i int) bool {
	a, b, t := s.Blocks[prev].Node, s.Blocks[i].Node, &s.Texts[i]
	if s.Blocks[i].Score < improbable && (a != b || s.Blocks[i].Words < goesOnWords) {
		return false
	}
	return s.Tree.Parent[a] == s.Tree.Parent[b] && s.PairSig[prev] == s.PairSig[i] && s.Texts[prev].Prose &&
		t.Prose && t.Ends && t.Groups == 0
}

// Scores from which a block may belong, and from which one that goes on its neighbour's text may.
const (
	doubtful   = 0.35
	improbable = 0.2
)

// datelineWords are the most words of a dateline that stands on a line of its own: "QUAYSIDE –".
const datelineWords = 6

// isDateline reports whether a block is the place or the day that the paragraph after it begins
// with.
func isDateline(k *doc.Block) bool {
	return k.Words > 0 && k.Words <= datelineWords && k.LinkWords == 0 &&
		(strings.HasSuffix(k.Text, "-") || strings.HasSuffix(k.Text, "–") || strings.HasSuffix(k.Text, "—"))
}
