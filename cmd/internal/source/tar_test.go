package source

import (
	"archive/tar"
	"bytes"
	"path/filepath"
	"testing"

	"shuck/extract"
)

// archiveOf makes a tar archive; a name that ends in / is a folder.
func archiveOf(t *testing.T, headers []tar.Header, bodies ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	for i, h := range headers {
		body := ""
		if i < len(bodies) {
			body = bodies[i]
		}
		h.Size, h.Mode = int64(len(body)), 0o644
		if err := w.WriteHeader(&h); err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(body)); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTar(t *testing.T) {
	file := archiveOf(t, []tar.Header{
		{Name: "pages/", Typeflag: tar.TypeDir},
		{Name: "./pages/a.txt", Typeflag: tar.TypeReg},
		{Name: "../b.txt", Typeflag: tar.TypeReg},
		{Name: "pages/../../c.txt", Typeflag: tar.TypeReg},
		{Name: "/etc/d.txt", Typeflag: tar.TypeReg},
		{Name: "e.txt", Typeflag: tar.TypeSymlink, Linkname: "/etc/passwd"},
		{Name: "f.txt", Typeflag: tar.TypeLink, Linkname: "pages/a.txt"},
		{Name: "pages/.hidden", Typeflag: tar.TypeReg},
		{Name: "pipe", Typeflag: tar.TypeFifo},
		{Name: "g.txt.gz", Typeflag: tar.TypeReg},
		{Name: "h.jsonl", Typeflag: tar.TypeReg},
		{Name: "i.csv", Typeflag: tar.TypeReg},
		{Name: "long.txt", Typeflag: tar.TypeReg},
		{Name: "z.txt", Typeflag: tar.TypeReg},
	}, "", "one", "climbs", "climbs", "absolute", "", "", "hidden", "", string(gz(t, []byte("packed"))),
		`{"text":"x"}`, "a,b\n1,2\n", string(make([]byte, 2000)), "last")
	docs := []seen{
		{"w:pages/a.txt", "one", ""},
		{"w:../b.txt", "", "read"},
		{"w:../c.txt", "", "read"},
		{"w:/etc/d.txt", "", "read"},
		{"w:e.txt", "", "read"},
		{"w:f.txt", "", "read"},
		{"w:g.txt.gz", "packed", ""},
		{"w:h.jsonl", "", "format"},
		{"w:i.csv", "", "format"},
		{"w:long.txt", "", "too_large"},
		{"w:z.txt", "last", ""},
	}
	for how, packed := range map[string][]byte{"plain": file, "gzip": gz(t, file), "zstd": zst(t, file)} {
		got, s := stream(t, "w", packed, Options{Max: 1000})
		want(t, how, got, docs)
		if s.Skipped["hidden file"] != 1 || s.Skipped["special file"] != 1 || !s.Members {
			t.Errorf("%s: left out %v", how, s.Skipped)
		}
	}
	got, s := stream(t, "w", file[:len(file)-4096], Options{})
	if last := got[len(got)-1]; last.err != "read" || s.Broken == nil {
		t.Errorf("cut short: got %q", last)
	}
}

// TestTarPlaces wants every file in a place of its own below that of the archive, whatever its
// name.
func TestTarPlaces(t *testing.T) {
	file := archiveOf(t, []tar.Header{{Name: "p/a.txt", Typeflag: tar.TypeReg}, {Name: "../../b.txt", Typeflag: tar.TypeReg}})
	for name, want := range map[string]string{
		"in/pages.tar": "in/pages", "in/pages.tar.gz": "in/pages", "in/pages.tgz": "in/pages", "in/pages": "in/pages.d",
	} {
		_, s, err := (&Reader{}).open(Input{Name: name, Rel: filepath.FromSlash(name)}, bytes.NewReader(file), 0, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for d := range s.All() {
			got = append(got, filepath.ToSlash(d.Rel))
		}
		if len(got) != 2 || got[0] != want+"/p/a.txt" || got[1] != want+"/b.txt" {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

func FuzzTar(f *testing.F) {
	var b bytes.Buffer
	w := tar.NewWriter(&b)
	_ = w.WriteHeader(&tar.Header{Name: "a/b.txt", Size: 3, Mode: 0o644})
	_, _ = w.Write([]byte("one"))
	_ = w.Close()
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, file []byte) {
		_, s, err := (&Reader{Options: Options{Max: 10_000}}).open(Input{Name: "w", Rel: "w"}, bytes.NewReader(file), 0, nil)
		if err != nil || s == nil {
			return
		}
		for d := range s.All() {
			if err := d.Load(); err == nil && !filepath.IsLocal(d.Rel) {
				t.Errorf("%q is put at %q", d.Name, d.Rel)
			} else if err != nil && extract.CodeOf(err) == extract.CodeInternal {
				t.Error(err)
			}
		}
	})
}
