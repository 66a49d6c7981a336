package metadata

import "shuck/extract/doc"

// cleaned returns what a page's JSON-LD says with its names and texts as one line each. What is
// empty then is left out of the lists; addresses, dates and keywords stay as they stand.
func cleaned(l doc.Linked) doc.Linked {
	n := &l.Main
	for _, s := range [...]*string{&n.Headline, &n.Name, &n.Language, &n.Description} {
		*s = clean(*s)
	}
	n.Authors = cleanedAll(n.Authors)
	l.Sites = cleanedAll(l.Sites)
	return l
}

func cleanedAll(list []string) []string {
	var out []string
	for _, s := range list {
		if s = clean(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}
