//go:build unix

package cmd

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"
)

// started is a shuck that runs.
type started struct {
	*exec.Cmd
	stdin  io.WriteCloser
	stderr bytes.Buffer
}

func start(t *testing.T, stdout io.Writer, args ...string) *started {
	t.Helper()
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGHUP) // where nohup has it ignored, shuck would be born so
	defer signal.Stop(signals)
	s := &started{Cmd: command(t, "shuck", args...)}
	s.Stdout, s.Stderr = stdout, &s.stderr
	var err error
	if s.stdin, err = s.StdinPipe(); err == nil {
		err = s.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Process.Kill() })
	return s
}

// end waits for s, and gives its exit status and how long it took; -1 where a signal ended it
// unasked.
func (s *started) end(t *testing.T) (int, time.Duration) {
	t.Helper()
	begun := time.Now()
	err := s.Wait()
	if exit, ok := errors.AsType[*exec.ExitError](err); ok {
		return exit.ExitCode(), time.Since(begun)
	}
	if err != nil {
		t.Fatal(err)
	}
	return 0, time.Since(begun)
}

// eventually waits for what to become true.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for deadline := time.Now().Add(10 * time.Second); !is(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("waited ten seconds for: %s", what)
		}
	}
}

// inputs makes n texts of size bytes each in the folder in, under a new working folder.
func inputs(t *testing.T, n, size int) {
	t.Helper()
	t.Chdir(t.TempDir())
	text := writeProse(size)
	if err := os.Mkdir("in", 0o777); err != nil {
		t.Fatal(err)
	}
	for i := range n {
		name := filepath.Join("in", string([]rune{'a' + rune(i/26), 'a' + rune(i%26)})+".txt")
		if err := os.WriteFile(name, text, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

var endings = map[syscall.Signal]int{syscall.SIGINT: 130, syscall.SIGTERM: 143, syscall.SIGHUP: 129}

// TestSignalInTree ends a run that waits for more names: what is done stays whole, and nothing else
// is there.
func TestSignalInTree(t *testing.T) {
	for sig, want := range endings {
		inputs(t, 3, 2000)
		s := start(t, nil, "-o", "out/", "--files-from", "-")
		if _, err := io.WriteString(s.stdin, "in/aa.txt\nin/ab.txt\n"); err != nil {
			t.Fatal(err)
		}
		eventually(t, "two outputs", func() bool {
			done, _ := filepath.Glob("out/in/a*.txt")
			return len(done) == 2
		})
		if err := s.Process.Signal(sig); err != nil {
			t.Fatal(err)
		}
		if got, took := s.end(t); got != want || took > 5*time.Second || s.stderr.Len() > 0 {
			t.Errorf("%v: status %d after %v, want %d; stderr %q", sig, got, took, want, &s.stderr)
		}
		if left := temporary("."); len(left) > 0 {
			t.Errorf("%v: left behind %q", sig, left)
		}
	}
}

// TestSignalInFile ends a run in the middle of its one output: the file does not appear.
func TestSignalInFile(t *testing.T) {
	for sig, want := range endings {
		inputs(t, 1, 2000)
		s := start(t, nil, "-f", "jsonl", "-o", "all.jsonl", "--files-from", "-")
		if _, err := io.WriteString(s.stdin, "in/aa.txt\n"); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the temporary file has the first record", func() bool {
			return slices.ContainsFunc(temporary("."), func(path string) bool {
				info, err := os.Stat(path)
				return err == nil && info.Size() > 0
			})
		})
		if err := s.Process.Signal(sig); err != nil {
			t.Fatal(err)
		}
		if got, _ := s.end(t); got != want {
			t.Errorf("%v: status %d, want %d; stderr %q", sig, got, want, &s.stderr)
		}
		if _, err := os.Stat("all.jsonl"); err == nil || len(temporary(".")) > 0 {
			t.Errorf("%v: left behind %q, all.jsonl: %v", sig, temporary("."), err)
		}
	}
}

// TestSignalWhileStuck ends a run whose output no one reads.
func TestSignalWhileStuck(t *testing.T) {
	inputs(t, 1, 1<<20)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	s := start(t, w, "in/aa.txt")
	w.Close()
	firstByte(t, r) // it has begun to write, and the pipe holds less than the text
	if err := s.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if got, took := s.end(t); got != 143 || took > signalGrace+5*time.Second {
		t.Errorf("status %d after %v, want 143 in little more than %v", got, took, signalGrace)
	}
}

// TestKilled ends runs with no chance to clean up, each a little later: no output may be there in
// part.
func TestKilled(t *testing.T) {
	inputs(t, 60, 60_000)
	if got, _ := start(t, nil, "-q", "-o", "whole/", "in").end(t); got != 0 {
		t.Fatalf("status %d", got)
	}
	partly := 0
	for i := range 8 {
		s := start(t, nil, "-q", "-o", "out/", "in")
		eventually(t, "a first output", func() bool {
			done, _ := filepath.Glob("out/*.txt")
			return len(done) > i*4 || s.ProcessState != nil
		})
		_ = s.Process.Kill()
		_ = s.Wait()
		done, err := filepath.Glob("out/*.txt")
		if err != nil {
			t.Fatal(err)
		}
		if len(done) < 60 {
			partly++
		}
		for _, path := range done {
			got, err := os.ReadFile(path)
			want, wantErr := os.ReadFile(filepath.Join("whole", filepath.Base(path)))
			if err := errors.Join(err, wantErr); err != nil || !bytes.Equal(got, want) {
				t.Errorf("%s: %d bytes, want %d, %v", path, len(got), len(want), err)
			}
		}
		if err := os.RemoveAll("out"); err != nil {
			t.Fatal(err)
		}
	}
	if partly == 0 {
		t.Error("every run was over before it was killed: nothing was tested")
	}
}

// TestClosedPipe has a reader that goes away after the first byte.
func TestClosedPipe(t *testing.T) {
	inputs(t, 20, 30_000)
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	s := start(t, w, "-q", "in")
	w.Close()
	firstByte(t, r)
	r.Close()
	if got, _ := s.end(t); got != 0 || s.stderr.Len() > 0 {
		t.Errorf("status %d, stderr %q", got, &s.stderr)
	}
}

// TestNoHangup has a run that nohup started go on when its terminal is closed.
func TestNoHangup(t *testing.T) {
	inputs(t, 1, 2000)
	s := &started{Cmd: command(t, "sh", "-c", `trap '' HUP; exec shuck -o out/ --files-from -`)}
	stdin, err := s.StdinPipe()
	if err == nil {
		err = s.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(stdin, "in/aa.txt\n"); err != nil {
		t.Fatal(err)
	}
	eventually(t, "an output", func() bool {
		_, err := os.Stat("out/in/aa.txt")
		return err == nil
	})
	if err := s.Process.Signal(syscall.SIGHUP); err != nil {
		t.Fatal(err)
	}
	stdin.Close()
	if got, _ := s.end(t); got != 0 {
		t.Errorf("status %d, want 0", got)
	}
}
