package main

import (
	"bufio"
	"bytes"
	"cmp"
	"context"
	"fmt"
	"math"
	"os"
	"regexp"
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/parse"
	"shuck/extract/site"
)

// sited are the sets with several pages of a site.
var sited = []string{"daniel", "dragnet", "wcxb_dev", "trafilatura", "magic_html"}

// leastPages is how many pages a site must have.
const leastPages = 3

// knownPages are how many pages of a site are known; 0 is all of them.
var knownPages = [...]int{3, 10, 30, 0}

// hostInID is the host in the names of daniel's pages, which have no address.
var hostInID = regexp.MustCompile(`^\d{8}_([^_]+)_`)

// siteOf gives the site of a page: by its address, its name, or what it says itself.
func siteOf(r *record, p *doc.Page) string {
	if k := site.Key(r.URL); k != "" {
		return k
	}
	if m := hostInID.FindStringSubmatch(r.ID); m != nil {
		return site.Key("http://" + m[1])
	}
	return site.Key(p.Meta.URL)
}

// dumpSites writes a line for each unit of raw dumps of the pages of sites with several: what the
// model makes of it, and on how many of the known pages it stands. Pages that the model was fitted
// on are read with the models of their folds.
func dumpSites(root, out, models string) error {
	byFold, err := lineEngines(models, 1)
	if err != nil {
		return err
	}
	fitted, err := lines.New(lines.Options{})
	if err != nil {
		return err
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriterSize(f, 1<<20)
	fmt.Fprintln(w, "set fold site page known on of place words logit keep weight")
	for _, set := range sited {
		groups, err := siteTexts(root, set)
		if err != nil {
			return err
		}
		for _, rows := range inOrder(groups, func(g *siteGroup) []byte {
			if slices.Contains(trainable, set) {
				return g.rows(func(r *record) *lines.Engine { return byFold[r.fold()] })
			}
			return g.rows(func(*record) *lines.Engine { return fitted })
		}) {
			if _, err := w.Write(rows); err != nil {
				return err
			}
		}
	}
	return w.Flush()
}

// siteGroup is the raw texts of a site, all in one style.
type siteGroup struct {
	name  string
	texts []rawText
}

// siteTexts makes a dump of each page of a set, those of a site in one style.
func siteTexts(root, set string) ([]siteGroup, error) {
	records, err := loadSet(root, set)
	if err != nil {
		return nil, err
	}
	bySite := map[string]*siteGroup{}
	for i := range records {
		r := &records[i]
		p, err := load(root, r)
		if err != nil {
			return nil, err
		}
		name := siteOf(r, p)
		if name == "" {
			continue
		}
		all := make([]bool, len(p.Blocks))
		for k := range all {
			all[k] = true
		}
		style := &styles[int(spread(name))%len(styles)]
		g := bySite[name]
		if g == nil {
			g = &siteGroup{name: name}
			bySite[name] = g
		}
		g.texts = append(g.texts, rawText{
			ID: r.ID, Set: set, System: style.name,
			Text: style.dump(p, "", all), page: r,
		})
	}
	var groups []siteGroup
	for _, g := range bySite {
		if len(g.texts) >= leastPages {
			slices.SortFunc(g.texts, func(a, b rawText) int {
				return cmp.Or(cmp.Compare(spread(a.ID), spread(b.ID)), strings.Compare(a.ID, b.ID))
			})
			groups = append(groups, *g)
		}
	}
	slices.SortFunc(groups, func(a, b siteGroup) int { return strings.Compare(a.name, b.name) })
	return groups, nil
}

// rows gives the lines of all texts of the site, with each number of pages known.
func (g *siteGroup) rows(engine func(*record) *lines.Engine) []byte {
	var out bytes.Buffer
	for i := range g.texts {
		t := &g.texts[i]
		p, units := t.units()
		if err := engine(t.page).Select(context.Background(), p); err != nil {
			panic(err) // the context does not end
		}
		labels := lineLabels(t, units)
		for _, known := range knownPages {
			n := min(cmp.Or(known, len(g.texts)), len(g.texts))
			if known > len(g.texts) {
				continue
			}
			s := g.know(i, n)
			k := 0
			lines.Units(p, func(first, last int) {
				l, words := labels[k], units[k].Words
				k++
				if l.weight == 0 {
					return
				}
				r := s.Line(p.Blocks[first].Text)
				for j := first + 1; j < last; j++ {
					if other := s.Line(p.Blocks[j].Text); other.On < r.On {
						r = other
					}
				}
				score := min(max(float64(p.Blocks[first].Score), 1e-4), 1-1e-4)
				fmt.Fprintf(&out, "%s %d %s %s %d %d %d %.3f %d %.3f %t %.3f\n", t.Set, t.page.fold(), g.name,
					strings.ReplaceAll(t.ID, " ", "_"),
					n, r.On, s.Documents, r.Place, words, math.Log(score/(1-score)), l.keep, l.weight)
			})
		}
	}
	return out.Bytes()
}

// know counts text i and n-1 others.
func (g *siteGroup) know(i, n int) *site.Site {
	c := site.NewCounter("", 0)
	add := func(k int) {
		p := &doc.Page{Source: g.texts[k].Text}
		parse.Text(p)
		var list []string
		for j := range p.Blocks {
			list = append(list, p.Blocks[j].Text)
		}
		if err := c.Add(g.name, list); err != nil {
			panic(err) // nothing is written
		}
	}
	for k := range n {
		add((i + k) % len(g.texts))
	}
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		panic(err)
	}
	f, err := site.Read(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		panic(err)
	}
	s, err := f.Site(g.name)
	if err != nil || s == nil {
		panic(fmt.Sprint("a site that was counted is not known: ", err))
	}
	return s
}
