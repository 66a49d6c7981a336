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
		for _, link := range [...]string{" appeared first on ", " first appeared on "} {
			if title, site, ok := bytes.Cut(rest, []byte(link)); ok && len(title) > 0 {
				return bytes.Count(site, []byte(" ")) < 8
			}
		}
	}
	return false
}
