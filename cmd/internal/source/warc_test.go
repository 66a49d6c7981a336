package source

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"

	"shuck/extract"
)

// warcRecord is a record of a WARC file as ISO 28500 has it.
func warcRecord(kind, id, media, content string) []byte {
	return fmt.Appendf(nil, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <%s>\r\nWARC-Date: 2024-05-01T00:00:00Z\r\n"+
		"WARC-Target-URI: http://e.example/%s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", kind, id, id, media, len(content), content)
}

// response is a record of an answer of a server.
func response(id, fields, body string) []byte {
	return warcRecord("response", id, "application/http; msgtype=response", "HTTP/1.1 200 OK\r\n"+fields+"\r\n\r\n"+body)
}

const isHTML = "Content-Type: text/html"

func TestWARC(t *testing.T) {
	records := [][]byte{
		warcRecord("warcinfo", "i", "application/warc-fields", "software: x"),
		response("a", isHTML, "<p>one</p>"),
		warcRecord("request", "r", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"),
		response("b", "Content-Type: text/html; charset=koi8-r", "<p>two</p>"),
		response("c", "content-type: image/png", "png"),
		bytes.Replace(response("d", isHTML, "<p>gone</p>"), []byte("200 OK"), []byte("404 No"), 1),
		warcRecord("resource", "e", "text/plain", "three"),
		warcRecord("conversion", "f", "text/plain", "four\r\n\r\nWARC/1.0 is a version"),
		warcRecord("response", "g", "text/dns", "1.2.3.4"),
		warcRecord("revisit", "h", "application/http", ""),
		response("k", isHTML, ""),
	}
	docs := []seen{
		{"w:a", "<p>one</p>", ""},
		{"w:b", "<p>two</p>", ""},
		{"w:e", "three", ""},
		{"w:f", "four\r\n\r\nWARC/1.0 is a version", ""},
		{"w:k", "", ""},
	}
	left := map[string]int{"warcinfo": 1, "request": 1, "image/png": 1, "status 404": 1, "text/dns": 1, "revisit": 1}
	each := func(pack func([]byte) []byte) (file []byte) {
		for _, r := range records {
			file = append(file, pack(r)...)
		}
		return file
	}
	plain := each(func(b []byte) []byte { return b })
	for how, file := range map[string][]byte{
		"plain":                        plain,
		"lines that end in LF":         bytes.ReplaceAll(plain, []byte("\r\nWARC-"), []byte("\nWARC-")),
		"gzip":                         gz(t, plain),
		"gzip, a member a record":      each(func(b []byte) []byte { return gz(t, b) }),
		"zstd, a frame a record":       each(func(b []byte) []byte { return zst(t, b) }),
		"zstd with a dictionary":       withDictionary(t, each, false),
		"zstd with a packed one":       withDictionary(t, each, true),
		"zstd, all of it in one frame": zst(t, plain),
	} {
		got, s := stream(t, "w", file, Options{Max: 1 << 20})
		want(t, how, got, docs)
		if !maps.Equal(s.Skipped, left) {
			t.Errorf("%s: left out %v, want %v", how, s.Skipped, left)
		}
	}
}

// withDictionary packs with a dictionary, which stands before the records in a frame to skip.
func withDictionary(t *testing.T, each func(func([]byte) []byte) []byte, packed bool) []byte {
	t.Helper()
	dict := bytes.Repeat(response("x", isHTML, "<p>what most records have</p>"), 20)
	enc := func(b []byte) []byte { return zst(t, b, zstd.WithEncoderDictRaw(0, dict)) }
	frame := dict
	if packed {
		frame = zst(t, dict)
	}
	size := len(frame)
	head := []byte{0x5d, 0x2a, 0x4d, 0x18, byte(size), byte(size >> 8), byte(size >> 16), 0}
	return cat(head, frame, each(enc))
}

// TestWARCDocument wants what a record says of its document.
func TestWARCDocument(t *testing.T) {
	file := cat(response("a", "Content-Type: text/html; charset=koi8-r", "x"), warcRecord("conversion", "b", "text/plain", "y"))
	_, s, err := (&Reader{}).open(Input{Name: "w"}, bytes.NewReader(file), 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for d := range s.All() {
		got = append(got, fmt.Sprint(d.ID, " ", d.URL, " ", d.Fetched, " ", d.Charset, " ", d.As == extract.InputHTML, " ", d.As == extract.InputText))
	}
	if want := "[a http://e.example/a 2024-05-01T00:00:00Z koi8-r true false b http://e.example/b 2024-05-01T00:00:00Z  false true]"; fmt.Sprint(got) != want {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWARCEncodings(t *testing.T) {
	page := strings.Repeat("<p>a page</p>", 50)
	pack := func(w io.WriteCloser, b *bytes.Buffer) string {
		if _, err := io.WriteString(w, page); err != nil {
			t.Fatal(err)
		}
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	var br, zl bytes.Buffer
	chunked := fmt.Sprintf("%x\r\n%s\r\n%x;ext=1\r\n%s\r\n0\r\n\r\n", 100, page[:100], len(page)-100, page[100:])
	gzipped := string(gz(t, []byte(page)))
	for _, c := range []struct{ name, fields, body, want string }{
		{"gzip", "Content-Encoding: gzip", gzipped, page},
		{"deflate", "Content-Encoding: deflate", pack(zlib.NewWriter(&zl), &zl), page},
		{"brotli", "Content-Encoding: br", pack(brotli.NewWriter(&br), &br), page},
		{"zstd", "Content-Encoding: zstd", string(zst(t, []byte(page))), page},
		{"chunked", "Transfer-Encoding: chunked", chunked, page},
		{"chunked gzip", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(gzipped), gzipped), page},
		{"gzip that the crawler took off", "Content-Encoding: gzip", page, page},
		{"chunks that the crawler took off", "Transfer-Encoding: chunked", page, page},
		{"two encodings", "Content-Encoding: zstd, gzip", string(gz(t, zst(t, []byte(page)))), page},
		{"an encoding no one knows", "Content-Encoding: x-own", page, page},
		{"gzip cut short", "Content-Encoding: gzip", gzipped[:len(gzipped)-9], "read"},
		{"more than the limit", "Content-Encoding: gzip", string(gz(t, make([]byte, 1<<20))), "too_large"},
	} {
		got, _ := stream(t, "w", response("a", isHTML+"\r\n"+c.fields, c.body), Options{Max: 100_000})
		if len(got) != 1 || got[0].body != c.want && got[0].err != c.want {
			t.Errorf("%s: got %.80q", c.name, got)
		}
	}
}

// TestWARCBroken breaks a record: it is an error that tells its place, and the others are read.
func TestWARCBroken(t *testing.T) {
	a, b, c := response("a", isHTML, "one"), response("b", isHTML, strings.Repeat("<p>two</p>\n", 9)), response("c", isHTML, "three")
	lies := func(old, size string) []byte {
		return cat(a, bytes.Replace(b, []byte("Content-Length: "+old), []byte("Content-Length: "+size), 1), c)
	}
	length := fmt.Sprint(len("HTTP/1.1 200 OK\r\n"+isHTML+"\r\n\r\n") + 99)
	garbled := gz(t, b)
	garbled[len(garbled)/2] ^= 0xff
	both := []seen{{"w:a", "one", ""}, {"w:2", "", "read"}, {"w:c", "three", ""}}
	for _, test := range []struct {
		name string
		file []byte
		want []seen
		at   int
	}{
		{"too short a length", lies(length, "50"), both, len(a)},
		{"too long a length", lies(length, fmt.Sprint(200)), both, len(a)},
		{"a length past the end", lies(length, "999999"), both, len(a)},
		{"a length of 2 GB", lies(length, "2000000000"), both[:2], len(a)},
		{"no length", lies(length, "x"), both, len(a)},
		{"a negative length", lies(length, "-5"), both, len(a)},
		{"noise between", cat(a, []byte("noise\r\nand more\r\n"), c), both, len(a)},
		{"cut short", cat(a, b[:len(b)-40]), both[:2], len(a)},
		{"a header cut short", cat(a, b[:50]), both[:2], len(a)},
		{"a garbled member", cat(gz(t, a), garbled, gz(t, c)), both, len(gz(t, a))},
		{"a member cut short", cat(gz(t, a), gz(t, b)[:60]), both[:2], len(gz(t, a))},
		{"a member that lost its head", cat(gz(t, a), []byte("noise"), gz(t, c)), both, len(gz(t, a))},
	} {
		_, s, err := (&Reader{Options: Options{Max: 1 << 20}}).open(Input{Name: "w"}, bytes.NewReader(test.file), 0, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []seen
		message := ""
		for d := range s.All() {
			doc := seen{name: d.Name}
			if err := d.Load(); err != nil {
				doc.err, message = string(extract.CodeOf(err)), err.Error()
			} else {
				doc.body = string(d.Body)
			}
			got = append(got, doc)
		}
		if test.name == "a length of 2 GB" { // past the limit, it is not even looked at
			got[1].name = "w:2"
		}
		want(t, test.name, got, test.want)
		if !strings.HasPrefix(message, fmt.Sprintf("at byte %d: ", test.at)) {
			t.Errorf("%s: %q does not tell byte %d", test.name, message, test.at)
		}
	}
}

// TestWARCLies has every record claim to be as long as what follows: no byte may be read time and
// again without end.
func TestWARCLies(t *testing.T) {
	one := bytes.Replace(response("a", isHTML, "one"), []byte("Content-Length: "), []byte("Content-Length: 9999"), 1)
	file := bytes.Repeat(one, 20_000)
	got, _ := stream(t, "w", file, Options{Max: 64 << 20})
	if len(got) == 0 {
		t.Error("nothing was read")
	}
}

func FuzzWARC(f *testing.F) {
	f.Add(cat(response("a", isHTML, "one"), warcRecord("conversion", "b", "text/plain", "two")))
	f.Add(response("a", isHTML+"\r\nTransfer-Encoding: chunked", "3\r\none\r\n0\r\n\r\n"))
	f.Add([]byte("WARC/1.0\r\nContent-Length: 99\r\n\r\nx\r\n\r\nWARC/1.0\r\n\r\n"))
	f.Fuzz(func(t *testing.T, file []byte) {
		r := &Reader{Options: Options{Max: 10_000}}
		_, s, err := r.open(Input{Name: "w"}, bytes.NewReader(file), 0, nil)
		if err != nil || s == nil {
			return
		}
		if n := len(all(s)); n > len(file) {
			t.Errorf("%d documents of %d bytes", n, len(file))
		}
	})
}
