package readable

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"shuck/extract/internal/words"
)

// numberKey names the attribute that numbers a text node. Text nodes have no attributes in HTML and
// none is written out, but every copy of a node keeps its list: so a node of the article leads back
// to the node of the page it was copied from.
const numberKey = "n"

// textNode is a piece of a page's text.
type textNode struct {
	text string // without what bare drops
	keep bool   // it is in the article
}

// textNodes returns the texts of a page in document order, and numbers their nodes.
func textNodes(root *html.Node) []textNode {
	var out []textNode
	for n := range root.Descendants() {
		if n.Type != html.TextNode || unread(n.Parent) {
			continue
		}
		if text := bare(n.Data); text != "" {
			n.Attr = []html.Attribute{{Key: numberKey, Val: strconv.Itoa(len(out))}}
			out = append(out, textNode{text: text})
		}
	}
	return out
}

func unread(parent *html.Node) bool {
	switch parent.DataAtom {
	case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Title:
		return true
	}
	return false
}

// mark sets keep on the texts whose nodes are in the article; article may be nil.
func mark(texts []textNode, article *html.Node) []textNode {
	if article == nil {
		return texts
	}
	for n := range article.Descendants() {
		if n.Type != html.TextNode || len(n.Attr) == 0 || n.Attr[0].Key != numberKey {
			continue
		}
		if i, err := strconv.Atoi(n.Attr[0].Val); err == nil && i >= 0 && i < len(texts) {
			texts[i].keep = true
		}
	}
	return texts
}

// bare leaves out of s what two parsers may treat differently and no reader sees: white space,
// control characters, zero-width ones, what stands for broken bytes.
func bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || words.IsControl(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, s)
}
