package metadata

import "shuck/extract/doc"

// Candidates returns the values that were known for title, byline, date, site and language, each
// with the places that give it; none where a is nil. Complete comes first.
func (a *About) Candidates() []doc.Candidate {
	if a == nil {
		return nil
	}
	out := a.f.tellTitle(nil)
	out = a.date.tell(a.by.tell(out))
	return a.f.tellLanguage(a.f.tellSite(out))
}

// telling gathers the candidates of a field whose places are asked in their order: they have no
// odds.
type telling struct {
	field, won string
	same       func(string) string // equal for values that say the same
	list       []doc.Candidate
}

// add notes that a place gives a value.
func (t *telling) add(from, value string) {
	if value == "" {
		return
	}
	k := t.same(value)
	for i := range t.list {
		if c := &t.list[i]; t.same(c.Value) == k {
			c.From = append(c.From, from)
			return
		}
	}
	if len(t.list) < maxCandidates {
		won := t.won != "" && k == t.same(t.won)
		t.list = append(t.list, doc.Candidate{Field: t.field, Value: value, From: []string{from}, Won: won})
	}
}

// addWinner adds the value that won, where none of the places gives it as it is.
func (t *telling) addWinner() {
	for i := range t.list {
		if t.list[i].Won {
			return
		}
	}
	t.add("page", t.won)
}

// tellTitle appends the titles.
func (f *facts) tellTitle(to []doc.Candidate) []doc.Candidate {
	t := telling{field: "title", won: f.chosen, same: key}
	t.add("heading", f.heading(f.whole, f.sites).text)
	t.add("<title>", f.tagTitle(f.whole, f.sites))
	t.add("<title>, whole", f.whole)
	t.add("og:title", clean(f.said[title][0]))
	t.add("twitter:title", clean(f.said[title][1]))
	t.add("json-ld", f.ld.Main.Headline)
	for _, s := range f.said[title][2:] {
		t.add("other meta", clean(s))
	}
	t.addWinner()
	return append(to, t.list...)
}

// tellSite appends the names of the site.
func (f *facts) tellSite(to []doc.Candidate) []doc.Candidate {
	t := telling{field: "site", won: f.page.Meta.Site, same: key}
	for rank, s := range f.said[siteName] {
		from := "other meta"
		if rank == 0 {
			from = "og:site_name"
		}
		t.add(from, notAddress(s))
	}
	for _, s := range f.ld.Sites {
		t.add("json-ld", notAddress(s))
	}
	t.add("<title>", f.setApart())
	t.add("address", f.host)
	return append(to, t.list...)
}

// tellLanguage appends the languages.
func (f *facts) tellLanguage(to []doc.Candidate) []doc.Candidate {
	t := telling{field: "language", won: f.lang, same: func(s string) string { return s }}
	t.add("<html lang>", languageTag(f.page.Head.Lang))
	t.add("json-ld", languageTag(f.ld.Main.Language))
	for _, s := range f.said[lang] {
		t.add("meta", languageTag(s))
	}
	t.add("text", languageOf(f.page, ""))
	return append(to, t.list...)
}
