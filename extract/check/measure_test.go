package check_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"

	"shuck/extract"
	"shuck/extract/check"
	"shuck/extract/doc"
)

var wholeSets = flag.Bool("all", false, "measure on whole sets, not on every tenth document")

// leftOver is how many words of left-over boilerplate make a text one that has to be flagged.
const leftOver = 20

// TestMeasure says how good a gate the severities make. Clean texts are the golds of the labelled
// sets; the others are what extractors made of the same pages, where a line is boilerplate if most
// of it is not in the gold. The lines engine was fitted on some of these texts: daniel's and
// dragnet's golds it has not seen.
//
//	SHUCK_DATA=... go test ./extract/check -run TestMeasure -v -all
func TestMeasure(t *testing.T) {
	if testing.Short() {
		t.Skip("reads thousands of texts")
	}
	dir := os.Getenv("SHUCK_DATA")
	if dir == "" {
		dir = filepath.Join("..", "..", "..", "shared", "data", "unpacked")
	}
	if _, err := os.Stat(dir); err != nil {
		t.Skipf("no labelled data: %v; set SHUCK_DATA to its folder", err)
	}
	x, err := extract.New(extract.Options{Input: extract.InputText, Engine: extract.EngineBlocks})
	if err != nil {
		t.Fatal(err)
	}
	golds := map[string]labelled{}
	var clean alarms
	for _, set := range []string{"scrapinghub", "wcxb_dev", "magic_html", "daniel", "dragnet"} {
		var here alarms
		here.measure(t, x, readLabelled(t, dir, set, golds))
		t.Logf("clean texts of %-12s %s", set, &here)
		clean.join(&here)
	}
	t.Logf("clean texts in all          %s", &clean)
	var left remains
	left.measure(t, x, readExtracted(t, dir), golds)
	t.Logf("extracted texts: %s", &left)
	for _, s := range []check.Severity{check.Error, check.Warning, check.Note} {
		t.Logf("words flagged as %-7s or worse: %s", s, &left.words[s])
	}
	slack := 1.0
	if !*wholeSets {
		slack = 1.5 // a sample of some hundred texts is that far off
	}
	if got := clean.share(check.Error); got >= .020*slack {
		t.Errorf("%.0f in 1,000 clean texts have an error", 1000*got)
	}
	if got := clean.share(check.Warning); got >= .080*slack {
		t.Errorf("%.0f in 1,000 clean texts have a warning or worse", 1000*got)
	}
	if left.flagged < .6/slack*left.dirty {
		t.Errorf("of the texts with %d words left over or more, %.0f %% are flagged", leftOver, 100*left.flagged/left.dirty)
	}
}

// labelled is a text, and what it should be where that is another.
type labelled struct {
	ID, Set, Text, Title string
}

func readLabelled(t *testing.T, dir, set string, golds map[string]labelled) []labelled {
	list := readLines(t, filepath.Join(dir, set, "gold.jsonl"), false)
	var out []labelled
	for i, l := range list {
		golds[set+"/"+l.ID] = l
		if l.Text != "" && (*wholeSets || i%10 == 0) {
			out = append(out, l)
		}
	}
	return out
}

func readExtracted(t *testing.T, dir string) []labelled {
	return readLines(t, filepath.Join(dir, "rawtext_extracted", "records.jsonl"), !*wholeSets)
}

func readLines(t *testing.T, path string, sample bool) []labelled {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Logf("left out: %v", err)
		return nil
	}
	defer f.Close()
	var out []labelled
	for r, i := bufio.NewReaderSize(f, 1<<20), 0; ; i++ {
		line, err := r.ReadBytes('\n')
		if len(line) > 0 && (!sample || i%10 == 0) {
			var l labelled
			if err := json.Unmarshal(line, &l); err != nil {
				t.Fatal(err)
			}
			out = append(out, l)
		}
		if err != nil {
			return out
		}
	}
}

// alarms counts clean texts with a finding, by the worst severity and those below it.
type alarms struct {
	texts float64
	by    [3]float64
}

func (a *alarms) measure(t *testing.T, x *extract.Extractor, list []labelled) {
	var mu sync.Mutex
	each(t, x, list, func(_ labelled, p *doc.Page, d *check.Document) {
		mu.Lock()
		defer mu.Unlock()
		a.texts++
		for s := 0; s <= worstOf(d); s++ {
			a.by[s]++
		}
	})
}

func (a *alarms) join(b *alarms) {
	a.texts += b.texts
	for s := range a.by {
		a.by[s] += b.by[s]
	}
}

func (a *alarms) share(s check.Severity) float64 { return a.by[s] / max(a.texts, 1) }

func (a *alarms) String() string {
	return fmt.Sprintf("%5.0f texts; of 1,000, %3.0f with an error, %3.0f with a warning or worse, %3.0f with any finding",
		a.texts, 1000*a.share(check.Error), 1000*a.share(check.Warning), 1000*a.share(check.Note))
}

// worstOf returns the worst severity in d, -1 where there is no finding.
func worstOf(d *check.Document) int {
	worst := -1
	for _, f := range d.Findings {
		worst = max(worst, int(f.Severity))
	}
	return worst
}

// remains measures texts with boilerplate in them.
type remains struct {
	texts, dirty, flagged float64
	words                 [3]wordCount
}

// wordCount counts words: boilerplate ones that are flagged, all flagged, all boilerplate.
type wordCount struct{ hit, flagged, boilerplate float64 }

func (w *wordCount) String() string {
	return fmt.Sprintf("precision %.3f, recall %.3f", w.hit/max(w.flagged, 1), w.hit/max(w.boilerplate, 1))
}

func (r *remains) String() string {
	return fmt.Sprintf("%.0f texts, %.0f with %d words or more left over; %.1f %% of these have a warning or worse", r.texts, r.dirty, leftOver, 100*r.flagged/max(r.dirty, 1))
}

func (r *remains) measure(t *testing.T, x *extract.Extractor, list []labelled, golds map[string]labelled) {
	var mu sync.Mutex
	each(t, x, list, func(l labelled, p *doc.Page, d *check.Document) {
		gold, ok := golds[l.Set+"/"+l.ID]
		if !ok || gold.Text == "" {
			return
		}
		known := shingles(gold.Title + "\n" + gold.Text)
		severity := map[int]check.Severity{}
		for _, f := range d.Findings {
			for line := f.Line; line <= f.EndLine; line++ {
				severity[line] = f.Severity
			}
		}
		var words [3]wordCount
		left, total := 0.0, 0.0
		for i := range p.Blocks {
			b := &p.Blocks[i]
			all, strange := compareLine(known, b.Text)
			if i != p.Title {
				left += strange
				total += all
			}
			found, flagged := severity[int(b.Line)]
			for s := range words {
				words[s].boilerplate += strange
				if flagged && int(found) >= s {
					words[s].flagged += all
					words[s].hit += strange
				}
			}
		}
		if left > .9*total {
			return // not the article at all: what is boilerplate in it the gold does not tell
		}
		mu.Lock()
		defer mu.Unlock()
		r.texts++
		if left >= leftOver {
			r.dirty++
			if worstOf(d) >= int(check.Warning) {
				r.flagged++
			}
		}
		for s := range words {
			r.words[s].hit += words[s].hit
			r.words[s].flagged += words[s].flagged
			r.words[s].boilerplate += words[s].boilerplate
		}
	})
}

var wordPattern = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles returns every run of one to three words of each line.
func shingles(text string) map[string]bool {
	out := map[string]bool{}
	for line := range strings.Lines(text) {
		w := wordPattern.FindAllString(strings.ToLower(line), -1)
		for i := range w {
			for n := 1; n <= 3 && i+n <= len(w); n++ {
				out[strings.Join(w[i:i+n], " ")] = true
			}
		}
	}
	return out
}

// compareLine counts the words of a line, and those that are boilerplate: all or none, by whether
// most of them have no run of three words (fewer in a shorter line) around them that the gold has.
// A check can name lines only, and what one line has beside the article is not to be had.
func compareLine(known map[string]bool, line string) (all, boilerplate float64) {
	w := wordPattern.FindAllString(strings.ToLower(line), -1)
	n := min(3, len(w))
	covered := make([]bool, len(w))
	for i := 0; i+n <= len(w); i++ {
		if known[strings.Join(w[i:i+n], " ")] {
			for j := i; j < i+n; j++ {
				covered[j] = true
			}
		}
	}
	strange := 0
	for _, c := range covered {
		if !c {
			strange++
		}
	}
	if strange <= len(w)/2 {
		return float64(len(w)), 0
	}
	return float64(len(w)), float64(len(w))
}

func each(t *testing.T, x *extract.Extractor, list []labelled, take func(labelled, *doc.Page, *check.Document)) {
	t.Helper()
	var wg sync.WaitGroup
	next := make(chan labelled)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for l := range next {
				p, err := x.Analyze(t.Context(), extract.Source{Body: []byte(l.Text)})
				if err != nil {
					t.Errorf("%s: %v", l.ID, err)
					continue
				}
				d := &check.Document{}
				check.Page(d, p, check.Options{})
				take(l, p, d)
			}
		})
	}
	for _, l := range list {
		next <- l
	}
	close(next)
	wg.Wait()
}
