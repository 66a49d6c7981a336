package extract_test

import (
	"bytes"
	"cmp"
	"context"
	"hash/fnv"
	"regexp"
	"slices"
	"strings"
	"testing"

	"shuck/extract"
	"shuck/extract/internal/train/score"
	"shuck/extract/site"
)

// sitedSets are the sets with several pages of a site.
var sitedSets = [...]string{"daniel", "dragnet", "wcxb_dev", "magic_html"}

// sitePages is the raw texts of a site's pages, made in one way.
type sitePages struct {
	name string
	docs []document
}

// TestSiteQuality measures what it is worth to know 3, 10 and 30 pages of a site, the one at hand
// among them: on raw dumps of the pages of the labelled sets, on what extractors made of them, and
// on the pages as they are.
func TestSiteQuality(t *testing.T) {
	if testing.Short() {
		t.Skip("reads thousands of documents")
	}
	dir := dataDir(t)
	plain, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var pages []set
	for _, name := range sitedSets {
		if s := readHTML(t, dir, name, 0); s != nil {
			pages = append(pages, *s)
		}
	}
	sites := siteNames(t, plain, pages)
	dumped := dumps(t, plain, pages)
	for _, set := range pages {
		compareSites(t, plain, set.name+" dumps", groupSites(sites, dumped[set.name], set.name))
		compareSites(t, plain, set.name+" html", groupSites(sites, set.docs, set.name))
	}
}

// hostInID is the host in the names of daniel's pages, which have no address.
var hostInID = regexp.MustCompile(`^\d{8}_([^_]+)_`)

// siteNames gives the site of each page that has one, by its set and ID.
func siteNames(t *testing.T, x *extract.Extractor, sets []set) map[string]string {
	t.Helper()
	names := map[string]string{}
	for _, s := range sets {
		for i := range s.docs {
			d := &s.docs[i]
			name := site.Key(d.URL)
			if m := hostInID.FindStringSubmatch(d.ID); name == "" && m != nil {
				name = site.Key("http://" + m[1])
			}
			if name == "" {
				a, err := x.Extract(context.Background(), extract.Source{Name: d.ID, Body: d.body})
				if err == nil {
					name = site.Key(a.URL)
				}
			}
			if name != "" {
				names[s.name+"/"+d.ID] = name
			}
		}
	}
	return names
}

// dumps makes a raw text of all of each page, on half of the sites with blank lines between blocks.
func dumps(t *testing.T, x *extract.Extractor, sets []set) map[string][]document {
	t.Helper()
	made := map[string][]document{}
	for _, s := range sets {
		for _, d := range s.docs {
			lines, err := x.Lines(context.Background(), extract.Source{Name: d.ID, Body: d.body, Input: extract.InputHTML})
			if err != nil {
				t.Fatal(err)
			}
			d.body = []byte(strings.Join(lines, "\n") + "\n")
			made[s.name] = append(made[s.name], d)
		}
	}
	return made
}

// groupSites groups documents by their sites, in an order that says nothing.
func groupSites(names map[string]string, docs []document, set string) []sitePages {
	bySite := map[string]*sitePages{}
	for _, d := range docs {
		name := names[set+"/"+d.ID]
		if name == "" {
			continue
		}
		if bySite[name] == nil {
			bySite[name] = &sitePages{name: name}
		}
		bySite[name].docs = append(bySite[name].docs, d)
	}
	var list []sitePages
	for _, g := range bySite {
		slices.SortFunc(g.docs, func(a, b document) int { return cmp.Compare(hashName(a.ID), hashName(b.ID)) })
		list = append(list, *g)
	}
	slices.SortFunc(list, func(a, b sitePages) int { return strings.Compare(a.name, b.name) })
	return list
}

func hashName(s string) uint64 {
	h := fnv.New64a()
	_, _ = h.Write([]byte(s))
	return h.Sum64()
}

// compareSites logs the figures with so many pages known, and with none, of the sites that have them.
func compareSites(t *testing.T, plain *extract.Extractor, what string, groups []sitePages) {
	t.Helper()
	for _, known := range []int{3, 10, 30} {
		without, with := score.New(), score.New()
		pages, sites := 0, 0
		for _, g := range groups {
			if len(g.docs) < known {
				continue
			}
			sites++
			lines := make([][]string, len(g.docs))
			for i := range g.docs {
				var err error
				if lines[i], err = plain.Lines(context.Background(), extract.Source{Name: g.docs[i].ID, Body: g.docs[i].body}); err != nil {
					t.Fatal(err)
				}
			}
			for i := range g.docs {
				d := &g.docs[i]
				pages++
				add(t, without, plain, d, "")
				x, err := extract.New(extract.Options{Repeats: count(t, g.name, lines, i, known)})
				if err != nil {
					t.Fatal(err)
				}
				add(t, with, x, d, g.name)
			}
		}
		if pages > 0 {
			a, b := without.Figures(), with.Figures()
			t.Logf("%-22s %3d known, %4d pages of %3d sites: shingle %.4f -> %.4f  words %.4f -> %.4f", what, known, pages, sites, a["shingle"], b["shingle"], a["words"], b["words"])
		}
	}
}

func add(t *testing.T, s *score.Scorer, x *extract.Extractor, d *document, name string) {
	t.Helper()
	c := *d
	o, err := cleanOf(x, &c, name)
	if err != nil {
		t.Fatal(err)
	}
	s.Add(&d.Gold, o)
}

// count counts document i of a site, and the next so many.
func count(t *testing.T, name string, lines [][]string, i, known int) *site.File {
	t.Helper()
	c := site.NewCounter(t.TempDir(), 0)
	for k := range known {
		if err := c.Add(name, lines[(i+k)%len(lines)]); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		t.Fatal(err)
	}
	f, err := site.Read(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return f
}
