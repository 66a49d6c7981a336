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
		b.form.address = b.form.address || strings.Contains(strings.ToLower(a.name), "email")
	}
	b.form.fields++
}

// endForm flags a form that asks for an address to write to.
func (b *builder) endForm(e *open) {
	if b.form.address && b.form.fields < manyFields {
		b.tree.Flags[e.node] |= doc.Asks
	}
	b.form = form{}
}
