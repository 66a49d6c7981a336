package parse

import (
	"slices"
	"strings"
)

// Lines that some crawlers write above each text: where it is from, when it was fetched, its title.
const (
	fewProvenance  = 2  // lines of the shortest
	mostProvenance = 40 // and of the longest
)

// provenanceNames are their names, in small letters with an underscore between words; those of
// addresses first.
var provenanceNames = [...]string{
	"url", "uri", "link", "source", "source_url", "final_url", "original_url", "page_url", "canonical", "canonical_url",
	"permalink", "title", "headline", "author", "authors", "byline", "creator", "date", "published", "published_at",
	"published_time", "publish_date", "publishdate", "date_published", "datepublished", "publication_date", "pubdate",
	"updated", "updated_at", "modified", "last_modified", "crawled", "crawled_at", "crawl_date", "fetched", "fetched_at",
	"fetch_date", "fetch_time", "retrieved", "retrieved_at", "accessed", "scraped", "scraped_at", "downloaded", "timestamp",
	"language", "lang", "locale", "content_type", "mime", "mime_type", "status", "http_status", "status_code", "site",
	"site_name", "website", "publisher", "domain", "host", "hostname", "section", "category", "categories", "tags",
	"keywords", "description", "summary", "excerpt", "id", "doc_id", "docid", "record_id", "hash", "digest", "charset",
	"encoding", "length", "content_length", "words", "word_count", "image",
}

const addressNames = 11 // of them name addresses

// textNames are names without a value above the text itself.
var textNames = [...]string{"text", "content", "body", "article"}

// provenance returns the length of such lines that s begins with, 0 for none: one of them gives an
// address, and a blank line, a rule or the name of the text ends them. They may all stand behind
// the same mark of a remark: "# source: https://example.com/".
func provenance(s string) int {
	return readProvenance(s, nil)
}

// Provenance returns the values, by name, of such lines above a text; nil where there are none.
func Provenance(above string) map[string]any {
	values := map[string]any{}
	if readProvenance(strings.TrimLeft(above, "\n\t "), values) == 0 {
		return nil
	}
	return values
}

// readProvenance reads such lines into values, where that is not nil, and returns their length.
func readProvenance(s string, values map[string]any) int {
	mark := remarkMark(s)
	at, address := 0, false
	for lines := 0; lines <= mostProvenance; lines++ {
		line, rest, more := strings.Cut(s[at:], "\n")
		line = strings.TrimSpace(line)
		end := len(s) - len(rest)
		if !more {
			end = len(s)
		}
		if ends := line == "" || isRule(line); ends || !strings.HasPrefix(line, mark) {
			if !ends || lines < fewProvenance || !address {
				return 0
			}
			return end
		}
		name, value, ok := strings.Cut(strings.TrimSpace(line[len(mark):]), ":")
		name, value = provenanceName(name), strings.TrimSpace(value)
		if value == "" && lines >= fewProvenance && address && slices.Contains(textNames[:], name) {
			return end
		}
		i := slices.Index(provenanceNames[:], name)
		if !ok || i < 0 || !more {
			return 0
		}
		address = address || i < addressNames && isAddress(value)
		if values != nil {
			values[name] = value
		}
		at = end
	}
	return 0
}

// remarkMark returns the mark that the first line of s begins with as a remark does.
func remarkMark(s string) string {
	for _, mark := range [...]string{"#", "//", ";", "--", "%"} {
		if strings.HasPrefix(s, mark+" ") {
			return mark
		}
	}
	return ""
}

var underscores = strings.NewReplacer(" ", "_", "-", "_")

// provenanceName returns a name as provenanceNames has them: "Final-URL" is final_url.
func provenanceName(name string) string {
	if len(name) > 20 {
		return ""
	}
	return underscores.Replace(strings.ToLower(strings.Trim(name, "*_ ")))
}

// isRule reports whether a line is a row of one sign.
func isRule(line string) bool {
	return len(line) > 2 && strings.IndexByte("-=*_#~", line[0]) >= 0 && strings.Trim(line, line[:1]) == ""
}

func isAddress(s string) bool {
	s = strings.TrimLeft(s, "<")
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}
