package passes

import "testing"

// TestKeepFade: the last lines of a text of short ones stay, down to what rules name.
func TestKeepFade(t *testing.T) {
	const list = "= Songs of the mill\n+ Tides of May\n+ Lamps at sea\n+ Old Tom\n+ Nine men\n+ Stone on stone\n+ Home by boat\n"
	const h = "+++++++"
	checkMarked(t, keepFade, []markedCase{
		{"above a page's own", list + "? The last lamp\n- Share this\n", h + "+-"},
		{"above nothing", list + "? The last lamp\n", h + "-"},
		{"above a line that no rule names", list + "? The last lamp\n- Ten boats to see\n", h + "--"},
		{"and something stays below", list + "? The last lamp\n- Share this\n+ Two more\n", h + "--+"},
		{"eight", list + "? One\n? Two\n? Three\n? Four\n? Five\n? Six\n? Seven\n? Eight\n- Share this\n", h + "++++++++-"},
		{"nine", list + "? One\n? Two\n? Three\n? Four\n? Five\n? Six\n? Seven\n? Eight\n? Nine\n- Share this\n", h + "----------"},
		{"a link", list + "? [The last lamp](https://mill.example/l)\n- Share this\n", h + "--"},
		{"an address", list + "? ada@mill.example\n- Share this\n", h + "--"},
		{"a claim", list + "? © The mill\n- Share this\n", h + "--"},
		{"an item", list + "? - The last lamp\n- Share this\n", h + "--"},
		{"figures", list + "? 12\n- Share this\n", h + "--"},
		{"said above", list + "? Old Tom\n- Share this\n", h + "--"},
		{"a button", list + "? Log in\n- Share this\n", h + "--"},
		{"of little score", list + "- The last lamp\n- Share this\n", h + "--"},
		{"below five lines", "= Songs of the mill\n+ Tides of May\n+ Lamps at sea\n+ Old Tom\n+ Nine men\n+ Home by boat\n? The last lamp\n- Share this\n", "++++++--"},
		{"below one that goes", "= Songs of the mill\n+ Tides of May\n+ Lamps at sea\n? Old Tom\n+ Nine men\n+ Stone on stone\n+ Home by boat\n? The last lamp\n- Share this\n", "+++-+++--"},
		{"below paragraphs", "= The quay\n\n" + quay + "\n" + stone + "\n" + quay + "\n" + stone + "\n" + quay + "\n" + stone + "\n? The last lamp\n- Share this\n", h + "--"},
		{"below what rules name", "= Songs of the mill\n+ Tides of May\n+ Lamps at sea\n+ Tags\n+ Nine men\n+ Stone on stone\n+ Home by boat\n? The last lamp\n- Share this\n", h + "--"},
	})
}

// TestKeepRunEnds: the last of some values, or of a list without marks, stays as those above do.
func TestKeepRunEnds(t *testing.T) {
	checkMarked(t, keepRunEnds, []markedCase{
		{"a value", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n? Sunk: 1 boat\n", "++++"},
		{"below one", "= Boat race\n+ Lost: 3 boats\n? Sunk: 1 boat\n", "++-"},
		{"below a line", "= Boat race\n+ Boats\n+ Lost: 3 boats\n? Sunk: 1 boat\n- Ten boats\n", "+++--"},
		{"a value that asks", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n? Sunk: who knows?\n- Ten boats\n", "+++--"},
		{"in small letters", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n? sunk: 1 boat\n- Ten boats\n", "+++--"},
		{"of an address", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n? Sunk: www.boats.example\n- Ten boats\n", "+++--"},
		{"of a long name", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n? Of those that were sunk there: 1 boat\n- Ten boats\n", "+++--"},
		{"above what stays", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n? Sunk: 1 boat\n+ That was all.\n", "+++-+"},
		{"what the model is sure of", "= Boat race\n+ Won: 12 boats\n+ Lost: 3 boats\n- Sunk: 1 boat\n", "+++-"},
		{"an item above the page's own", "= Boats\n+ Marten\n+ Heron\n? Plover\n- Share this\n", "++++-"},
		{"at the end", "= Boats\n+ Marten\n+ Heron\n? Plover\n", "++++"},
		{"above a line that no rule names", "= Boats\n+ Marten\n+ Heron\n? Plover\n- Ten boats to see\n", "+++--"},
		{"below a blank line", "= Boats\n+ Marten\n+ Heron\n\n? Plover\n- Share this\n", "+++--"},
		{"a sentence", "= Boats\n+ Marten\n+ Heron\n? Plover sank.\n- Share this\n", "+++--"},
		{"a head", "= Boats\n+ Marten\n+ Heron\n? Plover:\n- Share this\n", "+++--"},
		{"said above", "= Boats\n+ Marten\n+ Heron\n? Heron\n- Share this\n", "+++--"},
		{"a longer line", "= Boats\n+ Marten\n+ Heron\n? Plover and all of the boats that came after\n- Share this\n", "+++--"},
		{"what rules name", "= Boats\n+ Marten\n+ Heron\n? Log in\n- Share this\n", "+++--"},
	})
}

// TestKeepAsked: the heads of questions stay, whatever words they are.
func TestKeepAsked(t *testing.T) {
	const two = "= The hall\n+ Where do I park?\n+ Behind the hall.\n+ Is it free?\n+ It is.\n"
	const h = "+++++"
	checkMarked(t, keepAsked, []markedCase{
		{"above the third", two + "? Privacy\n+ Who knows of me?\n+ Nobody does.\n", h + "+++"},
		{"above the second", "= The hall\n+ Where do I park?\n+ Behind the hall.\n? Privacy\n+ Who knows of me?\n+ Nobody does.\n", "+++-++"},
		{"below what goes", two + "? Boats\n? Privacy\n+ Who knows of me?\n+ Nobody does.\n", h + "--++"},
		{"right below the title", "= The hall\n? Privacy\n+ Who knows of me?\n+ Nobody does.\n" + two[len("= The hall\n"):], "++++++++"},
		{"above one that goes", two + "? Privacy\n? Who knows of me?\n+ Nobody does.\n+ Who pays?\n+ The hall does.\n", h + "--+++"},
		{"above a list of them", two + "? Privacy\n+ Who knows of me?\n+ Who pays?\n+ The hall does.\n", h + "-+++"},
		{"an item", two + "? - Privacy\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"a sentence", two + "? We say.\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"a line with a colon", two + "? Privacy:\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"a button", two + "? Share this\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"what ends an article", two + "? Related stories\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"a claim", two + "? © The hall\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"said twice", two + "? Privacy\n+ Who knows of me?\n+ Nobody does.\n? Privacy\n", h + "-++-"},
		{"what the model is sure of", two + "- Privacy\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
		{"a long line", two + "? Of all that the hall does with what it knows\n+ Who knows of me?\n+ Nobody does.\n", h + "-++"},
	})
}

// TestDropRepeats: what says nothing of its own goes.
func TestDropRepeats(t *testing.T) {
	checkMarked(t, dropRepeats, []markedCase{
		{"three times in a row", quay + "+ Read it\n+ Read it\n+ Read it\n" + stone, "+---+"},
		{"twice", quay + "+ Read it\n+ Read it\n" + stone, "++++"},
		{"a word", quay + "+ Amen\n+ Amen\n+ Amen\n" + stone, "+++++"},
		{"items", quay + "+ - Read it\n+ - Read it\n+ - Read it\n" + stone, "+++++"},
		{"letters", quay + "+ A B C D E F G H I J\n", "+-"},
		{"nine letters", quay + "+ A B C D E F G H I\n", "++"},
		{"an item of letters", quay + "+ - A B C D E F G H I J\n", "++"},
		{"the title right below", "= The quay opens\n+ Boats\n+ The quay opens\n" + quay, "++-+"},
		{"the title as a heading", "= The quay opens\n+ Boats\n+ # The quay opens\n" + quay, "++++"},
		{"the title among the text", "= The quay opens\n" + quay + stone + quay + "+ The quay opens\n" + stone, "++++++"},
		{"the title below the text", "= The quay opens\n" + quay + stone + quay + "+ The quay opens\n", "++++-"},
		{"a reply", "= The quay opens\n" + quay + stone + quay + "+ Re: The quay opens\n" + stone, "++++-+"},
		{"a reply to something else", "= The quay opens\n" + quay + "+ Re: The quay\n" + stone, "++++"},
	})
}

// TestKeepSetIn: what is set in below a line that announces it stays.
func TestKeepSetIn(t *testing.T) {
	const above, below = "+ This is how the boats lie:\n", "+ All of them are tied to the wall.\n"
	checkMarked(t, keepSetIn, []markedCase{
		{"below a colon", above + "?     marten | heron\n?     plover\n" + below, "++++"},
		{"above a line that goes", above + "?     marten | heron\n? Ten boats\n", "+--"},
		{"at the end", above + "?     marten | heron\n", "+-"},
		{"between sentences", "+ The boats lie so.\n?     marten | heron\n" + below, "+++"},
		{"of little score", "+ The boats lie so.\n-     marten | heron\n" + below, "+-+"},
		{"below a line", "+ The boats lie so\n?     marten | heron\n" + below, "+-+"},
		{"below one that goes", "? This is how the boats lie:\n?     marten | heron\n" + below, "--+"},
		{"a button", above + "?     Share this\n" + below, "+-+"},
		{"below two words", "+ Boats now:\n?     marten | heron\n" + below, "+-+"},
		{"below what rules name", "+ Read more about it here:\n?     marten | heron\n" + below, "+-+"},
	})
}

// TestDropHeadLines: a line among those that tell when a text was written, and by whom, is none of it.
func TestDropHeadLines(t *testing.T) {
	const text = quay + stone + "+ Divers looked at each of the piles below the water, and at all of the chains.\n"
	checkMarked(t, dropHeadLines, []markedCase{
		{"above a day", "= The quay opens\n~ Harbours\n- 3 May 2020\n" + text, "+--+++"},
		{"no day", "= The quay opens\n~ Harbours\n- Boats\n" + text, "++-+++"},
		{"three lines", "= The quay opens\n~ Harbours\n~ Boats\n~ Walls\n- 3 May 2020\n" + text, "++++-+++"},
		{"what the model is sure of", "= The quay opens\n+ Harbours\n- 3 May 2020\n" + text, "++-+++"},
		{"an item", "= The quay opens\n~ - Harbours\n- 3 May 2020\n" + text, "++-+++"},
		{"a head", "= The quay opens\n~ Harbours:\n- 3 May 2020\n" + text, "++-+++"},
		{"what was said", "= The quay opens\n~ \"Harbours\"\n- 3 May 2020\n" + text, "++-+++"},
		{"said again", "= The quay opens\n~ Harbours\n- 3 May 2020\n" + text + "~ Harbours\n", "++-++++"},
		{"a letter", "= The quay opens\n~ Dear all,\n- 3 May 2020\n" + text, "++-+++"},
		{"six words", "= The quay opens\n~ Of harbours, boats, walls and men\n- 3 May 2020\n" + text, "++-+++"},
		{"a sentence", "= The quay opens\n~ It opens.\n- 3 May 2020\n" + text, "++-+++"},
		{"over two paragraphs", "= The quay opens\n~ Harbours\n- 3 May 2020\n" + quay + stone, "++-++"},
	})
}
