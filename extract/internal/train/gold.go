package main

import (
	"bufio"
	"encoding/json"
	"hash/fnv"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/net/publicsuffix"
)

// record is a labelled page.
type record struct {
	ID      string   `json:"id"`
	URL     string   `json:"url"`
	HTML    string   `json:"html"`
	Text    string   `json:"text"`
	Title   string   `json:"title"`
	With    []string `json:"with"`
	Without []string `json:"without"`
	Type    string   `json:"type"`

	set   string
	old   bool     // read it as oldFashioned makes it
	graft *donors  // read it with a tail of these, nil for without
	votes []string // what extractors made of it, where only segments of it are labelled
	short bool     // leave out what its article goes on with after a few paragraphs
}

// site is what cross-validation groups by: the registrable domain of the page's address, else its
// id.
func (r *record) site() string {
	u, err := url.Parse(r.URL)
	if err != nil || !strings.Contains(u.Hostname(), ".") {
		return r.set + "/" + r.ID
	}
	if d, err := publicsuffix.EffectiveTLDPlusOne(u.Hostname()); err == nil {
		return d
	}
	return u.Hostname()
}

// folds is the number of parts in cross-validation.
const folds = 5

// fold returns the part that a page's site falls in.
func (r *record) fold() int {
	h := fnv.New32a()
	h.Write([]byte(r.site()))
	return int(h.Sum32()>>3) % folds
}

// loadSet reads a set's gold records.
func loadSet(root, set string) ([]record, error) {
	f, err := os.Open(filepath.Join(root, set, "gold.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var records []record
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 64<<20)
	for sc.Scan() {
		if strings.TrimSpace(sc.Text()) == "" {
			continue
		}
		r := record{set: set}
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			return nil, err
		}
		records = append(records, r)
	}
	return records, sc.Err()
}

// body reads the page's bytes.
func (r *record) body(root string) ([]byte, error) {
	return os.ReadFile(filepath.Join(root, r.set, "html", r.ID+".html"))
}
