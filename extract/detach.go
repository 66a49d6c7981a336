package extract

import (
	"strings"

	"shuck/extract/doc"
)

// detach gives the article of a page memory of its own for what was read from the page's source:
// all but the text of its blocks.
func detach(a *doc.Article) {
	size := 0
	eachRead(a, func(s *string) { size += len(*s) })
	var all strings.Builder
	all.Grow(size)
	eachRead(a, func(s *string) {
		at := all.Len()
		all.WriteString(*s)
		*s = all.String()[at:]
	})
}

// eachRead calls do with each string of an article that may lie in its page's source.
func eachRead(a *doc.Article, do func(*string)) {
	for _, s := range [...]*string{
		&a.Title, &a.Byline, &a.Date, &a.Modified, &a.Site, &a.Language, &a.URL, &a.Description, &a.Image, &a.License,
	} {
		do(s)
	}
	for i := range a.Tags {
		do(&a.Tags[i])
	}
	for i := range a.Blocks {
		for j := range a.Blocks[i].Spans {
			span := &a.Blocks[i].Spans[j]
			do(&span.URL)
			do(&span.Alt)
		}
	}
}
