package source

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"golang.org/x/net/html/charset"

	"shuck/extract"
	"shuck/extract/doc"
)

// feedKind is RSS, in all its versions, and Atom: an item with a content is a document.
type feedKind struct{}

func (feedKind) name() string { return "a feed" }

func (feedKind) is(h head) bool {
	switch root := xmlRoot(h.bytes); root {
	case "rss", "feed":
		return true
	default:
		return root == "RDF" && bytes.Contains(h.bytes, []byte("http://purl.org/rss/"))
	}
}

// item is what RSS and Atom have in an item or entry.
type item struct {
	Title   string   `xml:"title"`
	GUID    string   `xml:"guid"`
	ID      string   `xml:"http://www.w3.org/2005/Atom id"`
	Links   []link   `xml:"link"`
	Dates   []string `xml:"pubDate"`
	DC      string   `xml:"http://purl.org/dc/elements/1.1/ date"`
	Issued  string   `xml:"http://www.w3.org/2005/Atom published"`
	Updated string   `xml:"http://www.w3.org/2005/Atom updated"`
	Creator string   `xml:"http://purl.org/dc/elements/1.1/ creator"`
	Name    string   `xml:"http://www.w3.org/2005/Atom author>name"`
	Encoded string   `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
	Content content  `xml:"http://www.w3.org/2005/Atom content"`
	About   string   `xml:"description"`
	Summary content  `xml:"http://www.w3.org/2005/Atom summary"`
}

type link struct {
	Rel  string `xml:"rel,attr"`
	Href string `xml:"href,attr"`
	Text string `xml:",chardata"`
}

type content struct {
	Type  string `xml:"type,attr"`
	Text  string `xml:",chardata"`
	Inner string `xml:",innerxml"`
}

// html returns the content as HTML.
func (c *content) html() string {
	if c.Type == "xhtml" {
		return c.Inner
	}
	return c.Text
}

// feed reads the items of a feed.
type feed struct {
	*opened
	xml  *xml.Decoder
	n    int
	left int64 // bytes that may be read until the item's end; 0 for no limit
}

// itemMost is what an item may have beside its content.
const itemMost = 1 << 20

// Read reads on, but no item that is longer than the limit.
func (f *feed) Read(p []byte) (int, error) {
	n, err := f.src.Read(p)
	if limit := int64(f.options.Max); limit > 0 {
		if f.left -= int64(n); f.left < -streamBuffer {
			return 0, extract.Errorf(extract.CodeTooLarge,
				"its item %d is larger than %v: raise the limit with --max-bytes", f.n+1, f.options.Max)
		}
	}
	return n, err
}

func (feedKind) begin(o *opened) (nexter, error) {
	f := &feed{opened: o}
	f.xml = xml.NewDecoder(f)
	f.xml.Strict = false
	f.xml.Entity = xml.HTMLEntity
	f.xml.CharsetReader = charset.NewReaderLabel
	return f, nil
}

// next returns the next item that has a content.
func (f *feed) next() (*Document, error) {
	for {
		f.left = int64(f.options.Max) + itemMost
		t, err := f.xml.Token()
		if err == io.EOF {
			return nil, io.EOF
		}
		if err != nil {
			return nil, f.broken(err)
		}
		start, ok := t.(xml.StartElement)
		if !ok || start.Name.Local != "item" && start.Name.Local != "entry" {
			continue
		}
		var i item
		if err := f.xml.DecodeElement(&i, &start); err != nil {
			return nil, f.broken(err)
		}
		f.n++
		if d := f.document(&i); d != nil {
			return d, nil
		}
		f.stream.skip("item without a content")
	}
}

func (f *feed) broken(err error) error {
	if e, ok := errors.AsType[*xml.SyntaxError](err); ok {
		return extract.Errorf(extract.CodeRead, "the feed is broken at line %d: %s", e.Line, e.Msg)
	}
	return err
}

// document returns the document of an item; nil where it has no content.
func (f *feed) document(i *item) *Document {
	body := first(i.Encoded, i.Content.html(), i.About, i.Summary.html())
	if body == "" {
		return nil
	}
	url := ""
	for _, l := range i.Links {
		if l.Rel == "" || l.Rel == "alternate" {
			url = first(url, l.Href, l.Text)
		}
	}
	d := &Document{URL: url, Body: []byte(body)}
	d.call(f.in, first(i.GUID, i.ID, url, nth(f.n)))
	d.Known = doc.Meta{Title: first(i.Title), Byline: first(i.Creator, i.Name), URL: url}
	d.Known.Date = isoDate(first(append(i.Dates, i.DC, i.Issued, i.Updated)...))
	if strings.Contains(body, "<") {
		d.As = extract.InputHTML
	}
	if limit := f.options.Max; limit > 0 && int64(len(body)) > int64(limit) {
		d.Err = tooLarge(limit)
	}
	return d
}

// first returns the first string with something in it, without white space around it.
func first(all ...string) string {
	for _, s := range all {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	return ""
}
