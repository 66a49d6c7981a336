package report

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// githubMax is how many annotations of a step GitHub shows.
const githubMax = 10

// githubWriter writes workflow commands that GitHub Actions shows beside the lines of a change. The
// worst findings come out, at the end.
type githubWriter struct {
	w     io.Writer
	worst worst
}

func (g *githubWriter) Document(d *check.Document) error {
	for _, f := range d.Findings {
		g.worst.add(f)
	}
	return nil
}

func (g *githubWriter) Failed(path, message string) error {
	_, err := fmt.Fprintf(g.w, "::error file=%s,title=shuck::%s\n", property(filepath.ToSlash(path)), data(message))
	return err
}

func (g *githubWriter) Close() error {
	list, left := g.worst.list()
	for i := range list {
		f := &list[i].Finding
		level := [...]string{check.Note: "notice", check.Warning: "warning", check.Error: "error"}[f.Severity]
		_, err := fmt.Fprintf(g.w, "::%s file=%s,line=%d,endLine=%d,col=%d,title=%s::%s\n", level,
			property(filepath.ToSlash(f.Source)), f.Line, f.EndLine, f.Column, property("shuck "+f.Rule), data(message(f)))
		if err != nil {
			return err
		}
	}
	if left == 0 {
		return nil
	}
	_, err := fmt.Fprintf(g.w,
		"%d more findings, none worse, are left out here: GitHub shows %d annotations a step\n", left,
		githubMax)
	return err
}

// data escapes the message of a workflow command.
func data(s string) string {
	return source.Escape(strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s))
}

// property escapes the value of a workflow command's property.
func property(s string) string {
	return source.Escape(strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s))
}
