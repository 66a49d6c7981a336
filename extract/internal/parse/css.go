package parse

import "strings"

// eachRule calls do with the selectors and the style of each innermost rule, and with how many
// braces open before its style and close after it.
func eachRule(css string, do func(selectors, style string, opened, closed int)) {
	opened := 0
	for {
		i := braceIndex(css)
		if i < 0 {
			return
		}
		if css[i] == '}' { // of the rules around
			do("@", "", opened, 1)
			css, opened = css[i+1:], 0
			continue
		}
		selectors := css[:i]
		css, opened = css[i+1:], opened+1
		if i = braceIndex(css); i < 0 || css[i] == '{' {
			continue
		}
		if semi := strings.LastIndexByte(selectors, ';'); semi >= 0 {
			selectors = selectors[semi+1:]
		}
		do(strings.TrimSpace(selectors), css[:i], opened, 1)
		css, opened = css[i+1:], 0
	}
}

// braceIndex returns the index of the first brace, -1 for none.
func braceIndex(css string) int {
	for i := range len(css) {
		if css[i] == '{' || css[i] == '}' {
			return i
		}
	}
	return -1
}

// withoutPrint takes the rules for printers out of CSS: what they show stands on no screen.
func withoutPrint(css string) string {
	var b strings.Builder
	for {
		at := strings.Index(css, "@media")
		if at < 0 {
			b.WriteString(css)
			return b.String()
		}
		open := braceIndex(css[at:])
		if open < 0 {
			b.WriteString(css)
			return b.String()
		}
		end := at + open + 1
		b.WriteString(css[:at])
		if strings.TrimSpace(css[at+len("@media"):end-1]) != "print" {
			b.WriteString(css[at:end])
			css = css[end:]
			continue
		}
		for depth := 1; depth > 0; {
			i := braceIndex(css[end:])
			if i < 0 {
				return b.String()
			}
			if depth++; css[end+i] == '}' {
				depth -= 2
			}
			end += i + 1
		}
		css = css[end:]
	}
}

// withoutComments takes the comments out of CSS.
func withoutComments(css string) string {
	before, rest, ok := strings.Cut(css, "/*")
	if !ok {
		return css
	}
	var b strings.Builder
	for ok {
		b.WriteString(before)
		if _, rest, ok = strings.Cut(rest, "*/"); !ok {
			rest = ""
		}
		before, rest, ok = strings.Cut(rest, "/*")
	}
	b.WriteString(before)
	return b.String()
}

// hidesSomething reports whether CSS can hide anything at all.
func hidesSomething(css string) bool {
	return strings.Contains(css, "none") || strings.Contains(css, "hidden") || strings.Contains(css, "-999") ||
		strings.Contains(css, "opacity:0") || strings.Contains(css, "opacity: 0") ||
		strings.Contains(css, "rect(") || strings.Contains(css, "0px")
}

// shows reports whether a rule's style shows what another may hide.
func shows(style string) bool {
	return strings.Contains(style, "display") && !styleHas(style, "display", "none") ||
		styleHas(style, "visibility", "visible") ||
		strings.Contains(style, "opacity") && !styleHas(style, "opacity", "0") ||
		styleHas(style, "opacity", "0.")
}

// isName reports whether s is a name of CSS, and nothing else.
func isName(s string) bool {
	for i := range len(s) {
		if !isNameByte(s[i]) {
			return false
		}
	}
	return s != ""
}

func isNameByte(c byte) bool { return isAlnum(c) || c == '-' || c == '_' || c >= 0x80 }
