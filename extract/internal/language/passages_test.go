package language

import (
	"os"
	"strings"
	"testing"
)

// TestPassages holds the finder to its shares of news items in 63 languages, and of their sentences: a language that a text is
// wrongly found to be in is worse than none.
func TestPassages(t *testing.T) {
	data, err := os.ReadFile("testdata/passages.txt")
	if err != nil {
		t.Fatal(err)
	}
	var passages, sentences tally
	for line := range strings.Lines(string(data)) {
		want, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		passages.add(t, want, text)
		for _, s := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(".。।۔։។", r) }) {
			sentences.add(t, want, strings.TrimSpace(s))
		}
	}
	passages.check(t, "passages", 97, 3)
	sentences.check(t, "sentences", 95, 3)
}

type tally struct{ all, right, wrong int }

func (n *tally) add(t *testing.T, want, text string) {
	if text == "" {
		return
	}
	var c Counter
	c.Add(text)
	n.all++
	switch got := c.Tag(); got {
	case want:
		n.right++
	case "":
	default:
		n.wrong++
		t.Logf("%s found to be %s: %s", want, got, text)
	}
}

// check wants a share of all that is right, at least, and one that is wrong, at most.
func (n *tally) check(t *testing.T, what string, right, wrong int) {
	if n.all < 100 || n.right*100 < right*n.all || n.wrong*100 > wrong*n.all {
		t.Errorf("%s: %d of %d right, %d wrong: want %d%% right at least, %d%% wrong at most", what, n.right, n.all, n.wrong, right, wrong)
	}
	t.Logf("%s: %d of %d right, %d wrong", what, n.right, n.all, n.wrong)
}
