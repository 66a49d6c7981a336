package jsonl

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/tidwall/gjson"

	"shuck/extract"
)

func TestParse(t *testing.T) {
	type found struct {
		ID, URL, Body string
		HTML          bool
	}
	for _, c := range []struct {
		name, line string
		fields     Fields
		want       found
	}{
		{"a text", `{"id":"a","url":"u","text":"x"}`, Fields{}, found{"a", "u", "x", false}},
		{"HTML comes before a text", `{"text":"x","html":"<p>y"}`, Fields{}, found{"", "", "<p>y", true}},
		{"or after it", `{"text":"x","html":"<p>y"}`, Fields{TextFirst: true}, found{"", "", "x", false}},
		{"HTML that is null", `{"html":null,"text":"x"}`, Fields{}, found{"", "", "x", false}},
		{"a blank text", `{"text":" ","content":"x"}`, Fields{}, found{"", "", "x", false}},
		{"the usual names in their order", `{"article":"a","body":"b"}`, Fields{}, found{"", "", "b", false}},
		{"the first of two alike", `{"text":"x","text":"y"}`, Fields{}, found{"", "", "x", false}},
		{"escapes", `{"text":"a\nb \u00fc \ud83d\ude00"}`, Fields{}, found{"", "", "a\nb ü 😀", false}},
		{"half a pair of surrogates", `{"text":"a\ud83d!"}`, Fields{}, found{"", "", "a\uFFFD!", false}},
		{"an escaped name", `{"te\u0078t":"x"}`, Fields{}, found{"", "", "x", false}},
		{"a number as id", `{"id":12345678901234567890,"text":"x"}`, Fields{}, found{"12345678901234567890", "", "x", false}},
		{"the url as id", `{"url":"u","text":"x"}`, Fields{}, found{"u", "u", "x", false}},
		{"standard input's name is none", `{"source":"-","text":"x"}`, Fields{}, found{"", "", "x", false}},
		{"fields by their paths", `{"d":{"t":"x","k":7},"m":[{"u":"v"}]}`, Fields{Text: "d.t", ID: "d.k", URL: "m.0.u"}, found{"7", "v", "x", false}},
		{"HTML by its path", `{"d":{"h":"<p>x"},"text":"y"}`, Fields{HTML: "d.h"}, found{"", "", "<p>x", true}},
		{"a path of no place", `{"text":"x"}`, Fields{Text: "text|@reverse"}, found{}},
		{"no text", `{"text":5,"n":"x"}`, Fields{}, found{}},
		{"nothing", `{}`, Fields{}, found{}},
	} {
		r, err := Parse([]byte(c.line), c.fields)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if diff := cmp.Diff(c.want, found{r.ID, r.URL, r.Body, r.HTML}); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestParseErrors(t *testing.T) {
	deep := func(n int) string { return `{"text":"x","a":` + strings.Repeat("[", n) + strings.Repeat("]", n) + "}" }
	for _, c := range []struct {
		name, line string
		want       extract.Code
	}{
		{"no JSON", "text", extract.CodeFormat},
		{"a list", `["text"]`, extract.CodeFormat},
		{"cut short", `{"text":"x`, extract.CodeFormat},
		{"two objects", `{"text":"x"} {}`, extract.CodeFormat},
		{"no UTF-8", "{\"text\":\"caf\xe9\"}", extract.CodeDecode},
		{"a NUL", "{\"text\":\"a\x00\"}", extract.CodeFormat},
		{"nested 100,000 deep", deep(100_000), extract.CodeTooDeep},
		{"nested and not closed", `{"a":` + strings.Repeat("[", 5_000_000), extract.CodeTooDeep},
	} {
		if _, err := Parse([]byte(c.line), Fields{}); err == nil || extract.CodeOf(err) != c.want {
			t.Errorf("%s: got %v, want %s", c.name, err, c.want)
		}
	}
	for _, line := range []string{deep(9_000), `{"text":"x","a":"[[[` + strings.Repeat("[", 20_000) + `\"["}`} {
		if _, err := Parse([]byte(line), Fields{}); err != nil {
			t.Errorf("%.40s: %v", line, err)
		}
	}
}

func TestApply(t *testing.T) {
	text := func(s string) *string { return &s }
	for _, c := range []struct {
		name, line string
		fields     Fields
		change     Change
		want       string
	}{
		{"nothing", `{ "text" : "x" , "n":12345678901234567890.10 }`, Fields{}, Change{}, `{ "text" : "x" , "n":12345678901234567890.10 }`},
		{"the text, and no other byte", `{ "a":1.0,"text" : "x" ,  "n":12345678901234567890 }`, Fields{}, Change{Text: text("y<&\n\u2028")}, `{ "a":1.0,"text" : "y<&\n\u2028" ,  "n":12345678901234567890 }`},
		{"the same text, spelled as it was", `{"text":"\u0078"}`, Fields{}, Change{Text: text("x")}, `{"text":"\u0078"}`},
		{"a text by its path", `{"d":[{"t":"x"}]}`, Fields{Text: "d.0.t"}, Change{Text: text("y")}, `{"d":[{"t":"y"}]}`},
		{"a text from HTML", `{"html":"<p>x","n":1}`, Fields{}, Change{Text: text("x"), DropHTML: true}, `{"n":1,"text":"x"}`},
		{"HTML last", `{"n":1, "html":"<p>x"}`, Fields{}, Change{Text: text("x"), DropHTML: true}, `{"n":1,"text":"x"}`},
		{"HTML alone", `{"html":"<p>x"}`, Fields{}, Change{Text: text("x"), DropHTML: true}, `{"text":"x"}`},
		{"HTML in the middle", `{"a": 1, "html": "<p>x", "b": 2}`, Fields{}, Change{DropHTML: true}, `{"a": 1, "b": 2}`},
		{"HTML kept", `{"html":"<p>x"}`, Fields{}, Change{Text: text("x")}, `{"html":"<p>x","text":"x"}`},
		{"HTML and a text beside it", `{"text":"old","html":"<p>x"}`, Fields{}, Change{Text: text("x"), DropHTML: true}, `{"text":"x"}`},
		{"HTML by its path", `{"d":{"h":"<p>x","k":1}}`, Fields{HTML: "d.h"}, Change{Text: text("x"), DropHTML: true}, `{"d":{"k":1},"text":"x"}`},
		{"HTML alone in its object", `{"d":{"h":"<p>x"}}`, Fields{HTML: "d.h"}, Change{DropHTML: true}, `{"d":{}}`},
		{"HTML in a list", `{"d":["<p>x",1]}`, Fields{HTML: "d.0"}, Change{DropHTML: true}, `{"d":[null,1]}`},
		{"a field for the text of HTML", `{"html":"<p>x"}`, Fields{Text: "clean"}, Change{Text: text("x"), DropHTML: true}, `{"clean":"x"}`},
		{"fields are added", `{"text":"x"}`, Fields{}, Change{Add: []Field{{"title", "T"}, {"shuck", map[string]int{"n": 1}}}}, `{"text":"x","title":"T","shuck":{"n":1}}`},
		{"or put in the place of old ones", `{"shuck": 0, "text": "x"}`, Fields{}, Change{Add: []Field{{"shuck", 1}}}, `{"shuck": 1, "text": "x"}`},
		{"space before the brace stays", "{\"text\":\"x\"\t }", Fields{}, Change{Add: []Field{{"a", 1}}}, "{\"text\":\"x\",\"a\":1\t }"},
		{"an empty object", `{}`, Fields{}, Change{Add: []Field{{"a", 1}, {"b", 2}}}, `{"a":1,"b":2}`},
		{"no text yet", `{"text":null}`, Fields{}, Change{Text: text("x")}, `{"text":"x"}`},
	} {
		r, err := Parse([]byte(c.line), c.fields)
		if err != nil {
			t.Fatal(err)
		}
		got, err := r.Apply(c.change)
		if err != nil || string(got) != c.want {
			t.Errorf("%s: got %s, %v, want %s", c.name, got, err, c.want)
		}
	}
}

// FuzzApply wants a changed record to be JSON, to hold the change, and every other field as it was.
func FuzzApply(f *testing.F) {
	for _, seed := range []string{
		`{"id":1,"html":"<p>x","n":12345678901234567890}`, `{ "text" : "x" }`, `{"d":{"h":"x"},"text":"y"}`, `{}`, `{"text":"x","text":"y"}`,
		`{"html":"a","html":"b"}`, `{"shuck":{"html":"x"},"html":"y"}`,
		`{"a":"\ud83d\ude00\ud83d\u0041\udc00\/\"\\","b":[1,{"c":"]}"}],"d":-1e5,"e":true}`,
	} {
		f.Add([]byte(seed), "clean")
	}
	f.Fuzz(func(t *testing.T, line []byte, text string) {
		r, err := Parse(line, Fields{})
		if err != nil {
			return
		}
		for i := range r.members {
			m := &r.members[i]
			var want string
			if m.isString() && json.Unmarshal([]byte(m.raw), &want) == nil && unquote(m.raw) != want {
				t.Fatalf("%s says %q, not %q", m.raw, want, unquote(m.raw))
			}
		}
		text = strings.ToValidUTF8(text, "")
		got, err := r.Apply(Change{Text: &text, DropHTML: true, Add: []Field{{"shuck", 1}}})
		if err != nil || !json.Valid(got) {
			t.Fatalf("%s: got %s, %v", line, got, err)
		}
		after := gjson.ParseBytes(got)
		again, err := Parse(got, Fields{})
		if err != nil || !again.Has("shuck") {
			t.Fatalf("%s: got %s, %v", line, got, err)
		}
		if r.text.end == 0 && after.Get("text").Str != text {
			t.Fatalf("%s: the text of %s is not %q", line, got, text)
		}
		for _, m := range r.members {
			if m.start == r.text.start && r.text.end > 0 || m.start == r.source.start && r.HTML || m.name == "shuck" {
				continue
			}
			if !strings.Contains(string(got), r.line[m.key:m.end]) {
				t.Fatalf("%s: the field %q is not as it was in %s", line, m.name, got)
			}
		}
	})
}
