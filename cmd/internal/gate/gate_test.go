package gate

import (
	"strings"
	"testing"

	"shuck/extract/check"
)

func tally(failOn check.Severity) *Tally {
	t := &Tally{FailOn: failOn}
	for _, findings := range [][]check.Finding{
		{{Severity: check.Error, Words: 10}, {Severity: check.Note, Words: 3}},
		{{Severity: check.Note, Words: 2}},
		{{Severity: check.Warning, Words: 5}},
		nil,
	} {
		t.Add(&check.Document{Words: 25, Findings: findings})
	}
	return t
}

func TestTally(t *testing.T) {
	for failOn, want := range map[check.Severity]string{
		check.Note:    "4 documents, 1 clean: 1 error, 1 warning, 2 notes; 20.0% of 100 words",
		check.Warning: "4 documents, 2 clean: 1 error, 1 warning, 2 notes; 15.0% of 100 words",
		check.Error:   "4 documents, 3 clean: 1 error, 1 warning, 2 notes; 10.0% of 100 words",
	} {
		if got := tally(failOn).Line(); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if got := (&Tally{Fixed: 1}).Line(); got != "0 documents, 0 clean: 0 errors, 0 warnings, 0 notes; 0.0% of 0 words; 1 finding fixed" {
		t.Errorf("got %s", got)
	}
}

func TestExceeded(t *testing.T) {
	for _, c := range []struct {
		limits Limits
		want   string
	}{
		{Limits{-1, -1, -1}, ""},
		{Limits{2, -1, -1}, ""},
		{Limits{1, -1, -1}, "2 findings of severity warning or worse, --max-findings is 1"},
		{Limits{-1, 0.15, -1}, ""},
		{Limits{-1, 0.14, -1}, "0.15 of the words are boilerplate, --max-ratio is 0.14"},
		{Limits{-1, -1, 0.5}, ""},
		{Limits{-1, -1, 0.51}, "0.5 of the documents are clean, --mostly is 0.51"},
		{Limits{0, 0, 1}, "2 findings of severity warning or worse, --max-findings is 0|0.15 of the words are boilerplate, --max-ratio is 0|0.5 of the documents are clean, --mostly is 1"},
	} {
		if got := strings.Join(c.limits.Exceeded(tally(check.Warning)), "|"); got != c.want {
			t.Errorf("%+v: got %q, want %q", c.limits, got, c.want)
		}
	}
	if got := (Limits{0, 0, 1}).Exceeded(&Tally{}); got != nil {
		t.Errorf("a corpus of nothing: %q", got)
	}
}
