package files

import (
	"errors"
	"os"
	"sync"
	"testing"
	"time"
)

// TestReplaceLate has a program open the old file when it has been looked at for the last time, and
// write when it is gone.
func TestReplaceLate(t *testing.T) {
	defer func() { Fault = nil }()
	t.Chdir(t.TempDir())
	write(t, "a", "from")
	f, err := os.Open("a")
	if err != nil {
		t.Fatal(err)
	}
	l, err := takeLease(f)
	f.Close()
	if err != nil || !l.held {
		t.Skipf("no leases here: %v", err)
	}
	var wg sync.WaitGroup
	var once sync.Once
	Fault = func(op Op, path string) error {
		if op == OpRemove {
			once.Do(func() {
				wg.Go(func() {
					f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
					if err == nil {
						_, err = f.WriteString(", edited")
						err = errors.Join(err, f.Close())
					}
					if err != nil {
						t.Error(err)
					}
				})
				time.Sleep(50 * time.Millisecond)
			})
		}
		return nil
	}
	if err := NewWriter().Replace("a", []byte("from"), []byte("to"), nil); !errors.Is(err, ErrChanged) {
		t.Errorf("got %v", err)
	}
	wg.Wait()
	want(t, "a", "from, edited")
}
