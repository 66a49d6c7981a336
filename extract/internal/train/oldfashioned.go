package main

import (
	"strings"

	"golang.org/x/net/html"
)

// The fashions of a page's layout.
const (
	boxes  = iota // as it is
	breaks        // line breaks in place of paragraphs
	cells         // tables in place of boxes
	numFashions
)

// oldFashioned rewrites a page as one of 2005 would stand: no classes, ids or roles, none of HTML
// 5's sections, no structured data, and one of the fashions. The labelled pages are nearly all of
// the years after such names became common; fitted on those alone, the weights ask the names first
// and lose where there are none.
func oldFashioned(src string, fashion int) string {
	var b strings.Builder
	b.Grow(len(src))
	z := html.NewTokenizer(strings.NewReader(src))
	z.SetMaxBuf(0)
	skip := false
	for {
		switch z.Next() {
		case html.ErrorToken:
			return b.String()
		case html.TextToken:
			if !skip {
				b.Write(z.Raw())
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			if skip = t.Data == "script"; skip || t.Data == "meta" && named(t.Attr) {
				continue
			}
			if fashion == breaks && t.Data == "p" {
				b.WriteString("<br><br>")
				continue
			}
			if t.Data = oldName(t.Data); fashion == cells && t.Data == "div" {
				b.WriteString("<table><tr><td>")
				continue
			}
			t.Attr = plainAttributes(t.Attr)
			b.WriteString(t.String())
		case html.EndTagToken:
			t := z.Token()
			skip = false
			if t.Data == "script" || fashion == breaks && t.Data == "p" {
				continue
			}
			if t.Data = oldName(t.Data); fashion == cells && t.Data == "div" {
				b.WriteString("</td></tr></table>")
				continue
			}
			b.WriteString(t.String())
		}
	}
}

// named reports whether a meta element holds a social network's or a vocabulary's property.
func named(attrs []html.Attribute) bool {
	for _, a := range attrs {
		if a.Key == "property" || a.Key == "itemprop" || a.Key == "name" && strings.Contains(a.Val, ":") {
			return true
		}
	}
	return false
}

// oldName returns what stood for an element of HTML 5 before there was one.
func oldName(tag string) string {
	switch tag {
	case "article", "main", "section", "header", "footer", "nav", "aside", "figure", "figcaption", "hgroup",
		"details", "summary":
		return "div"
	case "time", "mark":
		return "span"
	}
	return tag
}

// plainAttributes leaves only what browsers of the time knew.
func plainAttributes(attrs []html.Attribute) []html.Attribute {
	kept := attrs[:0]
	for _, a := range attrs {
		switch a.Key {
		case "href", "src", "alt", "title", "style", "type", "name", "content", "http-equiv", "charset",
			"lang", "colspan", "rowspan", "width", "height", "hidden":
			kept = append(kept, a)
		}
	}
	return kept
}
