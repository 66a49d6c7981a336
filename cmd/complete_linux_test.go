package cmd

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// bashWords is the package that the script for bash asks for the words of a line.
const bashWords = "/usr/share/bash-completion/bash_completion"

// TestCompletionInShell types into real shells, presses the tab key, and has the shell echo the
// line.
func TestCompletionInShell(t *testing.T) {
	t.Parallel()
	for _, sh := range []struct {
		name, needs, begin string
		args               []string
	}{
		{"bash", bashWords, "PS1=; bind 'set bell-style none'; . " + bashWords + "; . <(shuck completion bash)", []string{"--norc", "--noprofile", "-i"}},
		{"zsh", "", "PS1=; unsetopt prompt_cr; autoload -U compinit; compinit -D -u; . <(shuck completion zsh)", []string{"-f", "-i"}},
	} {
		t.Run(sh.name, func(t *testing.T) {
			if _, err := exec.LookPath(sh.name); err != nil {
				t.Skipf("%s is not installed", sh.name)
			}
			if _, err := os.Stat(sh.needs); sh.needs != "" && err != nil {
				t.Skipf("%s is not installed", sh.needs)
			}
			t.Parallel()
			dir := t.TempDir()
			for _, name := range []string{"page.html", "chapter.txt"} {
				if err := os.WriteFile(filepath.Join(dir, name), nil, 0o666); err != nil {
					t.Fatal(err)
				}
			}
			shell := newShell(t, dir, sh.name, sh.args...)
			shell.types(sh.begin + "; echo ready-$((40+2))\r")
			shell.shows("ready-42")
			for _, c := range []struct{ typed, want string }{
				{"shuck pag", "shuck page.html"},
				{"shuck chec", "shuck check"},
				{"shuck check pag", "shuck check page.html"},
				{"shuck -f md pag", "shuck -f md page.html"},
				{"shuck check --ignore not-cl", "shuck check --ignore not-cleaned"},
				{"shuck check --select share-en,not-cl", "shuck check --select share-en,not-cleaned"},
				{"shuck --encoding shift", "shuck --encoding shift_jis"},
				{"shuck check --report sar", "shuck check --report sarif="},
				{"shuck --engine read", "shuck --engine readability"},
				{"shuck --files-from pag", "shuck --files-from page.html"},
				{"shuck rules not-cl", "shuck rules not-cleaned"},
			} {
				shell.types(c.typed + "\t")
				time.Sleep(300 * time.Millisecond) // zsh takes what is typed meanwhile for an answer
				shell.types("\x01echo '<'\x05'>'\r")
				shell.shows("<" + c.want)
			}
		})
	}
}

// shell is an interactive one on a terminal of its own.
type shell struct {
	t      *testing.T
	screen *os.File
	drawn  chan []byte // what comes on the screen
	seen   []byte      // what came
}

func newShell(t *testing.T, dir, name string, args ...string) *shell {
	screen, tty := terminal(t)
	cmd := exec.Command(name, args...) // ended below; every wait for it has a bound
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TERM=dumb", "HISTFILE=", "INPUTRC=/dev/null")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = tty, tty, tty
	cmd.SysProcAttr = &unix.SysProcAttr{Setsid: true, Setctty: true}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	tty.Close()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	s := &shell{t: t, screen: screen, drawn: make(chan []byte, 1<<10)}
	go func() {
		defer close(s.drawn)
		for b := make([]byte, 1<<12); ; {
			n, err := screen.Read(b)
			s.drawn <- bytes.Clone(b[:n])
			if err != nil {
				return
			}
		}
	}()
	return s
}

func (s *shell) types(text string) {
	s.t.Helper()
	if _, err := s.screen.WriteString(text); err != nil {
		s.t.Fatal(err)
	}
}

// shows waits for text on the screen, below what was waited for before.
func (s *shell) shows(text string) {
	s.t.Helper()
	late := time.After(patience)
	for {
		if i := bytes.Index(s.seen, []byte(text)); i >= 0 {
			s.seen = s.seen[i+len(text):]
			return
		}
		select {
		case b, ok := <-s.drawn:
			if s.seen = append(s.seen, b...); !ok {
				s.t.Fatalf("the shell ended before %q; on the screen: %q", text, s.seen)
			}
		case <-late:
			s.t.Fatalf("waited for %q; on the screen: %q", text, s.seen)
		}
	}
}
