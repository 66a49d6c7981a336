package parse

// attrSetters are the attributes that shuck reads, by their names in lower case.
var attrSetters = [...]struct {
	name string
	set  func(a *attrs, value string)
}{
	{"class", func(a *attrs, v string) { first(&a.class, v) }},
	{"id", func(a *attrs, v string) { first(&a.id, v) }},
	{"href", func(a *attrs, v string) { first(&a.href, v) }},
	{"src", func(a *attrs, v string) { first(&a.src, v) }},
	{"style", func(a *attrs, v string) { first(&a.style, v) }},
	{"alt", func(a *attrs, v string) { first(&a.alt, v) }},
	{"role", func(a *attrs, v string) { first(&a.role, v) }},
	{"itemprop", func(a *attrs, v string) { first(&a.itemprop, v) }},
	{"rel", func(a *attrs, v string) { first(&a.rel, v) }},
	{"name", func(a *attrs, v string) { first(&a.name, v) }},
	{"property", func(a *attrs, v string) { first(&a.property, v) }},
	{"content", func(a *attrs, v string) { first(&a.content, v) }},
	{"http-equiv", func(a *attrs, v string) { first(&a.httpEquiv, v) }},
	{"type", func(a *attrs, v string) { first(&a.typ, v) }},
	{"datetime", func(a *attrs, v string) { first(&a.datetime, v) }},
	{"lang", func(a *attrs, v string) { first(&a.lang, v) }},
	{"xml:lang", func(a *attrs, v string) { first(&a.lang, v) }},
	{"start", func(a *attrs, v string) { first(&a.start, v) }},
	{"value", func(a *attrs, v string) { first(&a.value, v) }},
	{"aria-controls", func(a *attrs, v string) { first(&a.ariaControls, v) }},
	{"aria-expanded", func(a *attrs, v string) { a.folds = a.folds || v == "false" }},
	{"data-target", func(a *attrs, v string) { first(&a.target, v) }},
	{"data-bs-target", func(a *attrs, v string) { first(&a.target, v) }},
	{"alttext", func(a *attrs, v string) { first(&a.altText, v) }},
	{"colspan", func(a *attrs, v string) { first(&a.colspan, v) }},
	{"rowspan", func(a *attrs, v string) { first(&a.rowspan, v) }},
	{"aria-hidden", func(a *attrs, v string) { first(&a.ariaHidden, v) }},
	{"data-src", func(a *attrs, v string) { first(&a.dataSrc, v) }},
	{"open", func(a *attrs, _ string) { a.open = true }},
	{"hidden", func(a *attrs, v string) { a.hidden = v != "until-found" }},
	{"shadowrootmode", func(a *attrs, _ string) { a.shadow = true }},
	{"shadowroot", func(a *attrs, _ string) { a.shadow = true }},
	{"fallback", func(a *attrs, _ string) { a.fallback = true }},
	{"placeholder", func(a *attrs, v string) { a.fallback = true; first(&a.prompt, v) }},
	{"border", func(a *attrs, v string) { a.border = v != "0" }},
}

// maxAttrName is the length of the longest of them, shadowrootmode.
const maxAttrName = 14

// first sets p, unless it is set already.
func first(p *string, value string) {
	if *p == "" {
		*p = value
	}
}

// attrSlots has 1 + the index in attrSetters of each name, at its slot or the next free one behind;
// 0 for none.
var attrSlots = func() (slots [1 << attrBits]uint8) {
	for i := range attrSetters {
		slot := attrSlot(attrSetters[i].name)
		for slots[slot] > 0 {
			slot = (slot + 1) % uint32(len(slots))
		}
		slots[slot] = uint8(i + 1)
	}
	return slots
}()

const attrBits = 8

// attrSlot returns the slot of a name that is not empty.
func attrSlot(name string) uint32 {
	h := uint32(len(name)) | uint32(name[0])<<8 | uint32(name[len(name)/2])<<16 | uint32(name[len(name)-1])<<24
	return h * 0x9E3779B1 >> (32 - attrBits)
}

// What a byte is in the name of an attribute, or behind it, or in a class.
const (
	endsAttrName uint8 = 1 << iota
	attrSpace
	attrCapital
	attrColon
)

var attrByte = func() (t [256]uint8) {
	for _, c := range " \n\t\r\f" {
		t[c] = endsAttrName | attrSpace
	}
	t['/'], t['>'], t['='] = endsAttrName, endsAttrName, endsAttrName
	t[':'] = attrColon
	for c := 'A'; c <= 'Z'; c++ {
		t[c] = attrCapital
	}
	return t
}()
