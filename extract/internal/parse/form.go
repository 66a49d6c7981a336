package parse

import (
	"strings"

	"shuck/extract/doc"
)

// form is what the fields of a form ask for, since the last one ended.
type form struct {
	address bool // to write letters to
	fields  int  // to be filled in
}

// manyFields is the number of fields from which a form asks for more than an address and a name.
const manyFields = 4

// input notes a field of a form.
func (b *builder) input(a *attrs) {
	switch strings.ToLower(a.typ) {
	case "hidden", "submit", "button", "checkbox", "radio", "image", "reset", "search":
		return
	case "email":
		b.form.address = true
	case "password", "file":
		b.form.fields = manyFields
	default:
		b.form.address = b.form.address || asksMail(a.name) || asksMail(a.id) || asksMail(a.prompt)
	}
	b.form.fields++
}

// asksMail reports whether what a field is called, or shows before it is filled in, is an address
// for letters.
func asksMail(s string) bool {
	s = strings.ToLower(s)
	return strings.Contains(s, "email") || strings.Contains(s, "e-mail") || strings.Contains(s, "@")
}

// endForm flags a form that asks for an address to write to.
func (b *builder) endForm(e *open) {
	if b.form.address && b.form.fields < manyFields {
		b.tree.Flags[e.node] |= doc.Asks
	}
	b.form = form{}
}
