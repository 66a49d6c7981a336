package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/language"
)

// minLetters is the length of a text, in letters, from which its language counts more than what the
// page says.
const minLetters = 100

// sureLetters is the length of a text that is enough where it says the same as the page.
const sureLetters = 600

// language gives the page's language as a BCP 47 tag: what <html lang>, the metas or the JSON-LD
// say, where the text that is kept does not tell another.
func (f *facts) language() string {
	claim := languageTag(f.page.Head.Lang)
	if claim == "" {
		claim = languageTag(f.ld.Main.Language)
	}
	if claim == "" {
		claim = f.first(lang, languageTag)
	}
	return languageOf(f.page, claim)
}

// languageOf weighs a claim about the language of a document against the text that is kept.
func languageOf(p *doc.Page, claim string) string {
	var c language.Counter
	sure := false // no more text is needed to believe the claim
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if !b.Keep || b.Kind == doc.Code {
			continue
		}
		c.Add(b.Text)
		if !sure && c.Letters() >= sureLetters {
			if sure = true; claim != "" && language.Agrees(claim, c.Tag()) {
				return claim
			}
		}
		if c.Full() {
			break
		}
	}
	switch found := c.Tag(); {
	case found == "" || claim == "" && c.Letters() < minLetters/2:
		return claim
	case claim == "", c.Letters() >= minLetters && !language.Agrees(claim, found):
		return found
	}
	return claim
}

// languageTag gives s in the usual case, "en_us" as "en-US" and "zh-hans" as "zh-Hans"; of a list
// the first. What has not the form of a tag is empty.
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

// CompleteText sets what is told of a raw text once its lines are decided on.
func CompleteText(p *doc.Page) { p.Meta.Language = languageOf(p, p.Meta.Language) }
