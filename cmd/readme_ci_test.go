package cmd

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	ciCommand = regexp.MustCompile(`(?m)^ *- (?:run: )?(shuck .+)$`)
	ciReport  = regexp.MustCompile(`--report \w+=(\S+)`)
	ciHook    = regexp.MustCompile(`(?m)^ *- id: (\S+)$`)
)

// TestReadmeCI runs the commands of the README's CI examples over a clean corpus, wants the reports that
// the example picks up, and the hooks that it names.
func TestReadmeCI(t *testing.T) {
	if _, err := exec.LookPath("sh"); err != nil {
		t.Skip("sh is not installed")
	}
	hooks, err := os.ReadFile("../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	dir := readmeFolder(t)
	if err := os.Mkdir(filepath.Join(dir, "corpus"), 0o777); err != nil {
		t.Fatal(err)
	}
	clean := command(t, "sh", "-euc", "shuck story.txt >corpus/story.txt")
	clean.Dir = dir
	if out, err := clean.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	ran, named := 0, 0
	for _, f := range fences(t) {
		if f.lang != "yaml" {
			continue
		}
		for _, m := range ciCommand.FindAllStringSubmatch(f.text, -1) {
			ran++
			cmd := command(t, "sh", "-euc", m[1])
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("README.md:%d: %s: %v: %s", f.line, m[1], err, out)
			}
			for _, r := range ciReport.FindAllStringSubmatch(m[1], -1) {
				if info, err := os.Stat(filepath.Join(dir, r[1])); err != nil || info.Size() == 0 || strings.Count(f.text, r[1]) < 2 {
					t.Errorf("README.md:%d: the report %s is not written, or not picked up", f.line, r[1])
				}
			}
		}
		for _, m := range ciHook.FindAllStringSubmatch(f.text, -1) {
			named++
			if !strings.Contains(string(hooks), "id: "+m[1]+"\n") {
				t.Errorf("README.md:%d: there is no hook %s", f.line, m[1])
			}
		}
	}
	if ran < 2 || named < 1 {
		t.Errorf("%d commands and %d hooks in the README's CI examples", ran, named)
	}
}
