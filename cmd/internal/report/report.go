// Package report writes findings for people and for the tools that show them: plain lines, JSON,
// annotations of GitHub Actions, GitLab's code quality, SARIF and JUnit. Every format is valid when
// there is nothing to tell, and none needs memory that grows with the number of documents.
package report

import (
	"fmt"
	"io"

	"shuck/extract/check"
)

// Format is the name of a report's format.
type Format string

// The formats.
const (
	Text   Format = "text"
	JSON   Format = "json"
	JSONL  Format = "jsonl"
	GitHub Format = "github"
	GitLab Format = "gitlab"
	SARIF  Format = "sarif"
	JUnit  Format = "junit"
)

// Formats has every format, in the order that help lists them.
var Formats = [...]Format{Text, JSON, JSONL, GitHub, GitLab, SARIF, JUnit}

// ParseFormat reads a format's name.
func ParseFormat(name string) (Format, error) {
	for _, f := range Formats {
		if string(f) == name {
			return f, nil
		}
	}
	return "", fmt.Errorf("%q is no format of a report: use text, json, jsonl, github, gitlab, sarif or junit", name)
}

// Writer writes one report. Its methods return the errors of the writer below it.
type Writer interface {
	// Document takes what was found in one document, which may be nothing. It keeps nothing of d.
	Document(d *check.Document) error
	// Failed takes a document that could not be read, and why.
	Failed(source, message string) error
	// Close ends the report. It does not close the writer below.
	Close() error
}

// Options are what reports tell of the run.
type Options struct {
	Version string         // of shuck
	FailOn  check.Severity // the least severity that counts as a failure
}

// New begins a report on w, which should be buffered.
func New(f Format, w io.Writer, o Options) (Writer, error) {
	switch f {
	case Text:
		return &textWriter{w: w}, nil
	case JSON:
		return newArray(w, jsonFinding), nil
	case JSONL:
		return &linesWriter{w: w}, nil
	case GitHub:
		return &githubWriter{w: w, worst: worst{max: githubMax}}, nil
	case GitLab:
		return newArray(w, gitlabIssue), nil
	case SARIF:
		return &sarifWriter{w: w, version: o.Version, worst: worst{max: sarifMax}}, nil
	case JUnit:
		return newJUnit(w, o.FailOn)
	}
	_, err := ParseFormat(string(f))
	return nil, err
}

// extent says how much a finding covers: "29 lines, 180 words".
func extent(f *check.Finding) string {
	lines := f.EndLine - f.Line + 1
	return fmt.Sprintf("%d line%s, %d word%s", lines, plural(lines), f.Words, plural(f.Words))
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
