package cmd

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/renameio/v2"

	"shuck/cmd/internal/baseline"
	"shuck/cmd/internal/report"
	"shuck/extract/check"
)

// outputs is where the findings of a run go: standard output, reports in files, a new baseline.
type outputs struct {
	stdout   *bufio.Writer
	writers  []report.Writer
	files    []*outFile
	baseline *baseline.Writer
}

// open opens everything there is to write, so that a name that cannot be is told before the work.
func (o *outputs) open(f *checkFlags, stdout io.Writer) error {
	o.stdout = bufio.NewWriterSize(stdout, 1<<16)
	opts := report.Options{Version: version(), FailOn: f.severity}
	if !f.diff && !f.statistics {
		w, err := report.New(report.Format(f.format), o.stdout, opts)
		if err != nil {
			return err
		}
		o.writers = append(o.writers, w)
	}
	for _, r := range f.reports {
		name, path, ok := strings.Cut(r, "=")
		switch {
		case !ok || path == "":
			return fmt.Errorf("--report: %q names no file: write FORMAT=FILE", r)
		case path == "-":
			return fmt.Errorf("--report: %q names no file: for standard output, write --format %s", r, name)
		}
		format, err := report.ParseFormat(name)
		if err != nil {
			return fmt.Errorf("--report: %w", err)
		}
		file, err := o.create(path)
		if err != nil {
			return err
		}
		w, err := report.New(format, file.buf, opts)
		if err != nil {
			return err
		}
		o.writers = append(o.writers, w)
	}
	if f.writeBaseline == "" {
		return nil
	}
	file, err := o.create(f.writeBaseline)
	if err == nil {
		o.baseline, err = baseline.NewWriter(file.buf)
	}
	return err
}

func (o *outputs) document(d *check.Document) error {
	for _, w := range o.writers {
		if err := w.Document(d); err != nil {
			return err
		}
	}
	if len(d.Findings) > 0 {
		return o.stdout.Flush()
	}
	return nil
}

// remember writes the findings into the new baseline, the known ones too.
func (o *outputs) remember(d *check.Document) error {
	if o.baseline == nil {
		return nil
	}
	for i := range d.Findings {
		if err := o.baseline.Add(&d.Findings[i]); err != nil {
			return err
		}
	}
	return nil
}

func (o *outputs) failed(name, message string) error {
	for _, w := range o.writers {
		if err := w.Failed(name, message); err != nil {
			return err
		}
	}
	return nil
}

func (o *outputs) patch(p string) error {
	_, err := o.stdout.WriteString(p)
	return err
}

// close ends the reports and gives the files their names.
func (o *outputs) close() error {
	for _, w := range o.writers {
		if err := w.Close(); err != nil {
			return err
		}
	}
	if o.baseline != nil {
		if err := o.baseline.Close(); err != nil {
			return err
		}
	}
	for _, f := range o.files {
		if err := f.commit(); err != nil {
			return err
		}
	}
	return o.stdout.Flush()
}

// discard removes the files that close did not get to.
func (o *outputs) discard() {
	for _, f := range o.files {
		f.discard()
	}
}

// outFile is a file that appears whole or not at all, or something that is no regular file and is written as it is.
type outFile struct {
	path    string
	buf     *bufio.Writer
	pending *renameio.PendingFile // nil where special is written
	special *os.File
}

func (o *outputs) create(path string) (*outFile, error) {
	f := &outFile{path: path}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s: it is a folder: name a file in it", path)
	case err == nil && !info.Mode().IsRegular():
		f.special, err = os.OpenFile(path, os.O_WRONLY, 0)
	default:
		f.pending, err = renameio.NewPendingFile(path, renameio.WithTempDir(filepath.Dir(path)),
			renameio.WithPermissions(0o666), renameio.WithExistingPermissions())
	}
	if err != nil {
		return nil, f.fault(err)
	}
	f.buf = bufio.NewWriter(f)
	o.files = append(o.files, f)
	return f, nil
}

// fault is err with the name that the user gave instead of that of a temporary file.
func (f *outFile) fault(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err
	}
	return fmt.Errorf("%s: cannot be written: %w", f.path, err)
}

// Write writes to what is behind the buffer.
func (f *outFile) Write(p []byte) (n int, err error) {
	if f.special != nil {
		n, err = f.special.Write(p)
	} else {
		n, err = f.pending.Write(p)
	}
	if err != nil {
		err = f.fault(err)
	}
	return n, err
}

func (f *outFile) commit() error {
	if err := f.buf.Flush(); err != nil {
		return err
	}
	var err error
	if f.special != nil {
		err = f.special.Close()
	} else {
		err = f.pending.CloseAtomicallyReplace()
	}
	if err != nil {
		return f.fault(err)
	}
	return nil
}

func (f *outFile) discard() {
	if f.special != nil {
		_ = f.special.Close() // closed already after commit
		return
	}
	_ = f.pending.Cleanup() // does nothing after commit
}
