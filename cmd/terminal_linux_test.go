package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// terminal gives both ends of a new pseudo-terminal: what a person sees, and what a program has.
func terminal(t *testing.T) (screen, tty *os.File) {
	t.Helper()
	screen, err := os.OpenFile("/dev/ptmx", os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("no pseudo-terminals here: %v", err)
	}
	t.Cleanup(func() { screen.Close() })
	n, err := unix.IoctlGetInt(int(screen.Fd()), unix.TIOCGPTN)
	if err == nil {
		err = unix.IoctlSetPointerInt(int(screen.Fd()), unix.TIOCSPTLCK, 0)
	}
	if err == nil {
		tty, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	}
	if err != nil {
		t.Skipf("no pseudo-terminals here: %v", err)
	}
	return screen, tty
}

// shown gives all that is written to the screen until the program's end of it is closed.
func shown(screen *os.File) string {
	b, _ := io.ReadAll(screen) // ends with EIO
	return string(b)
}

// TestProgressOnTerminal has a run that takes a while: it shows how far it is, and cleans up after
// itself.
func TestProgressOnTerminal(t *testing.T) {
	inputs(t, 3, 2000)
	for _, flag := range []string{"--progress=auto", "--progress=never", "--quiet"} {
		screen, tty := terminal(t)
		cmd := command(t, "shuck", flag, "-o", "out/", "--files-from", "-")
		cmd.Stderr = tty
		stdin, err := cmd.StdinPipe()
		if err == nil {
			err = cmd.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		tty.Close()
		for _, name := range []string{"in/aa.txt\n", "in/ab.txt\n", "in/ac.txt\n"} {
			time.Sleep(300 * time.Millisecond)
			if _, err := io.WriteString(stdin, name); err != nil {
				t.Fatal(err)
			}
		}
		stdin.Close()
		got := shown(screen)
		if err := cmd.Wait(); err != nil {
			t.Fatal(err)
		}
		drawn := strings.Contains(got, "documents, ")
		if want := flag == "--progress=auto"; drawn != want {
			t.Errorf("%s: progress %v, want %v: %q", flag, drawn, want, got)
		}
		last := got[strings.LastIndex(got, "\r\x20")+1:]
		if drawn && strings.Contains(last, "/s") {
			t.Errorf("%s: the progress line stays: %q", flag, got)
		}
	}
}

// TestHintOnTerminal tells a person who gave no path what shuck waits for, and gives them time.
func TestHintOnTerminal(t *testing.T) {
	screen, tty := terminal(t)
	cmd := command(t, "shuck", "--timeout=200ms")
	var stderr strings.Builder
	cmd.Stdin, cmd.Stderr = tty, &stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	tty.Close()
	time.Sleep(400 * time.Millisecond)
	if _, err := screen.Write([]byte(strings.ReplaceAll(string(writeProse(500)), "\n", "\r") + "\x04")); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Errorf("%v: %s", err, &stderr)
	}
	if want := "shuck: reading standard input, to its end (Ctrl-D)\n"; !strings.HasPrefix(stderr.String(), want) {
		t.Errorf("got %q, want %q", stderr.String(), want)
	}
}

// TestDiffOnTerminal has a patch of a hostile text, which is as it is in a file, do nothing to the
// terminal.
func TestDiffOnTerminal(t *testing.T) {
	t.Chdir(t.TempDir())
	body := append(writeProse(2000), "\nShare\x1b[31m\u202e this story\n\nFacebook\n\nTwitter\n\nSign up for our newsletter\n"...)
	if err := os.WriteFile("e\u202e.txt", body, 0o666); err != nil {
		t.Fatal(err)
	}
	screen, tty := terminal(t)
	onScreen := exec.Command("shuck", "check", "--diff", "e\u202e.txt")
	onScreen.Stdout = tty
	err := onScreen.Run()
	tty.Close()
	if exit, ok := errors.AsType[*exec.ExitError](err); !ok || exit.ExitCode() != 1 {
		t.Fatal(err)
	}
	got := shown(screen)
	if strings.ContainsAny(got, "\x1b\u202e") || !strings.Contains(got, `-Share\x1b[31m\u202e this story`) {
		t.Errorf("on a terminal: %q", got)
	}
	inFile, _ := exec.Command("shuck", "check", "--diff", "e\u202e.txt").Output()
	if want := "-Share\x1b[31m\u202e this story\n"; !strings.Contains(string(inFile), want) || !strings.Contains(string(inFile), `--- "a/e\342\200\256.txt"`) {
		t.Errorf("in a file: %q", inFile)
	}
}
