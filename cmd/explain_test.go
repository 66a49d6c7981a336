package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestExplainCountsAlike has explain and the main command's -v tell the same numbers of words.
func TestExplainCountsAlike(t *testing.T) {
	dir := t.TempDir()
	long := filepath.Join(dir, "long.txt") // one line, cut at its end
	line := strings.ReplaceAll(strings.ReplaceAll(string(writeProse(4000)), "\n\n", " "), "\n", " ")
	if err := os.WriteFile(long, []byte(line+" Share this story. Sign up for our newsletter.\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	common := filepath.Join("..", "testdata", "script", "common")
	counts := regexp.MustCompile(`\d+ of \d+ words`)
	for _, args := range [][]string{
		{filepath.Join(common, "page.html")},
		{filepath.Join(common, "story.txt")},
		{"--no-tables", filepath.Join(common, "page.html")},
		{"--engine", "readability", filepath.Join(common, "page.html")},
		{long},
	} {
		var cleaned, explained strings.Builder
		clean := command(t, "shuck", append([]string{"-v"}, args...)...)
		clean.Stderr = &cleaned
		explain := command(t, "shuck", append([]string{"explain"}, args...)...)
		explain.Stdout = &explained
		if err := clean.Run(); err != nil {
			t.Fatal(err)
		}
		if err := explain.Run(); err != nil {
			t.Fatal(err)
		}
		want := counts.FindString(cleaned.String())
		if got := counts.FindString(explained.String()); got != want || want == "" {
			t.Errorf("%v: explain says %q, -v %q", args, got, want)
		}
	}
}
