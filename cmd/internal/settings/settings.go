// Package settings reads .shuck.toml: the flags of shuck check that a project wants always.
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
}

// Value is a flag with what it is set to, a list's elements one after the other. Paths are relative to the working folder, or
// absolute.
type Value struct {
	Flag  string
	Words []string
}

// Error says that a value of the file is wrong.
func (f *File) Error(flag string, err error) error {
	return fmt.Errorf("%s: %s: %w", f.Path, flag, err)
}

// content has the keys: those of the flags, at the top or in a table [check].
type content struct {
	table
	Check table `toml:"check"`
}

type table struct {
	Format      *string  `toml:"format"`
	Report      []string `toml:"report"`
	Select      []string `toml:"select"`
	Ignore      []string `toml:"ignore"`
	Baseline    *string  `toml:"baseline"`
	MaxFindings *int64   `toml:"max-findings"`
	MaxRatio    *float64 `toml:"max-ratio"`
	Mostly      *float64 `toml:"mostly"`
	FailOn      *string  `toml:"fail-on"`
	Favor       *string  `toml:"favor"`
	Input       *string  `toml:"input"`
	Encoding    *string  `toml:"encoding"`
	MaxBytes    *string  `toml:"max-bytes"`
	Timeout     *string  `toml:"timeout"`
	Jobs        *int64   `toml:"jobs"`
}

// Find gives the path of the nearest file from dir up, empty where there is none.
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
		return nil, err
	}
	defer f.Close()
	var c content
	if err := toml.NewDecoder(f).DisallowUnknownFields().Decode(&c); err != nil {
		return nil, fmt.Errorf("%s: %w", path, tomlError(err))
	}
	out := &File{Path: path}
	dir := filepath.Dir(path)
	out.add(&c.table, dir)
	out.add(&c.Check, dir)
	return out, nil
}

// tomlError says in one line what is wrong, and where.
func tomlError(err error) error {
	if unknown, ok := errors.AsType[*toml.StrictMissingError](err); ok {
		e := unknown.Errors[0]
		row, _ := e.Position()
		return fmt.Errorf("line %d: %q is no setting: use flags of shuck check, without their dashes", row, strings.Join(e.Key(), "."))
	}
	if e, ok := errors.AsType[*toml.DecodeError](err); ok {
		row, column := e.Position()
		return fmt.Errorf("line %d, column %d: %s", row, column, strings.TrimPrefix(e.Error(), "toml: "))
	}
	return err
}

// add appends the values that t has, its paths taken from dir.
func (f *File) add(t *table, dir string) {
	for _, v := range []struct {
		flag  string
		value any
	}{
		{"format", t.Format},
		{"report", reports(t.Report, dir)},
		{"select", t.Select},
		{"ignore", t.Ignore},
		{"baseline", path(t.Baseline, dir)},
		{"max-findings", t.MaxFindings},
		{"max-ratio", t.MaxRatio},
		{"mostly", t.Mostly},
		{"fail-on", t.FailOn},
		{"favor", t.Favor},
		{"input", t.Input},
		{"encoding", t.Encoding},
		{"max-bytes", t.MaxBytes},
		{"timeout", t.Timeout},
		{"jobs", t.Jobs},
	} {
		if words := wordsOf(v.value); len(words) > 0 {
			f.Values = append(f.Values, Value{v.flag, words})
		}
	}
}

func wordsOf(value any) []string {
	switch v := value.(type) {
	case []string:
		return v
	case *string:
		if v != nil {
			return []string{*v}
		}
	case *int64:
		if v != nil {
			return []string{fmt.Sprint(*v)}
		}
	case *float64:
		if v != nil {
			return []string{fmt.Sprint(*v)}
		}
	}
	return nil
}

func path(p *string, dir string) *string {
	if p == nil || *p == "" || filepath.IsAbs(*p) {
		return p
	}
	joined := filepath.Join(dir, *p)
	return &joined
}

// reports takes the files of FORMAT=FILE from dir.
func reports(list []string, dir string) []string {
	var out []string
	for _, r := range list {
		if format, file, ok := strings.Cut(r, "="); ok {
			r = format + "=" + *path(&file, dir)
		}
		out = append(out, r)
	}
	return out
}
