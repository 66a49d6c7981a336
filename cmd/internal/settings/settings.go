// Package settings reads .shuck.toml: the flags that a project wants always, and its rules for
// sites.
package settings

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// Name is that of the file.
const Name = ".shuck.toml"

// File is what was read.
type File struct {
	Path   string
	Values []Value
	Sites  []Site // by name
}

// The tables of flags. What stands above all tables is for every command that has the flag.
const (
	Clean = "clean" // of the main command, and of those that show what it does
	Check = "check"
)

// Value is a flag with what it is set to, a list's elements one after the other. Paths are relative
// to the working folder, or absolute.
type Value struct {
	Table string // Clean or Check; empty for above all tables
	Flag  string
	Words []string
}

// Site is a table [site."HOST"].
type Site struct {
	Host              string // "*" for all documents
	Keep, Drop, Lines []string
}

// Error says that a value of the file is wrong.
func (f *File) Error(v Value, err error) error {
	name := v.Flag
	if v.Table != "" {
		name = v.Table + "." + name
	}
	return fmt.Errorf("%s: %s: %w", f.Path, name, err)
}

// Find returns the path of the nearest file from dir up, empty where there is none.
func Find(dir string) (string, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return "", err
	}
	for {
		path := filepath.Join(dir, Name)
		info, err := os.Stat(path)
		if err == nil && !info.IsDir() {
			return path, nil
		}
		if err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
			return "", err
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", nil
		}
		dir = parent
	}
}

// Read reads the file at path. A key that is not known is an error that names it.
func Read(path string) (*File, error) {
	f, err := os.Open(path)
	if err != nil {
		if pe, ok := errors.AsType[*fs.PathError](err); ok {
			err = pe.Err
		}
		return nil, fmt.Errorf("%s: cannot be read: %w", path, err)
	}
	defer f.Close()
	var c content
	if err := toml.NewDecoder(f).DisallowUnknownFields().Decode(&c); err != nil {
		return nil, fmt.Errorf("%s: %w", path, tomlError(err))
	}
	out := &File{Path: path}
	dir := filepath.Dir(path)
	for _, t := range []struct {
		name string
		from *table
	}{{"", &c.table}, {Clean, &c.Clean}, {Check, &c.Check}} {
		if err := out.add(t.name, t.from, dir); err != nil {
			return nil, err
		}
	}
	return out, out.addSites(c.Site)
}

// tomlError says in one line what is wrong, and where.
func tomlError(err error) error {
	if unknown, ok := errors.AsType[*toml.StrictMissingError](err); ok {
		e := unknown.Errors[0]
		row, _ := e.Position()
		return fmt.Errorf("line %d: %q is no setting: use flags of shuck or shuck check, without their dashes", row, strings.Join(e.Key(), "."))
	}
	if e, ok := errors.AsType[*toml.DecodeError](err); ok {
		row, column := e.Position()
		return fmt.Errorf("line %d, column %d: %s", row, column, strings.TrimPrefix(e.Error(), "toml: "))
	}
	return err
}

// wordsOf returns a value as one would write it on the command line; false where that cannot be
// done.
func wordsOf(value any, list bool) ([]string, bool) {
	switch v := value.(type) {
	case nil:
		return nil, true
	case string, int64, float64, bool:
		return []string{fmt.Sprint(v)}, true
	case []any:
		var out []string
		for _, e := range v {
			words, ok := wordsOf(e, false)
			if !ok || !list {
				return nil, false
			}
			out = append(out, words...)
		}
		return out, true
	}
	return nil, false
}

// path takes a file's name from dir.
func path(p, dir string) string {
	if p == "" || p == "-" || filepath.IsAbs(p) {
		return p
	}
	return filepath.Join(dir, p)
}

// report takes the file of FORMAT=FILE from dir.
func report(r, dir string) string {
	if format, file, ok := strings.Cut(r, "="); ok {
		return format + "=" + path(file, dir)
	}
	return r
}
