package cmd

import (
	"archive/tar"
	"bytes"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// action is an action of GitHub's, as a runner reads it.
type action struct {
	Inputs map[string]struct{ Default string }
	Runs   struct {
		Steps []struct {
			Shell, Run string
			Env        map[string]string
		}
	}
}

// runner runs the steps of an action like GitHub's, with files and variables of its own.
type runner struct {
	t      *testing.T
	action action
	temp   string
	work   string
	server string
	path   string // PATH at first
}

func newRunner(t *testing.T) *runner {
	t.Helper()
	for _, tool := range []string{"bash", "curl", "tar"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed", tool)
		}
	}
	return &runner{t: t, action: readAction(t), temp: t.TempDir(), work: readmeFolder(t), path: os.Getenv("PATH")}
}

func readAction(t *testing.T) (a action) {
	t.Helper()
	b, err := os.ReadFile("../.github/actions/check/action.yml")
	if err == nil {
		err = yaml.Unmarshal(b, &a)
	}
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// run returns what the steps print and the first failure.
func (r *runner) run(inputs map[string]string) (string, error) {
	r.t.Helper()
	values := []string{"${{ github.server_url }}", r.server, "${{ github.action_repository }}", "someone/shuck"}
	for name, input := range r.action.Inputs {
		value, ok := inputs[name]
		if !ok {
			value = input.Default
		}
		values = append(values, "${{ inputs."+name+" }}", value)
	}
	folder, err := filepath.Abs("../.github/actions/check")
	if err != nil {
		r.t.Fatal(err)
	}
	path := r.path
	var out bytes.Buffer
	for _, step := range r.action.Runs.Steps {
		cmd := command(r.t, step.Shell, "--noprofile", "--norc", "-eo", "pipefail", "-c", step.Run)
		cmd.Dir, cmd.Stdout, cmd.Stderr = r.work, &out, &out
		cmd.Env = append(os.Environ(), "PATH="+path, "GITHUB_ACTION_PATH="+folder, "RUNNER_TEMP="+r.temp, "RUNNER_OS=Linux", "RUNNER_ARCH=X64",
			"GITHUB_PATH="+filepath.Join(r.temp, "path"), "GITHUB_OUTPUT="+filepath.Join(r.temp, "output"))
		for name, value := range step.Env {
			cmd.Env = append(cmd.Env, name+"="+strings.NewReplacer(values...).Replace(value))
		}
		if err := cmd.Run(); err != nil {
			return out.String(), err
		}
		if added, err := os.ReadFile(filepath.Join(r.temp, "path")); err == nil {
			path = strings.TrimSpace(string(added)) + ":" + r.path
		}
	}
	return out.String(), nil
}

// TestAction runs the steps of the action over a corpus, with the shuck that is on the path.
func TestAction(t *testing.T) {
	r := newRunner(t)
	out, err := r.run(map[string]string{"paths": "story.txt\npages/**/*.txt\n", "args": "--max-findings 0"})
	if exit, ok := err.(*exec.ExitError); !ok || exit.ExitCode() != exitFailed {
		t.Errorf("a corpus with boilerplate: %v\n%s", err, out)
	}
	for _, want := range []string{"::error file=story.txt,line=11,", "::error file=pages/may/story.txt,line=11,", "title=shuck related-en::"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in\n%s", want, out)
		}
	}
	clean := command(t, "sh", "-euc", "mkdir 'a corpus' && shuck story.txt >'a corpus/story.txt'")
	clean.Dir = r.work
	if out, err := clean.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if out, err := r.run(map[string]string{"paths": "a corpus", "args": "--report sarif=out.sarif\n-j 1"}); err != nil {
		t.Errorf("a clean corpus: %v\n%s", err, out)
	}
	if _, err := os.Stat(filepath.Join(r.work, "out.sarif")); err != nil {
		t.Error(err)
	}
	if out, err := os.ReadFile(filepath.Join(r.temp, "output")); err != nil || !strings.HasPrefix(string(out), "version=shuck ") {
		t.Errorf("the output is %q, %v", out, err)
	}
}

// TestActionRelease has the action install a release, and refuse one that is not what its sums say.
func TestActionRelease(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the release is Linux's")
	}
	r := newRunner(t)
	script := "#!/bin/sh\necho shuck v1.2.0 \"$@\"\n"
	var packed bytes.Buffer
	w := tar.NewWriter(&packed)
	if err := w.WriteHeader(&tar.Header{Name: "shuck-1.2.0-linux-amd64/shuck", Mode: 0o755, Size: int64(len(script))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(script)); err != nil || w.Close() != nil {
		t.Fatal(err)
	}
	archive, err := gzipped(packed.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	sums := fmt.Sprintf("%x  shuck-1.2.0-linux-amd64.tar.gz\n", sha256.Sum256(archive))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		switch q.URL.Path {
		case "/someone/shuck/releases/download/v1.2.0/shuck-1.2.0-linux-amd64.tar.gz":
			w.Write(archive)
		case "/someone/shuck/releases/download/v1.2.0/shuck-1.2.0-sha256.txt":
			w.Write([]byte(sums))
		default:
			http.NotFound(w, q)
		}
	}))
	t.Cleanup(server.Close)
	r.server = server.URL
	t.Setenv("no_proxy", "*")
	out, err := r.run(map[string]string{"version": "v1.2.0", "paths": "a\nb"})
	if err != nil || !strings.Contains(out, "shuck v1.2.0 check --format github --progress never -- a b\n") {
		t.Errorf("%v\n%s", err, out)
	}
	archive = append(archive, 'x')
	if out, err := r.run(map[string]string{"version": "1.2.0"}); err == nil || !strings.Contains(out, "and the release says") {
		t.Errorf("an archive with another sum: %v\n%s", err, out)
	}
	if out, err := r.run(map[string]string{"version": "1.3.0"}); err == nil {
		t.Errorf("a release that there is not:\n%s", out)
	}
}
