//go:build unix

package cmd

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// The fault harness. A small run is repeated as often as it has file operations: each of them fails
// once, and once the process is killed at it, in the middle of a write. After each run the inputs
// are as they were, every output is the old one or the new one, whole, and a run with --resume ends
// in what an undisturbed run makes, with nothing left behind.
//
// With -faults.long the run is a larger one, of four workers, and operations fail for each of the
// reasons there are; it takes minutes. The folder it works in is TMPDIR's, so that other file
// systems and users can be tried:
//
//	go test -c -o /tmp/cmd.test ./cmd && cd cmd
//	TMPDIR=/mnt/small setpriv --reuid nobody --clear-groups /tmp/cmd.test -test.run TestFaults -test.v -faults.long
var longFaults = flag.Bool("faults.long", false, "run the fault harness at length")

// scenario is a run over the start that faultStart makes.
type scenario struct {
	name string
	args []string
	out  string // the file or folder it writes
}

var scenarios = []scenario{
	{"tree", []string{"-o", "tree", "in"}, "tree"},
	{"tree resumed", []string{"--resume", "-o", "tree", "in"}, "tree"},
	{"new tree", []string{"-f", "json", "-o", "new", "in"}, "new"},
	{"file", []string{"-f", "jsonl", "-o", "all.jsonl", "in"}, "all.jsonl"},
	{"file resumed", []string{"--resume", "-f", "jsonl", "-o", "all.jsonl", "in"}, "all.jsonl"},
	{"one document", []string{"--resume", "-o", "one.txt", "in/gone.txt"}, "one.txt"},
	{"among the inputs", []string{"-f", "md", "-o", ".", "in/a.txt", "in/sub/c.txt"}, "in"},
}

func TestFaults(t *testing.T) {
	start := faultStart(t)
	reasons := []syscall.Errno{syscall.EIO}
	if *longFaults {
		reasons = append(reasons, syscall.ENOSPC, syscall.EACCES, syscall.EINTR, syscall.EROFS)
	}
	modes := []string{"kill:%d:0"}
	for _, r := range reasons {
		modes = append(modes, fmt.Sprintf("fail:%%d:%d", r))
	}
	for _, s := range scenarios {
		t.Run(s.name, func(t *testing.T) { s.test(t, start, modes) })
	}
}

// test repeats the scenario with each fault at every operation.
func (s *scenario) test(t *testing.T, start string, modes []string) {
	old := contents(t, start, s.out)
	undisturbed := copyOf(t, start)
	s.run(t, undisturbed, "", false)
	s.run(t, undisturbed, "", true) // takes away what only --resume does
	want := contents(t, undisturbed, s.out)
	for _, mode := range modes {
		n := 1
		for ; s.holds(t, start, fmt.Sprintf(mode, n), old, want); n++ {
		}
		if n < 4 {
			t.Errorf("%s: %d operations only", mode, n-1)
		}
		t.Logf("%s: %d operations", mode, n-1)
	}
}

// holds reports whether the fault came to pass, and fails the test where a promise is broken then.
func (s *scenario) holds(t *testing.T, start, fault string, old, want map[string]string) bool {
	t.Helper()
	dir := copyOf(t, start)
	defer os.RemoveAll(dir)
	status := s.run(t, dir, fault, false)
	if _, err := os.Stat(filepath.Join(dir, "fired")); err != nil {
		return false
	}
	inputs := func(when string) {
		for path, content := range contents(t, start, "in") {
			if got, err := os.ReadFile(filepath.Join(dir, path)); err != nil || string(got) != content {
				t.Errorf("%s, %s, %s: the input %s is not as it was: %v", s.name, fault, when, path, err)
			}
		}
	}
	inputs("disturbed")
	got := contents(t, dir, s.out)
	for path, content := range got {
		was, before := old[path]
		if content != want[path] && !(before && content == was) {
			t.Errorf("%s, %s: %s is neither the old one nor the new one: %d bytes", s.name, fault, path, len(content))
		}
	}
	for path := range old {
		if _, there := got[path]; !there && want[path] != "" {
			t.Errorf("%s, %s: %s is gone", s.name, fault, path)
		}
	}
	if resumed := s.run(t, dir, "", true); resumed != 0 {
		t.Errorf("%s, %s: status %d, and %d resumed", s.name, fault, status, resumed)
	}
	inputs("resumed")
	got = contents(t, dir, s.out)
	for path := range want {
		if got[path] != want[path] {
			t.Errorf("%s, %s: resumed, %s is not what an undisturbed run makes", s.name, fault, path)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s, %s: resumed, there are %d outputs, want %d", s.name, fault, len(got), len(want))
	}
	if left := temporary(dir); len(left) > 0 {
		t.Errorf("%s, %s: resumed, left behind %q", s.name, fault, left)
	}
	return true
}

// run runs the scenario in dir, and gives its exit status; -1 for a killed one.
func (s *scenario) run(t *testing.T, dir, fault string, resume bool) int {
	t.Helper()
	jobs := "1"
	if *longFaults {
		jobs = "4"
	}
	args := append([]string{"-q", "--allow-empty", "-j", jobs}, s.args...)
	if resume {
		args = append(args, "--resume")
	}
	return faulty(t, dir, fault, args)
}

// faulty runs shuck in dir with a fault, and returns its exit status; -1 for a killed one.
func faulty(t *testing.T, dir, fault string, args []string) int {
	t.Helper()
	cmd := exec.Command("shuck", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "SHUCK_FAULT="+fault)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	err := cmd.Run()
	if cmd.ProcessState == nil {
		t.Fatal(err)
	}
	if strings.Contains(stderr.String(), "panic") {
		t.Errorf("%s, %v: %s", fault, args, &stderr)
	}
	return cmd.ProcessState.ExitCode()
}

// faultStart makes a folder of inputs, and outputs that an earlier run made of other bytes of
// theirs: some are the same since, one has changed, one is new, and one gives nothing any more.
func faultStart(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	text := writeProse(1500)
	put := func(path string, content []byte) {
		path = filepath.Join(dir, path)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, content, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"a.txt", "b.html", "gone.txt", "sub/c.txt"} {
		put("in/"+name, text)
	}
	if *longFaults {
		for i := range 12 {
			put(fmt.Sprintf("in/more/%d.txt", i), writeProse(1500+200*i))
		}
	}
	for _, s := range scenarios {
		if s.out != "new" && s.out != "in" {
			s.run(t, dir, "", false)
		}
	}
	put("in/a.txt", writeProse(2500))
	put("in/gone.txt", nil)
	put("in/sub/new.txt", text)
	return dir
}

// contents returns the content of the files at or below out in dir, by path, hidden ones left out.
func contents(t *testing.T, dir, out string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir(filepath.Join(dir, out), func(path string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) || err == nil && (d.IsDir() || strings.HasPrefix(d.Name(), ".")) {
			return nil
		}
		if err != nil {
			return err
		}
		content, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		found[rel] = string(content)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// copyOf returns a copy of a folder.
func copyOf(t *testing.T, start string) string {
	t.Helper()
	dir, err := os.MkdirTemp(filepath.Dir(start), "run")
	if err == nil {
		err = os.CopyFS(dir, os.DirFS(start))
	}
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
