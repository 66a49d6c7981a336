package cmd

import (
	"archive/tar"
	"bytes"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding/htmlindex"

	"shuck/cmd/internal/source"
)

// scriptCommands are what scripts can do beside testscript's own commands.
var scriptCommands = map[string]func(ts *testscript.TestScript, neg bool, args []string){
	"status":   status,
	"gz":       pack(gzipped),
	"zst":      pack(zstandard),
	"unbase64": unbase64,
	"concat":   concat,
	"encode":   encode,
	"prose":    prose,
	"warc":     warc,
	"tar":      tarOf,
	"jsonl":    jsonlOf,
	"older":    older,
	"notemp":   notemp,
	"tmpfs":    tmpfs,
}

// status N PROGRAM [ARG...] runs the program and wants it to exit with N.
func status(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		exit, ok := errors.AsType[*exec.ExitError](err)
		if !ok {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

// pack is gz OUT IN..., zst OUT IN...: every IN becomes a member, or frame, of its own.
func pack(member func([]byte) ([]byte, error)) func(*testscript.TestScript, bool, []string) {
	return func(ts *testscript.TestScript, _ bool, args []string) {
		var out []byte
		for _, in := range args[1:] {
			b, err := member([]byte(ts.ReadFile(in)))
			ts.Check(err)
			out = append(out, b...)
		}
		ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o666))
	}
}

func gzipped(b []byte) ([]byte, error) {
	var buf bytes.Buffer
	w := gzip.NewWriter(&buf)
	_, err := w.Write(b)
	err = errors.Join(err, w.Close())
	return buf.Bytes(), err
}

func zstandard(b []byte) ([]byte, error) {
	var buf bytes.Buffer
	w, err := zstd.NewWriter(&buf)
	if err != nil {
		return nil, err
	}
	_, err = w.Write(b)
	err = errors.Join(err, w.Close())
	return buf.Bytes(), err
}

// unbase64 OUT IN
func unbase64(ts *testscript.TestScript, _ bool, args []string) {
	b, err := base64.StdEncoding.DecodeString(strings.ReplaceAll(ts.ReadFile(args[1]), "\n", ""))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o666))
}

// concat OUT IN...: every IN after the other.
func concat(ts *testscript.TestScript, _ bool, args []string) {
	var out []byte
	for _, in := range args[1:] {
		out = append(out, ts.ReadFile(in)...)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o666))
}

// encode ENCODING OUT IN: the text in UTF-8 in another encoding.
func encode(ts *testscript.TestScript, _ bool, args []string) {
	enc, err := htmlindex.Get(args[0])
	ts.Check(err)
	s, err := enc.NewEncoder().String(ts.ReadFile(args[2]))
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), []byte(s), 0o666))
}

// warc OUT IN...: a request, and then every IN as a record of its own: a page as a response, a text
// as a conversion.
func warc(ts *testscript.TestScript, _ bool, args []string) {
	out := warcRecord("request", "r", "application/http", "GET / HTTP/1.1\r\n\r\n")
	for _, in := range args[1:] {
		if strings.HasSuffix(in, ".txt") {
			out = append(out, warcRecord("conversion", in, "text/plain", ts.ReadFile(in))...)
			continue
		}
		page := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + ts.ReadFile(in)
		out = append(out, warcRecord("response", in, "application/http", page)...)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o666))
}

func warcRecord(kind, id, media, content string) []byte {
	return fmt.Appendf(nil, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:%s>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"+
		"WARC-Target-URI: http://e.example/%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, id, id, media, len(content), content)
}

// tar OUT IN...
func tarOf(ts *testscript.TestScript, _ bool, args []string) {
	var buf bytes.Buffer
	w := tar.NewWriter(&buf)
	for _, in := range args[1:] {
		body := ts.ReadFile(in)
		ts.Check(w.WriteHeader(&tar.Header{Name: in, Size: int64(len(body)), Mode: 0o644}))
		_, err := w.Write([]byte(body))
		ts.Check(err)
	}
	ts.Check(w.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), buf.Bytes(), 0o666))
}

// jsonl OUT FIELD IN...: every IN as that field of a record, with its name as id.
func jsonlOf(ts *testscript.TestScript, _ bool, args []string) {
	var out []byte
	for _, in := range args[2:] {
		body, err := json.Marshal(ts.ReadFile(in))
		ts.Check(err)
		out = fmt.Appendf(out, "{\"id\": %q, \"n\": 12345678901234567890, %q: %s, \"tags\":[1,  2]}\n", in, args[1], body)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), out, 0o666))
}

// prose SIZE OUT: a title and paragraphs, no two alike, of SIZE bytes at least.
func prose(ts *testscript.TestScript, _ bool, args []string) {
	size, err := source.ParseSize(args[0])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), writeProse(int(size)), 0o666))
}

// writeProse returns a text of size bytes at least: every paragraph another walk through the same
// words.
func writeProse(size int) []byte {
	who := [...]string{"The miller", "Her sister", "A neighbour", "The old ferryman", "The schoolteacher", "Nobody in the village", "The carpenter"}
	did := [...]string{"remembered", "had written down", "wanted to know", "told the council", "found out", "denied", "forgot to mention"}
	what := [...]string{"how the bridge was built", "why the bell no longer rang", "where the boats had gone", "when the orchard would bear again", "what the winter had cost"}
	when := [...]string{"before the snow came", "on the way to market", "in the third week of May", "while the others slept", "after a long silence"}
	b := []byte("How the village above the river kept its bridge\n")
	for i := 0; len(b) < size; i++ {
		b = fmt.Appendf(b, "\n%s %s %s %s, and said so in %d letters.", who[i%7], did[i/7%7], what[i%5], when[i/5%5], i+2)
		b = fmt.Appendf(b, " %s %s %s, but only %s.\n", who[(i+3)%7], did[(i+i/3)%7], what[(i+1)%5], when[(i+2)%5])
	}
	return b
}

// older FILE...: as if each were last changed an hour ago.
func older(ts *testscript.TestScript, _ bool, args []string) {
	then := time.Now().Add(-time.Hour)
	for _, f := range args {
		ts.Check(os.Chtimes(ts.MkAbs(f), then, then))
	}
}

// notemp DIR: wants no temporary file of shuck's in DIR or below.
func notemp(ts *testscript.TestScript, _ bool, args []string) {
	if found := temporary(ts.MkAbs(args[0])); len(found) > 0 {
		ts.Fatalf("left behind: %v", found)
	}
}

// temporary lists the temporary files of shuck's in dir and below.
func temporary(dir string) (found []string) {
	_ = filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && strings.HasPrefix(d.Name(), ".shuck-") && strings.HasSuffix(d.Name(), ".tmp") {
			found = append(found, path)
		}
		return nil
	})
	return found
}
