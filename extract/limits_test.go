package extract_test

import (
	"context"
	"strings"
	"testing"

	"shuck/extract"
)

// A document made of more parts than are read is refused at once, with a code and a way out.
func TestTooManyParts(t *testing.T) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string]string{
		"a.html": "<html><body>" + strings.Repeat("<p>a", 1_600_000),
		"a.txt":  strings.Repeat("a\n", 1_300_000),
	} {
		if _, err := x.Extract(context.Background(), extract.Source{Name: name, Body: []byte(body)}); extract.CodeOf(err) != extract.CodeTooLarge {
			t.Errorf("%s: %v, want code %s", name, err, extract.CodeTooLarge)
		}
	}
}
