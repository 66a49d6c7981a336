//go:build unix

package cmd

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// checkScenarios are runs over the start that checkStart makes.
var checkScenarios = []struct {
	name string
	args []string
}{
	{"all", []string{
		"--fix", "--baseline", "corpus/known.json", "--write-baseline", "new.json", "--report", "json=report.json",
		"--report", "junit=new.xml", "corpus",
	}},
	{"fix", []string{"--fix", "corpus"}},
	{"reports", []string{"--report", "json=report.json", "--report", "junit=new.xml", "--report", "text=/dev/null", "corpus"}},
	{"baseline", []string{"--write-baseline", "corpus/known.json", "corpus"}},
}

// TestCheckFaults fails every file operation of --fix, --report and --write-baseline once, and
// kills the process at each once: every text is the old one or the new one then, whole, every
// report and baseline likewise, and no other file is touched. A run that nothing disturbs makes of
// what is left what it makes of the start.
func TestCheckFaults(t *testing.T) {
	start := checkStart(t)
	reasons := []syscall.Errno{syscall.EIO}
	if *longFaults {
		reasons = append(reasons, syscall.ENOSPC, syscall.EACCES, syscall.EINTR, syscall.EROFS, syscall.EXDEV)
	}
	old := contents(t, start, ".")
	for i, s := range checkScenarios {
		if i > 0 && !*longFaults {
			break // the first has them all
		}
		undisturbed := copyOf(t, start)
		checkRun(t, undisturbed, "", s.args)
		want := contents(t, undisturbed, ".")
		modes := []string{"kill:%d:0"}
		for _, r := range reasons {
			modes = append(modes, "fail:%d:"+fmt.Sprint(int(r)))
		}
		for _, mode := range modes {
			n := 1
			for ; checkHolds(t, start, s.name, fmt.Sprintf(mode, n), s.args, old, want); n++ {
			}
			if n < 6 {
				t.Errorf("%s, %s: %d operations only", s.name, mode, n-1)
			}
			t.Logf("%s, %s: %d operations", s.name, mode, n-1)
		}
	}
}

// checkHolds reports whether the fault came to pass, and fails the test where a promise is broken
// then.
func checkHolds(t *testing.T, start, name, fault string, args []string, old, want map[string]string) bool {
	t.Helper()
	dir := copyOf(t, start)
	defer os.RemoveAll(dir)
	status := checkRun(t, dir, fault, args)
	op, err := os.ReadFile(filepath.Join(dir, "fired"))
	if err != nil {
		return false
	}
	if err := os.Remove(filepath.Join(dir, "fired")); err != nil {
		t.Fatal(err)
	}
	got := contents(t, dir, ".")
	for path, content := range got {
		was, before := old[path]
		if content != want[path] && !(before && content == was) && !whole(path, content) {
			t.Errorf("%s, %s, %s: %s is neither the old one nor the new one: %q", name, fault, op, path, content)
		}
	}
	for path := range old {
		if _, there := got[path]; !there {
			t.Errorf("%s, %s, %s: %s is gone", name, fault, op, path)
		}
	}
	checkRun(t, dir, "", args)
	got = contents(t, dir, ".")
	for path := range want {
		if strings.HasSuffix(path, ".txt") && got[path] != want[path] {
			t.Errorf("%s, %s, %s: status %d, and then %s is not what an undisturbed run makes", name, fault, op, status, path)
		}
	}
	if len(got) != len(want) {
		t.Errorf("%s, %s, %s: there are %d files, want %d", name, fault, op, len(got), len(want))
	}
	if left := temporary(dir); len(left) > 0 {
		t.Errorf("%s, %s, %s: left behind %q", name, fault, op, left)
	}
	return true
}

// whole reports whether a file is a report or a baseline from its beginning to its end: what it
// says may differ with what could be fixed.
func whole(path, content string) bool {
	switch filepath.Base(path) {
	case "report.json", "known.json", "new.json":
		return json.Valid([]byte(content))
	case "new.xml":
		d := xml.NewDecoder(strings.NewReader(content))
		for {
			if _, err := d.Token(); err != nil {
				return errors.Is(err, io.EOF) && strings.HasSuffix(content, "</testsuites>\n")
			}
		}
	}
	return false
}

// checkRun runs shuck check in dir, and gives its exit status; -1 for a killed one.
func checkRun(t *testing.T, dir, fault string, args []string) int {
	t.Helper()
	return faulty(t, dir, fault, append([]string{"check", "-q", "-j", "1"}, args...))
}

// checkStart makes a folder of texts with and without findings, a known one among them, and a
// report of an earlier run.
func checkStart(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	const share = "\nShare this story:\n\nFacebook\n\nTwitter\n\nSign up for our newsletter\n"
	put := func(path, content string) {
		path = filepath.Join(dir, path)
		err := os.MkdirAll(filepath.Dir(path), 0o777)
		if err == nil {
			err = os.WriteFile(path, []byte(content), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	prose := string(writeProse(1500))
	put("corpus/a.txt", prose+share)
	if status := checkRun(t, dir, "", []string{"--write-baseline", "corpus/known.json", "corpus"}); status != 0 {
		t.Fatalf("status %d", status)
	}
	put("corpus/clean.txt", prose)
	put("corpus/sub/b.txt", strings.ReplaceAll(prose+share, "\n", "\r\n"))
	put("corpus/sub/c.txt", "Home\n"+prose+share)
	put("report.json", "[]\n")
	put("other/a.txt", prose+share)
	return dir
}
