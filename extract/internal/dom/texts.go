// Package dom reads a page once more, as a browser does, for those who need a browser's tree: each
// element and attribute, and formatting elements too. It finds that tree's text in a page's blocks.
package dom

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

// Text is a piece of a page's text, that of one node.
type Text struct {
	Bare string // as [Bare] has it
	Keep bool   // it is looked for
}

// Texts returns the texts of a page in document order, and numbers their nodes.
func Texts(root *html.Node) []Text {
	var out []Text
	for n := range root.Descendants() {
		if n.Type != html.TextNode || unread(n.Parent) {
			continue
		}
		if text := Bare(n.Data); text != "" {
			n.Attr = []html.Attribute{{Key: numberKey, Val: strconv.Itoa(len(out))}}
			out = append(out, Text{Bare: text})
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

// Number returns the number of a text node among [Texts], that of the one it is a copy of for a
// copy; false for any other node.
func Number(n *html.Node) (int, bool) {
	if n.Type != html.TextNode || len(n.Attr) == 0 || n.Attr[0].Key != numberKey {
		return 0, false
	}
	i, err := strconv.Atoi(n.Attr[0].Val)
	return i, err == nil
}

// Bare leaves out of s what two parsers may treat differently and no reader sees: white space,
// control characters, zero-width ones, what stands for broken bytes.
func Bare(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || words.IsControl(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, s)
}
