package rules

import "bytes"

// isFeedFooter matches what systems set under an article in a feed: "The post <title> appeared
// first on <site>."
func isFeedFooter(s []byte) bool {
	for _, start := range [...]string{"the post ", "the article ", "the entry "} {
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
