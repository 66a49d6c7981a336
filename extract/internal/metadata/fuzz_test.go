package metadata

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/jsonld"
	"shuck/extract/internal/words"
)

// FuzzJSONLD holds what is taken from any JSON-LD to what a field may be: one line of valid UTF-8
// without control characters, a date that reads as one, and the same each time.
func FuzzJSONLD(f *testing.F) {
	for _, s := range []string{
		"", "{", "[", `{"@type":"NewsArticle","headline":"A lamp","author":{"name":"Ann"},"datePublished":"2024-05-01"}`,
		`[{"@type":["WebPage","Article"],"name":"x","author":["A",{"name":"B"},["C"]]},{"@type":"Organization","name":"Y"}]`,
		`{"@graph":[{"@type":"WebSite","name":"Y","inLanguage":"en"},{"@type":"BlogPosting","mainEntity":{"@type":"Question"}}]}`,
		`{"@type":"http://schema.org/Article","headline":"a\u001b[31m\u202eb","articleBody":"<p>text"}`,
		`{"@type":"Article","dateCreated":1714557600,"publisher":{"name":null},"headline":7}`,
		strings.Repeat(`{"articleBody":[`, 60), `{"author":` + strings.Repeat("[", 50),
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		p := &doc.Page{HTML: true, Head: doc.Head{Linked: jsonld.Read([]string{body, body})}}
		got := Of(p)
		for name, value := range map[string]string{
			"title": got.Title, "byline": got.Byline, "site": got.Site, "language": got.Language, "description": got.Description, "date": got.Date,
		} {
			if !utf8.ValidString(value) || strings.ContainsAny(value, "\n\r\t") || words.StripControl(value) != value || strings.TrimSpace(value) != value {
				t.Errorf("%s %q", name, value)
			}
		}
		if got.Date != "" && isoDate(got.Date) != got.Date {
			t.Errorf("date %q reads as %q", got.Date, isoDate(got.Date))
		}
		if again := Of(p); !reflect.DeepEqual(again, got) {
			t.Errorf("%+v, and then %+v", got, again)
		}
	})
}

// FuzzDate holds what any text is read as, if it is a date at all, to ISO 8601 that reads as
// itself, in the years that a page may be of.
func FuzzDate(f *testing.F) {
	for _, s := range []string{
		"2024-05-01T14:03:09.12+01:00", "2024-05-01 14:03:09 CET", "20240501T140309Z", "Wed, 01 May 2024 14:03:09 GMT", "May 1st, 2024 at 2:03 pm", "1. Mai 2024, 14.03 Uhr",
		"2024年5月1日 14:03", "9 tháng 4 năm 2024", "01/05/24", "", "0", "1714557600", "1714557600000", "-1", "99999999999999999999", "2024-13-45", "20240230", "  2024-05-01 ", "2024-05-01T24:00:00Z", "/2024/05/01/lamp", "/2024-05-01-lamp/2023/01/01",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for what, got := range map[string]string{"the text": isoDate(s), "the address": pathDate(s)} {
			if got == "" {
				continue
			}
			if again := isoDate(got); again != got {
				t.Errorf("%s: %q is %q, which is %q", what, s, got, again)
			}
			if len(got) < len(time.DateOnly) {
				t.Fatalf("%s: %q is %q", what, s, got)
			}
			day, err := time.Parse(time.DateOnly, got[:len(time.DateOnly)])
			if err != nil || day.Year() < firstYear-1 || day.Year() > lastYear+1 {
				t.Errorf("%s: %q is %q: %v", what, s, got, err)
			}
		}
	})
}

// isoDate reads a value as a date and writes it; empty where it is none.
func isoDate(s string) string {
	d, ok := dateReader{}.one(s)
	if !ok {
		return ""
	}
	return d.iso()
}
