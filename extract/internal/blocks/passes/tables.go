package passes

import "shuck/extract/doc"

// keepTables keeps all rows of a table of which most was kept, or some where it stands between
// blocks that were, or its head below one, or that is doubtful between two paragraphs of the text
// in the same element, or below a line of it that ends in a colon, or a heading: rows of names and
// figures are doubtful each by itself, but a table is the article's or not as a whole. What it is
// called goes with it.
func keepTables(s *State) {
	prev := -1 // the last block with words so far, captions that go aside
	for i := 0; i < len(s.Blocks); {
		table := s.tableOf(i)
		if table < 0 {
			if s.Blocks[i].Words > 0 && !s.goesCaption(i) {
				prev = i
			}
			i++
			continue
		}
		first, before := i, prev
		kept, all, head := 0, 0, false
		var score float32
		for ; i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, table); i++ {
			k := &s.Blocks[i]
			if k.Words > 0 {
				prev = i
			}
			all += k.Words
			score += k.Score * float32(k.Words)
			if k.Keep {
				kept += k.Words
				head = head || k.Header
			}
		}
		next := s.NextText(i - 1)
		for next >= 0 && s.goesCaption(next) {
			next = s.NextText(next)
		}
		above := before >= 0 && (s.Blocks[before].Keep || before == s.TitleAt)
		between := above && next >= 0 && s.Blocks[next].Keep
		below := head && above
		doubt := between && score >= doubtful*float32(all) && s.among(before, next) ||
			above && s.Texts[before].Colon && score >= improbable*float32(all) ||
			s.isHeadBelow(before) && score >= doubtful*float32(all)
		if kept > 0 && (2*kept >= all || between || below) || doubt {
			for j := first; j < i; j++ {
				if k := &s.Blocks[j]; (k.Kind == doc.TableRow || k.Kind == doc.Caption && between ||
					s.Tree.Tag[table] == doc.TagDl) && k.Words > 0 {
					s.decide(j, true)
				}
			}
		}
	}
}

// isHeadBelow reports whether block i is a heading right below text that is kept.
func (s *State) isHeadBelow(i int) bool {
	if i < 0 || s.Blocks[i].Kind != doc.Heading || s.Texts[i].Groups != 0 {
		return false
	}
	above := s.textBefore(i)
	return above >= 0 && s.Blocks[above].Keep && s.Blocks[above].Kind != doc.Heading
}

// goesCaption reports whether block i is a caption that is not kept.
func (s *State) goesCaption(i int) bool { return s.Blocks[i].Kind == doc.Caption && !s.Blocks[i].Keep }

// among reports whether a table stands between blocks before and next in the element that holds
// both, a figure of its own around it or not: a paragraph below a paragraph or a heading.
func (s *State) among(before, next int) bool {
	up := s.Tree.Parent[s.Blocks[next].Node]
	return s.isText(before) && s.Texts[next].Prose && s.Tree.Parent[s.Blocks[before].Node] == up
}

// tableOf returns the table that block i is a row or the name of, or the list of terms it stands
// in, -1 for none.
func (s *State) tableOf(i int) int32 {
	x := s.Blocks[i].Node
	if s.Tree.Tag[x] == doc.TagCaption {
		return s.Tree.Parent[x]
	}
	if s.Blocks[i].Kind != doc.TableRow {
		for range 4 { // of the item and what is in it
			if x < 0 || s.Tree.Tag[x] == doc.TagDl {
				return x
			}
			x = s.Tree.Parent[x]
		}
		return -1
	}
	if x >= 0 && s.Tree.Tag[x] != doc.TagTr {
		return s.Tree.Parent[x] // a row by its role
	}
	for x >= 0 && s.Tree.Tag[x] != doc.TagTable {
		x = s.Tree.Parent[x]
	}
	return x
}
