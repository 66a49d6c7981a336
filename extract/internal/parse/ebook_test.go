package parse

import (
	"strings"
	"testing"
)

func TestEbookHead(t *testing.T) {
	const start = "*** START OF THE PROJECT GUTENBERG EBOOK ROPE ***\n"
	for _, head := range []string{
		"Title: Rope\nAuthor: Ada Holt\n" + start,
		"Rope\n***START OF THIS PROJECT GUTENBERG EBOOK ROPE***\n",
		start + "\n\nProduced by Ada Holt\nand others\n",
	} {
		if got := above(head + "\nThe rope works open."); got != head {
			t.Errorf("above of %q is %q", head, got)
		}
	}
	for _, text := range []string{
		"*** START OF THE DAY ***\n\nThe works open.", "START OF THE PROJECT GUTENBERG EBOOK\n\nThe works open.",
		strings.Repeat("The works open.\n", ebookLines) + start + "In May.", strings.TrimSpace(start),
	} {
		if got := above(text); got != "" {
			t.Errorf("above of %q is %q", text, got)
		}
	}
	if got := Ebook("Title: Rope\n\n" + start)["title"]; got != "Rope" {
		t.Errorf("title is %q", got)
	}
}
