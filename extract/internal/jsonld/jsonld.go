// Package jsonld reads a page's JSON-LD, once for all that ask: the objects that describe the page,
// the text of its article, and the types of what it names.
package jsonld

import (
	"strings"

	"shuck/extract/doc"
)

// Read returns what the bodies of a page's JSON-LD scripts say. Of a broken script, the objects and
// types are read as far as it goes; the text of an article is taken from a sound one only.
func Read(scripts []string) doc.Linked {
	r := reader{}
	for _, script := range scripts {
		r.objects(script)
		r.bodies(script)
		r.posts(script)
		r.types(script)
	}
	r.settle()
	return r.Linked
}

// reader takes in the scripts of one page.
type reader struct {
	doc.Linked
	rank    int               // of the main object's type
	refs    []string          // authors of the main object that are told by an @id alone
	persons map[string]string // names of the people that have an @id
}

// maxType bounds the bytes of a type that are looked at.
const maxType = 120

// types takes in each type, wherever it stands. One that is the same as the last is left out.
func (r *reader) types(script string) {
	for {
		_, rest, ok := strings.Cut(script, `"@type"`)
		if !ok {
			return
		}
		value := rest[:min(len(rest), maxType)]
		if end := strings.IndexAny(value, ",}"); end >= 0 && !strings.Contains(value[:end], "[") {
			value = value[:end]
		} else if end := strings.IndexByte(value, ']'); end >= 0 {
			value = value[:end]
		}
		if n := len(r.Types); n == 0 || r.Types[n-1] != value {
			r.Types = append(r.Types, value)
		}
		script = rest
	}
}
