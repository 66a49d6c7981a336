package cmd

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	promisedTest   = regexp.MustCompile("`([\\w/]+) ((?:Test|Fuzz)\\w+)`")
	promisedScript = regexp.MustCompile("`(script/[\\w-]+\\.txtar)`")
)

// TestPromises wants every row of the table of promises to name a test, and every test and script
// in it to be there.
func TestPromises(t *testing.T) {
	table, err := os.ReadFile("../.github/PROMISES.md")
	if err != nil {
		t.Fatal(err)
	}
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(readme), "(.github/PROMISES.md)") {
		t.Error("README.md does not link the table of promises")
	}
	rows := 0
	for line := range strings.Lines(string(table)) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| Promise ") {
			continue
		}
		rows++
		tests, scripts := promisedTest.FindAllStringSubmatch(line, -1), promisedScript.FindAllStringSubmatch(line, -1)
		if len(tests)+len(scripts) == 0 {
			t.Errorf("no test holds shuck to: %s", line)
		}
		for _, m := range tests {
			if !declared(t, filepath.Join("..", m[1]), m[2]) {
				t.Errorf("%s has no %s", m[1], m[2])
			}
		}
		for _, m := range scripts {
			if _, err := os.Stat(filepath.Join("..", "testdata", m[1])); err != nil {
				t.Error(err)
			}
		}
	}
	if rows < 20 {
		t.Errorf("%d promises: the table has more, or this test reads it wrongly", rows)
	}
}

// declared reports whether a test file in dir has the test.
func declared(t *testing.T, dir, test string) bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range files {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(b), "\nfunc "+test+"(") {
			return true
		}
	}
	return false
}
