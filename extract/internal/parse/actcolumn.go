package parse

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// dropActs takes off the rows of each table their last cell where it is a button: a link with the
// same words in every row, under no head.
func dropActs(blocks []doc.Block, tree *doc.Tree) {
	for i := 0; i < len(blocks); {
		if blocks[i].Kind != doc.TableRow {
			i++
			continue
		}
		end := i + 1
		for end < len(blocks) && blocks[end].Kind == doc.TableRow &&
			tableAround(tree, blocks[end].Node) == tableAround(tree, blocks[i].Node) {
			end++
		}
		dropAct(blocks[i:end])
		i = end
	}
}

// tableAround returns the element that the rows of a table stand in, past its head and body. Cells
// of no row have node 0.
func tableAround(tree *doc.Tree, row int32) int32 {
	x := tree.Parent[max(row, 1)]
	if tag := tree.Tag[x]; tag == doc.TagThead || tag == doc.TagTbody || tag == doc.TagTfoot {
		return tree.Parent[x]
	}
	return x
}

// dropAct does so for the rows of one table.
func dropAct(rows []doc.Block) {
	act, acts := "", 0
	for i := range rows {
		k := &rows[i]
		at := strings.LastIndexByte(k.Text, '\t') + 1
		switch {
		case at == 0 && !k.Header:
			return
		case k.Header:
			continue
		case acts > 0 && k.Text[at:] != act || !isLink(k, at):
			return
		}
		act = k.Text[at:]
		acts++
	}
	if acts < fewLines || headsAct(rows) {
		return
	}
	for i := range rows {
		if k := &rows[i]; !k.Header {
			cutTail(k, strings.LastIndexByte(k.Text, '\t'))
			n := words.Count(act)
			k.Words, k.LinkWords = k.Words-n, max(k.LinkWords-n, 0)
		}
	}
}

// headsAct reports whether a head row has a cell over the last one of the other rows.
func headsAct(rows []doc.Block) bool {
	head, most := -1, 0
	for i := range rows {
		tabs := strings.Count(rows[i].Text, "\t")
		if rows[i].Header {
			head = max(head, tabs)
		} else {
			most = max(most, tabs)
		}
	}
	return head >= most
}

// isLink reports whether all of k's text from at on is one link.
func isLink(k *doc.Block, at int) bool {
	for _, s := range k.Spans {
		if s.Kind == doc.Link && int(s.Start) == at && int(s.End) == len(k.Text) {
			return true
		}
	}
	return false
}
