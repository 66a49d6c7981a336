package cmd

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

var (
	ciCommand = regexp.MustCompile(`(?m)^ *- (?:run: )?(shuck .+)$`)
	ciReport  = regexp.MustCompile(`--report \w+=(\S+)`)
	ciHook    = regexp.MustCompile(`(?m)^ *- id: (\S+)$`)
)

// TestReadmeCI runs the commands of the documentation's CI examples over a clean corpus, wants the
// reports that the example picks up, and the hooks that it names.
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
	ran, named, uses := 0, 0, 0
	var all []fence
	for _, page := range documentation(t) {
		all = append(all, fences(t, page)...)
	}
	for _, f := range all {
		if f.lang != "yaml" {
			continue
		}
		uses += usesOfAction(t, f)
		for _, m := range ciCommand.FindAllStringSubmatch(f.text, -1) {
			ran++
			cmd := command(t, "sh", "-euc", m[1])
			cmd.Dir = dir
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Errorf("%s: %s: %v: %s", f.place(), m[1], err, out)
			}
			for _, r := range ciReport.FindAllStringSubmatch(m[1], -1) {
				if info, err := os.Stat(filepath.Join(dir, r[1])); err != nil || info.Size() == 0 || strings.Count(f.text, r[1]) < 2 {
					t.Errorf("%s: the report %s is not written, or not picked up", f.place(), r[1])
				}
			}
		}
		for _, m := range ciHook.FindAllStringSubmatch(f.text, -1) {
			named++
			if !strings.Contains(string(hooks), "id: "+m[1]+"\n") {
				t.Errorf("%s: there is no hook %s", f.place(), m[1])
			}
		}
	}
	if ran < 2 || named < 1 || uses < 1 {
		t.Errorf("%d commands, %d hooks and %d uses of the action in the CI examples", ran, named, uses)
	}
}

// usesOfAction counts the steps of a workflow that use the action, and wants what they give it to
// be among its inputs.
func usesOfAction(t *testing.T, f fence) (n int) {
	t.Helper()
	var workflow struct {
		Jobs map[string]struct {
			Steps []struct {
				Uses string
				With map[string]any
			}
		}
	}
	if !strings.HasPrefix(f.text, "jobs:") {
		return 0
	}
	if err := yaml.Unmarshal([]byte(f.text), &workflow); err != nil {
		t.Errorf("%s: %v", f.place(), err)
	}
	inputs := readAction(t).Inputs
	for _, job := range workflow.Jobs {
		for _, step := range job.Steps {
			if !strings.Contains(step.Uses, "/.github/actions/check@") {
				continue
			}
			n++
			for name := range step.With {
				if _, ok := inputs[name]; !ok {
					t.Errorf("%s: the action has no input %s", f.place(), name)
				}
			}
		}
	}
	return n
}
