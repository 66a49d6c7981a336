package cmd

import (
	"cmp"
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/notice"
	"shuck/extract"
)

func newVersion() *cobra.Command {
	licenses := false
	cmd := &cobra.Command{
		Use:   "version",
		Short: "print the version, the commit and the weights",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text := version() + "\n" + weights()
			if licenses {
				text += "\n" + notice.Text
			}
			_, err := io.WriteString(cmd.OutOrStdout(), text)
			return err
		},
	}
	section(cmd, "Output", func(fs *pflag.FlagSet) {
		fs.BoolVar(&licenses, "licenses", false,
			"and the modules that shuck is built of, with their versions and licences")
	})
	return cmd
}

// release is the version where whoever builds shuck says it, in a build without its repository:
// go build -ldflags "-X shuck/cmd.release=v1.2.0".
var release string

// version is what the build knows of itself: "shuck v1.2.0 (abc1234, go1.26.0 linux/amd64)".
func version() string {
	number, revision := "(devel)", ""
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" {
			number = info.Main.Version
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" && len(s.Value) >= 7 {
				revision = s.Value[:7] + ", "
			}
		}
	}
	number = cmp.Or(release, number)
	return fmt.Sprintf("shuck %s (%s%s %s/%s)", number, revision, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

// sumShown is how much of a sum is shown: enough to tell builds apart.
const sumShown = 12

// weights has a line for each file of weights: "weights lines/unit.shkm 0123456789ab".
func weights() string {
	var b strings.Builder
	for _, w := range extract.BuiltIn() {
		fmt.Fprintf(&b, "weights %s/%s %s\n", w.Engine, w.File, w.SHA256[:sumShown])
	}
	return b.String()
}
