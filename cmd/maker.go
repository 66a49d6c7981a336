package cmd

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/cespare/xxhash/v2"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/journal"
	"shuck/extract"
)

// idle are the flags that have no part in what an input becomes. Any other has, one that is added
// later too.
var idle = []string{
	"allow-empty", "config", "files-from", "help", "isolated", "jobs", "max-errors", "null", "output",
	"progress", "quiet", "resume", "timeout", "verbose", "version",
}

// maker is what the outputs of a run with these flags are made by, with what the options know of
// sites.
func maker(flags *pflag.FlagSet, o *extract.Options) journal.Maker {
	var settings strings.Builder
	flags.VisitAll(func(f *pflag.Flag) {
		if !slices.Contains(idle, f.Name) {
			fmt.Fprintf(&settings, "%s=%q\n", f.Name, f.Value.String())
		}
	})
	if len(o.Sites) > 0 {
		fmt.Fprintf(&settings, "sites=%q\n", o.Sites)
	}
	if o.Repeats != nil {
		fmt.Fprintf(&settings, "repeats=%x\n", o.Repeats.Sum())
	}
	return journal.MakerOf(build(), settings.String())
}

// buildIDWithin is how many of a program's first bytes hold the build ID that Go's linker writes,
// and more.
const buildIDWithin = 64 << 10

// build tells this program from every other: by its version or, where it was built from what has
// none yet, by its build ID, which stands for all it was built from, and its size.
func build() string {
	v := version()
	if released(v) {
		return v
	}
	f, err := os.Open(executable())
	if err != nil {
		return v
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return v
	}
	sum := xxhash.New()
	if _, err := io.CopyN(sum, f, buildIDWithin); err != nil && err != io.EOF {
		return v
	}
	return fmt.Sprintf("%s %d %x", v, info.Size(), sum.Sum64())
}

func executable() string {
	path, err := os.Executable()
	if err != nil {
		return os.Args[0]
	}
	return path
}

// released reports whether a version names one state of the source.
func released(v string) bool {
	return !strings.Contains(v, "(devel)") && !strings.Contains(v, "+dirty")
}
