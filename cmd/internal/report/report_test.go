package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"shuck/cmd/internal/report"
	"shuck/extract/check"
	"shuck/extract/render"
)

var update = flag.Bool("update", false, "write the goldens anew")

// documents are three: one with findings of every kind, one clean, one of a jsonl file.
func documents() []check.Document {
	return []check.Document{
		{Source: "corpus/a b.txt", Words: 90, Boilerplate: 60, Findings: []check.Finding{
			{Source: "corpus/a b.txt", Line: 3, EndLine: 3, Column: 1, Rule: "share-en", Severity: check.Warning, Score: 0.875, Words: 2, Text: "Share: 100% <b>&\x1b[1m", Fingerprint: "f1"},
			{Source: "corpus/a b.txt", Line: 12, EndLine: 40, Column: 3, Rule: "related-en", Severity: check.Error, Score: 0.99, Words: 57, Text: "Recent Stories", Fingerprint: "f2"},
			{Source: "corpus/a b.txt", Line: 44, EndLine: 44, Column: 1, Rule: check.Unnamed, Severity: check.Note, Score: 0.6, Words: 1, Text: "Ends", Fingerprint: "f3"},
		}},
		{Source: "corpus/clean.txt", Words: 12},
		{Source: "dump.jsonl", Record: "page,7", Words: 12, Boilerplate: 12, Findings: []check.Finding{
			{Source: "dump.jsonl", Line: 7, EndLine: 7, Column: 1, Rule: check.NotCleaned, Severity: check.Error, Score: 1, Words: 12, Text: "a web page, not a text", Fingerprint: "f4", Record: "page,7"},
		}},
	}
}

func write(t *testing.T, f report.Format, docs []check.Document, failed bool) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := report.New(f, &b, report.Options{Version: "v1.2.3", FailOn: check.Warning})
	if err != nil {
		t.Fatal(err)
	}
	for i := range docs {
		if err := w.Document(&docs[i]); err != nil {
			t.Fatal(err)
		}
	}
	if failed {
		if err := w.Failed("gone.txt", "cannot be read: no such file\nat all"); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestGoldens writes each format with findings, and with nothing to tell, and holds it to its
// schema.
func TestGoldens(t *testing.T) {
	seen := map[string]bool{"sarif-2.1.0.schema.json": true, "gitlab-code-quality.schema.json": true}
	for _, f := range report.Formats {
		for name, docs := range map[string][]check.Document{"full": documents(), "empty": nil, "clean": documents()[1:2]} {
			got := write(t, f, docs, name == "full")
			valid(t, f, got)
			golden := fmt.Sprintf("%s.%s", name, f)
			seen[golden] = true
			compare(t, filepath.Join("testdata", golden), got)
		}
	}
	files, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !seen[f.Name()] {
			t.Errorf("testdata/%s belongs to no case", f.Name())
		}
	}
}

// compare takes a missing golden for an empty one: some formats write nothing where there is
// nothing.
func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	want, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if bytes.Equal(want, got) {
		return
	}
	if !*update {
		t.Errorf("%s (-want +got, -update writes it):\n%s", path, cmp.Diff(string(want), string(got)))
		return
	}
	if err := os.WriteFile(path, got, 0o644); err != nil {
		t.Fatal(err)
	}
}

// valid reads a report back as the tools it is for do.
func valid(t *testing.T, f report.Format, got []byte) {
	t.Helper()
	switch f {
	case report.SARIF:
		validate(t, "sarif-2.1.0.schema.json", got)
	case report.GitLab:
		validate(t, "gitlab-code-quality.schema.json", got)
	case report.JSON:
		var findings []map[string]any
		if err := json.Unmarshal(got, &findings); err != nil {
			t.Errorf("json: %v", err)
		}
	case report.JUnit:
		loadJUnit(t, got)
	}
}

func validate(t *testing.T, schema string, got []byte) {
	t.Helper()
	c := jsonschema.NewCompiler()
	s, err := c.Compile(filepath.Join("testdata", schema))
	if err != nil {
		t.Fatal(err)
	}
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(got))
	if err == nil {
		err = s.Validate(v)
	}
	if err != nil {
		t.Errorf("%s: %v\n%s", schema, err, got)
	}
}

// loadJUnit wants each suite's counts to be those of its cases.
func loadJUnit(t *testing.T, got []byte) {
	t.Helper()
	var suites struct {
		XMLName xml.Name `xml:"testsuites"`
		Suites  []struct {
			Name  string `xml:"name,attr"`
			T     int    `xml:"tests,attr"`
			F     int    `xml:"failures,attr"`
			E     int    `xml:"errors,attr"`
			Cases []struct {
				Failures []struct{} `xml:"failure"`
				Errors   []struct{} `xml:"error"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	if err := xml.Unmarshal(got, &suites); err != nil {
		t.Errorf("junit: %v", err)
	}
	for _, s := range suites.Suites {
		f, e := 0, 0
		for _, c := range s.Cases {
			f += len(c.Failures)
			e += len(c.Errors)
		}
		if s.T != len(s.Cases) || s.F != f || s.E != e {
			t.Errorf("junit: suite %q counts %d, %d, %d", s.Name, s.T, s.F, s.E)
		}
	}
}

// TestNothingRaw puts what steers a terminal wherever a stranger's text can come out: none of it
// does, in any format, and the JSON ones still say the same.
func TestNothingRaw(t *testing.T) {
	const bad = "a\x1b[31m\u202eb\u009b2J\u2066c\x7f"
	docs := []check.Document{{Source: bad, Record: bad, Findings: []check.Finding{
		{Source: bad, Record: bad, Text: bad, Line: 1, EndLine: 1, Column: 1, Rule: check.Unnamed, Severity: check.Error, Fingerprint: "f1"},
	}}}
	for _, f := range report.Formats {
		var b bytes.Buffer
		w, err := report.New(f, &b, report.Options{})
		if err == nil {
			err = errors.Join(w.Failed(bad, bad), w.Document(&docs[0]), w.Close())
		}
		if err != nil {
			t.Fatal(err)
		}
		valid(t, f, b.Bytes())
		if at := bytes.IndexFunc(b.Bytes(), render.IsControl); at >= 0 {
			t.Errorf("%s: a raw character at %d: %q", f, at, b.Bytes())
		}
		if f == report.JSONL {
			var got struct{ Source, Record, Text string }
			if err := json.Unmarshal(b.Bytes(), &got); err != nil || got.Source != bad || got.Record != bad || got.Text != bad {
				t.Errorf("read back: %q, %v", got, err)
			}
		}
	}
}

// TestSchemasBite shows that the schemas refuse what they are there to refuse.
func TestSchemasBite(t *testing.T) {
	for schema, bad := range map[string]string{
		"sarif-2.1.0.schema.json":         `{"version": "2.1.0", "runs": [{"results": []}]}`,
		"gitlab-code-quality.schema.json": `[{"description": "x", "check_name": "y", "fingerprint": "z", "severity": "error", "location": {"path": "a", "lines": {"begin": 1}}}]`,
	} {
		s, err := jsonschema.NewCompiler().Compile(filepath.Join("testdata", schema))
		if err != nil {
			t.Fatal(err)
		}
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(bad))
		if err != nil {
			t.Fatal(err)
		}
		if s.Validate(v) == nil {
			t.Errorf("%s takes %s", schema, bad)
		}
	}
}

// TestWorstFirst has more findings than a report takes, the worst among the last.
func TestWorstFirst(t *testing.T) {
	d := check.Document{Source: "a.txt"}
	for i := range 25_100 {
		d.Findings = append(d.Findings, check.Finding{Source: "a.txt", Line: i + 1, EndLine: i + 1, Column: 1, Rule: "share-en", Severity: check.Note, Score: 0.5, Fingerprint: fmt.Sprint(i)})
	}
	d.Findings[25_050].Severity = check.Error
	d.Findings[25_060].Score = 0.6
	github := strings.Split(strings.TrimSpace(string(write(t, report.GitHub, []check.Document{d}, false))), "\n")
	if len(github) != 11 || !strings.Contains(github[0], "line=25051,") || !strings.Contains(github[1], "line=25061,") || !strings.Contains(github[2], "line=1,") {
		t.Errorf("github: %d lines:\n%s", len(github), strings.Join(github[:min(3, len(github))], "\n"))
	}
	if !strings.HasPrefix(github[10], "25090 more findings") {
		t.Errorf("github does not say what was left out: %s", github[10])
	}
	sarif := write(t, report.SARIF, []check.Document{d}, false)
	valid(t, report.SARIF, sarif)
	var log struct {
		Runs []struct {
			Results     []struct{ Level string }
			Invocations []struct {
				ToolExecutionNotifications []struct{ Message struct{ Text string } }
			}
		}
	}
	if err := json.Unmarshal(sarif, &log); err != nil {
		t.Fatal(err)
	}
	run := log.Runs[0]
	if len(run.Results) != 25_000 || run.Results[0].Level != "error" || run.Results[1].Level != "note" {
		t.Errorf("sarif: %d results, the first an %s", len(run.Results), run.Results[0].Level)
	}
	if notes := run.Invocations[0].ToolExecutionNotifications; len(notes) != 1 || !strings.HasPrefix(notes[0].Message.Text, "100 more findings") {
		t.Errorf("sarif does not say what was left out: %v", notes)
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, io.ErrShortWrite }

// TestWriteErrors wants every format to say that the disk is full, at its end at the latest.
func TestWriteErrors(t *testing.T) {
	for _, f := range report.Formats {
		w, err := report.New(f, fullDisk{}, report.Options{})
		docs := documents()
		for i := 0; err == nil && i < len(docs); i++ {
			err = w.Document(&docs[i])
		}
		if err == nil {
			err = w.Close()
		}
		if !errors.Is(err, io.ErrShortWrite) {
			t.Errorf("%s: got %v", f, err)
		}
	}
}

func TestParseFormat(t *testing.T) {
	for _, f := range report.Formats {
		if got, err := report.ParseFormat(string(f)); got != f || err != nil {
			t.Errorf("%s: got %s, %v", f, got, err)
		}
	}
	if _, err := report.ParseFormat("checkstyle"); err == nil {
		t.Error("checkstyle is a format")
	}
}
