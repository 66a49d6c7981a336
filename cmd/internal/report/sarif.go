package report

import (
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"slices"

	"shuck/cmd/internal/source"
	"shuck/extract/check"
)

// sarifMax is how many results of a run GitHub's code scanning takes.
const sarifMax = 25_000

// maxNotes bounds the unreadable documents that a report names one by one.
const maxNotes = 100

// sarifWriter gathers the worst findings and writes one run at the end: SARIF 2.1.0, OASIS standard
// of March 2020.
type sarifWriter struct {
	w       io.Writer
	version string
	worst   worst
	failed  int
	notes   []sarifNote
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool        sarifTool         `json:"tool"`
	Invocations []sarifInvocation `json:"invocations"`
	Columns     string            `json:"columnKind"`
	Results     []sarifResult     `json:"results"`
}

type sarifTool struct {
	Driver sarifDriver `json:"driver"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID    string    `json:"id"`
	Short sarifText `json:"shortDescription"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifInvocation struct {
	Successful bool        `json:"executionSuccessful"`
	Notes      []sarifNote `json:"toolExecutionNotifications,omitempty"`
}

type sarifNote struct {
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations,omitempty"`
}

type sarifResult struct {
	RuleID       string            `json:"ruleId"`
	RuleIndex    int               `json:"ruleIndex"`
	Level        string            `json:"level"`
	Message      sarifText         `json:"message"`
	Locations    []sarifLocation   `json:"locations"`
	Fingerprints map[string]string `json:"partialFingerprints"`
	Rank         float64           `json:"rank"`
}

type sarifLocation struct {
	Physical sarifPhysical `json:"physicalLocation"`
}

type sarifPhysical struct {
	Artifact sarifArtifact `json:"artifactLocation"`
	Region   *sarifRegion  `json:"region,omitempty"`
}

type sarifArtifact struct {
	URI string `json:"uri"`
}

type sarifRegion struct {
	StartLine   int `json:"startLine"`
	StartColumn int `json:"startColumn"`
	EndLine     int `json:"endLine"`
}

func (s *sarifWriter) Document(d *check.Document) error {
	for _, f := range d.Findings {
		s.worst.add(f)
	}
	return nil
}

func (s *sarifWriter) Failed(path, message string) error {
	if s.failed++; s.failed <= maxNotes {
		s.notes = append(s.notes, sarifNote{
			"error",
			sarifText{source.Escape(message)},
			[]sarifLocation{location(path, nil)},
		})
	}
	return nil
}

func (s *sarifWriter) Close() error {
	list, left := s.worst.list()
	run := sarifRun{Columns: "unicodeCodePoints", Results: make([]sarifResult, 0, len(list))}
	ids := usedRules(list)
	run.Tool.Driver = sarifDriver{Name: "shuck", Version: s.version, Rules: make([]sarifRule, 0, len(ids))}
	for _, id := range ids {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{id, sarifText{reason(id)}})
	}
	for i := range list {
		run.Results = append(run.Results, result(&list[i].Finding, ids))
	}
	if more := s.failed - len(s.notes); more > 0 {
		s.notes = append(s.notes, sarifNote{
			Level:   "error",
			Message: sarifText{fmt.Sprintf("%d more inputs could not be read", more)},
		})
	}
	if left > 0 {
		s.notes = append(s.notes, sarifNote{
			Level: "warning",
			Message: sarifText{fmt.Sprintf("%d more findings, none worse, are left out: a report takes %d",
				left, sarifMax)},
		})
	}
	run.Invocations = []sarifInvocation{{Successful: s.failed == 0, Notes: s.notes}}
	out, err := encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}}, " ")
	if err == nil {
		_, err = s.w.Write(append(out, '\n'))
	}
	return err
}

// usedRules returns the ids of the findings' rules, sorted.
func usedRules(list []ranked) []string {
	var ids []string
	for i := range list {
		ids = append(ids, list[i].Rule)
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// reason says why a finding of the rule is one.
func reason(id string) string {
	switch r, ok := check.RuleByID(id); {
	case !ok:
		return id
	case r.Group == check.Group:
		return r.Does
	default:
		return r.Why
	}
}

func result(f *check.Finding, ids []string) sarifResult {
	index, _ := slices.BinarySearch(ids, f.Rule)
	return sarifResult{
		RuleID: f.Rule, RuleIndex: index, Level: f.Severity.String(), Message: sarifText{message(f)},
		Locations:    []sarifLocation{location(f.Source, &sarifRegion{f.Line, f.Column, f.EndLine})},
		Fingerprints: map[string]string{"shuck/v1": f.Fingerprint},
		Rank:         100 * f.Score,
	}
}

// location returns a path as SARIF wants it: a relative reference where it is relative, a file
// address where not.
func location(path string, region *sarifRegion) sarifLocation {
	u := url.URL{Path: filepath.ToSlash(path)}
	if filepath.IsAbs(path) {
		u.Scheme = "file"
	}
	return sarifLocation{sarifPhysical{sarifArtifact{u.String()}, region}}
}
