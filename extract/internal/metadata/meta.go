package metadata

import (
	"net/url"

	"shuck/extract/doc"
)

// Of gives what is known of an HTML page, from its Head, its Blocks and its URL. Every value is one line
// without control characters; what the page does not say, or says in a way that cannot be read, is empty.
func Of(p *doc.Page) doc.Meta {
	f := gather(p)
	return doc.Meta{
		Title:       f.title(),
		Byline:      f.byline(),
		Date:        f.date(),
		Site:        f.site(),
		Language:    f.language(),
		URL:         f.address(),
		Description: f.description(),
	}
}

// facts are the places a page says something of itself in, read once.
type facts struct {
	page *doc.Page
	said [numFields][maxSaid]string // what the metas say, the most trusted name first
	ld   linked
	base *url.URL // what relative links stand for; nil where it is not known
	host string   // of the page without www., in lower case; empty where it is not known
}

func gather(p *doc.Page) *facts {
	f := &facts{page: p}
	f.readMetas(p.Head.Metas)
	for _, body := range p.Head.JSONLD {
		f.ld.read(body)
	}
	f.readAddress()
	return f
}
