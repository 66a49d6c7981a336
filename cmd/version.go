package cmd

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/notice"
)

func newVersion() *cobra.Command {
	licenses := false
	cmd := &cobra.Command{
		Use:   "version",
		Short: "print the version",
		Args:  noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			text := version() + "\n"
			if licenses {
				text += "\n" + notice.Text
			}
			_, err := io.WriteString(cmd.OutOrStdout(), text)
			return err
		},
	}
	section(cmd, "Output", func(fs *pflag.FlagSet) {
		fs.BoolVar(&licenses, "licenses", false, "and the modules that shuck is built of, with their versions and licences")
	})
	return cmd
}

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
	return fmt.Sprintf("shuck %s (%s%s %s/%s)", number, revision, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}
