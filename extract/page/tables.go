package page

import "shuck/extract/doc"

// keepTables keeps all rows of a table of which most was kept, or some where it stands between blocks that were: rows of names and
// figures are doubtful each by itself, but a table is the article's or not as a whole.
func keepTables(v *view, _ *Options) {
	prev := -1 // the last block with words before the table
	for i := 0; i < len(v.blocks); {
		table := v.tableOf(i)
		if table < 0 {
			if v.blocks[i].Words > 0 {
				prev = i
			}
			i++
			continue
		}
		first := i
		kept, all := 0, 0
		for ; i < len(v.blocks) && v.inside(v.blocks[i].Node, table); i++ {
			all += v.blocks[i].Words
			if v.blocks[i].Keep {
				kept += v.blocks[i].Words
			}
		}
		next := v.nextText(i - 1)
		between := prev >= 0 && next >= 0 && v.blocks[prev].Keep && v.blocks[next].Keep
		if kept > 0 && (2*kept >= all || between) {
			for j := first; j < i; j++ {
				if k := &v.blocks[j]; k.Kind == doc.TableRow && k.Words > 0 {
					v.decide(j, true, "tables")
				}
			}
		}
		prev = i - 1
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
