package meta

import (
	"strings"
	"unicode/utf8"
)

// title weighs what <title> says without the site's name against the page's first heading, with what
// og:title, twitter:title, the JSON-LD headline and the page's address say for the one or the other.
func (f *facts) title() string {
	whole := clean(f.page.Head.Title)
	sites := f.siteKeys(whole)
	tag := f.tagTitle(whole, sites)
	head := f.heading(sites)
	switch {
	case head.text == "" && tag == "":
		return f.otherTitle(whole)
	case head.text == "":
		return tag
	case tag == "", key(tag) == key(head.text):
		return head.text
	}
	if f.weigh(head, tag) > 0 {
		return head.text
	}
	return tag
}

// tagTitle gives the part of <title> that is the page's own: the part that the page shares as its
// title elsewhere, where that is a part of it; else the first that is not the site's name.
func (f *facts) tagTitle(whole string, sites []string) string {
	for _, s := range [...]string{f.said[title][0], f.said[title][1], f.ld.main.headline} {
		s = clean(s)
		if s != whole && !isSite(s, sites, true) && isEdge(whole, s) {
			s, _, _ = strings.Cut(s, " | ")
			return s
		}
	}
	return bare(whole, sites)
}

// isEdge reports whether part is the start or the end of whole, and ends or starts there with a word.
func isEdge(whole, part string) bool {
	w, p := strings.ToLower(whole), strings.ToLower(part)
	if len(p) < minPart || len(p) >= len(w) {
		return false
	}
	if strings.HasPrefix(w, p) {
		r, _ := utf8.DecodeRuneInString(w[len(p):])
		return notWord(r) && separated(w[len(p):], false)
	}
	if strings.HasSuffix(w, p) {
		return separated(w[:len(w)-len(p)], true)
	}
	return false
}

// minPart is the length in bytes under which a part of a title says nothing.
const minPart = 4

// separated reports whether there is a sign that is no letter between a rest of a title and its
// neighbour: "Headline: Site", "Headline. Site".
func separated(rest string, atEnd bool) bool {
	if atEnd {
		rest = strings.TrimRight(rest, " ")
		r, _ := utf8.DecodeLastRuneInString(rest)
		return notWord(r) && r != ','
	}
	rest = strings.TrimLeft(rest, " ")
	r, size := utf8.DecodeRuneInString(rest)
	return notWord(r) && r != ',' || strings.HasPrefix(rest[size:], " ") && len(rest) > 2 // "Headline l Site"
}

// otherTitle gives the title of a page whose <title> and headings say no more than the site's name.
func (f *facts) otherTitle(whole string) string {
	for _, s := range [...]string{f.first(title, clean), f.ld.main.headline, f.ld.main.name, whole} {
		if s != "" {
			return s
		}
	}
	return ""
}

// bare gives the first part of a title that is neither the site's name nor, at its end, a section's; empty
// where there is none.
func bare(text string, sites []string) string {
	if before, after, ok := strings.Cut(text, ": "); ok {
		switch {
		case isSite(before, sites, false):
			text = after
		case isSite(after, sites, false):
			text = before
		}
	}
	segs := split(text)
	for len(segs) > 1 && isSite(segs[len(segs)-1].of(text), sites, false) {
		segs = segs[:len(segs)-1]
	}
	for len(segs) > 1 && isSite(segs[0].of(text), sites, false) {
		segs = segs[1:]
	}
	if len(segs) == 0 || len(segs) == 1 && isSite(segs[0].of(text), sites, true) {
		return ""
	}
	return strings.Trim(segs[0].of(text), " \u00A0|·•–—-:¶")
}

// isSite reports whether a part of a title is the site's name; the whole of a text only where it is
// exactly that.
func isSite(part string, sites []string, whole bool) bool {
	k := key(part)
	if k == "" {
		return true
	}
	for _, site := range sites {
		if k == site || !whole && near(k, site) {
			return true
		}
	}
	return !whole && looksLikeHost(part)
}

// near reports whether one of two names holds the other and little more: "The Example" and "example".
func near(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) >= 4 && len(b)*5 >= len(a)*3 && strings.Contains(a, b)
}

// looksLikeHost reports whether s is a host's name such as Example.com.
func looksLikeHost(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && len(s)-dot >= 3 && len(s)-dot <= 5 && !strings.ContainsAny(s, " ,") && isAlphanumeric(strings.ToLower(s[dot+1:]))
}
