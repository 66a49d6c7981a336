package metadata

import (
	"strings"

	"shuck/extract/internal/rules/lexicon"
)

// isHome reports whether a text says no more than that the page is the front page.
func isHome(s string) bool {
	var buf [maxFolded]byte
	return lexicon.Home(string(appendKey(buf[:0], s)))
}

// withoutLabels returns a title without what systems put in it: "Home" beside the site's name, what
// stands before a topic and "View topic" itself, and the boards and the forum behind slashes.
func withoutLabels(whole string) string {
	segs := split(whole)
	for i, s := range segs {
		switch {
		case i+1 == len(segs):
		case lexicon.Topic(key(s.of(whole))):
			return whole[segs[i+1].start:]
		case len(segs) == 2 && isHome(s.of(whole)):
			return whole[segs[1].start:]
		case len(segs) == 2 && isHome(segs[1].of(whole)):
			return s.of(whole)
		}
	}
	if topic, boards, ok := strings.Cut(whole, " / "); ok && strings.Contains(boards, " / ") {
		return topic
	}
	return whole
}
