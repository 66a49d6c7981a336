package source

import (
	"path/filepath"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"shuck/extract"
)

// isPattern reports whether p holds a character that is special in a glob.
func isPattern(p string) bool { return strings.ContainsAny(p, "*?[{") }

// patternBase returns the folder a glob starts from, and the pattern below it.
func patternBase(p string) (base, rest string) {
	base, rest = doublestar.SplitPattern(filepath.ToSlash(p))
	return filepath.FromSlash(base), rest
}

// glob yields the files that match p; a pattern that matches none is an input that cannot be read.
func (l *List) glob(p string, place mirror, yield func(Input) bool) bool {
	base, rest := patternBase(p)
	if !doublestar.ValidatePattern(rest) {
		return yield(Input{Name: p, Err: extract.Errorf(extract.CodeRead,
			"not a valid pattern: check its brackets and braces")})
	}
	w := walk{list: l, top: base, place: place, yield: yield, depth: -1}
	w.match = func(rel string) bool { return doublestar.MatchUnvalidated(rest, rel) }
	if !strings.Contains(rest, "**") {
		w.depth = strings.Count(rest, "/")
	}
	if kindOf(base) == folder && !w.folder(base, "") {
		return false
	}
	if !w.found {
		return yield(Input{Name: p, Err: extract.Errorf(extract.CodeRead, "no file matches: check the pattern")})
	}
	return true
}
