package metadata

import "strings"

// homeLabels are what systems call a site's front page in its title: by key.
var homeLabels = map[string]bool{
	"home": true, "homepage": true, "startseite": true, "accueil": true, "inicio": true, "início": true, "páginainicial": true,
	"stronagłówna": true, "главная": true, "главнаястраница": true, "首页": true, "首頁": true, "ホーム": true, "홈": true,
}

// isHome reports whether a text says no more than that the page is the front page.
func isHome(s string) bool { return homeLabels[key(s)] }

// topicLabels stand in phpBB's titles between the forum's name and the topic's, by key.
var topicLabels = map[string]bool{
	"viewtopic": true, "themaanzeigen": true, "afficherlesujet": true, "voirlesujet": true, "vertema": true, "leggiargomento": true,
	"zobacztemat": true, "просмотртемы": true, "bekijkonderwerp": true, "toononderwerp": true, "vertópico": true, "exibirtópico": true,
}

// withoutLabels gives a title without what systems put in it: "Home" beside the site's name, what stands before a topic and "View
// topic" itself, and the boards and the forum behind slashes.
func withoutLabels(whole string) string {
	segs := split(whole)
	for i, s := range segs {
		switch {
		case i+1 == len(segs):
		case topicLabels[key(s.of(whole))]:
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
