package readable

import (
	"net/url"

	"github.com/go-shiori/go-readability"
	"golang.org/x/net/html"
)

// article returns the element that holds the article in a parsed page, nil where there is none.
// This is all that shuck asks of the library: whatever takes its place has to give a tree whose
// text nodes are root's own or copies of them.
func article(root *html.Node, address string) (*html.Node, error) {
	u, err := url.Parse(address)
	if err != nil || !u.IsAbs() {
		u = nil // it serves relative links only, which are not taken from here
	}
	parser := readability.NewParser()
	found, err := parser.ParseDocument(root, u)
	if err != nil {
		return nil, err
	}
	if found.Node == nil {
		return nil, nil
	}
	return found.Node, nil
}
