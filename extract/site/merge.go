package site

import (
	"cmp"
	"io"
	"slices"
)

// Merge writes the file of all that the files have counted: the same one as if it had been counted
// in one go.
func Merge(to io.Writer, files ...*File) error {
	w := newWriter(to)
	next := make([]int, len(files)) // site of each file that is not written yet
	for {
		name, found := "", false
		for i, f := range files {
			if next[i] < len(f.names) && (!found || f.names[next[i]] < name) {
				name, found = f.names[next[i]], true
			}
		}
		if !found {
			return w.finish()
		}
		var parts []*merged
		for i, f := range files {
			if next[i] == len(f.names) || f.names[next[i]] != name {
				continue
			}
			next[i]++
			s, err := f.open(name)
			if err != nil {
				return err
			}
			parts = append(parts, &merged{section: s})
		}
		if err := mergeSite(w, name, parts); err != nil {
			return err
		}
	}
}

// merged is a site's section in one of the files.
type merged struct {
	*section
	number []int // of each of its documents among all; -1 for one that is left out
	more   bool
}

// step goes to the next line.
func (m *merged) step() error {
	m.more = m.next()
	return m.err
}

// mergeSite writes the section of a site.
func mergeSite(w *writer, name string, parts []*merged) error {
	var docs []uint64
	for _, p := range parts {
		docs = append(docs, p.docs...)
	}
	slices.Sort(docs)
	docs = slices.Compact(docs)
	docs = docs[:min(len(docs), MaxDocuments)]
	for _, p := range parts {
		p.number = make([]int, len(p.docs))
		for i, d := range p.docs {
			p.number[i] = -1
			if k, ok := slices.BinarySearch(docs, d); ok {
				p.number[i] = k
			}
		}
		if err := p.step(); err != nil {
			return err
		}
	}
	w.begin(name, docs)
	var on []place
	for {
		hash, found := uint64(0), false
		for _, p := range parts {
			if p.more && (!found || p.hash < hash) {
				hash, found = p.hash, true
			}
		}
		if !found {
			return w.end()
		}
		on = on[:0]
		for _, p := range parts {
			if !p.more || p.hash != hash {
				continue
			}
			on = p.add(on)
			if err := p.step(); err != nil {
				return err
			}
		}
		if on = distinct(on); len(on) > 0 {
			w.line(hash, on)
		}
	}
}

// add appends where the line at hand stands, by the numbers of the documents among all.
func (m *merged) add(on []place) []place {
	for _, p := range m.on {
		if k := m.number[p.doc]; k >= 0 {
			on = append(on, place{uint16(k), p.at})
		}
	}
	return on
}

// distinct leaves one place for each document.
func distinct(on []place) []place {
	slices.SortFunc(on, func(a, b place) int { return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.at, b.at)) })
	return slices.CompactFunc(on, func(a, b place) bool { return a.doc == b.doc })
}
