package parse

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// maxMetas and maxMeta bound what a page can say about itself: how many values, and how long one
// may be.
const (
	maxMetas = 1000
	maxMeta  = 1 << 16
)

// collapse decodes the entities of s, folds its white space and takes out control characters.
func collapse(s string) string {
	if len(s) > maxMeta {
		s = strings.ToValidUTF8(s[:maxMeta], "")
	}
	return words.StripControl(foldSpace(unescape(s)))
}

// foldSpace returns s with its runs of white space as one space and none at the ends.
func foldSpace(s string) string {
	if strings.HasPrefix(s, " ") {
		return strings.Join(strings.Fields(s), " ")
	}
	for i := wordsEnd(s, 0); i < len(s); i = wordsEnd(s, i+1) {
		if c := s[i]; c < ' ' || c == 0xC2 || c == 0xE3 || c == ' ' && (i+1 == len(s) || s[i+1] == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

func (b *builder) readMeta(a *attrs) {
	name := a.property
	for _, n := range []string{a.name, a.itemprop, a.httpEquiv} {
		if name == "" {
			name = n
		}
	}
	if name == "" || a.content == "" || len(b.head.Metas) >= maxMetas {
		return
	}
	b.head.Metas = append(b.head.Metas, doc.NameValue{Name: strings.ToLower(name), Value: collapse(a.content)})
	if a.itemprop == "datePublished" && len(b.head.Times) < maxMetas {
		b.head.Times = append(b.head.Times, collapse(a.content))
	}
}

func (b *builder) readLink(a *attrs) {
	if b.head.Canonical == "" && strings.EqualFold(a.rel, "canonical") {
		b.head.Canonical = collapse(a.href)
	}
	b.readLicense(a)
}

// readLicense reads a link to the license that the page is under.
func (b *builder) readLicense(a *attrs) {
	if a.rel == "" || b.head.License != "" || len(a.rel) < len("license") {
		return
	}
	for w := range strings.FieldsSeq(a.rel) {
		if strings.EqualFold(w, "license") {
			b.head.License = collapse(a.href)
		}
	}
}

// noteNamed notes the place of an element that only sets words, where its attributes speak of an
// author; class is what its class words say.
func (b *builder) noteNamed(a *attrs, class uint64) {
	b.readLicense(a)
	if len(b.head.Named) >= maxMetas {
		return
	}
	if class&rules.ClassAuthor != 0 || strings.Contains(a.rel, "author") ||
		strings.Contains(a.href, "author") || strings.Contains(a.class, "username") {
		b.head.Named = append(b.head.Named, int32(b.at))
	}
}

func (b *builder) readLang(a *attrs) {
	if b.head.Lang == "" {
		b.head.Lang = collapse(a.lang)
	}
}

func (b *builder) readTime(a *attrs) {
	if a.datetime != "" && len(b.head.Times) < maxMetas {
		b.head.Times = append(b.head.Times, collapse(a.datetime))
	}
}
