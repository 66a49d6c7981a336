package lines_test

import (
	"strings"
	"testing"

	"shuck/extract/internal/lines"
)

// TestNoTitle: without its title a text loses the title and no line more, and what is left keeps
// the first line it has then.
func TestNoTitle(t *testing.T) {
	e := engine(t, lines.Options{NoTitle: true})
	const title = "Old quay to open again after nine years of repair"
	head, story, _ := strings.Cut(strings.ReplaceAll(article(3), " \n", "\n"), "\n\n")
	if head != title {
		t.Fatalf("the article is titled %q", head)
	}
	story = strings.TrimSpace(story) + "\n"
	for _, c := range []struct{ name, text, want string }{
		{"clean", title + "\n\n" + story, story},
		{"dump", dump(3), story},
		{"sentence", title + "\n\nIt took nine years and a fortune.\n\n" + story, "It took nine years and a fortune.\n\n" + story},
		{"heading", "# " + title + "\n\n## How it began\n\n" + story, "## How it began\n\n" + story},
		{"short line", title + "\n\nHow it began\n\n" + story, "How it began\n\n" + story},
		{"no blank lines", "# " + title + "\n" + strings.ReplaceAll(story, "\n\n", "\n"), strings.ReplaceAll(story, "\n\n", "\n")},
		{"one blank line", title + "\n\n" + strings.ReplaceAll(story, "\n\n", "\n"), strings.ReplaceAll(story, "\n\n", "\n")},
		{"a title once more", "# " + title + " | Harbour Post\n\n# " + title + "\n\n" + story, story},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := selected(t, e, c.text)
			got := body(p)
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if again := body(selected(t, e, got)); again != got {
				t.Errorf("cleaned again: %q, want %q", again, got)
			}
			if p.Title < 0 || !strings.Contains(p.Blocks[p.Title].Text, title) || !p.Blocks[p.Title].Keep {
				t.Errorf("the title is line %d, want that of %q", p.Title, title)
			}
		})
	}
}
