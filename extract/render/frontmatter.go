package render

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode"

	"shuck/extract/doc"
)

// appendFrontMatter writes what is known of an article as YAML between two lines of dashes, and a
// blank line; a field that is not known is left out.
func appendFrontMatter(dst []byte, a *doc.Article) []byte {
	dst = append(dst, "---\n"...)
	for _, f := range []struct{ key, value string }{
		{"title", a.Title},
		{"author", a.Byline},
		{"date", a.Date},
		{"url", a.URL},
		{"site", a.Site},
		{"language", a.Language},
		{"description", a.Description},
	} {
		dst = appendYAML(dst, f.key, f.value)
	}
	if len(a.Tags) > 0 {
		dst = append(dst, "tags:\n"...)
		for _, tag := range a.Tags {
			dst = append(append(append(dst, "  - "...), yamlString(tag)...), '\n')
		}
	}
	dst = appendYAML(dst, "image", a.Image)
	return append(dst, "---\n\n"...)
}

func appendYAML(dst []byte, key, value string) []byte {
	if value == "" {
		return dst
	}
	if key != "date" || strings.Trim(value, "0123456789-:T+Z.") != "" {
		value = yamlString(value)
	}
	return append(append(append(append(dst, key...), ": "...), value...), '\n')
}

// yamlString writes a string as YAML has it: as it is where no reader takes that for anything else,
// and between quotes, as JSON has it, where one might.
func yamlString(s string) string {
	if isPlain(s) {
		return s
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string always can be
	// YAML, unlike JSON, wants these escaped.
	return strings.NewReplacer("\u007f", `\u007f`, "\u0085", `\u0085`, "\ufeff", `\ufeff`).Replace(strings.TrimSpace(b.String()))
}

// isPlain reports whether s is a string without quotes in any version of YAML: it begins with a
// letter, is none of the words for true, false and null, and has no sign that would end it.
func isPlain(s string) bool {
	for i, r := range s {
		switch {
		case unicode.IsLetter(r), i > 0 && (unicode.IsDigit(r) || strings.ContainsRune(" -_.,'()/?&=%+~!", r)):
		case i > 0 && r == ':' && i+1 < len(s) && s[i+1] != ' ':
		case i > 0 && r > 0xA0 && (unicode.IsPunct(r) || unicode.IsSymbol(r)):
		default:
			return false
		}
	}
	switch strings.ToLower(s) {
	case "", "y", "n", "yes", "no", "on", "off", "true", "false", "null":
		return false
	}
	return s == strings.TrimSpace(s)
}
