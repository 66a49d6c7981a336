package stats

import (
	"cmp"
	"maps"
	"slices"
	"strconv"

	"shuck/extract/render"
)

// Corpus counts documents. Its memory grows with the sites and the rules, not with the documents.
type Corpus struct {
	ok, empty, failed int
	words, dropped    int
	lengths           [len(lengthEnds) + 1]int
	shares            [shareBins]int

	errors, kinds, engines, languages, years, sites map[string]int

	ruleDocuments, ruleBlocks map[string]int
}

// Names of what is not known, and of what is too little to be named.
const (
	unknown = "unknown"
	others  = "others"
)

// lengthEnds are the bounds of the classes of article lengths, in words.
var lengthEnds = [...]int{100, 200, 500, 1000, 2000, 5000}

// shareBins is the number of classes of the share that is kept of a document.
const shareBins = 10

// New makes a Corpus of no documents.
func New() *Corpus {
	c := &Corpus{}
	for _, m := range []*map[string]int{
		&c.errors, &c.kinds, &c.engines, &c.languages, &c.years, &c.sites,
		&c.ruleDocuments, &c.ruleBlocks,
	} {
		*m = map[string]int{}
	}
	return c
}

// Add counts a document.
func (c *Corpus) Add(d *Document) {
	switch d.Status {
	case render.Failed:
		c.failed++
		c.errors[d.Code]++
		return
	case render.Empty:
		c.empty++
	default:
		c.ok++
		c.engines[d.Engine]++
		c.languages[cmp.Or(d.Language, unknown)]++
		c.years[cmp.Or(d.Year, unknown)]++
		i, _ := slices.BinarySearch(lengthEnds[:], d.Words+1)
		c.lengths[i]++
		c.shares[min(shareBins*d.Words/max(d.Words+d.Dropped, 1), shareBins-1)]++
	}
	c.kinds[d.Kind]++
	c.sites[cmp.Or(d.Site, unknown)]++
	c.words += d.Words
	c.dropped += d.Dropped
	for _, r := range d.Rules {
		c.ruleDocuments[r.ID]++
		c.ruleBlocks[r.ID] += r.Blocks
	}
}

// Documents is how many were counted.
func (c *Corpus) Documents() int { return c.ok + c.empty + c.failed }

// Summary is what is told of a corpus. The order of its fields is part of the contract.
type Summary struct {
	Documents  int     `json:"documents"`
	OK         int     `json:"ok"`
	Empty      int     `json:"empty"`
	Failed     int     `json:"failed"`
	EmptyShare float64 `json:"empty_share"`
	Words      int     `json:"words"`
	Dropped    int     `json:"dropped_words"`
	KeptShare  float64 `json:"kept_share"`
	Errors     []Count `json:"errors"`
	Kinds      []Count `json:"kinds"`
	Engines    []Count `json:"engines"`
	Languages  []Count `json:"languages"`
	Years      []Count `json:"years"`
	Sites      []Count `json:"sites"`
	Lengths    []Count `json:"lengths"`
	Shares     []Count `json:"kept_shares"`
	Rules      []Fired `json:"rules"`
}

// Count is a number of documents that share something.
type Count struct {
	Name      string  `json:"name"`
	Documents int     `json:"documents"`
	Share     float64 `json:"share"` // of those that it is told of
}

// Fired is a rule that speaks against what is dropped.
type Fired struct {
	ID        string `json:"id"`
	Documents int    `json:"documents"`
	Blocks    int    `json:"blocks"`
}

// Summary tells what was counted, the most frequent first; years, lengths and shares in their
// order.
func (c *Corpus) Summary() *Summary {
	s := &Summary{
		Documents: c.Documents(), OK: c.ok, Empty: c.empty, Failed: c.failed, EmptyShare: share(c.empty, c.Documents()),
		Words: c.words, Dropped: c.dropped, KeptShare: share(c.words, c.words+c.dropped),
		Errors: ranked(c.errors), Kinds: ranked(c.kinds), Engines: ranked(c.engines),
		Languages: ranked(c.languages), Sites: ranked(c.sites),
		Years: ordered(c.years), Lengths: c.lengthCounts(), Shares: c.shareCounts(), Rules: []Fired{},
	}
	for _, n := range ranked(c.ruleDocuments) {
		s.Rules = append(s.Rules, Fired{n.Name, n.Documents, c.ruleBlocks[n.Name]})
	}
	return s
}

// ranked returns counts by number, and by name where that is the same; what is not known comes
// last.
func ranked(counts map[string]int) []Count {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(order(a == unknown, b == unknown), cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	return named(names, counts)
}

// ordered returns counts by name; what is not known comes last.
func ordered(counts map[string]int) []Count {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(order(a == unknown, b == unknown), cmp.Compare(a, b))
	})
	return named(names, counts)
}

func named(names []string, counts map[string]int) []Count {
	all := 0
	for _, n := range counts {
		all += n
	}
	out := []Count{}
	for _, name := range names {
		out = append(out, Count{name, counts[name], share(counts[name], all)})
	}
	return out
}

// order compares two conditions: the one that holds comes last.
func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func (c *Corpus) lengthCounts() []Count {
	out, from := []Count{}, 0
	if c.ok == 0 {
		return out
	}
	for i, n := range c.lengths {
		name := strconv.Itoa(from) + "+"
		if i < len(lengthEnds) {
			name = strconv.Itoa(from) + "–" + strconv.Itoa(lengthEnds[i]-1)
			from = lengthEnds[i]
		}
		out = append(out, Count{name, n, share(n, c.ok)})
	}
	return out
}

func (c *Corpus) shareCounts() []Count {
	out := []Count{}
	if c.ok == 0 {
		return out
	}
	for i, n := range c.shares {
		name := strconv.Itoa(100*i/shareBins) + "–" + strconv.Itoa(100*(i+1)/shareBins)
		out = append(out, Count{name, n, share(n, c.ok)})
	}
	return out
}

// share is a part of a whole to four places, 0 of nothing.
func share(part, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64((10000*part+of/2)/of) / 10000
}
