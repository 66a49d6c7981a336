package passes

import "testing"

// TestFollowSections: a head stays over what stays below it, whatever its words.
func TestFollowSections(t *testing.T) {
	const said = "+ The council said on Tuesday that the quay, which was shut, will open again.\n"
	gone := "?" + said[1:]
	checkMarked(t, followSections, []markedCase{
		{"a heading over what stays", "= # Quay\n\n" + said + "\n? ## Tags\n\n" + said, "++++"},
		{"one that ends an article", "= # Quay\n\n" + said + "\n? ## Comments\n\n" + said, "++-+"},
		{"over what goes", "= # Quay\n\n" + said + "\n+ ## Stones\n\n" + gone, "++--"},
		{"over a heading over what stays", "= # Quay\n\n" + said + "\n? ## Stones\n\n? ### Slate\n\n" + said, "+++++"},
	})
}

// TestNamedHeads: a head that a rule names stays where it is one of the text's own.
func TestNamedHeads(t *testing.T) {
	const said = "+ The council said on Tuesday that the quay, which was shut, will open again.\n"
	checkMarked(t, dropNamed, []markedCase{
		{"days of a log", "= Quay\n\n" + said + "\n~ 3 May 2020\n\n" + said + "\n~ 4 May 2020\n\n" + said + "\n~ 5 May 2020\n\n" + said, "++++++++"},
		{"words of heads", "= Quay\n\n" + said + "\n~ Tags\n\n" + said + "\n~ Stones\n\n" + said + "\n~ Boats\n\n" + said, "++++++++"},
		{"a word alone", "= Quay\n\n" + said + "\n? Share\n\n" + said, "++-+"},
	})
}
