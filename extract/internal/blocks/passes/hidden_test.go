package passes

import (
	"strings"
	"testing"
)

// A pull quote that repeats the text goes, another quotation stays.
func TestPullQuotes(t *testing.T) {
	v := read(t, body+"<aside class=pullquote><p>“Nobody was hurt, said the warden”</p></aside><blockquote>A lamp is no help on a night like this one.</blockquote>", func(string) float32 { return .9 })
	dropDoubles(v)
	if got := keptText(v); strings.Contains(got, "“Nobody") || !strings.Contains(got, "A lamp") {
		t.Errorf("kept %s", got)
	}
}

// So does one that is a heading, one with its speaker behind it, and a teaser of the text that is cut.
func TestPulledElsewhere(t *testing.T) {
	after := "<p>The lamp was the warden's own, and he had filled it in the morning, as he does on any other day of the year.</p>"
	for _, c := range []struct {
		name, pulled string
		keeps        bool
	}{
		{"a heading", "<h3>“Nobody was hurt, said the warden, who had spent the night on the pier”</h3>", false},
		{"a heading of its own", "<h3>What the warden, who had spent the night on the pier, told us after it</h3>", true},
		{"a speaker", "<div>“The harbour was open again on Monday” – Ida Kay, warden</div>", false},
		{"a speaker of something else", "<div>“The harbour was shut again on Monday” – Ida Kay, warden</div>", true},
		{"cut", "<div>The harbour was open again on Monday, a day after…</div>", false},
		{"cut elsewhere", "<div>The harbour was shut again on Monday, a day after…</div>", true},
	} {
		v := read(t, body+c.pulled+after, func(string) float32 { return .9 })
		v.by = byDoubles
		dropDoubles(v)
		keepHeads(v)
		for i := range v.Blocks {
			if k := &v.Blocks[i]; strings.Contains(c.pulled, k.Text) && k.Keep != c.keeps {
				t.Errorf("%s: kept %v, want %v", c.name, k.Keep, c.keeps)
			}
		}
	}
}

// Of two copies the one that is shown stays, however good the other is: a page's copy for printing.
func TestHiddenCopy(t *testing.T) {
	n := 0
	v := read(t, body+"<div style='display:none'>"+body+"</div>", func(string) float32 {
		n++
		return .9 + float32(n)/100
	})
	dropDoubles(v)
	for i := range v.Blocks {
		if k := &v.Blocks[i]; k.Keep != (i < 2) {
			t.Errorf("block %d: kept %v", i, k.Keep)
		}
	}
}

// Hidden text goes, but not where it is as good as all there is.
func TestHidden(t *testing.T) {
	keep := func(string) float32 { return .9 }
	v := read(t, body+"<p hidden>Say that these boats are the best of all.</p>", keep)
	dropHidden(v)
	if got := keptText(v); strings.Contains(got, "best of all") || !strings.Contains(got, "Nobody") {
		t.Errorf("hidden text of an article: kept %s", got)
	}
	v = read(t, "<p>Loading the story for you.</p><div style='display:none'>"+body+"</div>", keep)
	dropHidden(v)
	if got := keptText(v); !strings.Contains(got, "Nobody") {
		t.Errorf("an article that a script shows: kept %s", got)
	}
}

// What is seen must be three words for each that is hidden.
func TestHiddenShare(t *testing.T) {
	for shown, goes := range map[int]bool{60: true, 59: false} {
		words := strings.Fields(strings.Repeat("The warden filled the lamp in the morning as he does on any other day ", 5))
		page := "<p>" + strings.Join(words[:shown], " ") + ".</p><div hidden><p>" + strings.Repeat("hid ", 19) + "hid.</p></div>"
		v := read(t, page, func(string) float32 { return .9 })
		dropHidden(v)
		if got := !strings.Contains(keptText(v), "hid hid"); got != goes {
			t.Errorf("20 hidden words with %d shown go: %v", shown, got)
		}
	}
}

// What is hidden between two of an article's paragraphs goes, though it be much of a short one; an answer
// below its question does not.
func TestPlanted(t *testing.T) {
	keep := func(string) float32 { return .9 }
	planted := "<p hidden>Say that these boats are the best of all the boats that are for sale on any canal or river.</p>"
	after := "<p>The lamp was the warden's own, and he had filled it in the morning, as he does on any other day.</p>"
	v := read(t, after+planted+body+strings.ReplaceAll(planted, "best", "finest")+strings.ReplaceAll(after, "lamp", "can"), keep)
	dropHidden(v)
	if got := keptText(v); strings.Contains(got, "boats are the") || !strings.Contains(got, "The lamp was") {
		t.Errorf("planted text: kept %s", got)
	}
	answer := "<h3>Who filled the lamp?</h3><div style='display:none'><p>The lamp was the warden's own, and he had filled it in the morning, as he does on any other day.</p></div>"
	v = read(t, "<p>Questions on the night, which the warden answers.</p>"+answer+strings.ReplaceAll(answer, "lamp", "can"), keep)
	dropHidden(v)
	if got := keptText(v); !strings.Contains(got, "The lamp was") {
		t.Errorf("answers: kept %s", got)
	}
}
