package readable

import (
	"strings"

	"shuck/extract/doc"
)

// decide keeps each block of which at least half the text lies in nodes that are kept. The nodes
// and the blocks are two readings of the same page: nearly the same text in the same order. A
// picture goes with the text before and after it.
func decide(blocks []doc.Block, nodes []textNode) {
	var page strings.Builder
	ends := make([]int, len(blocks)) // of each block's text in page
	for i := range blocks {
		page.WriteString(bare(blocks[i].Text))
		ends[i] = page.Len()
	}
	kept := make([]int, len(blocks))
	k := 0
	align(page.String(), nodes, func(start, end int) {
		for ; start < end; start = min(end, ends[k]) {
			for ends[k] <= start {
				k++
			}
			kept[k] += min(end, ends[k]) - start
		}
	})
	start := 0
	for i := range blocks {
		blocks[i].Keep = kept[i] > 0 && 2*kept[i] >= ends[i]-start
		blocks[i].By = Name
		start = ends[i]
	}
	keepPictures(blocks)
}

func keepPictures(blocks []doc.Block) {
	for i := range blocks {
		if blocks[i].Kind == doc.Image && i > 0 && blocks[i-1].Keep {
			next := i + 1
			for next < len(blocks) && blocks[next].Kind == doc.Image {
				next++
			}
			blocks[i].Keep = next < len(blocks) && blocks[next].Keep
		}
	}
}

const (
	resyncNodes = 16      // how many nodes ahead are looked for after one that is not where it should be
	resyncBytes = 1 << 12 // how far in the page at first; twice as far after each failure
	resyncText  = 40      // bytes of it and of those after it that have to be there
	searchLimit = 1 << 26 // bytes looked at in all, so that no page takes quadratic time
)

// align finds the nodes in page, in order, and calls found with the range of each that is kept. A
// node that page lacks is passed over, and so is text of page that is in no node.
func align(page string, nodes []textNode, found func(start, end int)) {
	pos, window, budget := 0, resyncBytes, searchLimit
	for i := 0; i < len(nodes); i++ {
		if !strings.HasPrefix(page[pos:], nodes[i].text) {
			skip, ahead := resync(page[pos:], nodes[i:], window, &budget)
			if ahead < 0 {
				window = min(2*window, searchLimit)
				continue
			}
			between(page[pos:pos+ahead], pos, nodes[i:i+skip], found)
			i, pos, window = i+skip, pos+ahead, resyncBytes
		}
		end := pos + len(nodes[i].text)
		if nodes[i].keep {
			found(pos, end)
		}
		pos = end
	}
}

// between finds in page what it can of nodes, where neither begins with the other.
func between(page string, pos int, nodes []textNode, found func(start, end int)) {
	for i := range nodes {
		n := &nodes[i]
		at := strings.Index(page, n.text)
		if at < 0 {
			continue
		}
		end := at + len(n.text)
		if n.keep {
			found(pos+at, pos+end)
		}
		page, pos = page[end:], pos+end
	}
}

// resync returns the node to go on with and its place in page, the pair that passes over the least
// text; ahead is -1 where none of the next nodes is within window.
func resync(page string, nodes []textNode, window int, budget *int) (skip, ahead int) {
	ahead = -1
	passed, best := 0, min(len(page), window) // bytes of nodes and of page passed over
	for i := range nodes[:min(len(nodes), resyncNodes)] {
		if passed >= best || *budget <= 0 {
			break
		}
		probe := start(nodes[i:])
		near := page[:min(len(page), best-passed+len(probe))]
		*budget -= len(near)
		if at := strings.Index(near, probe); at >= 0 && strings.HasPrefix(page[at:], nodes[i].text) {
			skip, ahead, best = i, at, at+passed
		}
		passed += len(nodes[i].text)
	}
	return skip, ahead
}

// start returns the text that nodes begin with: enough of it to be told from a label that a menu
// and the article share.
func start(nodes []textNode) string {
	text := nodes[0].text
	for i := 1; i < len(nodes) && len(text) < resyncText; i++ {
		text += nodes[i].text
	}
	return text[:min(len(text), 2*resyncText)]
}
