package cmd

import (
	"fmt"
	"os"
	"strconv"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"shuck/cmd/internal/explain"
)

// style is how text is to be written: colours on a terminal that wants them, lines of its width.
func (f *explainFlags) style(cmd *cobra.Command) explain.Style {
	out := cmd.OutOrStdout()
	s := explain.Style{Color: f.color == "always", Width: int(f.width)}
	if f.color == "auto" {
		s.Color = isTerminal(out) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	if s.Width == 0 {
		s.Width = widthOf(out)
	}
	return s
}

// defaultWidth is that of what is no terminal.
const defaultWidth = 120

func widthOf(out any) int {
	if f, ok := out.(*os.File); ok {
		if columns, _, err := term.GetSize(int(f.Fd())); err == nil && columns > 0 {
			return columns
		}
	}
	if columns, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && columns > 0 {
		return columns
	}
	return defaultWidth
}

// widthValue is a flag that takes a number of columns.
type widthValue int

func (v *widthValue) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < minWidth {
		return fmt.Errorf("%q is not a number of columns: write %d or more", s, minWidth)
	}
	*v = widthValue(n)
	return nil
}

// minWidth leaves room for some text beside the columns before it.
const minWidth = 60

func (v *widthValue) String() string {
	if *v == 0 {
		return ""
	}
	return strconv.Itoa(int(*v))
}
func (v *widthValue) Type() string { return "N" }
