package source

import (
	"bytes"
	"encoding/base64"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"shuck/extract"
)

func gz(t *testing.T, b []byte) []byte {
	t.Helper()
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

func zst(t *testing.T, b []byte, opts ...zstd.EOption) []byte {
	t.Helper()
	w, err := zstd.NewWriter(nil, opts...)
	if err != nil {
		t.Fatal(err)
	}
	return w.EncodeAll(b, nil)
}

// bz is "bzip2 me\n" as bzip2 packs it.
const bz = "QlpoOTFBWSZTWeHi3b8AAAHZgAAQQAAQABIiQBAgADEGTEEDQ2piaZweLuSKcKEhw8W7fg=="

func bunzip(t *testing.T) []byte {
	t.Helper()
	b, err := base64.StdEncoding.DecodeString(bz)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func cat(parts ...[]byte) []byte { return bytes.Join(parts, nil) }

// TestReadUnpacks has one Reader read everything in turn, so that nothing of one file may stay for
// the next.
func TestReadUnpacks(t *testing.T) {
	long := []byte(strings.Repeat("a line of a longer document\n", 5000))
	skippable := []byte("\x50\x2a\x4d\x18\x03\x00\x00\x00abc")
	tests := []struct {
		name string
		file []byte
		want string
	}{
		{"empty", nil, ""},
		{"short", []byte("x"), "x"},
		{"plain", long, string(long)},
		{"gzip", gz(t, long), string(long)},
		{"gzip members", cat(gz(t, []byte("one ")), gz(t, []byte("two"))), "one two"},
		{"zstd", zst(t, long), string(long)},
		{"zstd frames, one to skip", cat(skippable, zst(t, []byte("one ")), zst(t, []byte("two"))), "one two"},
		{"bzip2", bunzip(t), "bzip2 me\n"},
		{"bzip2 twice", cat(bunzip(t), bunzip(t)), "bzip2 me\nbzip2 me\n"},
		{"a text that only begins like bzip2", []byte("BZh9 is a mark of bzip2"), "BZh9 is a mark of bzip2"},
		{"gzip again", gz(t, []byte("again")), "again"},
		{"zstd again", zst(t, []byte("again")), "again"},
		{"gzip of nothing", gz(t, nil), ""},
	}
	path := filepath.Join(t.TempDir(), "file")
	r := &Reader{Options: Options{Max: DefaultMax}}
	for _, test := range tests {
		if err := os.WriteFile(path, test.file, 0o666); err != nil {
			t.Fatal(err)
		}
		if got, _, err := r.Open(Input{Name: path}); err != nil || string(got) != test.want {
			t.Errorf("%s: got %.40q (%d bytes), %v; want %.40q", test.name, got, len(got), err, test.want)
		}
		r.Stdin = iotest(test.file)
		if got, _, err := r.Open(Input{Name: Stdin}); err != nil || string(got) != test.want {
			t.Errorf("%s, from standard input: got %.40q (%d bytes), %v", test.name, got, len(got), err)
		}
	}
}

// iotest gives b a byte at a time.
func iotest(b []byte) io.Reader { return &slow{b} }

type slow struct{ rest []byte }

func (s *slow) Read(p []byte) (int, error) {
	if len(s.rest) == 0 {
		return 0, io.EOF
	}
	n := copy(p[:1], s.rest)
	s.rest = s.rest[n:]
	return n, nil
}

func TestReadErrors(t *testing.T) {
	packed := gz(t, []byte(strings.Repeat("text ", 1000)))
	frame := zst(t, bytes.Repeat([]byte("0123456789abcdef"), 4000))
	tests := []struct {
		name string
		file []byte
		code extract.Code
		text string
	}{
		{"past the limit", make([]byte, 100_001), extract.CodeTooLarge, "larger than 100000 bytes: raise the limit with --max-bytes"},
		{"gzip past the limit", gz(t, make([]byte, 100_001)), extract.CodeTooLarge, "once unpacked"},
		{"zstd past the limit", zst(t, make([]byte, 100_001)), extract.CodeTooLarge, "once unpacked"},
		{"gzip cut short", packed[:len(packed)/2], extract.CodeRead, "the gzip data ends too early"},
		{"gzip with a wrong sum", append(packed[:len(packed)-5:len(packed)-5], 1, 2, 3, 4, 5), extract.CodeRead, "gzip"},
		{"gzip and rubbish after it", cat(packed, []byte("rubbish after it")), extract.CodeRead, "gzip"},
		{"zstd cut short", frame[:len(frame)-3], extract.CodeRead, "zstd"},
		{"bzip2 cut short", bunzip(t)[:30], extract.CodeRead, "the bzip2 data ends too early"},
	}
	dir := t.TempDir()
	r := &Reader{Options: Options{Max: 100_000}}
	for _, test := range tests {
		path := filepath.Join(dir, "file")
		if err := os.WriteFile(path, test.file, 0o666); err != nil {
			t.Fatal(err)
		}
		_, _, err := r.Open(Input{Name: path})
		if err == nil || extract.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.text) {
			t.Errorf("%s: got %v, want %s with %q", test.name, err, test.code, test.text)
		}
	}
	for _, path := range []string{dir, filepath.Join(dir, "none")} {
		_, _, err := r.Open(Input{Name: path})
		if extract.CodeOf(err) != extract.CodeRead || strings.Contains(err.Error(), dir) {
			t.Errorf("%s: got %v", path, err)
		}
	}
	if body, _, err := r.Open(Input{Name: filepath.Join(dir, "file"), Err: io.ErrNoProgress}); body != nil || err != io.ErrNoProgress {
		t.Errorf("an input with an error: got %q, %v", body, err)
	}
}

// TestReadBombs bounds what is allocated for files that unpack to far more than the limit.
func TestReadBombs(t *testing.T) {
	zeros := make([]byte, 32<<20)
	bombs := []struct {
		name string
		file []byte
		code extract.Code
	}{
		{"gzip", gz(t, zeros), extract.CodeTooLarge},
		{"zstd", zst(t, zeros), extract.CodeTooLarge},
		{"zstd with a wide window", zst(t, zeros, zstd.WithWindowSize(32<<20), zstd.WithSingleSegment(false)), extract.CodeRead},
	}
	for _, bomb := range bombs {
		path := filepath.Join(t.TempDir(), "bomb")
		if err := os.WriteFile(path, bomb.file, 0o666); err != nil {
			t.Fatal(err)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		r := &Reader{Options: Options{Max: 1 << 20}}
		_, _, err := r.Open(Input{Name: path})
		runtime.ReadMemStats(&after)
		if extract.CodeOf(err) != bomb.code {
			t.Errorf("%s: got %v, want %s", bomb.name, err, bomb.code)
		}
		if grown := after.TotalAlloc - before.TotalAlloc; grown > 20<<20 {
			t.Errorf("%s: %d MiB allocated for a limit of 1 MiB", bomb.name, grown>>20)
		}
	}
}

// TestReaderLetsGo reads one huge document and then a small one: the buffer of the first may not
// stay.
func TestReaderLetsGo(t *testing.T) {
	r := &Reader{Options: Options{Stdin: bytes.NewReader(make([]byte, 3*keepBuffer))}}
	for _, in := range []string{strings.Repeat("x", 3*keepBuffer), "small"} {
		r.Stdin = strings.NewReader(in)
		if _, _, err := r.Open(Input{Name: Stdin}); err != nil {
			t.Fatal(err)
		}
	}
	if cap(r.buf) > keepBuffer {
		t.Errorf("%d bytes are kept", cap(r.buf))
	}
}
