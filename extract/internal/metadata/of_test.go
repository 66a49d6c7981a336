package metadata

import "shuck/extract/doc"

// Of returns what is known of a page on whose blocks no engine has decided.
func Of(p *doc.Page) doc.Meta {
	Read(p).Complete()
	return p.Meta
}
