package dom

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// ErrTooMany says that a page would cost golang.org/x/net/html, or who works on its tree, out of
// proportion to its size.
var ErrTooMany = errors.New("made of too many parts for a browser's tree")

// ErrTooDeep says that a page nests deeper than golang.org/x/net/html reads: 512 elements.
var ErrTooDeep = errors.New("nested too deep for a browser's tree")

// Parse reads a page as a browser does, the elements that it implies and moves included. A page
// that would keep it, or those who work on the tree, busy for long is refused.
func Parse(ctx context.Context, source string) (*html.Node, error) {
	if !affordable(len(source), nodesOf(source)/2, 0) {
		return nil, ErrTooMany
	}
	root, err := html.Parse(&reader{ctx, *strings.NewReader(source)})
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil:
		return nil, fmt.Errorf("%w (%v)", ErrTooDeep, err)
	}
	if nodes, depth := measure(root, 0); !affordable(len(source), nodes, depth) {
		return nil, ErrTooMany
	}
	return root, nil
}

// Bounds on a page of so many bytes. The labelled pages stay below a third of them.
const (
	baseNodes, bytesPerNode = 40_000, 20
	baseDepth, depthPerByte = 4_000_000, 40 // bytes of text, and some for each node, times the elements around them
	nodeDepth               = 8
)

// affordable reports whether a page of so many nodes, with its bytes of text in so many elements in
// all, is worth reading.
func affordable(size, nodes, depth int) bool {
	return nodes <= baseNodes+size/bytesPerNode && depth <= baseDepth+size*depthPerByte
}

// formats are the elements that HTML opens again in each block, as long as they are not ended.
var formats = map[atom.Atom]bool{
	atom.A: true, atom.B: true, atom.Big: true, atom.Code: true, atom.Em: true, atom.Font: true, atom.I: true,
	atom.Nobr: true,
	atom.S:    true, atom.Small: true, atom.Strike: true, atom.Strong: true, atom.Tt: true, atom.U: true,
}

// maxAlike is how many open formatting elements without attributes HTML opens again.
const maxAlike = 3

// nodesOf estimates how many nodes html.Parse makes of source: one for each tag and text, and those
// that formatting elements are opened again as. It stops once they are too many.
func nodesOf(source string) int {
	z := html.NewTokenizer(strings.NewReader(source))
	open, again, ended := map[atom.Atom]int{}, 0, false // ended: an element other than of formatting has begun or ended since the last text
	nodes := 0
	for affordable(len(source), nodes/2, 0) {
		switch z.Next() {
		case html.ErrorToken:
			return nodes
		case html.TextToken:
			nodes++
			if ended && len(bytes.TrimSpace(z.Raw())) > 0 {
				nodes, ended = nodes+again, false
			}
		case html.StartTagToken:
			nodes++
			name, attributes := z.TagName()
			switch tag := atom.Lookup(name); {
			case !formats[tag]:
				ended = true
			case tag == atom.A && open[tag] > 0, !attributes && open[tag] >= maxAlike:
			default:
				open[tag]++
				again++
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch tag := atom.Lookup(name); {
			case !formats[tag]:
				ended = true
			case open[tag] > 0:
				open[tag]--
				again--
			}
		default:
			nodes++
		}
	}
	return nodes
}

// measure counts the nodes of a parsed page, and its bytes of text and nodes times the elements
// around them: what go-readability looks at, for it asks each element about all that is inside it.
func measure(n *html.Node, around int) (nodes, depth int) {
	for ; n != nil; n = n.NextSibling {
		nodes++
		depth += around * nodeDepth
		if n.Type == html.TextNode {
			depth += around * len(n.Data)
		}
		inside, deeper := measure(n.FirstChild, around+1)
		nodes, depth = nodes+inside, depth+deeper
	}
	return nodes, depth
}

// reader reads s until ctx ends.
type reader struct {
	ctx context.Context
	s   strings.Reader
}

// maxRead bounds what is read between two looks at the context.
const maxRead = 1 << 14

func (r *reader) Read(p []byte) (int, error) {
	if err := r.ctx.Err(); err != nil {
		return 0, err
	}
	return r.s.Read(p[:min(len(p), maxRead)])
}
