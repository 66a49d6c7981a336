package cmd

import (
	"errors"
	"fmt"
	"slices"

	"github.com/spf13/pflag"

	"shuck/cmd/internal/settings"
	"shuck/extract"
)

// settingsFlags say where settings come from, and have what was read.
type settingsFlags struct {
	config   string
	isolated bool

	file *settings.File  // nil where there is none
	set  map[string]bool // flags that it sets
}

func (f *settingsFlags) add(fs *pflag.FlagSet) {
	fs.StringVar(&f.config, "config", "", "settings `FILE` (default: the nearest .shuck.toml from here up)")
	fs.BoolVar(&f.isolated, "isolated", false, "read no settings file")
}

// path is that of the file, empty where there is none.
func (f *settingsFlags) path() string {
	if f.file == nil {
		return ""
	}
	return f.file.Path
}

// find reads the settings file that is named, or the nearest one.
func (f *settingsFlags) find() error {
	path := f.config
	switch {
	case f.isolated && path != "":
		return errors.New("--isolated and --config do not go together: leave one out")
	case f.isolated:
		return nil
	case path == "":
		var err error
		if path, err = settings.Find("."); err != nil || path == "" {
			return err
		}
	}
	var err error
	if f.file, err = settings.Read(path); err != nil {
		return err
	}
	if _, err := extract.New(extract.Options{Sites: f.sites()}); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// read sets the flags that were not given from the settings file. command is the one whose table
// counts, settings.Clean or settings.Check; own are flags that mean something else to the one at
// hand.
func (f *settingsFlags) read(fs *pflag.FlagSet, command string, own ...string) error {
	if err := f.find(); err != nil || f.file == nil {
		return err
	}
	f.set = map[string]bool{}
	for _, v := range f.file.For(command) {
		flag := fs.Lookup(v.Flag)
		if flag == nil || flag.Changed || slices.Contains(own, v.Flag) {
			continue
		}
		f.set[v.Flag] = true
		for _, word := range v.Words {
			if err := flag.Value.Set(word); err != nil {
				return f.file.Error(v, err)
			}
		}
	}
	return nil
}

// sites are the rules for sites in the file.
func (f *settingsFlags) sites() []extract.Site {
	if f.file == nil {
		return nil
	}
	var out []extract.Site
	for _, s := range f.file.Sites {
		site := extract.Site{Host: s.Host, Keep: s.Keep, Drop: s.Drop, Lines: s.Lines}
		if site.Host == "*" {
			site.Host = ""
		}
		out = append(out, site)
	}
	return out
}
