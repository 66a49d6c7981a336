package run

import (
	"fmt"
	"io"
	"sync"
	"time"

	"shuck/cmd/internal/source"
)

// Log writes lines of a command to standard error, and keeps a line of progress below them where it
// is asked to. It is safe for many goroutines.
type Log struct {
	mu    sync.Mutex
	w     io.Writer
	draw  bool      // progress is shown
	shown int       // columns of the progress line on the screen
	begun time.Time // of the run
	last  time.Time // when the progress line was last drawn
	total int       // documents in all; 0 where not known yet
}

const (
	progressDelay = 500 * time.Millisecond // runs that are over sooner show no progress on a terminal
	progressEvery = 100 * time.Millisecond
)

// NewLog makes a Log on w.
func NewLog(w io.Writer) *Log { return &Log{w: w, begun: time.Now()} }

// Linef writes one line "shuck: ...", whatever is special in it escaped.
func (l *Log) Linef(format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.wipe()
	fmt.Fprintf(l.w, "shuck: %s\n", source.Escape(fmt.Sprintf(format, args...)))
}

// Took is how long the run has taken.
func (l *Log) Took() time.Duration { return time.Since(l.begun) }

// ShowProgress makes Progress draw; at once, or only in a run that takes a while.
func (l *Log) ShowProgress(atOnce bool) {
	l.draw = true
	if !atOnce {
		l.last = l.begun.Add(progressDelay - progressEvery)
	}
}

// SetTotal says how many documents there are in all.
func (l *Log) SetTotal(n int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.total = n
}

// Progress shows how far the run is, ten times a second at most.
func (l *Log) Progress(t Tally) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.draw || time.Since(l.last) < progressEvery {
		return
	}
	l.last = time.Now()
	l.wipe()
	n := t.Documents()
	line := fmt.Sprintf("%d documents", n)
	rate := float64(n) / time.Since(l.begun).Seconds()
	if l.total >= n && l.total > 0 {
		left := time.Duration(float64(l.total-n) / rate * float64(time.Second))
		line = fmt.Sprintf("%d of %d documents, %v left", n, l.total, left.Round(time.Second))
	}
	line += fmt.Sprintf(", %.0f/s", rate)
	if t.Failed > 0 {
		line += fmt.Sprintf(", %d failed", t.Failed)
	}
	l.shown = len(line)
	io.WriteString(l.w, line)
}

// End takes the progress line away.
func (l *Log) End() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.wipe()
}

func (l *Log) wipe() {
	if l.shown > 0 {
		fmt.Fprintf(l.w, "\r%*s\r", l.shown, "")
		l.shown = 0
	}
}
