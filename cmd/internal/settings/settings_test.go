package settings

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func put(t *testing.T, dir, content string) string {
	t.Helper()
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, Name)
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestRead(t *testing.T) {
	dir := t.TempDir()
	abs := filepath.Join(dir, "elsewhere.xml")
	f, err := Read(put(t, dir, `
max-ratio = 0.02
ignore = ["share-en", "nav"]
[check]
fail-on = "error"
max-findings = 3
baseline = "known.json"
report = ["sarif=out.sarif", "junit=`+abs+`"]
[clean]
links = true
drop = [".promo", "nav"]
[site."quay.example"]
keep = "main"
drop = [".a", ".b"]
[site."*"]
lines = ["Quay watch"]
`))
	if err != nil {
		t.Fatal(err)
	}
	want := []Value{
		{"", "ignore", []string{"share-en", "nav"}},
		{"", "max-ratio", []string{"0.02"}},
		{"clean", "drop", []string{".promo", "nav"}},
		{"clean", "links", []string{"true"}},
		{"check", "baseline", []string{filepath.Join(dir, "known.json")}},
		{"check", "fail-on", []string{"error"}},
		{"check", "max-findings", []string{"3"}},
		{"check", "report", []string{"sarif=" + filepath.Join(dir, "out.sarif"), "junit=" + abs}},
	}
	if diff := cmp.Diff(want, f.Values); diff != "" {
		t.Error(diff)
	}
	sites := []Site{{Host: "*", Lines: []string{"Quay watch"}}, {Host: "quay.example", Keep: []string{"main"}, Drop: []string{".a", ".b"}}}
	if diff := cmp.Diff(sites, f.Sites); diff != "" {
		t.Error(diff)
	}
}

func TestReadErrors(t *testing.T) {
	for content, want := range map[string]string{
		"max-finding = 3":              `line 1: "max-finding" is no setting`,
		"[check]\n\nratio = 1":         `line 3: "check.ratio" is no setting`,
		"[cleen]\nformat = \"md\"":     `"cleen`,
		"[clean]\nbaseline = \"x\"":    `clean.baseline: is no flag of shuck`,
		"[check]\nlinks = true":        `check.links: is no flag of shuck check`,
		"[site.\"a.b\"]\nline = \"x\"": `line 2: "site.a.b.line" is no setting`,
		"[site.\"a.b\"]\ndrop = [[1]]": `site."a.b".drop: takes a text`,
		"[site.\"http://a.b/\"]":       `site."http://a.b/": is no host`,
		"[site]\ndrop = \"x\"":         "line 2",
		"max-findings = [[1]]":         "max-findings: takes a value",
		"[max-findings]\nis = 1":       "max-findings: takes a value",
		"max-findings = 1979-05-27":    "max-findings: takes a value",
		"max-findings = ":              "line 1, column",
		"select = \"share-en\"\nx = 1": "line",
	} {
		path := put(t, t.TempDir(), content)
		_, err := Read(path)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), path) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: got %v, want %s", content, err, want)
		}
	}
}

func TestFind(t *testing.T) {
	top := t.TempDir()
	deep := filepath.Join(top, "a", "b", "c")
	outer := put(t, top, "")
	inner := put(t, filepath.Join(top, "a", "b"), "")
	if err := os.MkdirAll(deep, 0o777); err != nil {
		t.Fatal(err)
	}
	for dir, want := range map[string]string{deep: inner, filepath.Join(top, "a"): outer, top: outer} {
		if got, err := Find(dir); got != want || err != nil {
			t.Errorf("from %s: got %s, %v", dir, got, err)
		}
	}
}
