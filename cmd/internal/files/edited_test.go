package files

import (
	"bytes"
	"errors"
	"flag"
	"math/rand/v2"
	"os"
	"sync"
	"testing"
	"time"
)

var tries = flag.Int("tries", 60, "edits of each kind that come while a file is replaced")

// TestReplaceMeanwhile has other programs edit a file while it is replaced, most of them aimed at
// the moment of the exchange: what they wrote is in the file afterwards, every time.
//
//	go test ./cmd/internal/files -run Meanwhile -tries 10000
func TestReplaceMeanwhile(t *testing.T) {
	if exchange("", "") == errors.ErrUnsupported {
		t.Skip("no exchange of files here")
	}
	defer func() { Fault = nil }()
	t.Chdir(t.TempDir())
	edit := []byte("an edit")
	for name, write := range map[string]func() error{
		"written anew": func() error { return os.WriteFile("a", edit, 0o666) },
		"added to": func() error {
			f, err := os.OpenFile("a", os.O_WRONLY|os.O_APPEND, 0)
			if err != nil {
				return err
			}
			_, err = f.Write(edit)
			return errors.Join(err, f.Close())
		},
		"renamed": func() error {
			return errors.Join(os.WriteFile("b", edit, 0o666), os.Rename("b", "a"))
		},
		"renamed twice": func() error {
			return errors.Join(
				os.WriteFile("b", []byte("first"), 0o666), os.Rename("b", "a"), os.WriteFile("b", edit, 0o666), os.Rename("b", "a"),
			)
		},
	} {
		lost, refused := 0, 0
		for range *tries {
			done, failed := replaceWhile(t, write)
			got, err := os.ReadFile("a")
			if err != nil || failed != nil || !bytes.Contains(got, edit) {
				lost++
				if lost == 1 {
					t.Errorf("%s: holds %q, %v; the edit: %v; the replacement: %v; files %q", name, got, err, failed, done, names(t, "."))
				}
			}
			if done != nil {
				refused++
			}
			if left := names(t, "."); len(left) != 1 {
				t.Fatalf("%s: left behind: %q", name, left)
			}
		}
		t.Logf("%s: %d of %d edits lost, %d replacements refused", name, lost, *tries, refused)
	}
}

// replaceWhile replaces a file while write edits it, and gives the error of each.
func replaceWhile(t *testing.T, write func() error) (replaced, edited error) {
	t.Helper()
	if err := os.WriteFile("a", []byte("from"), 0o666); err != nil {
		t.Fatal(err)
	}
	start := make(chan struct{})
	begin := sync.OnceFunc(func() { close(start) })
	at := []Op{OpRename, OpRename, OpRename, OpRead, OpSync}[rand.IntN(5)]
	Fault = func(op Op, _ string) error {
		if op == at {
			begin()
		}
		return nil
	}
	var wg sync.WaitGroup
	wg.Go(func() {
		<-start
		for end := time.Now().Add(time.Duration(rand.IntN(60)) * time.Microsecond); time.Now().Before(end); {
			continue // a sleep is not that short
		}
		edited = write()
	})
	replaced = NewWriter().Replace("a", []byte("from"), []byte("to"), nil)
	begin()
	wg.Wait()
	return replaced, edited
}
