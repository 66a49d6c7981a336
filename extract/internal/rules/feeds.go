package rules

import "bytes"

// isFeedFooter matches what systems set under an article in a feed: "The post <title> appeared
// first on <site>."
func isFeedFooter(s []byte) bool {
	s, ok := bytes.CutPrefix(s, []byte("the "))
	if !ok {
		return false
	}
	for _, start := range [...]string{"post ", "article ", "entry "} {
		rest, ok := bytes.CutPrefix(s, []byte(start))
		if !ok {
			continue
		}
		if endsInSite(rest, " appeared first on ") || endsInSite(rest, " first appeared on ") {
			return true
		}
	}
	return false
}

// isFeedFooterIT matches the same in Italian: "L'articolo <title> proviene da <site>."
func isFeedFooterIT(s []byte) bool {
	rest, ok := bytes.CutPrefix(s, []byte("l'articolo "))
	return ok && endsInSite(rest, " proviene da ")
}

// endsInSite reports whether a title, the link and the short name of a site are all there is.
func endsInSite(s []byte, link string) bool {
	title, site, ok := bytes.Cut(s, []byte(link))
	return ok && len(title) > 0 && bytes.Count(site, []byte(" ")) < 8
}
