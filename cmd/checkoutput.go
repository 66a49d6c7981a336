package cmd

import (
	"bufio"
	"io"

	"shuck/cmd/internal/baseline"
	"shuck/cmd/internal/files"
	"shuck/cmd/internal/report"
	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// outputs is where the findings of a run go: standard output, reports in files, a new baseline.
type outputs struct {
	maker    *files.Writer
	stdout   *bufio.Writer
	onScreen bool // stdout is a terminal
	writers  []report.Writer
	made     []*outFile
	baseline *baseline.Writer
}

// open opens everything there is to write, so that a name that cannot be is told before the work.
func (o *outputs) open(f *checkFlags, stdout io.Writer) error {
	o.stdout = bufio.NewWriterSize(stdout, 1<<16)
	o.onScreen = isTerminal(stdout)
	opts := report.Options{Version: version(), FailOn: f.severity}
	if !f.diff && !f.statistics {
		w, err := report.New(report.Format(f.format), o.stdout, opts)
		if err != nil {
			return err
		}
		o.writers = append(o.writers, w)
	}
	for _, r := range f.to {
		file, err := o.create(r.path)
		if err != nil {
			return err
		}
		w, err := report.New(r.format, file.buf, opts)
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

func (o *outputs) create(path string) (*outFile, error) {
	f, err := newOutFile(o.maker, path)
	if err == nil {
		o.made = append(o.made, f)
	}
	return f, err
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

// patch prints a patch: as git takes it, or as a person can look at it without harm.
func (o *outputs) patch(p string) error {
	if o.onScreen {
		p = source.EscapeLines(p)
	}
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
	for _, f := range o.made {
		if err := f.commit(); err != nil {
			return err
		}
	}
	return o.stdout.Flush()
}

// discard removes the files that close did not get to.
func (o *outputs) discard() {
	for _, f := range o.made {
		f.discard()
	}
}
