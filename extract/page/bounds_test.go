package page

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/model"
)

// text gives a paragraph of so many words that begins with one of them, its score in hundredths.
func text(words int, score float32) string {
	return fmt.Sprintf("s%d", int(math.Round(float64(score*100)))) + strings.Repeat(" word", words-1)
}

// scoreOf reads the score that text wrote.
func scoreOf(s string) float32 {
	n := 0
	if _, err := fmt.Sscanf(s, "s%d", &n); err != nil {
		return .9
	}
	return float32(n) / 100
}

// keptText reports whether a block that begins so is kept.
func keptText(v *view, begin string) bool {
	for i := range v.blocks {
		if strings.HasPrefix(v.blocks[i].Text, begin) {
			return v.blocks[i].Keep
		}
	}
	return false
}

func TestBoundsOfThreshold(t *testing.T) {
	for _, c := range []struct {
		name string
		page []float32 // the scores of paragraphs of ten words
		want func(f float32) float32
	}{
		{"most sure", []float32{1, 1, 1}, func(float32) float32 { return .68 }},
		{"hopeless", []float32{.1, .1, .1}, func(float32) float32 { return .35 }},
		{"between", []float32{1, 1, .8, .8, .5}, func(f float32) float32 { return 1.6*f - .9 }},
	} {
		var e model.Expectation
		page := ""
		for _, s := range c.page {
			page += "<p>" + text(10, s)
			e.Add(s, 10)
		}
		want := c.want(e.F())
		if got := read(t, page, scoreOf).threshold(model.Balanced); math.Abs(float64(got-want)) > 1e-3 {
			t.Errorf("%s: threshold %g, want %g", c.name, got, want)
		}
	}
}

// TestBoundsOfPasses holds bounds of single passes from both sides: whether the paragraph that begins with the mark is kept.
func TestBoundsOfPasses(t *testing.T) {
	p := func(words int, score float32) string { return "<p>" + text(words, score) + "</p>" }
	side := func(rest int, score float32) string {
		return "<div><div>" + p(rest, .9) + "</div><aside class=sidebar>" + p(12, score) + "</aside></div>"
	}
	branch := func(core, score float32) string {
		return "<div><div>" + p(60, core) + p(60, core) + "</div><div>" + p(12, score) + "</div></div>"
	}
	thread := func(outside, inside int, score float32) string {
		return p(outside, .9) + "<div class=comments>" + p(inside, score) + "</div>"
	}
	between := func(score float32) string { return p(12, .9) + p(4, score) + p(12, .91) }
	last := func(score float32) string {
		s := strings.Replace(text(12, score), " word", ", word", 1)
		return "<p>s90 of prose, as it was said on the day, and by all who stood there.</p><p>" + s + ".</p>"
	}
	menu := func(words int) string { return "<p><a href=/>" + text(words, .9) + "</a></p>" }
	heads := func(prose int) string {
		return "<p>s90, " + strings.Repeat(" word", prose-1) + ".</p><div>" + strings.Repeat("<p>s91 to be read</p>", 10) + "</div><h2>s92 heads nothing</h2>"
	}
	for _, c := range []struct {
		name, page string
		pass       func(v *view, o *Options)
		mark       string
		want       bool
	}{
		{"a gap of .35", between(.35), fillGaps, "s35", true},
		{"a gap of .34", between(.34), fillGaps, "s34", false},
		{"the last of .2", last(.2), fillGaps, "s20", true},
		{"the last of .19", last(.19), fillGaps, "s19", false},
		{"a sidebar of .69", side(60, .69), dropBranches, "s69", false},
		{"a sidebar of .71", side(60, .71), dropBranches, "s71", true},
		{"a sidebar, 50 words elsewhere", side(50, .6), dropBranches, "s60", false},
		{"a sidebar, 49 words elsewhere", side(49, .6), dropBranches, "s60", true},
		{"a branch of .49", branch(.9, .49), dropBranches, "s49", false},
		{"a branch of .51", branch(.9, .51), dropBranches, "s51", true},
		{"beside a core of .71", branch(.71, .49), dropBranches, "s49", false},
		{"beside a core of .69", branch(.69, .49), dropBranches, "s49", true},
		{"comments of .69", thread(60, 20, .69), comments, "s69", false},
		{"comments of .71", thread(60, 20, .71), comments, "s71", true},
		{"comments below 50 words", thread(50, 20, .6), comments, "s60", false},
		{"comments below 49 words", thread(49, 20, .6), comments, "s60", true},
		{"comments of 80 % of the page", thread(50, 200, .6), comments, "s60", false},
		{"comments of 81 %", thread(50, 214, .6), comments, "s60", true},
		{"a menu of 20 words", menu(20), dropMenu, "s90", false},
		{"a list of 21", menu(21), dropMenu, "s90", true},
		{"a heading of a page of prose, 45 %", heads(36), dropOrphans, "s92", false},
		{"a heading of one that is less", heads(34), dropOrphans, "s92", true},
	} {
		v := read(t, c.page, scoreOf)
		for i := range v.blocks {
			k := &v.blocks[i]
			k.Keep = k.Words > 0 && (k.Score >= .4 || k.Score == 0)
		}
		c.pass(v, &Options{Odds: model.Balanced})
		if got := keptText(v, c.mark); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

// TestBoundsOfCore: the core holds six tenths of what is kept.
func TestBoundsOfCore(t *testing.T) {
	for words, want := range map[int]string{61: "main", 59: "body"} {
		v := read(t, "<body><main><p>"+text(words, .9)+"</p></main><section><p>"+text(100-words, .9)+"</p></section>", scoreOf)
		v.readKept()
		core := v.t.Tag[v.keptCore()]
		if got := map[bool]string{true: "main", false: "body"}[core == doc.TagMain || core == doc.TagP]; got != want {
			t.Errorf("%d of 100 words in main: the core is of tag %v, want %s", words, core, want)
		}
	}
}

func TestBoundsOfProse(t *testing.T) {
	linked := func(words, links int) string {
		return "<p>" + strings.Repeat("word ", words-links) + "<a href=/>" + strings.Repeat("word ", links) + "</a>."
	}
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"10 words of a sentence", "<p>" + text(10, .9) + ".", true},
		{"9 words", "<p>" + text(9, .9) + ".", false},
		{"25 words of none", "<p>" + text(25, .9), true},
		{"24 words", "<p>" + text(24, .9), false},
		{"33 of 100 words in links", linked(100, 33), true},
		{"34 of 100 words", linked(100, 34), false},
	} {
		if v := read(t, c.page, scoreOf); v.stats[0].prose != c.want {
			t.Errorf("%s: prose %v, want %v", c.name, !c.want, c.want)
		}
	}
}
