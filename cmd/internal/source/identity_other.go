//go:build !unix

package source

import (
	"io/fs"
	"path/filepath"
	"strings"
)

// identity is a file's name, links followed, in the one spelling that all spellings share. Hard
// links are not seen through.
type identity struct{ name string }

func identityOf(path string, _ fs.FileInfo) identity {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	return identity{strings.ToLower(path)}
}
