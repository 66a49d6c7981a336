package page

import (
	"strings"

	"shuck/extract/doc"
)

// own is what a block is by itself.
var own = group{
	"own",
	[]string{
		"words", "links", "word_length", "commas", "stops", "ends", "colon", "ellipsis", "digits", "uppers", "lower_start",
		"separators", "breaks", "dense", "prose", "share_of_page", "price",
	},
	func(v *view, i int, f []float32) {
		k, s := &v.blocks[i], &v.stats[i]
		f[0] = float32(k.Words)
		f[1] = ratio(k.LinkWords, k.Words)
		f[2] = ratio(int(s.bytes), k.Words)
		f[3] = ratio(int(s.commas), k.Words)
		f[4] = ratio(int(s.stops), k.Words)
		f[5] = flag(s.ends)
		f[6] = flag(s.colon)
		f[7] = flag(s.ellipsis)
		f[8] = ratio(s.digits, s.bytes)
		f[9] = ratio(s.uppers, s.letters)
		f[10] = flag(s.lower)
		f[11] = float32(s.separators)
		f[12] = float32(s.breaks)
		f[13] = ratio(3*s.dense, s.bytes)
		f[14] = flag(s.prose)
		f[15] = ratio(k.Words, int(v.total().words))
		f[16] = flag(s.priced())
	},
}

// shape is what a block is in the markup: its kind, its element, the spans inside it.
var shape = group{
	"shape",
	[]string{
		"kind", "level", "number", "links", "link_words", "whole_link", "whole_strong", "whole_emphasis", "pictures", "hidden",
		"tag", "depth", "siblings", "only_child", "fragment_link",
	},
	func(v *view, i int, f []float32) {
		k := &v.blocks[i]
		f[0], f[1], f[2] = float32(k.Kind), float32(k.Level), float32(min(k.Number, 50))
		links := 0
		whole := [3]bool{}
		fragment := false
		for _, s := range k.Spans {
			if s.Kind == doc.Link {
				links++
				fragment = fragment || strings.HasPrefix(s.URL, "#")
			}
			if s.Kind <= doc.Strong && 10*int(s.End-s.Start) >= 9*len(k.Text) {
				whole[s.Kind] = true
			}
		}
		f[3], f[4] = float32(links), ratio(k.LinkWords, links)
		f[5], f[6], f[7] = flag(whole[doc.Link]), flag(whole[doc.Strong]), flag(whole[doc.Emphasis])
		f[8] = float32(k.Pictures)
		f[9] = flag(v.t.Flags[k.Node]&doc.Hidden != 0)
		f[10] = tagRank[v.t.Tag[k.Node]]
		f[11] = float32(v.depth[k.Node])
		if up := v.climb[k.Node]; up >= 0 {
			f[12] = float32(v.sum[up].blocks)
		}
		f[13] = flag(v.sum[k.Node].blocks == 1)
		f[14] = flag(fragment)
	},
}

// tagRank orders the elements that hold text from what is mostly an article's to what is mostly not.
var tagRank = func() (t [doc.NumTags]float32) {
	order := []doc.Tag{doc.TagP, doc.TagBlockquote, doc.TagPre, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH1, doc.TagDd, doc.TagDt, doc.TagLi, doc.TagTr, doc.TagTd, doc.TagTh, doc.TagFigcaption, doc.TagCaption, doc.TagH5, doc.TagH6, doc.TagArticle, doc.TagSection, doc.TagMain, doc.TagBody}
	for i := range t {
		t[i] = float32(len(order))
	}
	for i, tag := range order {
		t[tag] = float32(i)
	}
	return t
}()

// class is how far out the nearest element with each mark is, itself being 1 and an inline element around all the text 0.
var class = group{
	"class",
	append(markNames(), "against"),
	func(v *view, i int, f []float32) {
		k := &v.blocks[i]
		depth := int16(min(v.depth[k.Node], 1<<14))
		row := v.dist[int(v.near[k.Node])*numMarks : int(v.near[k.Node]+1)*numMarks]
		f[numMarks] = flag((k.Class|v.marks[v.near[k.Node]])&against != 0)
		for m := range numMarks {
			switch {
			case k.Class&(1<<m) != 0:
				f[m] = 0
			case row[m] == noDepth:
				f[m] = farMark
			default:
				f[m] = float32(min(depth-row[m]+1, farMark))
			}
		}
	},
}

// farMark stands for a mark that no element around the block has, or none near enough to matter.
const farMark = 16

func markNames() []string {
	names := make([]string, 0, numMarks)
	for m := range tagMark {
		names = append(names, "class"+string(rune('0'+m/10))+string(rune('0'+m%10)))
	}
	for _, tag := range tagMarks {
		names = append(names, tag.String())
	}
	return names
}

// phrases is what the rule tables say.
var phrases = group{
	"phrases",
	func() (names []string) {
		for _, g := range weighed {
			names = append(names, g.String())
		}
		return append(names, "any", "drop", "end")
	}(),
	func(v *view, i int, f []float32) {
		s := &v.stats[i]
		n := len(weighed)
		for k, g := range weighed {
			f[k] = float32(s.groups >> g & 1)
		}
		f[n] = flag(s.groups != 0)
		f[n+1] = float32(s.verdicts >> doc.Drop & 1)
		f[n+2] = float32(s.verdicts >> doc.End & 1)
	},
}
