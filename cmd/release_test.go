package cmd

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReleaseFiles wants every file that a release packs to be there, once .ci/extras has made the
// manual page and the completions. .ci/release tries the whole of it.
func TestReleaseFiles(t *testing.T) {
	for _, tool := range []string{"bash", "gzip"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed", tool)
		}
	}
	dir := t.TempDir()
	program, err := exec.LookPath("shuck") // the scripts' own: TestMain
	if err != nil {
		t.Fatal(err)
	}
	if out, err := command(t, "bash", "../.ci/extras", dir, program).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	b, err := os.ReadFile("../.goreleaser.yaml")
	if err != nil {
		t.Fatal(err)
	}
	named := regexp.MustCompile(`(?m)^ *- (?:src: )?(\.extras/\S+|LICENSE|README\.md|\.github/\S+)$`).FindAllStringSubmatch(string(b), -1)
	if len(named) < 8 {
		t.Errorf("%d files: the release has more, or this test reads it wrongly", len(named))
	}
	for _, m := range named {
		path := filepath.Join("..", m[1])
		if extra, ok := strings.CutPrefix(m[1], ".extras/"); ok {
			path = filepath.Join(dir, extra)
		}
		found, err := filepath.Glob(path)
		if err != nil || len(found) == 0 {
			t.Errorf("there is no %s", m[1])
		}
		for _, f := range found {
			if info, err := os.Stat(f); err != nil || info.Size() == 0 {
				t.Errorf("%s is empty (%v)", m[1], err)
			}
		}
	}
}
