package cmd

import (
	"errors"
	"os"
	"testing"

	"shuck/cmd/internal/source"
)

// TestRefuseWhatChanged: a file that holds other bytes than were read is left alone, but for one that
// this run itself fixes, as an input by another name.
func TestRefuseWhatChanged(t *testing.T) {
	t.Chdir(t.TempDir())
	err := errors.Join(os.WriteFile("a.txt", []byte("fixed\n"), 0o666), os.Symlink("a.txt", "b.txt"))
	if err != nil {
		t.Fatal(err)
	}
	c := &checker{flags: &checkFlags{fix: true}}
	d := &source.Document{Input: source.Input{Name: "b.txt"}, Body: []byte("as it was read\n")}
	if err := c.refuse(d); !errors.Is(err, errPacked) {
		t.Errorf("changed by another program: %v, want %v", err, errPacked)
	}
	key, err := rewriteKey("a.txt")
	if err != nil {
		t.Fatal(err)
	}
	c.rewritten.Store(key, true)
	if err := c.refuse(d); err != nil {
		t.Errorf("fixed by this run: %v", err)
	}
}
