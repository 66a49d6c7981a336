package report

import (
	"path/filepath"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// gitlabFinding is an issue of GitLab's code quality report, a part of Code Climate's format.
type gitlabFinding struct {
	Description string         `json:"description"`
	CheckName   string         `json:"check_name"`
	Fingerprint string         `json:"fingerprint"`
	Severity    string         `json:"severity"`
	Location    gitlabLocation `json:"location"`
}

type gitlabLocation struct {
	Path  string      `json:"path"`
	Lines gitlabLines `json:"lines"`
}

type gitlabLines struct {
	Begin int `json:"begin"`
	End   int `json:"end"`
}

func gitlabIssue(f *check.Finding) any {
	return gitlabFinding{
		Description: message(f), CheckName: f.Rule, Fingerprint: f.Fingerprint,
		Severity: [...]string{check.Note: "info", check.Warning: "minor", check.Error: "major"}[f.Severity],
		Location: gitlabLocation{
			Path:  filepath.ToSlash(filepath.Clean(f.Source)),
			Lines: gitlabLines{f.Line, f.EndLine},
		},
	}
}

// message says in a line what a finding is, where its place is shown apart.
func message(f *check.Finding) string {
	text := "boilerplate: " + source.Escape(f.Text) + " (" + extent(f) + ")"
	if f.Rule == check.NotCleaned {
		text = f.Text + ": clean it with shuck"
	}
	if f.Record != "" {
		text = "record " + source.Escape(f.Record) + ": " + text
	}
	return text
}
