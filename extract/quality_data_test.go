package extract_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"shuck/extract/internal/train/score"
)

// document is a labelled document with its bytes.
type document struct {
	score.Gold
	body []byte
}

// set is a labelled set, or every so many of its documents.
type set struct {
	name   string
	html   bool
	docs   []document
	digest string // of what was read
}

// dataDir returns the folder of the unpacked labelled sets, or skips the test.
func dataDir(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("SHUCK_DATA")
	if dir == "" {
		t.Skip("no labelled data: set SHUCK_DATA to its folder")
	}
	return dir
}

// htmlSets are the sets of pages; each is a folder with gold.jsonl and html/.
var htmlSets = [...]string{"scrapinghub", "trafilatura", "wcxb_dev", "magic_html", "daniel", "dragnet"}

// readHTML reads at most n documents of a set of pages, evenly spread; all where n is 0.
func readHTML(t *testing.T, dir, name string, n int) *set {
	t.Helper()
	lines := readLines(t, filepath.Join(dir, name, "gold.jsonl"), n)
	if lines == nil {
		return nil
	}
	s := &set{name: name, html: true}
	h := sha256.New()
	for _, line := range lines {
		var d document
		decodeJSON(t, line, &d.Gold)
		body, err := os.ReadFile(filepath.Join(dir, name, d.HTML))
		if err != nil {
			t.Fatal(err)
		}
		d.body = body
		h.Write(line)
		h.Write(body)
		s.docs = append(s.docs, d)
	}
	s.digest = hex.EncodeToString(h.Sum(nil)[:8])
	return s
}

// readLabelled reads a set of raw texts whose lines are labelled.
func readLabelled(t *testing.T, dir, name string, n int) *set {
	t.Helper()
	lines := readLines(t, filepath.Join(dir, name, "gold.jsonl"), n)
	if lines == nil {
		return nil
	}
	s := &set{name: name}
	h := sha256.New()
	for _, line := range lines {
		var d document
		decodeJSON(t, line, &d.Gold)
		d.body = []byte(strings.Join(d.Lines, "\n") + "\n")
		h.Write(line)
		s.docs = append(s.docs, d)
	}
	s.digest = hex.EncodeToString(h.Sum(nil)[:8])
	return s
}

// readExtracted reads raw texts that other extractors made of the pages of the HTML sets; a text's
// gold is its page's.
func readExtracted(t *testing.T, dir, name string, n int) *set {
	t.Helper()
	lines := readLines(t, filepath.Join(dir, name, "records.jsonl"), n)
	if lines == nil {
		return nil
	}
	golds := map[string]score.Gold{}
	for _, set := range htmlSets {
		for _, line := range readLines(t, filepath.Join(dir, set, "gold.jsonl"), 0) {
			var g score.Gold
			decodeJSON(t, line, &g)
			golds[set+" "+g.ID] = g
		}
	}
	s := &set{name: name}
	h := sha256.New()
	for _, line := range lines {
		var r struct{ ID, Set, Text string }
		decodeJSON(t, line, &r)
		g, ok := golds[r.Set+" "+r.ID]
		if !ok {
			t.Fatalf("%s: no gold for %s %s", name, r.Set, r.ID)
		}
		h.Write(line)
		s.docs = append(s.docs, document{Gold: g, body: []byte(r.Text)})
	}
	s.digest = hex.EncodeToString(h.Sum(nil)[:8])
	return s
}

// readLines reads at most n lines of a file, evenly spread; nil where there is no such file.
func readLines(t *testing.T, path string, n int) [][]byte {
	t.Helper()
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var lines [][]byte
	for r := bufio.NewReaderSize(f, 1<<20); ; {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			lines = append(lines, line)
		}
		if err != nil {
			break
		}
	}
	if n == 0 || n >= len(lines) {
		return lines
	}
	spread := make([][]byte, n)
	for i := range spread {
		spread[i] = lines[i*len(lines)/n]
	}
	return spread
}

func decodeJSON(t *testing.T, line []byte, v any) {
	t.Helper()
	if err := json.Unmarshal(line, v); err != nil {
		t.Fatal(err)
	}
}
