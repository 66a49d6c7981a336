package cmd

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"shuck/cmd/internal/baseline"
	"shuck/cmd/internal/report"
	"shuck/cmd/internal/source"
)

// reportTo is a value of --report.
type reportTo struct {
	format report.Format
	path   string
}

func parseReport(s string) (r reportTo, err error) {
	name, path, ok := strings.Cut(s, "=")
	switch {
	case !ok || path == "":
		return r, fmt.Errorf("--report: %q names no file: write FORMAT=FILE", s)
	case path == source.Stdin:
		return r, fmt.Errorf("--report: %q names no file: for standard output, write --format %s", s, name)
	}
	if r.format, err = report.ParseFormat(name); err != nil {
		return r, fmt.Errorf("--report: %w", err)
	}
	r.path = path
	return r, nil
}

// apart refuses files to write that the run reads, or that are one file, by whatever name. A
// baseline that a walk finds is no text, and left out of it.
func (f *checkFlags) apart(list *source.List) error {
	list.Skip = f.baseline
	if list.Skip == "" && f.writeBaseline != "" && baseline.Is(f.writeBaseline) {
		list.Skip = f.writeBaseline
	}
	type output struct{ flag, path string }
	var outputs []output
	for _, r := range f.to {
		outputs = append(outputs, output{"--report", r.path})
	}
	if f.writeBaseline != "" {
		outputs = append(outputs, output{"--write-baseline", f.writeBaseline})
	}
	for i, o := range outputs {
		if info, err := os.Stat(o.path); err == nil && !info.Mode().IsRegular() {
			continue // a device or a pipe, which several may write to
		}
		if list.Holds(o.path) {
			return fmt.Errorf("%s: %s is an input of this run: name another file", o.flag, o.path)
		}
		for _, read := range []string{f.baseline, f.settingsFlags.path(), list.FilesFrom} {
			if read != "" && sameName(read, o.path) && (read != f.baseline || o.flag != "--write-baseline") {
				return fmt.Errorf("%s: %s is read in this run: name another file", o.flag, o.path)
			}
		}
		for _, other := range outputs[:i] {
			if sameName(other.path, o.path) {
				return fmt.Errorf("%s: %s is written by %s too: name another file", o.flag, o.path, other.flag)
			}
		}
	}
	return nil
}

// sameName reports whether two paths lead to one file, or would if it were there.
func sameName(a, b string) bool {
	if source.SameFile(a, b) {
		return true
	}
	absA, errA := filepath.Abs(a)
	absB, errB := filepath.Abs(b)
	return errA == nil && errB == nil && absA == absB
}
