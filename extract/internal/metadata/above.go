package metadata

import (
	"encoding/json"
	"fmt"
	"mime"
	"net/mail"
	"strings"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/pelletier/go-toml/v2"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// OfText returns what the front matter, the mail headers, a crawler's lines or a library's above a
// raw text say of it. What cannot be read says nothing.
func OfText(p *doc.Page) doc.Meta {
	head := strings.TrimSpace(p.Above)
	if head == "" {
		return doc.Meta{}
	}
	fence, body, _ := strings.Cut(head, "\n")
	body = body[:max(strings.LastIndexByte(body, '\n'), 0)]
	values := map[string]any{}
	var err error
	switch strings.TrimSpace(fence) {
	case "---":
		err = yaml.Unmarshal([]byte(body), &values)
	case "+++":
		err = toml.Unmarshal([]byte(body), &values)
	case ";;;":
		err = json.Unmarshal([]byte(bracketed(body)), &values)
	default:
		if values = parse.Provenance(p.Above); values == nil {
			values = parse.Ebook(p.Above)
		}
		if values == nil {
			return ofMail(p.Above)
		}
	}
	if err != nil {
		return doc.Meta{}
	}
	return ofFront(values)
}

// bracketed returns JSON front matter as an object: some leave the braces out.
func bracketed(s string) string {
	if s = strings.TrimSpace(s); strings.HasPrefix(s, "{") {
		return s
	}
	return "{" + s + "}"
}

// The keys of front matter that tell each field, the best first.
var (
	titleKeys  = []string{"title", "headline"}
	authorKeys = []string{"author", "authors", "byline", "creator"}
	dateKeys   = []string{
		"date", "published", "publishdate", "publish_date", "date_published",
		"datepublished", "published_at", "published_time", "publication_date", "pubdate",
	}
	langKeys = []string{"language", "lang", "locale"}
	urlKeys  = []string{
		"url", "canonical", "canonical_url", "final_url", "permalink", "source", "source_url", "link", "page_url",
		"original_url", "uri",
	}
	aboutKeys = []string{"description", "summary", "excerpt"}
	siteKeys  = []string{"site", "site_name", "publisher", "website"}
)

func ofFront(values map[string]any) doc.Meta {
	for k, v := range values {
		values[strings.ToLower(k)] = v
	}
	m := doc.Meta{
		Title: clean(firstText(values, titleKeys)), Byline: frontNames(values),
		Language: languageTag(firstText(values, langKeys)), Site: clean(firstText(values, siteKeys)),
		Description: clean(firstText(values, aboutKeys)),
	}
	for _, key := range dateKeys {
		if d, ok := (dateReader{lang: m.Language}).one(text(values[key])); ok {
			m.Date = d.iso()
			break
		}
	}
	for _, key := range urlKeys {
		if u := web(text(values[key]), nil); u != nil {
			m.URL = u.String()
			break
		}
	}
	return m
}

// firstText returns the first of the keys' values that is a text.
func firstText(values map[string]any, keys []string) string {
	for _, key := range keys {
		if s := text(values[key]); s != "" {
			return s
		}
	}
	return ""
}

// text returns a value of front matter as text, empty for lists, tables and what is no text.
func text(v any) string {
	switch v := v.(type) {
	case string:
		return strings.TrimSpace(v)
	case time.Time:
		return v.Format(time.RFC3339)
	case toml.LocalDate, toml.LocalDateTime:
		return fmt.Sprint(v)
	case int, int64, uint64, float64:
		return fmt.Sprint(v)
	}
	return ""
}

// frontNames returns the authors: a name, an object with one, or a list of either.
func frontNames(values map[string]any) string {
	for _, key := range authorKeys {
		var names []string
		for _, v := range asList(values[key]) {
			if m, ok := v.(map[string]any); ok {
				v = m["name"]
			}
			names = append(names, people(text(v))...)
		}
		if len(names) > 0 {
			return strings.Join(names, ", ")
		}
	}
	return ""
}

func asList(v any) []any {
	if list, ok := v.([]any); ok {
		return list
	}
	return []any{v}
}

// ofMail reads the headers of a mail: its subject is the title.
func ofMail(head string) doc.Meta {
	m, err := mail.ReadMessage(strings.NewReader(parse.EnglishHeaders(strings.TrimLeft(head, "\n\t ") + "\n")))
	if err != nil {
		return doc.Meta{}
	}
	words := mime.WordDecoder{}
	decoded := func(name string) string {
		s := m.Header.Get(name)
		if d, err := words.DecodeHeader(s); err == nil {
			s = d
		}
		return clean(s)
	}
	meta := doc.Meta{Title: decoded("Subject")}
	if from, err := m.Header.AddressList("From"); err == nil && len(from) > 0 {
		meta.Byline = strings.Join(people(clean(from[0].Name)), ", ")
	}
	if at, err := m.Header.Date(); err == nil {
		meta.Date = at.Format(time.RFC3339)
	}
	return meta
}
