package source

import (
	"os"
	"strings"
	"testing"
)

// TestCommon: the words stand sorted, one a line, each once.
func TestCommon(t *testing.T) {
	tables, err := Read(os.DirFS("../../data"))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range tables.Common {
		if len(c.Lang) < 2 || len(c.Lang) > 3 || c.Text != strings.ToLower(c.Text) {
			t.Errorf("%s/%s: want a language's code, and words in lower case", c.Lang, commonFile)
		}
		list := strings.Split(strings.TrimSuffix(c.Text, "\n"), "\n")
		for i, word := range list {
			if word != strings.TrimSpace(word) || word == "" || strings.Contains(word, " ") || i > 0 && word <= list[i-1] {
				t.Errorf("%s/%s:%d: %q: want one word a line, sorted, each once", c.Lang, commonFile, i+1, word)
			}
		}
	}
	if n := len(tables.Common); n < 40 {
		t.Errorf("%d languages have common words", n)
	}
}
