package parse

import (
	"html"
	"strings"
)

// attrs holds the attributes of one start tag that shuck reads, as written: entities are not
// decoded.
type attrs struct {
	class, id, role, itemprop, style   string
	href, src, alt, rel                string
	name, property, content, httpEquiv string
	typ, datetime, lang, start, value  string
	ariaHidden, dataSrc                string
	prompt                             string // of a field: what it shows before it is filled in
	ariaControls, target               string // ids of what a click shows; target with # before it
	altText, colspan, rowspan          string
	open                               bool
	hidden, border                     bool
	folds                              bool // of a control: what it opens is closed
	shadow                             bool // of a template: a browser shows what it holds
	fallback                           bool // of a part of an AMP element: shown only in its stead
	set                                bool // any of the above was set

	classHash uint32 // once it is asked for
}

// sig returns a hash of the class attribute.
func (a *attrs) sig() uint32 {
	if a.classHash == 0 {
		a.classHash = hashAttr(a.class)
	}
	return a.classHash
}

// readAttrs reads the attributes that begin at i into a and gives the offset after the > that ends
// the tag, -1 where the source ends first. The first of two attributes of one name counts.
func readAttrs(src string, i int, a *attrs) int {
	if a.set {
		*a = attrs{}
	}
	for i < len(src) {
		switch c := src[i]; {
		case c == '>':
			return i + 1
		case c == ' ', c == '/', isSpace(c):
			i++
			continue
		}
		start, kinds := i, attrByte[src[i]]
		for i++; i < len(src); i++ { // a = at the start belongs to the name
			kind := attrByte[src[i]]
			if kind&endsAttrName != 0 {
				break
			}
			kinds |= kind
		}
		name, value := src[start:i], ""
		if i = afterSpace(src, i); i < len(src) && src[i] == '=' {
			value, i = attrValue(src, afterSpace(src, i+1))
		}
		if i < 0 || i == len(src) {
			return -1
		}
		if len(name) > maxAttrName {
			continue
		}
		if kinds&attrCapital != 0 {
			name = asciiLower(name)
		}
		a.put(name, value)
	}
	return -1
}

// attrValue returns the value of an attribute that begins at i and the offset after it, -1 where it
// does not end.
func attrValue(src string, i int) (value string, end int) {
	if i >= len(src) {
		return "", -1
	}
	switch q := src[i]; q {
	case '"', '\'':
		j := strings.IndexByte(src[i+1:], q)
		if j < 0 {
			return "", -1
		}
		return src[i+1 : i+1+j], i + j + 2
	default:
		start := i
		for i < len(src) && src[i] != '>' && !isSpace(src[i]) {
			i++
		}
		return src[start:i], i
	}
}

// afterSpace returns the offset of the first byte of src at or after i that is no white space.
func afterSpace(src string, i int) int {
	for i < len(src) && attrByte[src[i]]&attrSpace != 0 {
		i++
	}
	return i
}

// put stores one attribute, where it is one that shuck reads and not there yet; its name is in
// lower case.
func (a *attrs) put(name, value string) {
	for slot := attrSlot(name); attrSlots[slot] > 0; slot = (slot + 1) % uint32(len(attrSlots)) {
		if known := &attrSetters[attrSlots[slot]-1]; known.name == name {
			known.set(a, value)
			a.set = true
			return
		}
	}
}

// hides reports whether the attributes keep the element out of sight.
func (a *attrs) hides() bool {
	if a.hidden || a.ariaHidden == "true" {
		return true
	}
	return a.stylesHidden()
}

// stylesHidden reports whether the style attribute alone does.
func (a *attrs) stylesHidden() bool {
	return a.style != "" && (styleHas(a.style, "display", "none") || styleHas(a.style, "visibility", "hidden"))
}

// styleHas reports whether a style attribute sets property to what begins with value, in lower case
// as nearly all are.
func styleHas(style, property, value string) bool {
	for {
		set, rest := nextValue(style, property)
		if set == "" {
			return false
		}
		if strings.HasPrefix(set, value) {
			return true
		}
		style = rest
	}
}

// styleValue returns what a style attribute sets property to first, empty where it does not.
func styleValue(style, property string) string {
	value, _ := nextValue(style, property)
	value, _, _ = strings.Cut(value, ";")
	return strings.TrimSpace(value)
}

// nextValue returns what stands from the first value of property on, and after the property.
func nextValue(style, property string) (value, rest string) {
	for rest = style; ; {
		i := strings.Index(rest, property)
		if i < 0 {
			return "", ""
		}
		standsAlone := i == 0 || rest[i-1] == ';' || isSpace(rest[i-1])
		rest = rest[i+len(property):]
		if after := strings.TrimLeft(rest, " \t\n"); standsAlone && strings.HasPrefix(after, ":") {
			if value = strings.TrimLeft(after[1:], " \t\n"); value != "" {
				return value, rest
			}
		}
	}
}

// unescape decodes the entities of an attribute's value.
func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	if strings.Count(s, "&") == strings.Count(s, "&amp;") { // as in nearly all addresses that have any
		return strings.ReplaceAll(s, "&amp;", "&")
	}
	return html.UnescapeString(s)
}
