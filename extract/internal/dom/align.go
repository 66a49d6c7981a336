package dom

import (
	"strings"

	"shuck/extract/doc"
)

// Cover calls found with each part of a block's bare text, as [Bare] gives it, that lies in one of
// the texts with Keep, and with that text's number. The texts and the blocks are two readings of
// the same page: nearly the same text in the same order.
func Cover(blocks []doc.Block, texts []Text, found func(text, block, start, end int)) {
	var page strings.Builder
	ends := make([]int, len(blocks)) // of each block's text in page
	for i := range blocks {
		page.WriteString(Bare(blocks[i].Text))
		ends[i] = page.Len()
	}
	k, begin := 0, 0 // the block at hand, and where it begins
	align(page.String(), texts, func(text, start, end int) {
		for start < end {
			for ends[k] <= start {
				begin = ends[k]
				k++
			}
			stop := min(end, ends[k])
			found(text, k, start-begin, stop-begin)
			start = stop
		}
	})
}

const (
	resyncNodes = 16      // how many nodes ahead are looked for after one that is not where it should be
	resyncBytes = 1 << 12 // how far in the page at first; twice as far after each failure
	resyncText  = 40      // bytes of it and of those after it that have to be there
	searchLimit = 1 << 26 // bytes looked at in all, so that no page takes quadratic time
)

// align finds the nodes in page, in order, and calls found with the number and the range of each
// with Keep. A node that page lacks is passed over, and so is text of page that is in no node.
func align(page string, nodes []Text, found func(text, start, end int)) {
	pos, window, budget := 0, resyncBytes, searchLimit
	for i := 0; i < len(nodes); i++ {
		if !strings.HasPrefix(page[pos:], nodes[i].Bare) {
			skip, ahead := resync(page[pos:], nodes[i:], window, &budget)
			if ahead < 0 {
				window = min(2*window, searchLimit)
				continue
			}
			between(page[pos:pos+ahead], pos, nodes[i:i+skip], i, found)
			i, pos, window = i+skip, pos+ahead, resyncBytes
		}
		end := pos + len(nodes[i].Bare)
		if nodes[i].Keep {
			found(i, pos, end)
		}
		pos = end
	}
}

// between finds in page what it can of nodes, the first of them number first, where neither begins
// with the other.
func between(page string, pos int, nodes []Text, first int, found func(text, start, end int)) {
	for i := range nodes {
		n := &nodes[i]
		at := strings.Index(page, n.Bare)
		if at < 0 {
			continue
		}
		end := at + len(n.Bare)
		if n.Keep {
			found(first+i, pos+at, pos+end)
		}
		page, pos = page[end:], pos+end
	}
}

// resync returns the node to go on with and its place in page, the pair that passes over the least
// text; ahead is -1 where none of the next nodes is within window.
func resync(page string, nodes []Text, window int, budget *int) (skip, ahead int) {
	ahead = -1
	passed, best := 0, min(len(page), window) // bytes of nodes and of page passed over
	for i := range nodes[:min(len(nodes), resyncNodes)] {
		if passed >= best || *budget <= 0 {
			break
		}
		probe := start(nodes[i:])
		near := page[:min(len(page), best-passed+len(probe))]
		*budget -= len(near)
		if at := strings.Index(near, probe); at >= 0 && strings.HasPrefix(page[at:], nodes[i].Bare) {
			skip, ahead, best = i, at, at+passed
		}
		passed += len(nodes[i].Bare)
	}
	return skip, ahead
}

// start returns the text that nodes begin with: enough of it to be told from a label that a menu
// and the article share.
func start(nodes []Text) string {
	text := nodes[0].Bare
	for i := 1; i < len(nodes) && len(text) < resyncText; i++ {
		text += nodes[i].Bare
	}
	return text[:min(len(text), 2*resyncText)]
}
