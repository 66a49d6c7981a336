package run

import (
	"strings"
	"testing"
	"time"
)

func TestTallyLine(t *testing.T) {
	tests := []struct {
		tally Tally
		want  string
	}{
		{Tally{OK: 1, Words: 9}, "1 document: 1 ok, 0 empty, 0 failed; 9 of 9 words kept; 1.5s"},
		{
			Tally{OK: 3, Empty: 1, Failed: 2, Left: 4, Words: 90, Dropped: 10, Resumed: true, Removed: 1, Why: map[string]int{"new": 2, "input changed": 3, "other version": 1}},
			"10 documents: 3 ok, 1 empty, 2 failed, 4 left alone; 2 new; 4 done again: 3 input changed, 1 other version; 1 old output removed; 90 of 100 words kept; 1.5s",
		},
		{Tally{Left: 2, Resumed: true}, "2 documents: 0 ok, 0 empty, 0 failed, 2 left alone; 0 of 0 words kept; 1.5s"},
	}
	for _, test := range tests {
		if got := test.tally.Line(1500 * time.Millisecond); got != test.want {
			t.Errorf("got  %s\nwant %s", got, test.want)
		}
	}
}

// TestLogEscapes feeds a line what a hostile file name holds.
func TestLogEscapes(t *testing.T) {
	var b strings.Builder
	NewLog(&b).Linef("%s: %s", "a\x1b[2J\nb\u202e.html", "no such file")
	if want := "shuck: a\\x1b[2J\\nb\\u202e.html: no such file\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}

// TestLogProgress wants the progress line taken away before another line and at the end.
func TestLogProgress(t *testing.T) {
	var b strings.Builder
	l := NewLog(&b)
	l.ShowProgress(true)
	l.SetTotal(4)
	l.Progress(Tally{OK: 1, Failed: 1})
	drawn := b.String()
	if !strings.HasPrefix(drawn, "2 of 4 documents, ") || !strings.HasSuffix(drawn, ", 1 failed") {
		t.Errorf("got %q", drawn)
	}
	l.Linef("x: broken")
	l.End()
	wiped := "\r" + strings.Repeat(" ", len(drawn)) + "\r"
	if want := drawn + wiped + "shuck: x: broken\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
}
