package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// site gives the site's name: what the metas say, else the publisher in the JSON-LD, else the host.
func (f *facts) site() string {
	whole := key(clean(f.page.Head.Title))
	name := func(s string) string {
		if s = notAddress(s); key(s) == whole && !f.atRoot() {
			return "" // the page's title, given to the site by mistake
		}
		return s
	}
	if s := f.first(siteName, name); s != "" {
		return s
	}
	for _, s := range f.ld.Sites {
		if s = name(s); s != "" {
			return s
		}
	}
	if s := f.setApart(); s != "" {
		return s
	}
	return f.host
}

// maxSiteWords is the length past which a part of <title> is no site's name.
const maxSiteWords = 7

// setApart gives the name that <title> has beside the page's title, set off by a sign.
func (f *facts) setApart() string {
	whole := f.whole
	if f.atRoot() || f.chosen == "" {
		return ""
	}
	want := key(f.chosen)
	name := ""
	if segs := split(whole); len(segs) > 1 {
		first, last := segs[0].of(whole), segs[len(segs)-1].of(whole)
		switch k := key(whole); {
		case strings.HasPrefix(k, want) && key(last) != want:
			name = last
		case strings.HasSuffix(k, want) && key(first) != want:
			name = first
		}
	} else if before, after, ok := strings.Cut(whole, ": "); ok && key(after) == want {
		name = before
	}
	if n := words.Count(name); n == 0 || n > maxSiteWords || isHome(name) {
		return ""
	}
	return notAddress(strings.Trim(name, " |·•–—-:»«"))
}

// notAddress gives s cleaned, and nothing for an address of the web, which is no name.
func notAddress(s string) string {
	s = clean(s)
	if strings.Contains(s, "://") || strings.HasPrefix(s, "www.") {
		return ""
	}
	return s
}

// siteKeys gives the keys of all names the page has for its site, for comparison. A name that holds
// the whole <title> is the page's, given to the site by mistake.
func (f *facts) siteKeys(whole string) []string {
	var keys []string
	wholeKey := key(whole)
	headline := f.headlineKey(whole)
	add := func(s string) {
		if k := key(s); len(k) >= 2 && (k != wholeKey && k != headline || f.atRoot()) {
			keys = append(keys, k)
		}
	}
	for _, s := range f.said[siteName] {
		add(s)
	}
	for _, s := range f.ld.Sites {
		add(s)
	}
	if k := key(f.logo); len(k) >= 2 && !f.atRoot() {
		keys = append(keys, k)
	}
	if f.host != "" {
		add(f.host)
		add(f.hostKey)
	}
	segs := split(whole)
	for _, s := range segs {
		if part := s.of(whole); len(segs) > 1 && looksLikeHost(part) {
			add(hostName(strings.ToLower(part)))
		}
	}
	if len(segs) > 1 && f.isBook(segs[0].of(whole), segs[len(segs)-1].of(whole)) {
		add(segs[len(segs)-1].of(whole))
	}
	return keys
}

// maxLogoAt is how many blocks from the top the link to the site is looked for.
const maxLogoAt = 12

// findLogo gives the words of the page's first link to the site's own front page, where it is a
// line of its own at the top and no "home".
func (f *facts) findLogo() string {
	for i := range f.page.Blocks[:min(len(f.page.Blocks), maxLogoAt)] {
		b := &f.page.Blocks[i]
		if b.Words == 0 || b.Words > maxSiteWords || b.LinkWords < b.Words || len(b.Spans) == 0 ||
			b.Spans[0].Kind != doc.Link || isHome(b.Text) {
			continue
		}
		if u := b.Spans[0].URL; u == "/" ||
			f.base != nil && f.host != "" && strings.TrimSuffix(u, "/") == f.base.Scheme+"://"+f.base.Host {
			return clean(b.Text)
		}
	}
	return ""
}

// headlineKey gives the key of og:title where <title> begins with the same and goes on: it is no
// site's name, whatever else has it.
func (f *facts) headlineKey(whole string) string {
	k := key(clean(f.said[title][0]))
	if segs := split(whole); len(segs) > 1 && k != "" && key(segs[0].of(whole)) == k && !near(k, f.hostKey) {
		return k
	}
	return ""
}

// isBook reports whether a heading of the page is the last part of <title>, and one below it the
// first: the last names the book, course or site that the page is a chapter of.
func (f *facts) isBook(first, last string) bool {
	first, last = key(first), key(last)
	found := false
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Kind != doc.Heading || len(b.Text) > maxTitle {
			continue
		}
		switch {
		case b.Level == 1 && hasKey(b.Text, last):
			found = true
		case found && hasKey(b.Text, first):
			return first != last
		}
	}
	return false
}

// hostName gives the label of a host that names the site: spiegel of www.spiegel.de, bbc of
// bbc.co.uk.
func hostName(host string) string {
	labels := strings.Split(host, ".")
	n := len(labels)
	if n < 2 {
		return host
	}
	if n > 2 && len(labels[n-1]) == 2 && len(labels[n-2]) <= 3 { // co.uk, com.au, gov.pl
		return labels[n-3]
	}
	return labels[n-2]
}
