package passes

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"shuck/extract/doc"
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

// keepsText reports whether a block that begins so is kept.
func keepsText(v *State, begin string) bool {
	for i := range v.Blocks {
		if strings.HasPrefix(v.Blocks[i].Text, begin) {
			return v.Blocks[i].Keep
		}
	}
	return false
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
	beside := func(own string, inside int, score float32) string {
		return own + "<div class=comments>" + p(inside, score) + "</div>"
	}
	thread := func(outside, inside int, score float32) string { return beside(p(outside, .9), inside, score) }
	between := func(score float32) string { return p(12, .9) + p(4, score) + p(12, .91) }
	last := func(score float32) string {
		s := strings.Replace(text(12, score), " word", ", word", 1)
		return "<p>s90 of prose, as it was said on the day, and by all who stood there.</p><p>" + s + ".</p>"
	}
	goesOn := func(words int, parted string) string {
		return "<div><p>s90 of prose, as it was said on the day, and by all who stood there." + parted +
			"s15" + strings.Repeat(" word, word", words/2) + ".</p></div>"
	}
	menu := func(words int) string { return "<p><a href=/>" + text(words, .9) + "</a></p>" }
	headed := func(prose int) string {
		return "<p>s90, " + strings.Repeat(" word", prose-1) + ".</p><div>" + strings.Repeat("<p>s91 to be read</p>", 10) + "</div><h2>s92 heads nothing</h2>"
	}
	for _, c := range []struct {
		name, page string
		pass       func(v *State)
		mark       string
		want       bool
	}{
		{"a gap of .35", between(.35), fillGaps, "s35", true},
		{"a gap of .34", between(.34), fillGaps, "s34", false},
		{"the last of .2", last(.2), fillGaps, "s20", true},
		{"the last of .19", last(.19), fillGaps, "s19", false},
		{"41 words below an empty line", goesOn(40, "<br><br>"), fillGaps, "s15", true},
		{"39 words below an empty line", goesOn(38, "<br><br>"), fillGaps, "s15", false},
		{"41 words in an element of their own", goesOn(40, "</p><p>"), fillGaps, "s15", false},
		{"a sidebar of .69", side(60, .69), dropBranches, "s69", false},
		{"a sidebar of .71", side(60, .71), dropBranches, "s71", true},
		{"a sidebar, 50 words elsewhere", side(50, .6), dropBranches, "s60", false},
		{"a sidebar, 49 words elsewhere", side(49, .6), dropBranches, "s60", true},
		{"a branch of .49", branch(.9, .49), dropBranches, "s49", false},
		{"a branch of .51", branch(.9, .51), dropBranches, "s51", true},
		{"beside a core of .71", branch(.71, .49), dropBranches, "s49", false},
		{"beside a core of .69", branch(.69, .49), dropBranches, "s49", true},
		{"comments of .69 beside .75", beside(p(60, .75), 20, .69), comments, "s69", false},
		{"comments of .62 beside .61", beside(p(60, .61), 20, .62), comments, "s62", true},
		{"comments of .61 beside .62", beside(p(60, .62), 20, .61), comments, "s61", false},
		{"comments of .71 beside .75", beside(p(60, .75), 20, .71), comments, "s71", true},
		{"comments of .79 beside .9", thread(60, 20, .79), comments, "s79", false},
		{"comments of .81 beside .9", thread(60, 20, .81), comments, "s81", true},
		{"comments below 50 words", thread(50, 20, .6), comments, "s60", false},
		{"comments below 49 words", thread(49, 20, .6), comments, "s60", true},
		{"comments of 80 % of the page", thread(50, 200, .6), comments, "s60", false},
		{"comments of 81 %", thread(50, 214, .6), comments, "s60", true},
		{"a menu of 20 words", menu(20), dropMenu, "s90", false},
		{"a list of 21", menu(21), dropMenu, "s90", true},
		{"a heading of a page of prose, 45 %", headed(36), dropOrphans, "s92", false},
		{"a heading of one that is less", headed(34), dropOrphans, "s92", true},
	} {
		v := read(t, c.page, scoreOf)
		for i := range v.Blocks {
			k := &v.Blocks[i]
			k.Keep = k.Words > 0 && (k.Score >= .4 || k.Score == 0)
		}
		c.pass(v)
		if got := keepsText(v, c.mark); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

// TestBoundsOfCore: the core holds six tenths of what is kept.
func TestBoundsOfCore(t *testing.T) {
	for words, want := range map[int]string{61: "main", 59: "body"} {
		v := read(t, "<body><main><p>"+text(words, .9)+"</p></main><section><p>"+text(100-words, .9)+"</p></section>", scoreOf)
		v.sumKept()
		core := v.Tree.Tag[v.keptCore()]
		if got := map[bool]string{true: "main", false: "body"}[core == doc.TagMain || core == doc.TagP]; got != want {
			t.Errorf("%d of 100 words in main: the core is of tag %v, want %s", words, core, want)
		}
	}
}
