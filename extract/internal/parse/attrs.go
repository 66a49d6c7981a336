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
	ariaControls, target               string // ids of what a click shows; target with # before it
	altText, colspan, rowspan          string
	open                               bool
	hidden, border                     bool
	shadow                             bool // of a template: a browser shows what it holds
	fallback                           bool // of a part of an AMP element: shown only in its stead
	set                                bool // any of the above was set
}

// readAttrs reads the attributes that begin at i into a and gives the offset after the > that ends
// the tag, -1 where the source ends first. The first of two attributes of one name counts.
func readAttrs(src string, i int, a *attrs) int {
	if a.set {
		*a = attrs{}
	}
	for i < len(src) {
		c := src[i]
		if isSpace(c) || c == '/' {
			i++
			continue
		}
		if c == '>' {
			return i + 1
		}
		nameStart := i
		i++ // a = here would belong to the name
		for i < len(src) && !endsAttrName[src[i]] {
			i++
		}
		name := src[nameStart:i]
		for i < len(src) && isSpace(src[i]) {
			i++
		}
		if i >= len(src) {
			return -1
		}
		if src[i] != '=' {
			a.put(name, "")
			continue
		}
		i++
		for i < len(src) && isSpace(src[i]) {
			i++
		}
		if i >= len(src) {
			return -1
		}
		var value string
		switch q := src[i]; q {
		case '"', '\'':
			j := strings.IndexByte(src[i+1:], q)
			if j < 0 {
				return -1
			}
			value = src[i+1 : i+1+j]
			i += j + 2
		case '>':
		default:
			valueStart := i
			for i < len(src) && src[i] != '>' && !isSpace(src[i]) {
				i++
			}
			value = src[valueStart:i]
		}
		a.put(name, value)
	}
	return -1
}

// put stores one attribute, where it is one that shuck reads and not there yet.
func (a *attrs) put(name, value string) {
	if len(name) < 2 || len(name) > maxAttrName {
		return
	}
	for i := 0; i < len(name); i++ {
		if 'A' <= name[i] && name[i] <= 'Z' {
			name = strings.ToLower(name)
			break
		}
	}
	var p *string
	switch name {
	case "class":
		p = &a.class
	case "id":
		p = &a.id
	case "href":
		p = &a.href
	case "src":
		p = &a.src
	case "style":
		p = &a.style
	case "alt":
		p = &a.alt
	case "role":
		p = &a.role
	case "itemprop":
		p = &a.itemprop
	case "rel":
		p = &a.rel
	case "name":
		p = &a.name
	case "property":
		p = &a.property
	case "content":
		p = &a.content
	case "http-equiv":
		p = &a.httpEquiv
	case "type":
		p = &a.typ
	case "datetime":
		p = &a.datetime
	case "lang", "xml:lang":
		p = &a.lang
	case "start":
		p = &a.start
	case "value":
		p = &a.value
	case "aria-controls":
		p = &a.ariaControls
	case "data-target", "data-bs-target":
		p = &a.target
	case "alttext":
		p = &a.altText
	case "colspan":
		p = &a.colspan
	case "rowspan":
		p = &a.rowspan
	case "open":
		a.open = true
	case "aria-hidden":
		p = &a.ariaHidden
	case "data-src":
		p = &a.dataSrc
	case "hidden":
		a.hidden = value != "until-found"
	case "shadowrootmode", "shadowroot":
		a.shadow = true
	case "fallback", "placeholder":
		a.fallback = true
	case "border":
		a.border = value != "0"
	default:
		return
	}
	a.set = true
	if p != nil && *p == "" {
		*p = value
	}
}

// maxAttrName is the length of the longest name that put knows, shadowrootmode.
const maxAttrName = 14

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

// styleHas reports whether a style attribute sets property to what begins with value, in lower case as nearly
// all are.
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
	return html.UnescapeString(s)
}

// endsAttrName marks the bytes that end an attribute's name.
var endsAttrName = [256]bool{' ': true, '\n': true, '\t': true, '\r': true, '\f': true, '/': true, '>': true, '=': true}
