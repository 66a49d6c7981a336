package main

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks"
	"shuck/extract/internal/decode"
	"shuck/extract/internal/metadata"
	"shuck/extract/internal/parse"
)

// rowInfo is what fit.py reads beside a row's features: five float32.
type rowInfo struct {
	Label, Weight, Fold, Page, Words float32
}

// load reads and parses one labelled page.
func load(root string, r *record) (*doc.Page, error) {
	body, err := r.body(root)
	if err != nil {
		return nil, err
	}
	src, _, err := decode.Text(body, "")
	if err != nil {
		return nil, err
	}
	if r.graft != nil {
		p := parsed(r, src)
		src = r.graft.grafted(r, p, labels(r, p))
	}
	if r.old {
		src = oldFashioned(src, int(spread(r.ID))%numFashions)
	}
	return parsed(r, src), nil
}

func parsed(r *record, src string) *doc.Page {
	p := &doc.Page{Name: r.ID, HTML: true, Source: src}
	parse.HTML(p, parse.Options{})
	metadata.Read(p)
	return p
}

// labels gives what each block of the page should be.
func labels(r *record, p *doc.Page) []label {
	if r.Text == "" {
		l := segments(p.Blocks, r.With, r.Without)
		vote(p.Blocks, l, r.votes)
		return l
	}
	l := align(p.Blocks, r.Text)
	title, own := tokens(r.Title), tokens(p.Meta.Title)
	for i := range p.Blocks {
		if p.Blocks[i].Words > 60 {
			continue
		}
		if t := tokens(p.Blocks[i].Text); len(t) > 0 && (equal(t, title) || equal(t, own)) {
			l[i].weight = 0 // golds differ on whether they hold the title: a pass decides
		}
	}
	if slices.Contains(ofTools, r.set) {
		for i := range p.Blocks {
			if p.Blocks[i].Kind == doc.Caption {
				l[i].weight = 0
			}
		}
	}
	return l
}

// trainable are the sets that the weights are fitted on.
var trainable = []string{"wcxb_dev", "scrapinghub", "trafilatura", "magic_html"}

// ofTools are the sets whose gold texts are what a tool makes of the pages, captions and all. The
// weights for pages are fitted on them too.
var ofTools = []string{"mozilla", "defuddle"}

// ofManuals are pages of manuals; the weights for pages are fitted on them too.
var ofManuals = []string{"manuals"}

// dumpPages writes the matrix of all blocks of the sets' pages to out.x, and a rowInfo for each row
// to out.info.
func dumpPages(root, out string) error {
	m, err := createMatrix(out)
	if err != nil {
		return err
	}
	defer m.close()
	var records []record
	for _, set := range slices.Concat(trainable, ofTools, ofManuals) {
		some, err := loadSet(root, set)
		if err != nil {
			return err
		}
		records = append(records, some...)
	}
	texts, err := loadTexts(root)
	if err != nil {
		return err
	}
	findVotes(records, texts)
	graft := findDonors(records)
	var all []record
	for _, r := range records {
		all = append(all, r.copies(graft)...)
	}
	rows := 0
	for i, d := range inOrder(all, func(r *record) dumped { return dumpPage(root, r) }) {
		if d.err != nil {
			return fmt.Errorf("%s: %w", all[i].ID, d.err)
		}
		writePage(m.rows, m.infos, i, &all[i], d)
		rows += len(d.page.Blocks)
	}
	names := blocks.FeatureNames()
	fmt.Fprintf(os.Stderr, "%d pages, %d rows of %d features\n", len(all), rows, len(names))
	return m.finish(names)
}

type dumped struct {
	page   *doc.Page
	labels []label
	err    error
}

func dumpPage(root string, r *record) dumped {
	p, err := load(root, r)
	if err != nil {
		return dumped{err: err}
	}
	p.Source = ""
	l := labels(r, p)
	if r.short {
		l = shortened(r, p, l)
	}
	return dumped{page: p, labels: l}
}

// writePage writes a page's rows. A block counts by the root of its words, and a page of many
// blocks by less than their sum, since every page is one page in the figures. Labels by vote take
// nothing from those made by hand.
func writePage(xw, iw io.Writer, n int, r *record, d dumped) {
	var sum float64
	weights := make([]float64, len(d.labels))
	for i, l := range d.labels {
		if k := &d.page.Blocks[i]; k.Words > 0 {
			weights[i] = float64(l.weight) * math.Sqrt(float64(k.Words)+1)
			if l.weight > voteWeight {
				sum += weights[i]
			}
		}
	}
	scale := 10 * setWeight[r.set] * math.Pow(max(sum, 100), -pageShare)
	if r.made() {
		scale *= madeWeight
	}
	blocks.Rows(d.page, func(i int, row []float32) {
		binary.Write(xw, binary.LittleEndian, row)
		info := rowInfo{
			Weight: float32(weights[i] * scale), Fold: float32(r.fold()), Page: float32(n),
			Words: float32(d.page.Blocks[i].Words),
		}
		if d.labels[i].keep {
			info.Label = 1
		}
		binary.Write(iw, binary.LittleEndian, info)
	})
}

// setWeight is how much a set's labels are trusted: those made by hand most, those with boilerplate
// left in them least.
var setWeight = map[string]float64{
	"scrapinghub": 2.5, "trafilatura": 1.5, "wcxb_dev": 1, "magic_html": 0.6,
	"mozilla": 0.6, "defuddle": 0.6, "manuals": 0.5,
}

// pageShare is how far pages weigh alike: 0 leaves each the sum of its blocks, 1 makes all the
// same.
const pageShare = 0.75

// madeWeight is what a copy made of a page counts beside the page as it is.
const madeWeight = 0.5

// copies gives the page as it is, as an old one, and, where it is an article, with a tail grafted
// on, most of them cut short and half of them old.
func (r record) copies(graft *donors) []record {
	old, tailed := r, r
	old.old = true
	list := []record{r, old}
	if r.Text != "" && r.Type == "article" {
		tailed.graft, tailed.short, tailed.old = graft, spread(r.ID+"cut")%3 > 0, spread(r.ID+"age")%2 == 0
		list = append(list, tailed)
	}
	return list
}

// made reports whether the record is a copy that was made of a page.
func (r *record) made() bool { return r.old || r.graft != nil }

// inOrder runs do on all items, on all processors, and yields the results in order.
func inOrder[A, B any](items []A, do func(*A) B) func(yield func(int, B) bool) {
	return func(yield func(int, B) bool) {
		const ahead = 32
		slots := make([]chan B, len(items))
		for i := range slots {
			slots[i] = make(chan B, 1)
		}
		var wg sync.WaitGroup
		defer wg.Wait()
		room, stop := make(chan struct{}, ahead), make(chan struct{})
		defer close(stop)
		next := make(chan int)
		for range runtime.NumCPU() {
			wg.Go(func() {
				for i := range next {
					slots[i] <- do(&items[i])
				}
			})
		}
		go func() {
			defer close(next)
			for i := range items {
				select {
				case room <- struct{}{}:
					next <- i
				case <-stop:
					return
				}
			}
		}()
		for i := range items {
			if !yield(i, <-slots[i]) {
				return
			}
			<-room
		}
	}
}

func writeLines(path string, lines []string) error {
	var b []byte
	for _, l := range lines {
		b = append(append(b, l...), '\n')
	}
	return os.WriteFile(filepath.Clean(path), b, 0o644)
}

func equal(a, b []uint32) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
