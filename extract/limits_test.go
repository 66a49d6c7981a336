package extract_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"shuck/extract"
	"shuck/extract/internal/worktime"
)

// A document made of more parts than are read is refused at once, with a code and a way out.
func TestTooManyParts(t *testing.T) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string]string{
		"tags.html":  "<html><body>" + strings.Repeat("<p>a", 200_000),
		"texts.html": "<html><body>" + strings.Repeat("a</p> ", 200_000),
		"a.txt":      strings.Repeat("a\n", 200_000),
	} {
		var err error
		took := worktime.Of(t, func() {
			_, err = x.Extract(context.Background(), extract.Source{Name: name, Body: []byte(body)})
		})
		if took > 2*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
		if extract.CodeOf(err) != extract.CodeTooLarge {
			t.Errorf("%s: %v, want code %s", name, err, extract.CodeTooLarge)
		}
	}
}
