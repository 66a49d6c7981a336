package page

import (
	"math/bits"

	"shuck/extract/doc"
	"shuck/extract/rules"
)

// heading is the heading that the block stands under, and the marks of the rule tables before it.
var heading = group{
	"heading",
	[]string{"level", "blocks", "words", "links", "inside", "phrases", "drop_phrases", "title", "since_phrase", "since_end", "phrase_up", "h1_before", "section_words", "section_links", "section_prose"},
	func(v *view, i int, f []float32) {
		h := int(v.section[i])
		f[0], f[1], f[2], f[3], f[4] = -1, farBlock, 0, 0, -1
		if h >= 0 {
			k := &v.blocks[h]
			f[0] = float32(k.Level)
			f[1] = float32(min(i-h, farBlock))
			f[2] = float32(k.Words)
			f[3] = ratio(k.LinkWords, k.Words)
			f[4] = v.apart(i, h)
			f[5] = flag(v.stats[h].groups != 0)
			f[6] = flag(v.stats[h].verdicts&(1<<doc.Drop|1<<doc.End) != 0)
			f[7] = flag(h == v.titleAt)
			end := v.sectionEnd[h]
			s := v.before[end].minus(v.before[h+1])
			f[12] = float32(s.words)
			f[13] = ratio(s.linkWords, s.words)
			f[14] = ratio(s.prose, s.words)
		}
		f[8], f[9], f[10] = farBlock, farBlock, farBlock
		if m := int(v.lastPhrase[i]); m >= 0 {
			f[8] = float32(min(i-m, farBlock))
			f[10] = v.apart(i, m)
		}
		if m := int(v.lastEnd[i]); m >= 0 {
			f[9] = float32(min(i-m, farBlock))
		}
		f[11] = float32(v.h1Before[i])
	},
}

// readSections finds where each heading's section ends, and the last marks before each block.
func (v *view) readSections() {
	n := len(v.blocks)
	v.sectionEnd = resize(v.sectionEnd, n)
	v.lastPhrase, v.lastEnd, v.h1Before = resize(v.lastPhrase, n), resize(v.lastEnd, n), resize(v.h1Before, n)
	end := int32(n)
	for i := n - 1; i >= 0; i-- {
		v.sectionEnd[i] = end
		if v.isHeading(i) {
			end = int32(i)
		}
	}
	phrase, last, h1 := int32(-1), int32(-1), int32(0)
	for i := range v.blocks {
		v.lastPhrase[i], v.lastEnd[i], v.h1Before[i] = phrase, last, h1
		if v.stats[i].verdicts&(1<<doc.Drop|1<<doc.End) != 0 {
			phrase = int32(i)
		}
		if v.stats[i].verdicts&(1<<doc.End) != 0 {
			last = int32(i)
		}
		if v.blocks[i].Kind == doc.Heading && v.blocks[i].Level == 1 {
			h1++
		}
	}
}

var neighbourOffsets = [...]int{-3, -2, -1, 1, 2, 3}

// neighbours is what the blocks before and after are.
var neighbours = group{
	"neighbours",
	func() (names []string) {
		for _, side := range []string{"-3", "-2", "-1", "+1", "+2", "+3"} {
			for _, n := range []string{"words", "links", "kind", "ends", "prose", "phrase", "up", "same"} {
				names = append(names, n+side)
			}
		}
		return names
	}(),
	func(v *view, i int, f []float32) {
		for n, off := range neighbourOffsets {
			g := f[8*n : 8*n+8]
			j := i + off
			if j < 0 || j >= len(v.blocks) {
				for c := range g {
					g[c] = -1
				}
				continue
			}
			k, s := &v.blocks[j], &v.stats[j]
			g[0] = float32(k.Words)
			g[1] = ratio(k.LinkWords, k.Words)
			g[2] = float32(k.Kind)
			g[3] = flag(s.ends)
			g[4] = flag(s.prose)
			g[5] = flag(s.verdicts&(1<<doc.Drop|1<<doc.End) != 0)
			g[6] = v.apart(i, j)
			g[7] = flag(v.sigs.own[i] == v.sigs.own[j])
		}
	},
}

// pagewide is what the page is as a whole.
var pagewide = group{
	"page",
	[]string{"blocks", "words", "links", "prose", "prose_blocks", "prose_length", "articlebody", "best_prose", "core_depth", "copies", "h1s", "title_words", "top_signature", "description", "clean_words", "clean_prose", "body_prose", "article_prose", "main_prose", "articles", "marked", "signed", "prices", "kind_article", "kind_product", "kind_forum", "kind_list", "og_type", "path_steps", "path_slug", "forum", "thread_prose", "comment_prose", "listed_prose"},
	func(v *view, _ int, f []float32) { copy(f, v.pagewide[:]) },
}

const numPagewide = 34

func (v *view) readPagewide() {
	total := v.total()
	n := len(v.blocks)
	copies, top := 0, int32(0)
	for i := range v.blocks {
		if int(v.copies.first[v.copies.of[i]]) != i {
			copies++
		}
		top = max(top, v.sigs.sums[v.sigs.own[i]].prose)
	}
	h1s := int32(0)
	if n > 0 {
		h1s = v.h1Before[n-1]
	}
	kinds := readKinds(v.p.Head.JSONLD)
	steps, slug := path(v.p.Meta.URL)
	v.forum = v.ofForum()
	named := v.named()
	v.pagewide = [numPagewide]float32{
		octave(n), octave(int(total.words)), tenth(total.linkWords, total.words), tenth(total.prose, total.words),
		octave(int(total.proseBlocks)), octave(int(ratio(total.prose, total.proseBlocks))), octave(v.body.words),
		tenth(v.sum[v.best].prose, total.prose), octave(int(v.depth[v.cores[1]])), tenth(int32(copies), int32(n)), float32(min(h1s, 3)),
		octave(v.title.size), tenth(top, total.prose), octave(v.description.size),
		tenth(v.clean.words, total.words), tenth(v.clean.prose, total.prose),
		tenth(named[0], total.prose), tenth(named[1], total.prose), tenth(named[2], total.prose),
		octave(v.count(doc.TagArticle)), tenth(total.marked, total.blocks), tenth(total.signed, total.blocks), octave(int(total.prices)),
		flag(kinds[kindArticle]), flag(kinds[kindProduct]), flag(kinds[kindForum]), flag(kinds[kindList]), ogType(v.meta("og:type")), steps, slug,
		flag(v.forum), tenth(named[3], total.prose), tenth(named[4], total.prose), tenth(named[5], total.prose),
	}
}

// namedMarks are the marks of which pagewide has the share of the page's prose that stands in elements with them.
var namedMarks = [...]uint64{rules.ClassBody, markOf[doc.TagArticle], markOf[doc.TagMain], rules.ClassThread, rules.ClassComment, rules.ClassList | rules.ClassTeaser}

// named gives the prose that stands in elements with each of namedMarks.
func (v *view) named() (prose [len(namedMarks)]int32) {
	for i := range v.blocks {
		if !v.stats[i].prose {
			continue
		}
		marks, words := v.blocks[i].Class|v.marks[v.near[v.blocks[i].Node]], v.measure(i).prose
		for m, mark := range namedMarks {
			if marks&mark != 0 {
				prose[m] += words
			}
		}
	}
	return prose
}

// count gives how many elements with text have the tag.
func (v *view) count(tag doc.Tag) (n int) {
	for x, t := range v.t.Tag {
		if t == tag && v.sum[x].words > 0 {
			n++
		}
	}
	return n
}

// octave gives the number of binary digits of n, and tenth a ratio in tenths: a page is to be known by its kind. By exact
// figures a model would know the very pages it was fitted on.
func octave(n int) float32 { return float32(bits.Len(uint(max(n, 0)))) }

func tenth(a, b int32) float32 { return float32(int(10 * ratio(a, b))) }
