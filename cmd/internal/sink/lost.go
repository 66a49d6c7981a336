package sink

import (
	"errors"
	"path/filepath"

	"shuck/cmd/internal/files"
)

// ends reports whether the error of writing to path is one that all others would have too: no room
// is left, or not even the folder of the tree takes a file.
func (t *tree) ends(path string, err error) bool {
	if errors.Is(err, files.ErrAborted) || files.IsFull(err) {
		return true
	}
	root := filepath.Clean(t.Path)
	if filepath.Dir(path) != root {
		return false
	}
	p, err := t.Create(filepath.Join(root, "probe")) // a name that is never given
	if err != nil {
		return true
	}
	p.Discard()
	return false
}
