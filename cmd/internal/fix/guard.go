package fix

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"shuck/cmd/internal/source"
)

// Why a file is left alone whatever it holds.
var (
	errReadOnly  = errors.New("it is read-only: make it writable first")
	errHardLink  = errors.New("it has other names, as a hard link, which would keep the old text: copy it first")
	errIgnored   = errors.New("git ignores it: it cannot be had back from there")
	errNoRegular = errors.New("it is no regular file")
)

// Guard knows the files that are left alone. Its methods are safe for many goroutines.
type Guard struct{ ignores ignores }

// Path returns the file that an input leads to, links followed, or says why it is not to be
// written: it is read-only, has other names, is ignored by git, or a link in a folder that was
// walked leads out of that folder.
func (g *Guard) Path(in source.Input) (string, error) {
	path, err := filepath.EvalSymlinks(in.Name)
	if err != nil {
		return "", reason(err)
	}
	if in.Under != "" && path != filepath.Clean(in.Name) {
		top, err := filepath.EvalSymlinks(in.Under)
		if err != nil {
			return "", reason(err)
		}
		if rel, err := filepath.Rel(top, path); err != nil || !filepath.IsLocal(rel) {
			return "", fmt.Errorf("it is a link that leads out of %s: name the file itself", in.Under)
		}
	}
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return "", reason(err)
	case !info.Mode().IsRegular():
		return "", errNoRegular
	case info.Mode().Perm()&0o222 == 0 || !writable(path):
		return "", errReadOnly
	case names(info) > 1:
		return "", errHardLink
	case g.ignores.ignored(path):
		return "", errIgnored
	}
	return path, nil
}

// reason is err without the path, which the message names already.
func reason(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}
