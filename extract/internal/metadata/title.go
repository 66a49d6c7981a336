package metadata

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
)

// title weighs what <title> says without the site's name against the page's first heading, with
// what og:title, twitter:title, the JSON-LD headline and the page's address say for the one or the
// other.
func (f *facts) title() string {
	whole := f.whole
	sites := f.sites
	if f.atRoot() && startsWithSite(whole, sites) {
		return withoutSite(whole, sites) // the site is what a front page is about
	}
	head := f.heading(whole, sites)
	tag := f.tagTitle(whole, sites)
	row := withSigns(head.text, whole)
	if part := f.shownPart(whole, sites); part != "" &&
		(head.text == "" || head.linked && strings.HasPrefix(key(whole), key(head.text))) {
		return part
	}
	switch {
	case head.text == "" && tag == "":
		return f.otherTitle(whole)
	case head.text == "":
		return tag
	case row != head.text:
		return row // the two have the same words
	case tag == "", key(tag) == key(head.text), f.weigh(head, tag, sites) > 0:
		return head.text
	}
	return tag
}

// withSigns gives a heading as <title> writes it where that has a sign between two parts and the
// heading, whose parts stand in boxes or on lines of their own, a space: "Bridge closed What now?"
// is "Bridge closed - What now?".
func withSigns(head, whole string) string {
	if head == "" {
		return head
	}
	segs := split(whole)
	for i := range segs {
		row := segs[i].of(whole)
		for j := i + 1; j < len(segs) && len(row) < len(head); j++ {
			row += " " + segs[j].of(whole)
			if strings.EqualFold(row, head) {
				return whole[segs[i].start:segs[j].end]
			}
		}
	}
	return head
}

// tagTitle gives the part of <title> that is the page's own: the part that the page has as its
// title elsewhere; else the first that is not the site's name.
func (f *facts) tagTitle(whole string, sites []string) string {
	for _, s := range [...]string{f.said[title][0], f.said[title][1], f.ld.Main.Headline} {
		s = clean(s)
		if s == whole || isSite(s, sites, true) || !isEdge(whole, s) {
			continue
		}
		s, _, _ = strings.Cut(s, " | ")
		return s
	}
	if s := f.shownRow(whole, sites); s != "" {
		return s
	}
	return bare(whole, sites)
}

// shownRow gives the first parts of <title> with the signs between them, where a heading of the
// page has just those: a sign inside a headline cuts nothing off.
func (f *facts) shownRow(whole string, sites []string) string {
	segs := split(whole)
	if len(segs) > 0 && len(dateReader{}.all(segs[0].of(whole))) > 0 {
		return "" // the day stands before the headline
	}
	for j := len(segs) - 1; j > 0; j-- {
		if isSite(segs[j].of(whole), sites, false) {
			continue
		}
		row := whole[segs[0].start:segs[j].end]
		if b := f.shown(key(row)); b != nil && (j == 1 || b.Kind == doc.Heading && b.Level == 1) {
			return row
		}
	}
	return ""
}

// shownPart gives the part of <title> behind the site's name that the page has as a heading below
// the first level, or in bold.
func (f *facts) shownPart(whole string, sites []string) string {
	part := ""
	if segs := split(whole); len(segs) > 1 {
		part = segs[len(segs)-1].of(whole)
	} else if _, after, ok := strings.Cut(whole, ": "); ok {
		part = after
	}
	if len(key(part)) < minPart || isSite(part, sites, true) || f.shown(key(part)) == nil {
		return ""
	}
	return part
}

// isEdge reports whether part is the start or the end of whole, set off from the rest by a sign:
// "Headline: Site", "Headline. Site", "Headline (Site)"; or by a letter alone that stands for one:
// "Headline l Site".
func isEdge(whole, part string) bool {
	w, p := strings.ToLower(whole), strings.ToLower(part)
	if len(p) < minPart || len(p) >= len(w) {
		return false
	}
	if rest, ok := strings.CutPrefix(w, p); ok {
		sign := strings.TrimLeft(rest, " ")
		r, size := utf8.DecodeRuneInString(sign)
		switch {
		case !strings.ContainsRune(setOff, r):
			return rest != sign && !notWord(r) && strings.HasPrefix(sign[size:], " ")
		case r == '-':
			return rest != sign || strings.HasPrefix(sign, "- ")
		}
		return true
	}
	rest, ok := strings.CutSuffix(w, p)
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(rest, " "))
	return ok && strings.ContainsRune(setOff, r) && (r != '-' || strings.HasSuffix(rest, " "))
}

const (
	minPart = 4                    // bytes under which a part of a title says nothing
	setOff  = "|-–—:·•»«›‹.(/~│｜@" // signs between a title and a site's name
)

// otherTitle gives the title of a page whose <title> and headings say no more than the site's name.
func (f *facts) otherTitle(whole string) string {
	for _, s := range [...]string{
		f.first(title, clean), f.ld.Main.Headline, f.ld.Main.Name,
		f.unlessLogo(whole), f.firstHeading(),
	} {
		if s != "" && !isHome(s) {
			return s
		}
	}
	return whole
}

// unlessLogo gives <title>, and nothing where it is no more than the page's link to its site.
func (f *facts) unlessLogo(whole string) string {
	if !f.atRoot() && key(whole) == key(f.logo) {
		return ""
	}
	return whole
}

// startsWithSite reports whether a title begins with the site's name and goes on: "Bugle: News for
// the city".
func startsWithSite(text string, sites []string) bool {
	if before, _, ok := strings.Cut(text, ": "); ok && isSite(before, sites, true) {
		return true
	}
	segs := split(text)
	return len(segs) > 1 && isSite(segs[0].of(text), sites, true)
}

// withoutSite gives a title without the site's name at its end.
func withoutSite(text string, sites []string) string {
	segs := split(text)
	n := len(segs)
	for n > 1 && isSite(segs[n-1].of(text), sites, true) {
		n--
	}
	if n == len(segs) {
		return text
	}
	return strings.TrimSpace(text[:segs[n-1].end])
}

// bare gives the first part of a title that is neither the site's name nor, at its end, a
// section's; empty where there is none.
func bare(text string, sites []string) string {
	if before, after, ok := strings.Cut(text, ": "); ok {
		switch {
		case isSite(strings.TrimRight(before, ": "), sites, false):
			text = after
		case isSite(after, sites, false):
			text = before
		}
	}
	segs := split(text)
	named := false // the site's name stands at the end: no other part behind a dash is it
	for len(segs) > 1 && isSite(segs[len(segs)-1].of(text), sites, false) {
		segs, named = segs[:len(segs)-1], true
	}
	for len(segs) > 1 && isSite(segs[0].of(text), sites, false) {
		segs = segs[1:]
	}
	if len(segs) == 0 || len(segs) == 1 && isSite(segs[0].of(text), sites, true) {
		return ""
	}
	first := segs[0]
	for _, s := range segs[1:] {
		if !named || !goesOn(text[first.end:], s.of(text)) {
			break
		}
		first.end = s.end
	}
	return strings.Trim(first.of(text), " \u00A0|·•–—-:¶")
}

// goesOn reports whether a part of a title is no name but the sentence before it behind a dash,
// with which rest begins: "The pier — and what came after".
func goesOn(rest, part string) bool {
	sign, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " "))
	first, _, more := strings.Cut(part, " ")
	r, _ := utf8.DecodeRuneInString(first)
	return more && (sign == '-' || sign == '–' || sign == '—') && unicode.IsLower(r) && strings.ToLower(first) == first
}

// isSite reports whether a part of a title is the site's name; the whole of a text only where it is
// exactly that.
func isSite(part string, sites []string, whole bool) bool {
	var buf [maxFolded]byte
	k := appendKey(buf[:0], part)
	if len(k) == 0 {
		return true
	}
	for _, site := range sites {
		if string(k) == site || !whole && near(string(k), site) {
			return true
		}
	}
	return !whole && looksLikeHost(part)
}

// near reports whether one of two names holds the other and little more: "The Example" and
// "example".
func near(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) >= 4 && len(b)*5 >= len(a)*3 && strings.Contains(a, b)
}

// looksLikeHost reports whether s is a host's name such as Example.com.
func looksLikeHost(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	return dot > 0 && len(s)-dot >= 3 && len(s)-dot <= 5 && !strings.ContainsAny(s, " ,") &&
		isAlphanumeric(strings.ToLower(s[dot+1:]))
}
