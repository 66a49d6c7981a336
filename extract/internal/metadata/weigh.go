package metadata

import (
	"strings"
	"unicode"

	"shuck/extract/internal/words"
)

// The evidence for the first heading against the part of <title>, where the two differ; a sum above
// zero is for the heading. Weights are those of a logistic regression on labelled pages, rounded.
const (
	weightBase     = 0.7  // the heading is what a reader sees
	weightShared   = 1.8  // more places beside the page have the heading's words than the part's
	weightWord     = 0.2  // for each word it is longer by: short headings are labels
	weightArticle  = 0.5  // the page says it is an article, so it has a headline
	weightLinked   = -0.7 // a heading that is a link is a logo, or the first of a list
	weightOthers   = -0.8 // one of several headings of the first level
	weightStrange  = -0.5 // it shares few of its words with <title>
	weightSection  = -1.5 // no word is the part's, which another heading and a place beside the page have: a section
	weightInside   = -1.2 // it says all of the part and more: a label stands in it
	weightShown    = -1.5 // <title> has no site's name, and a line of the page says just the same
	weightColon    = 0.7  // the part has a colon: it was written for search engines
	weightSlug     = 1.6  // by how much more of the address's words it has
	weightFromSlug = 0.6  // by how much more of its words the address has
	fewWords       = 0.5  // share of words under which a heading is strange to <title>
	mostWords      = 14   // words past which a title is only long
)

// weigh sums the evidence.
func (f *facts) weigh(h heading, tag string, sites []string) float64 {
	sum := weightBase
	hw, tw, slug := wordsOf(h.text), wordsOf(tag), wordsOf(f.path())
	sum += weightWord * float64(min(len(hw), mostWords)-min(len(tw), mostWords))
	if f.said[published][0] != "" || f.ld.Main.Article {
		sum += weightArticle
	}
	headKey, tagKey := key(h.text), key(tag)
	headAgrees, tagAgrees := f.agree(headKey, tagKey, sites)
	if headAgrees > tagAgrees {
		sum += weightShared
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
	if tagAgrees > 0 && shared(hw, tw) == 0 && f.shown(tagKey) != nil {
		sum += weightSection
	}
	if tag == f.whole && shared(tw, hw) < 1 && f.shown(tagKey) != nil {
		sum += weightShown
	}
	if strings.Contains(headKey, tagKey) {
		sum += weightInside
	}
	if strings.Contains(tag, ":") {
		sum += weightColon
	}
	sum += weightSlug * (shared(slug, hw) - shared(slug, tw))
	return sum + weightFromSlug*(shared(hw, slug)-shared(tw, slug))
}

// agree counts the places beside the page itself that have a title of one key, and those that have
// one of the other.
func (f *facts) agree(head, tag string, sites []string) (heads, tags int) {
	for _, s := range [...]string{f.said[title][0], f.said[title][1], f.ld.Main.Headline} {
		k := key(bare(clean(s), sites))
		if k == head {
			heads++
		}
		if k == tag {
			tags++
		}
	}
	return heads, tags
}

// wordsOf returns the words of s as hashes, each once.
func wordsOf(s string) []uint64 {
	var out []uint64
	h, in := words.Seed64, false
	end := func() {
		if in && !has(out, h) {
			out = append(out, h)
		}
		h, in = words.Seed64, false
	}
	for _, r := range s {
		if notWord(r) {
			end()
			continue
		}
		h, in = words.Mix64(h, uint64(unicode.ToLower(r))), true
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

// shared returns the share of a's words that b has.
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
