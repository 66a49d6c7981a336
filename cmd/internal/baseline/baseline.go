// Package baseline keeps findings that are known, so that a gate can be put before a corpus that is
// not clean yet.
package baseline

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// version is that of the file's form.
const version = 1

type file struct {
	Version  int     `json:"version"`
	Findings []entry `json:"findings"`
}

// entry is a finding as it is kept: by its fingerprint, and with what a reader of the file wants to
// see.
type entry struct {
	Fingerprint string `json:"fingerprint"`
	Source      string `json:"source"`
	Rule        string `json:"rule"`
	Text        string `json:"text"`
}

// Baseline is a set of known findings. Its methods are safe for one goroutine at a time, but for
// Known.
type Baseline struct {
	entries map[string]entry
	seen    map[string]bool // fingerprints that turned up
	sources map[string]bool // documents that were looked at
}

// Read reads the baseline at path.
func Read(path string) (*Baseline, error) {
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("baseline %s: there is no such file: make it with --write-baseline", path)
	}
	if err != nil {
		return nil, fmt.Errorf("baseline %w", err)
	}
	var f file
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("baseline %s: %w: make it anew with --write-baseline", path, err)
	}
	if f.Version != version {
		return nil, fmt.Errorf("baseline %s: its version is %d, not %d: make it anew with --write-baseline",
			path, f.Version, version)
	}
	b := &Baseline{
		entries: make(map[string]entry, len(f.Findings)), seen: map[string]bool{},
		sources: map[string]bool{},
	}
	for i, e := range f.Findings {
		if e.Fingerprint == "" {
			return nil, fmt.Errorf("baseline %s: finding %d has no fingerprint: make it anew with --write-baseline", path, i+1)
		}
		b.entries[e.Fingerprint] = e
	}
	return b, nil
}

// Is reports whether the file at path is a baseline.
func Is(path string) bool {
	_, err := Read(path)
	return err == nil
}

// Known reports whether the finding is one. It is safe for many goroutines.
func (b *Baseline) Known(fingerprint string) bool {
	_, ok := b.entries[fingerprint]
	return ok
}

// Saw notes that a finding turned up.
func (b *Baseline) Saw(fingerprint string) { b.seen[fingerprint] = true }

// Looked notes that a document was read.
func (b *Baseline) Looked(source string) { b.sources[source] = true }

// Stale gives, each in words, the findings that are gone, or whose line or rule has changed: those
// of documents that were read and did not turn up, and those of documents for which gone reports
// true.
func (b *Baseline) Stale(gone func(source string) bool) []string {
	var out []string
	for f, e := range b.entries {
		if !b.seen[f] && (b.sources[e.Source] || gone(e.Source)) {
			out = append(out, fmt.Sprintf("%s: %s: %s", e.Source, e.Rule, e.Text))
		}
	}
	slices.Sort(out)
	return out
}

// Writer writes a baseline as findings come.
type Writer struct {
	w    *bufio.Writer
	some bool
}

// NewWriter begins a baseline on w.
func NewWriter(w io.Writer) (*Writer, error) {
	b := bufio.NewWriter(w)
	_, err := fmt.Fprintf(b, "{\"version\": %d, \"findings\": [", version)
	return &Writer{w: b}, err
}

// Add puts a finding in.
func (w *Writer) Add(f *check.Finding) error {
	line, err := json.Marshal(entry{f.Fingerprint, f.Source, f.Rule, f.Text})
	if err != nil {
		return err
	}
	if w.some {
		w.w.WriteByte(',')
	}
	w.some = true
	w.w.WriteByte('\n')
	_, err = w.w.Write(source.EscapeJSON(line))
	return err
}

// Close ends the baseline. It does not close the writer below.
func (w *Writer) Close() error {
	w.w.WriteString("\n]}\n")
	return w.w.Flush()
}
