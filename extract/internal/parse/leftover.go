package parse

import (
	"strings"

	"shuck/extract/doc"
)

// leftover returns the length of what s begins with that a template or a plugin was to replace: "{{
// name }}", "[vc_row width="1"]", "[/caption]"; 0 where it is no such, or is shown as code.
func (b *builder) leftover(s string) int {
	n := leftover(s)
	if n > 0 && b.inCode() {
		return 0
	}
	return n
}

// inCode reports whether a code element is open.
func (b *builder) inCode() bool {
	for i := range b.format {
		if tag := b.format[i].tag; tag == doc.TagCode || tag == doc.TagTt {
			return true
		}
	}
	return b.opens[doc.TagKbd] >= 0 || b.opens[doc.TagSamp] >= 0
}

// maxLeftover bounds the bytes of one such mark.
const maxLeftover = 600

// leftover returns the length of the mark that s begins with, 0 for none.
func leftover(s string) int {
	if strings.HasPrefix(s, "{{") {
		n := strings.Index(s[:min(len(s), maxLeftover)], "}}")
		if n < 0 || strings.ContainsAny(s[2:n], "{\n") || strings.Trim(s[2:n], " ") == "" {
			return 0
		}
		return n + 2
	}
	if strings.HasPrefix(s, "{%") {
		n := strings.Index(s[:min(len(s), maxLeftover)], "%}")
		if n < 3 || strings.ContainsAny(s[2:n], "{\n") {
			return 0
		}
		return n + 2
	}
	if strings.HasPrefix(s, "${") {
		n := strings.IndexByte(s[:min(len(s), maxLeftover)], '}')
		if n < 3 || strings.Trim(s[2:n], "._") == "" || !isPath(s[2:n]) {
			return 0
		}
		return n + 1
	}
	if s[0] != '[' {
		return 0
	}
	n := strings.IndexByte(s[:min(len(s), maxLeftover)], ']')
	if n < 0 {
		return 0
	}
	inner, closing := strings.CutPrefix(s[1:n], "/")
	i := 0
	for i < len(inner) && (isAlnum(inner[i]) || inner[i] == '_' || inner[i] == '-') {
		i++
	}
	name, rest := inner[:i], inner[i:]
	switch {
	case len(name) < 3 || !isAlpha(name[0]):
		return 0
	case closing && rest == "", strings.Contains(name, "_") && rest == "", strings.HasPrefix(rest, " ") &&
		setsValue(rest):
		return n + 1
	}
	return 0
}

// isPath reports whether s is names with dots between: item.title.
func isPath(s string) bool {
	for i := range len(s) {
		if !isAlnum(s[i]) && s[i] != '_' && s[i] != '.' {
			return false
		}
	}
	return true
}

// setsValue reports whether s, after a shortcode's name, is its attributes: width="1".
func setsValue(s string) bool {
	name, value, ok := strings.Cut(strings.TrimLeft(s, " "), "=")
	return ok && name != "" && !strings.ContainsAny(name, " ,.:") && value != "" && value[0] != ' ' && value[0] != '='
}
