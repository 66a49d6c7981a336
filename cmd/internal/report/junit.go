package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// junitWriter writes a suite of one case a document, so that each can be written as it comes. The
// case fails on findings of the severity that fails the run; others are told in its output.
type junitWriter struct {
	w      io.Writer
	failOn check.Severity
}

type junitSuite struct {
	XMLName  xml.Name  `xml:"testsuite"`
	Name     string    `xml:"name,attr"`
	Tests    int       `xml:"tests,attr"`
	Failures int       `xml:"failures,attr"`
	Errors   int       `xml:"errors,attr"`
	Case     junitCase `xml:"testcase"`
}

type junitCase struct {
	Name    string        `xml:"name,attr"`
	Class   string        `xml:"classname,attr"`
	Failure *junitMessage `xml:"failure,omitempty"`
	Error   *junitMessage `xml:"error,omitempty"`
	Output  string        `xml:"system-out,omitempty"`
}

type junitMessage struct {
	Message string `xml:"message,attr"`
	Type    string `xml:"type,attr"`
	Text    string `xml:",chardata"`
}

func newJUnit(w io.Writer, failOn check.Severity) (*junitWriter, error) {
	_, err := io.WriteString(w, xml.Header+"<testsuites name=\"shuck check\">\n")
	return &junitWriter{w, failOn}, err
}

func (j *junitWriter) Document(d *check.Document) error {
	var fails, notes strings.Builder
	count, kind := 0, ""
	for i := range d.Findings {
		f := &d.Findings[i]
		to := &notes
		if f.Severity >= j.failOn {
			if count++; count == 1 {
				kind = f.Rule
			}
			to = &fails
		}
		fmt.Fprintf(to, "%d:%d: %s %s: %s\n", f.Line, f.Column, f.Severity, f.Rule, message(f))
	}
	name := source.Escape(d.Source)
	if d.Record != "" {
		name += " " + source.Escape(d.Record)
	}
	s := junitSuite{Name: name, Tests: 1, Case: junitCase{Name: name, Class: "shuck.check", Output: notes.String()}}
	if count > 0 {
		s.Failures = 1
		s.Case.Failure = &junitMessage{fmt.Sprintf("%d finding%s", count, plural(count)), kind, fails.String()}
	}
	return j.put(s)
}

func (j *junitWriter) Failed(path, message string) error {
	name := source.Escape(path)
	return j.put(junitSuite{Name: name, Tests: 1, Errors: 1, Case: junitCase{
		Name: name, Class: "shuck.check", Error: &junitMessage{Message: source.Escape(message), Type: "read"},
	}})
}

func (j *junitWriter) put(s junitSuite) error {
	out, err := xml.MarshalIndent(s, " ", " ")
	if err == nil {
		_, err = j.w.Write(append(out, '\n'))
	}
	return err
}

func (j *junitWriter) Close() error {
	_, err := io.WriteString(j.w, "</testsuites>\n")
	return err
}
