package blocks

import "shuck/extract/doc"

// keepTables keeps all rows of a table of which most was kept, or some where it stands between blocks that were: rows of names and
// figures are doubtful each by itself, but a table is the article's or not as a whole.
func keepTables(v *view, _ *Options) {
	prev := -1 // the last block with words so far
	for i := 0; i < len(v.blocks); {
		table := v.tableOf(i)
		if table < 0 {
			if v.blocks[i].Words > 0 {
				prev = i
			}
			i++
			continue
		}
		first, before := i, prev
		kept, all := 0, 0
		for ; i < len(v.blocks) && v.inside(v.blocks[i].Node, table); i++ {
			k := &v.blocks[i]
			if k.Words > 0 {
				prev = i
			}
			all += k.Words
			if k.Keep {
				kept += k.Words
			}
		}
		next := v.nextText(i - 1)
		between := before >= 0 && next >= 0 && v.blocks[before].Keep && v.blocks[next].Keep
		if kept > 0 && (2*kept >= all || between) {
			for j := first; j < i; j++ {
				if k := &v.blocks[j]; k.Kind == doc.TableRow && k.Words > 0 {
					v.decide(j, true, "tables")
				}
			}
		}
	}
}

// tableOf gives the table that block i is a row of, -1 for none.
func (v *view) tableOf(i int) int32 {
	if v.blocks[i].Kind != doc.TableRow {
		return -1
	}
	x := v.blocks[i].Node
	for x >= 0 && v.t.Tag[x] != doc.TagTable {
		x = v.t.Parent[x]
	}
	return x
}
