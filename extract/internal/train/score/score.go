// Package score compares what an engine makes of labelled documents with the labels.
package score

import (
	"fmt"
	"hash/maphash"
	"strings"
	"unicode"
)

// Figures are those of the scorer that the labelled sets come with; each is between 0 and 1.
//
//	shingle   F1 of the mean precision and the mean recall over 4-word shingles with multiplicity
//	exact     share of pages whose words are all and only the gold's
//	words     mean F1 of the two bags of lower-case words
//	segments  F1 over the segments that must, and that must not, occur
//	title     share of titles that are the gold's, white space and case folded
//	lines     F1 of kept lines, each weighing its words
type Figures map[string]float64

// String returns the figures in a fixed order, those there are.
func (f Figures) String() string {
	var b strings.Builder
	for _, name := range [...]string{"shingle", "exact", "words", "segments", "title", "lines"} {
		if v, ok := f[name]; ok {
			fmt.Fprintf(&b, "%s %s  ", name, Percent(v))
		}
	}
	return strings.TrimSpace(b.String())
}

// Percent returns a figure as it is printed.
func Percent(v float64) string { return fmt.Sprintf("%.4f", v) }

// Gold is one labelled document; what a set does not have is empty.
type Gold struct {
	ID, URL, HTML string
	Text, Title   string
	With, Without []string
	Lines         []string
	Labels        []int
}

// Output is what an engine made of it.
type Output struct{ Title, Text string }

// Scorer sums up the documents of one set.
type Scorer struct {
	seed                              maphash.Seed
	precision, recall                 []float64
	pages, exact                      int
	words                             float64
	segTP, segFN, segFP               int
	titles, titlesRight               int
	lineTP, lineFN, lineFP            int
	hasSegments, hasLines, hasFullTxt bool
}

// New returns a scorer without documents.
func New() *Scorer { return &Scorer{seed: maphash.MakeSeed()} }

// Add adds a document.
func (s *Scorer) Add(g *Gold, o Output) {
	if len(g.Labels) > 0 {
		s.addLines(g, o)
		return
	}
	if g.Text != "" {
		s.addText(g, o)
	}
	if len(g.With)+len(g.Without) > 0 {
		s.hasSegments = true
		t := foldSpace(o.Text)
		for _, seg := range g.With {
			count(&s.segTP, &s.segFN, strings.Contains(t, foldSpace(seg)))
		}
		for _, seg := range g.Without {
			if strings.Contains(t, foldSpace(seg)) {
				s.segFP++
			}
		}
	}
	if g.Title != "" {
		s.titles++
		if strings.EqualFold(foldSpace(o.Title), foldSpace(g.Title)) {
			s.titlesRight++
		}
	}
}

func count(yes, no *int, ok bool) {
	if ok {
		*yes++
	} else {
		*no++
	}
}

func (s *Scorer) addText(g *Gold, o Output) {
	s.hasFullTxt = true
	got, want := withoutTitle(o.Text, g.Title, o.Title), withoutTitle(g.Text, g.Title, o.Title)
	a, b := wordsOf(got), wordsOf(want)
	both, na, nb := overlap(s.shingles(a), s.shingles(b))
	if na > 0 {
		s.precision = append(s.precision, float64(both)/float64(na))
	} else if nb == 0 {
		s.precision = append(s.precision, 1)
	}
	if nb > 0 {
		s.recall = append(s.recall, float64(both)/float64(nb))
	} else if na == 0 {
		s.recall = append(s.recall, 1)
	}
	s.pages++
	if strings.Join(a, " ") == strings.Join(b, " ") {
		s.exact++
	}
	s.words += s.bagF1(wordsOf(strings.ToLower(got)), wordsOf(strings.ToLower(want)))
}

func (s *Scorer) bagF1(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		if len(a) == len(b) {
			return 1
		}
		return 0
	}
	both, na, nb := overlap(s.grams(a, 1), s.grams(b, 1))
	return f1(float64(both)/float64(na), float64(both)/float64(nb))
}

// Figures returns the figures of all documents added, those that their labels allow.
func (s *Scorer) Figures() Figures {
	f := Figures{}
	if s.hasFullTxt {
		f["shingle"] = f1(mean(s.precision), mean(s.recall))
		f["exact"] = float64(s.exact) / float64(s.pages)
		f["words"] = s.words / float64(s.pages)
	}
	if s.hasSegments {
		f["segments"] = f1(share(s.segTP, s.segFP), share(s.segTP, s.segFN))
	}
	if s.titles > 0 {
		f["title"] = share(s.titlesRight, s.titles-s.titlesRight)
	}
	if s.hasLines {
		f["lines"] = f1(share(s.lineTP, s.lineFP), share(s.lineTP, s.lineFN))
	}
	return f
}

func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func mean(v []float64) float64 {
	sum := 0.0
	for _, x := range v {
		sum += x
	}
	return sum / float64(max(1, len(v)))
}

func share(yes, no int) float64 { return float64(yes) / float64(max(1, yes+no)) }

// shingles counts the 4-word shingles of w by hash; shorter text is one shingle.
func (s *Scorer) shingles(w []string) map[uint64]int { return s.grams(w, 4) }

func (s *Scorer) grams(w []string, n int) map[uint64]int {
	m := make(map[uint64]int, len(w))
	if len(w) == 0 {
		return m
	}
	var h maphash.Hash
	h.SetSeed(s.seed)
	for i := range max(1, len(w)-n+1) {
		h.Reset()
		for _, word := range w[i:min(i+n, len(w))] {
			h.WriteString(word)
			h.WriteByte(' ')
		}
		m[h.Sum64()]++
	}
	return m
}

func overlap(a, b map[uint64]int) (both, na, nb int) {
	for k, n := range a {
		na += n
		both += min(n, b[k])
	}
	for _, n := range b {
		nb += n
	}
	return both, na, nb
}

// wordsOf returns the runs of letters, digits and underscores.
func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_' })
}

func foldSpace(s string) string { return strings.Join(strings.FieldsFunc(s, isSpace), " ") }

func isSpace(r rune) bool { return unicode.IsSpace(r) || 0x1C <= r && r <= 0x1F }

// withoutTitle leaves out a first line that says one of the titles: golds differ on whether they
// have it.
func withoutTitle(text string, titles ...string) string {
	head, rest, _ := strings.Cut(strings.TrimLeftFunc(text, isSpace), "\n")
	h := strings.Join(wordsOf(strings.ToLower(head)), " ")
	for _, t := range titles {
		if h != "" && h == strings.Join(wordsOf(strings.ToLower(t)), " ") {
			return rest
		}
	}
	return text
}

// window is how far ahead a line is looked for among the output's.
const window = 400

// addLines marks the input's lines that occur, in order, among the output's.
func (s *Scorer) addLines(g *Gold, o Output) {
	s.hasLines = true
	var out []string
	for line := range strings.SplitSeq(o.Title+"\n"+o.Text, "\n") {
		if line = foldSpace(line); line != "" {
			out = append(out, line)
		}
	}
	at := 0
	for i, line := range g.Lines {
		kept := false
		if f := foldSpace(line); f != "" {
			for j := at; j < min(at+window, len(out)); j++ {
				if out[j] == f {
					kept, at = true, j+1
					break
				}
			}
		}
		n := len(wordsOf(line))
		switch keep := g.Labels[i] != 0; {
		case keep && kept:
			s.lineTP += n
		case keep:
			s.lineFN += n
		case kept:
			s.lineFP += n
		}
	}
}
