package passes

import "testing"

// TestKeepLists: a list stays or goes as a whole.
func TestKeepLists(t *testing.T) {
	const above, below = "+ Wash the pumpkin, cut it, and let it lie in salt for an hour or two.\n",
		"+ Fry the onions in butter, add the rest, and let it cook for an hour.\n"
	checkMarked(t, keepLists, []markedCase{
		{"what a dish is made of", above + "? 1 kg pumpkin\n? 2 large onions\n? 3 carrots\n" + below, "+++++"},
		{"half of it without a figure", above + "? 1 kg pumpkin\n? 2 large onions\n? 3 carrots\n? salt\n? pepper\n? thyme\n" + below, "++++++++"},
		{"most of it", above + "? 1 kg pumpkin\n? 2 large onions\n? 3 carrots\n? salt\n? pepper\n? thyme\n? cloves\n" + below, "+-------+"},
		{"names of other dishes", above + "? Pumpkin\n? Large onions\n? Carrots\n" + below, "+---+"},
		{"figures of nothing", above + "? 1\n? 2\n? 3\n" + below, "+---+"},
		{"what the model is sure of", above + "- 1 kg pumpkin\n- 2 large onions\n- 3 carrots\n- 4 leeks\n" + below, "+----+"},
		{"what rules name among them", above + "? 1 kg pumpkin\n? 2 large onions\n? 3 comments\n" + below, "+---+"},
		{"a page's list of dishes", above + "? - 10 pumpkin pies\n? - 12 onion soups\n? - 5 carrot cakes\n" + below, "+---+"},
		{"below a label", "+ Dinner\n? 1 kg pumpkin\n? 2 large onions\n? 3 carrots\n" + below, "+---+"},
		{"above nothing", above + "? 1 kg pumpkin\n? 2 large onions\n? 3 carrots\n", "+---"},
		{"a list of which nothing stays", above + "? - Pumpkin pie\n? - Onion soup\n? - Carrot cake\n" + below, "+---+"},
		{"one that a kept line announces", "+ You need:\n? - Pumpkin\n? - Onions\n? - Carrots\n", "++++"},
		{"one that a page's label announces", "+ Related stories:\n? - Pumpkin pie\n? - Onion soup\n? - Carrot cake\n", "+---"},
	})
}

// TestKeepItems: in Markdown, what stands in or below an item goes with it.
func TestKeepItems(t *testing.T) {
	checkMarked(t, keepItems, []markedCase{
		{"an item over its own", "+ # Walks\n? - Harbours\n+   - The old quay\n", "+++"},
		{"over one that goes", "+ # Walks\n? - Harbours\n?   - The old quay\n", "+--"},
		{"a line over one", "+ # Walks\n? Harbours\n+   - The old quay\n", "+-+"},
		{"beside one", "+ # Walks\n? - Harbours\n+ - The old quay\n", "+-+"},
		{"the last of all", "+ # Walks\n+ - Harbours\n? - The old quay\n", "++-"},
		{"a term over what it is", "? Quay\n+ : A wall that boats lie at.\n", "++"},
		{"a blank line between", "? Quay\n\n+ : A wall that boats lie at.\n", "-+"},
		{"an item that goes on", "+ # Walks\n+ - Harbours\n?  and what lies in them\n? Home\n", "+++-"},
		{"of one that goes", "+ # Walks\n? - Harbours\n?   and what lies in them\n", "+--"},
		{"not in Markdown", "+ - Harbours\n?   and what lies in them\n", "+-"},
		{"below a blank line", "+ # Walks\n+ - Harbours\n\n?   and what lies in them\n", "++-"},
	})
}
