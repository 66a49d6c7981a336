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

// table has the flags that a project may want always: not those of a single run, such as --fix. A value is what TOML
// makes of it; the flag itself says whether it takes that.
type table struct {
	Format      any `toml:"format"`
	Report      any `toml:"report"`
	Statistics  any `toml:"statistics"`
	Select      any `toml:"select"`
	Ignore      any `toml:"ignore"`
	Baseline    any `toml:"baseline"`
	MaxFindings any `toml:"max-findings"`
	MaxRatio    any `toml:"max-ratio"`
	Mostly      any `toml:"mostly"`
	FailOn      any `toml:"fail-on"`
	Favor       any `toml:"favor"`
	Input       any `toml:"input"`
	Encoding    any `toml:"encoding"`
	MaxBytes    any `toml:"max-bytes"`
	Timeout     any `toml:"timeout"`
	Jobs        any `toml:"jobs"`
	Progress    any `toml:"progress"`
	Quiet       any `toml:"quiet"`
	Verbose     any `toml:"verbose"`
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
	if err := out.add(&c.table, dir); err != nil {
		return nil, err
	}
	return out, out.add(&c.Check, dir)
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
func (f *File) add(t *table, dir string) error {
	for _, v := range []struct {
		flag  string
		value any
		list  bool // takes several values
		path  func(word, dir string) string
	}{
		{flag: "format", value: t.Format},
		{flag: "report", value: t.Report, list: true, path: report},
		{flag: "statistics", value: t.Statistics},
		{flag: "select", value: t.Select, list: true},
		{flag: "ignore", value: t.Ignore, list: true},
		{flag: "baseline", value: t.Baseline, path: path},
		{flag: "max-findings", value: t.MaxFindings},
		{flag: "max-ratio", value: t.MaxRatio},
		{flag: "mostly", value: t.Mostly},
		{flag: "fail-on", value: t.FailOn},
		{flag: "favor", value: t.Favor},
		{flag: "input", value: t.Input},
		{flag: "encoding", value: t.Encoding},
		{flag: "max-bytes", value: t.MaxBytes},
		{flag: "timeout", value: t.Timeout},
		{flag: "jobs", value: t.Jobs},
		{flag: "progress", value: t.Progress},
		{flag: "quiet", value: t.Quiet},
		{flag: "verbose", value: t.Verbose},
	} {
		words, ok := wordsOf(v.value, v.list)
		if !ok {
			return f.Error(v.flag, errors.New("takes a value, a list of them for report, select and ignore"))
		}
		if v.path != nil {
			for i, w := range words {
				words[i] = v.path(w, dir)
			}
		}
		if len(words) > 0 {
			f.Values = append(f.Values, Value{v.flag, words})
		}
	}
	return nil
}

// wordsOf returns a value as one would write it on the command line; false where that cannot be done.
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
