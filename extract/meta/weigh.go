package meta

import (
	"strings"
	"unicode"
)

// The evidence for the first heading against the part of <title>, where the two differ; a sum above
// zero is for the heading. Weights are those of a logistic regression on labelled pages, rounded.
const (
	weightBase     = 0.6  // the heading is what a reader sees
	weightWord     = 0.16 // for each word it is longer by: short headings are labels
	weightArticle  = 0.7  // the page says it is an article, so it has a headline
	weightLinked   = -0.7 // a heading that is a link is a logo, or the first of a list
	weightOthers   = -0.8 // one of several headings of the first level
	weightStrange  = -0.5 // it shares few of its words with <title>
	weightInside   = -1.3 // it says all of the part and more: a label stands in it
	weightColon    = 0.8  // the part has a colon: it was written for search engines
	weightSlug     = 1.5  // by how much more of the address's words it has
	weightFromSlug = 0.8  // by how much more of its words the address has
	fewWords       = 0.5  // share of words under which a heading is strange to <title>
	mostWords      = 14   // words past which a title is only long
)

// weigh sums the evidence.
func (f *facts) weigh(h heading, tag string) float64 {
	sum := weightBase
	hw, tw, slug := wordsOf(h.text), wordsOf(tag), wordsOf(f.path())
	sum += weightWord * float64(min(len(hw), mostWords)-min(len(tw), mostWords))
	if f.said[published][0] != "" || f.ld.main.rank == rankArticle {
		sum += weightArticle
	}
	if h.linked {
		sum += weightLinked
	}
	if h.others > 0 {
		sum += weightOthers
	}
	if max(shared(hw, wordsOf(f.page.Head.Title)), shared(tw, hw)) < fewWords {
		sum += weightStrange
	}
	if strings.Contains(key(h.text), key(tag)) {
		sum += weightInside
	}
	if strings.Contains(tag, ":") {
		sum += weightColon
	}
	sum += weightSlug * (shared(slug, hw) - shared(slug, tw))
	return sum + weightFromSlug*(shared(hw, slug)-shared(tw, slug))
}

// wordsOf gives the words of s as hashes, each once.
func wordsOf(s string) []uint64 {
	var out []uint64
	const offset, prime = 14695981039346656037, 1099511628211
	h, in := uint64(offset), false
	end := func() {
		if in && !has(out, h) {
			out = append(out, h)
		}
		h, in = offset, false
	}
	for _, r := range s {
		if notWord(r) {
			end()
			continue
		}
		h, in = (h^uint64(unicode.ToLower(r)))*prime, true
	}
	end()
	return out
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }

func has(set []uint64, w uint64) bool {
	for _, v := range set {
		if v == w {
			return true
		}
	}
	return false
}

// shared gives the share of a's words that b has.
func shared(a, b []uint64) float64 {
	if len(a) == 0 {
		return 0
	}
	n := 0
	for _, w := range a {
		if has(b, w) {
			n++
		}
	}
	return float64(n) / float64(len(a))
}
