package cmd

import (
	"bufio"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// TestTalk has a client that sends a record, and the next when it has what became of it.
func TestTalk(t *testing.T) {
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	link := t.TempDir() + "/shuck" // what the test program is called says what it does
	if err := os.Symlink(program, link); err != nil {
		t.Skip(err)
	}
	cmd := exec.Command(link, "-q", "-f", "jsonl", "-j", "4")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Process.Kill()
	defer time.AfterFunc(time.Minute, func() { cmd.Process.Kill() }).Stop()
	lines := bufio.NewReader(out)
	text := strings.Repeat("A line of prose that goes on for a while, so that it is a text. ", 3)
	for _, id := range []string{"a", "b", "c"} {
		if _, err := io.WriteString(in, `{"id":"`+id+`","text":"`+text+`"}`+"\n"); err != nil {
			t.Fatal(err)
		}
		line, err := lines.ReadString('\n')
		if err != nil || !strings.HasPrefix(line, `{"id":"`+id+`",`) || !strings.Contains(line, `"status":"ok"`) {
			t.Fatalf("%s: got %q, %v", id, line, err)
		}
	}
	if err := in.Close(); err != nil {
		t.Fatal(err)
	}
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}
