package passes

import (
	"strings"
	"testing"

	"shuck/extract/doc"
)

func TestSaysWho(t *testing.T) {
	for line, want := range map[string]bool{
		"Di Ada Penna":                    true,
		"Por Ada Pena 12/03/2019":         true,
		"Von Ada Feder":                   true,
		"VON ADA FEDER":                   true,
		"Von Ada Feder, 7. Mai 2018":      true,
		"Por Ada Pena, 7 de mayo de 2018": true,
		"Por Ada Pena 7 de las":           false,
		"Di Ada":                          false, // one word may be a place
		"Por fin llega el verano":         false,
		"Von Ada Feder gezeichnet":        false,
		"Di Ada Penna.":                   false,
		"Ada Penna":                       false,
		"Von":                             false,
		"Por Uno Dos Tres Cuatro C":       false,
	} {
		if got := saysWho(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}

func TestIsNameAndDay(t *testing.T) {
	for line, want := range map[string]bool{
		"Ellen Raine, Tuesday 9 May":     true,
		"Ellen Raine | 9 May 2023":       true,
		"Ellen Raine · 2h ago":           true,
		"Ellen Raine, 9 years on":        false,
		"ELLEN RAINE - 09.05.2023":       true,
		"Ellen Raine":                    false,
		"Ellen Raine, of the Coble Post": false,
		"Room 9, Upper Hall":             false,
		"Part 2":                         false,
		"Coble Bay, 9 May.":              false,
		"What the sea took, 9 May":       false,
	} {
		if got := isNameAndDay(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

func TestStartsDay(t *testing.T) {
	for line, want := range map[string]bool{
		"21 Jan 2014, hall committee": true,
		"21. Januar 2014":             true,
		"2014-01-21 · 400 words":      true,
		"2014年1月21日 5時":               true,
		"2014 was a good year":        false,
		"12 monkeys":                  false,
		"6 boats on the 3rd, in 2014": false,
		"Jan 21, 2014":                false, // a rule knows it
	} {
		if got := startsDay(line); got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}

// TestTotals: a line that counts the units right below it is none of them.
func TestTotals(t *testing.T) {
	const cards = "<ul><li><h3>Boat</h3><p>For two.</p></li><li><h3>Raft</h3><p>For six.</p></li><li><h3>Coracle</h3><p>For one.</p></li></ul>"
	for line, want := range map[string]bool{
		"3 results":                 false,
		"Found: 3":                  false,
		"2 results":                 true,
		"Items 1-3 of 12":           false,
		"Items 2-3 of 12":           true,
		"3 boats that you can hire": true,
		"3 boats:":                  true,
	} {
		v := read(t, "<p>"+line+"</p>"+cards, func(string) float32 { return .9 })
		v.dropTotals()
		if got := strings.Contains(keptText(v), line); got != want {
			t.Errorf("%q: kept %v", line, got)
		}
	}
}

func TestIsHour(t *testing.T) {
	for text, want := range map[string]bool{
		"18:42": true, "9:05": true, "20.15": true, "9h05": true, "1:02:33": true,
		"18": false, "18:4": false, "18:421": false, ":42": false, "18:": false, "1:2:3:44": false, "v1.02": false, "": false,
	} {
		if got := isHour(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestControls(t *testing.T) {
	for _, c := range []struct {
		name, html string
		want       bool
	}{
		{"a button", "<p><a href=#>Print it</a></p>", false},
		{"a script", "<p><a href='javascript:go()'>Print it</a></p>", false},
		{"two in a list", "<ul><li><a href=#>Print it</a><li><a href=#>Keep it</a></ul>", false},
		{"an item that opens what follows", "<ul><li><a href=#>Print it</a></ul>", true},
		{"the last of two in a list", "<ul><li><a href=#>Keep it</a><li><a href=#>Print it</a></ul>", false},
		{"below an item that leads on", "<ul><li><a href=/keep>Keep it</a><li><a href=#>Print it</a></ul>", true},
		{"a line of five words", "<p><a href=#>Print it for your friends</a></p>", true},
		{"a question", "<p><a href=#>Print it?</a></p>", true},
		{"a page", "<p><a href=/print>Print it</a></p>", true},
		{"a section, below prose", "<p><a href=#print>Print it</a></p>", true},
		{"a heading", "<h3><a href=#>Print it</a></h3>", true},
	} {
		v := read(t, body+c.html+body, func(string) float32 { return .9 })
		dropLabels(v)
		if got := strings.Contains(keptText(v), "Print it"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
	v := read(t, "<p><a href=#text>Print it</a></p>"+body, func(string) float32 { return .9 })
	dropLabels(v)
	if strings.Contains(keptText(v), "Print it") {
		t.Error("a link past what stands above the text is kept")
	}
}

// TestParts: a box of which the model doubts the whole goes where its head went; lists, notes and
// what it is sure of stay.
func TestParts(t *testing.T) {
	const told = "The yard visits two hundred homes each winter and asks for nothing but a cup of tea."
	for _, c := range []struct {
		name, box string
		head      float32
		want      bool
	}{
		{"a paid piece", "<div><div>Paid by the yard</div><div>" + told + "</div></div>", .1, false},
		{"its head is kept", "<div><div>Paid by the yard</div><div>" + told + "</div></div>", .9, true},
		{"a list", "<div><div>Paid by the yard</div><ul><li>" + told + "</ul></div>", .1, true},
		{"a paragraph of its own", "<p>" + told + "</p>", .1, true},
	} {
		v := read(t, strings.Repeat(body, 3)+c.box+body, func(s string) float32 {
			switch {
			case strings.HasPrefix(s, "Paid"):
				return c.head
			case s == told:
				return .85
			}
			return .99
		})
		dropParts(v)
		if got := strings.Contains(keptText(v), told); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
	if isLink(&doc.Block{Text: "Print it", Words: 2}) {
		t.Error("text without a link is one")
	}
}

// TestNotice: the notice of who holds the rights in a text, its last line, is none of it.
func TestNotice(t *testing.T) {
	const notice = "<p>Copyright © 2011 The Quay Press. All rights reserved.</p>"
	for _, c := range []struct {
		name, page string
		score      float32
		want       bool
	}{
		{"the last line", body + notice, .9, false},
		{"the model is sure", body + notice, .97, true},
		{"among the text", body + notice + body, .9, true},
		{"a long one", body + "<p>Copyright © 2011 The Quay Press. All rights reserved. " + strings.Repeat("The Quay Press is read by all. ", 3) + "</p>", .9, true},
		{"a line of the text", body + "<p>The Quay Press went to law for its rights.</p>", .9, true},
	} {
		v := read(t, c.page, func(s string) float32 {
			if strings.Contains(s, "Quay") {
				return c.score
			}
			return .9
		})
		v.dropNamed()
		if got := strings.Contains(keptText(v), "Quay"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
