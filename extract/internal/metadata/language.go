package metadata

import "strings"

// language gives the page's language as a BCP 47 tag: that of <html lang>, else of its metas, else of its
// JSON-LD. It is the page's claim; nothing is checked against the text.
func (f *facts) language() string {
	if tag := languageTag(f.page.Head.Lang); tag != "" {
		return tag
	}
	if tag := languageTag(f.ld.main.lang); tag != "" {
		return tag
	}
	return f.first(lang, languageTag)
}

// languageTag gives s in the usual case, "en_us" as "en-US" and "zh-hans" as "zh-Hans"; of a list the
// first. What has not the form of a tag is empty.
func languageTag(s string) string {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ",")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 || len(parts) > 4 {
		return ""
	}
	for i, p := range parts {
		p = strings.ToLower(p)
		if !isAlphanumeric(p) || len(p) > 8 || i == 0 && (len(p) < 2 || len(p) > 3 || p == "und") {
			return ""
		}
		switch {
		case i > 0 && len(p) == 2:
			p = strings.ToUpper(p)
		case i > 0 && len(p) == 4 && p[0] >= 'a':
			p = strings.ToUpper(p[:1]) + p[1:]
		}
		parts[i] = p
	}
	return strings.Join(parts, "-")
}

func isAlphanumeric(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s != ""
}
