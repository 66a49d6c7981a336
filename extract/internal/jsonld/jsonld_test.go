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
