package source

import (
	"path/filepath"
	"strings"
)

// mirror places inputs in a tree below an output folder.
//
// A lone folder, or the folder a lone glob starts from, is the tree: of pages, pages/a/b.html is
// a/b.html. Otherwise a path keeps its folders as named: a/b.html is a/b.html. A path that is
// absolute or climbs out of the working folder keeps what is below the deepest folder that holds
// all such paths; in a file list, which is not known as a whole, all but its root.
type mirror struct {
	top    string // where not empty, what is below it is the tree
	common string // absolute; holds every path that is not local
}

func newMirror(paths []string, listed bool) mirror {
	if len(paths) == 1 && !listed {
		switch kindOf(paths[0]) {
		case folder:
			return mirror{top: paths[0]}
		case pattern:
			base, _ := patternBase(paths[0])
			return mirror{top: base}
		}
	}
	m, first := mirror{}, true
	for _, p := range paths {
		if p == Stdin || filepath.IsLocal(p) {
			continue
		}
		dir := p
		switch kindOf(p) {
		case one:
			dir = filepath.Dir(p)
		case pattern:
			dir, _ = patternBase(p)
		}
		dir, err := filepath.Abs(dir)
		if err != nil {
			continue
		}
		if first {
			m.common, first = dir, false
		}
		for !within(m.common, dir) {
			m.common = filepath.Dir(m.common)
		}
	}
	return m
}

// within reports whether the absolute path is dir or below it.
func within(dir, path string) bool {
	rel, err := filepath.Rel(dir, path)
	return err == nil && filepath.IsLocal(rel)
}

// rel returns the place of an input's path.
func (m mirror) rel(path string) string {
	if path == Stdin {
		return "stdin"
	}
	if m.top != "" {
		if rel, err := filepath.Rel(m.top, path); err == nil && filepath.IsLocal(rel) {
			return rel
		}
	}
	if filepath.IsLocal(path) {
		return filepath.Clean(path)
	}
	abs, err := filepath.Abs(path)
	if err != nil {
		return filepath.Base(path)
	}
	if m.common != "" && within(m.common, abs) {
		rel, _ := filepath.Rel(m.common, abs)
		return rel
	}
	return strings.TrimPrefix(abs[len(filepath.VolumeName(abs)):], string(filepath.Separator))
}
