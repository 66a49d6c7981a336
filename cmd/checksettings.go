package cmd

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"shuck/cmd/internal/settings"
)

// readSettings sets the flags that were not given from the settings file.
func (f *checkFlags) readSettings(fs *pflag.FlagSet) error {
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
	f.settings = path
	file, err := settings.Read(path)
	if err != nil {
		return err
	}
	given := map[string]bool{}
	fs.Visit(func(flag *pflag.Flag) { given[flag.Name] = true })
	for _, v := range file.Values {
		if given[v.Flag] {
			continue
		}
		for _, word := range v.Words {
			if err := fs.Lookup(v.Flag).Value.Set(word); err != nil {
				return file.Error(v.Flag, err)
			}
		}
	}
	return nil
}

// countLimit is a flag that takes a number of findings.
type countLimit struct {
	n   int
	set bool
}

func (v *countLimit) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return fmt.Errorf("%q is not a number of findings: write 0 or more", s)
	}
	v.n, v.set = n, true
	return nil
}

func (v *countLimit) String() string {
	if !v.set {
		return ""
	}
	return strconv.Itoa(v.n)
}
func (v *countLimit) Type() string { return "N" }

// shareLimit is a flag that takes a share; negative where it is not set.
type shareLimit float64

func (v *shareLimit) Set(s string) error {
	digits, percent := strings.CutSuffix(s, "%")
	x, err := strconv.ParseFloat(digits, 64)
	if percent {
		x /= 100
	}
	if err != nil || !(0 <= x && x <= 1) {
		return fmt.Errorf("%q is not a share: write 0 to 1, or a percentage like 2%%", s)
	}
	*v = shareLimit(x)
	return nil
}

func (v *shareLimit) String() string {
	if *v < 0 {
		return ""
	}
	return strconv.FormatFloat(float64(*v), 'g', -1, 64)
}
func (v *shareLimit) Type() string { return "SHARE" }
