package parse

import (
	"strings"
	"testing"
)

func TestProvenance(t *testing.T) {
	const url = "url: https://quay.example/\n"
	for _, head := range []string{
		url + "title: Rope\n\n", "# " + url + "# final_url: https://quay.example/\n\n", url + "Last-Modified: 2024\n---\n",
		"Title: Rope\nSource: <https://quay.example/>\nText:\n", "// " + url + "// lang: en\n\n", "\n" + url + "Crawl date: 2024\n\n",
	} {
		if got := above(head + "The rope works open."); got != head {
			t.Errorf("above of %q is %q", head, got)
		}
	}
	for _, text := range []string{
		url + "\nThe rope works open.", "title: Rope\nauthor: Holt\n\nThe works open.", url + "The works open.\n\nIn May.",
		url + "note: see below\n\nThe works open.", "# " + url + "title: Rope\n\nThe works open.", url + "title: Rope",
		"source: Reuters\ntitle: Rope\n\nThe works open.", url + "text: The works\n\nopen.",
		strings.Repeat(url, mostProvenance+2) + "\nThe works open.",
	} {
		if got := above(text); got != "" {
			t.Errorf("above of %q is %q", text, got)
		}
	}
}
