package cmd

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// labelled returns the folder with a set's pages: below $SHUCK_DATA, or beside the repository.
func labelled(tb testing.TB, set string) string {
	tb.Helper()
	data := os.Getenv("SHUCK_DATA")
	if data == "" {
		data = filepath.Join("..", "..", "shared", "data", "unpacked")
	}
	dir := filepath.Join(data, set, "html")
	if _, err := os.Stat(dir); err != nil {
		tb.Skipf("the labelled pages are not there: name their folder in SHUCK_DATA (%v)", err)
	}
	return dir
}

// BenchmarkFolder cleans a folder of pages through the command itself, files read and output
// written.
func BenchmarkFolder(b *testing.B) {
	dir := labelled(b, "scrapinghub")
	var size int64
	err := filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		size += info.Size()
		return err
	})
	if err != nil {
		b.Fatal(err)
	}
	for _, engine := range []string{"blocks", "readability"} {
		for _, jobs := range []int{1, 2} {
			b.Run(fmt.Sprintf("%s/j%d", engine, jobs), func(b *testing.B) {
				b.SetBytes(size)
				for b.Loop() {
					var stderr bytes.Buffer
					args := []string{"-q", "-f", "jsonl", "--engine", engine, fmt.Sprintf("-j%d", jobs), dir}
					if status := Main(args, nil, io.Discard, &stderr); status > exitFailed {
						b.Fatalf("status %d: %s", status, &stderr)
					}
				}
			})
		}
	}
}

// BenchmarkStart runs the program on one small text, from its start to its end.
func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		if out, err := command(b, "shuck", "../testdata/script/common/story.txt").CombinedOutput(); err != nil {
			b.Fatalf("%v: %s", err, out)
		}
	}
}
