package passes

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// TestIsStamp: a line above a comment has a name, a day with its year and a time of day.
func TestIsStamp(t *testing.T) {
	for text, want := range map[string]bool{
		"Tess, 3 May 2012, 10:42":                   true,
		"Tess 12-03-19 10:42":                       true,
		"Tess 12/03/19 09h59":                       true,
		"Tess 12.03.19 00:00":                       true,
		"Таня 03.05.2012 10:42":                     true,
		"Tess, 3 May 2012, 10:42\nI was there too.": true,
		"Tess, 3 May 2012, 10.42":                   true,
		"Tess, 3 May 2012, 24.42":                   false,
		"Tess, 3 May 2012, 10.42 at sea":            false,
		"Tess, 3 May 2012, no.10.42":                false,
		"3.05.2012 10:42":                           false,
		"T 3.05.2012 10:42":                         false,
		"Tess, 3 May, 10:42":                        false,
		"Tess, 3 May 2012":                          false,
		"Tess, 3 May 1812, 10:42":                   false,
		"Tess, 3 May 2012, 10:62":                   false,
		"Tess, 3 May 2012, 10:4":                    false,
		"Tess, 3 May 2012, 10:4x":                   false,
		"Tess, 3 May 2012, 110:42":                  false,
		"Tess 12-03 10:42":                          false,
		"Tess 12-03-1 10:42":                        false,
		"Tess lost 12-03-19-4 at 10:42":             false,
		"":                                          false,
		"Tess had been there since 3 May 2012 when the boats left at 10:42 in the rain": false,
		strings.Repeat("Tess had been there ", 5) + "3 May 2012, 10:42\nI was there.":   false,
	} {
		k := &doc.Block{Text: text, Words: words.Count(text)}
		if got := isStamp(k); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
		for _, kind := range []doc.Kind{doc.Heading, doc.TableRow} {
			if k.Kind = kind; isStamp(k) {
				t.Errorf("%q is one as a %v", text, kind)
			}
		}
	}
	if k := (&doc.Block{Text: "Tess, 3 May 2012, 10:42, say that this should not be read by anyone", Words: 15, LinkWords: 10}); !isStamp(k) {
		t.Error("a line with a link to report it is none")
	}
}

// TestDropStamped: comments below such lines go; posts, hours of the text and what stands below stay.
func TestDropStamped(t *testing.T) {
	thread := func(lines ...string) string {
		out := ""
		for _, line := range lines {
			out += "<div>" + line + "</div><div>It was lost in the snow.</div>"
		}
		return out
	}
	const tess, moor, gil = "Tess, 3 May 2012, 10:42", "Moor, 3 May 2012, 11:08", "Gil, 4 May 2012, 9:15"
	for _, c := range []struct {
		name, page string
		keeps      bool
	}{
		{"three below the text", body + thread(tess, moor, gil), false},
		{"two", body + thread(tess, moor), true},
		{"one person's", body + thread(tess, "Tess, 4 May 2012, 11:08", "Tess, 5 May 2012, 9:15"), true},
		{"two people's", body + thread(tess, moor, "Tess, 5 May 2012, 9:15"), false},
		{"one above the text", "<div>" + gil + "</div>" + body + thread(tess, moor, gil), true},
		{"a heading after the second", body + thread(tess, moor) + "<h2>Walls</h2>" + thread(gil), true},
		{"far from each other", body + thread(tess, moor) + strings.Repeat("<div>A wall</div>", 9) + thread(gil), true},
	} {
		v := read(t, c.page, func(string) float32 { return .9 })
		dropStamped(v)
		if got := strings.Contains(keptText(v), "in the snow"); got != c.keeps {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.keeps)
		}
	}
	for _, c := range []struct {
		above, below, line string
		keeps              bool
	}{
		{"<div>Three voices</div>", "", "Three voices", false},
		{"<div>Three spoke.</div>", "", "Three spoke.", true},
		{"<div>Three voices of the many that were heard</div>", "", "Three voices", true},
		{"", "<h3>House rules</h3><p>Be kind to all.</p>", "Be kind", false},
		{"", "<h3>Next week</h3>" + body, "Next week", true},
	} {
		v := read(t, body+c.above+thread(tess, moor, gil)+c.below, func(string) float32 { return .9 })
		dropStamped(v)
		got := keptText(v)
		if strings.Contains(got, "in the snow") || strings.Contains(got, c.line) != c.keeps {
			t.Errorf("%s around a thread: kept %s, want %q: %v", c.above+c.below, got, c.line, c.keeps)
		}
	}
}
