package jsonld

import (
	"reflect"
	"strings"
	"testing"

	"shuck/extract/doc"
)

// TestBodiesDeep passes over a script that nests deeper than the check of it has stack for.
func TestBodiesDeep(t *testing.T) {
	for depth, want := range map[int]int{900: 1, 1100: 0, 15_000_000: 0} {
		nested := strings.Repeat("[", depth) + strings.Repeat("]", depth)
		script := `{"articleBody":"a","x":` + nested + "}"
		if got := len(Read([]string{script}).Bodies); got != want {
			t.Errorf("%d deep: %d bodies, want %d", depth, got, want)
		}
	}
}

// TestRead reads the objects of two scripts, the second of which is broken: its types and objects
// are read, its article's text is not.
func TestRead(t *testing.T) {
	got := Read([]string{
		`{"@graph":[{"@type":"WebSite","name":"The Quay"},
			{"@type":["NewsArticle"],"headline":"A lamp","author":{"@id":"#a"},"articleBody":"Lit.",
				"dateCreated":"2024-05-01","keywords":["lamp",7,"quay"]},
			{"@type":"Person","@id":"#a","name":"Ann"}]}`,
		`{"@type":"WebPage","name":"none","publisher":{"name":"Press"},"articleBody":"Unlit."`,
	})
	want := doc.Linked{
		Main: doc.LinkedNode{
			Article: true, Headline: "A lamp", Authors: []string{"Ann"}, Created: "2024-05-01",
			Keywords: []string{"lamp", "quay"},
		},
		Sites:  []string{"The Quay", "Press"},
		Bodies: []string{"Lit."},
		Types:  []string{`:"WebSite"`, `:["NewsArticle"`, `:"Person"`, `:"WebPage"`},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v\nwant %+v", got, want)
	}
}

// TestPosts takes the texts of a thread, and not those of an FAQ.
func TestPosts(t *testing.T) {
	for _, c := range []struct {
		name, script string
		want         []string
	}{
		{
			"questions and answers", `{"@type":"QAPage","mainEntity":{"@type":"Question","text":"Why &lt; 3?",
				"acceptedAnswer":{"@type":"Answer","text":"<p>It is <b>not</b>.</p>"}}}`,
			[]string{" It is  not . ", "Why &lt; 3?"},
		},
		{
			"a thread", `[{"text":"First.","@type":"DiscussionForumPosting","comment":[{"@type":"Comment","text":"2 < 3"}]}]`,
			[]string{"2 < 3", "First."},
		},
		{"an FAQ", `{"@type":"FAQPage","mainEntity":{"@type":"Question","text":"Why?"}}`, nil},
		{"something else", `{"@type":"Review","text":"Good."}`, nil},
		{"a broken script", `{"@type":"Answer","text":"Good."`, nil},
	} {
		if got := Read([]string{c.script}).Posts; !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
