package source

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/doc"
)

const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The feed</title><link>https://e.example/</link>
<item><title>One &amp; only</title><link>https://e.example/1</link><guid>g1</guid><pubDate>Wed, 01 May 2024 10:00:00 +0200</pubDate>
<dc:creator>Ann Fox</dc:creator><description>A teaser</description><content:encoded><![CDATA[<p>First</p>]]></content:encoded></item>
<item><title>Two</title><description>&lt;p&gt;Second&lt;/p&gt;</description></item>
<item><title>Three</title></item>
</channel></rss>`

const atomFeed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The feed</title>
<entry><title>One</title><id>urn:1</id><link rel="self" href="https://e.example/self"/><link href="https://e.example/1"/>
<published>2024-05-01T10:00:00Z</published><updated>2024-06-01T10:00:00Z</updated><author><name>Ann Fox</name></author>
<summary>A teaser</summary><content type="html">&lt;p&gt;First&lt;/p&gt;</content></entry>
<entry><title>Two</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Second</p></div></content></entry>
</feed>`

func TestFeed(t *testing.T) {
	type item struct {
		Name, URL, Body string
		Known           doc.Meta
	}
	one := doc.Meta{Title: "One & only", Byline: "Ann Fox", Date: "2024-05-01T10:00:00+02:00", URL: "https://e.example/1"}
	entry := doc.Meta{Title: "One", Byline: "Ann Fox", Date: "2024-05-01T10:00:00Z", URL: "https://e.example/1"}
	latin := strings.Replace(strings.Replace(rss, "utf-8", "iso-8859-1", 1), "First", "Caf\xe9", 1)
	for _, c := range []struct {
		name, file string
		want       []item
	}{
		{"RSS", rss, []item{{"f:g1", "https://e.example/1", "<p>First</p>", one}, {"f:2", "", "<p>Second</p>", doc.Meta{Title: "Two"}}}},
		{"Atom", atomFeed, []item{
			{"f:urn:1", "https://e.example/1", "<p>First</p>", entry},
			{"f:2", "", `<div xmlns="http://www.w3.org/1999/xhtml"><p>Second</p></div>`, doc.Meta{Title: "Two"}},
		}},
		{"Latin-1", latin, []item{{"f:g1", "https://e.example/1", "<p>Café</p>", one}, {"f:2", "", "<p>Second</p>", doc.Meta{Title: "Two"}}}},
	} {
		_, s, err := (&Reader{}).open(Input{Name: "f"}, strings.NewReader(c.file), 0, nil)
		if err != nil || s == nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		var got []item
		for d := range s.All() {
			got = append(got, item{d.Name, d.URL, string(d.Body), d.Known})
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

func TestFeedBroken(t *testing.T) {
	cut, s := stream(t, "f", []byte(rss[:len(rss)-30]), Options{})
	if last := cut[len(cut)-1]; len(cut) != 3 || last.err != "read" || s.Broken == nil {
		t.Errorf("cut short: got %q", cut)
	}
	long := strings.Replace(rss, "Second", strings.Repeat("x", 4<<20), 1)
	got, _ := stream(t, "f", []byte(long), Options{Max: 1 << 20})
	if last := got[len(got)-1]; len(got) != 2 || last.err != "too_large" {
		t.Errorf("an item past the limit: got %d items", len(got))
	}
}

func FuzzFeed(f *testing.F) {
	f.Add([]byte(rss))
	f.Add([]byte(atomFeed))
	f.Fuzz(func(t *testing.T, file []byte) {
		_, s, err := (&Reader{Options: Options{Max: 10_000}}).open(Input{Name: "f"}, bytes.NewReader(file), 0, nil)
		if err == nil && s != nil {
			all(s)
		}
	})
}
