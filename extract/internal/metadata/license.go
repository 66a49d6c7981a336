package metadata

import "strings"

// maxLicenses is how many places that may name a license are looked at.
const maxLicenses = 8

// license gives the address of the license that the page is under: that of a link with rel=license, the metas' or the JSON-LD's.
func (f *facts) license() string {
	src := f.page.Source
	for at, n := 0, 0; n < maxLicenses; n++ {
		i := strings.Index(src[at:], "license")
		if i < 0 {
			break
		}
		i += at
		at = i + len("license")
		open := strings.LastIndexByte(src[max(0, i-300):i], '<')
		if open < 0 {
			continue
		}
		open += max(0, i-300)
		e, ok := elementAt(src, open)
		if !ok || open+len(e.tag) < i || !strings.EqualFold(e.name(), "a") && !strings.EqualFold(e.name(), "link") || !hasWord(e.attr("rel"), "license") {
			continue
		}
		if s := f.absolute(e.attr("href")); s != "" {
			return s
		}
	}
	if s := f.first(license, f.absolute); s != "" {
		return s
	}
	return f.absolute(f.ld.main.license)
}

// hasWord reports whether an attribute that holds words has one.
func hasWord(attr, word string) bool {
	for w := range strings.FieldsSeq(attr) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}
