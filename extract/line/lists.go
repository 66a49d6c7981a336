package line

import "shuck/extract/doc"

// A list is the article's or not as a whole, however far its middle is from any prose.
const (
	listUnits  = 3  // items of the shortest
	listMarked = .1 // share of them that rules may name
)

// keepLists keeps all items of a list that a kept line announces with a colon, or that stands between kept lines with some of it kept.
func keepLists(v *view) {
	for i := 1; i < len(v.units); i++ {
		if v.units[i].kind != doc.ListItem {
			continue
		}
		first, kept, marked := i, 0, 0
		for ; i < len(v.units) && v.units[i].kind == doc.ListItem; i++ {
			if v.kept(i) {
				kept++
			}
			if v.units[i].groups != 0 {
				marked++
			}
		}
		n := i - first
		if n < listUnits || kept == n || float32(marked) > listMarked*float32(n) || !v.kept(first-1) {
			continue
		}
		if intro := &v.units[first-1]; intro.colon && intro.groups == 0 || kept > 0 && i < len(v.units) && v.kept(i) {
			for j := first; j < i; j++ {
				v.decide(j, true, "list")
			}
		}
	}
}
