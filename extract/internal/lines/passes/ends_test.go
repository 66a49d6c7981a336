package passes

import "testing"

const (
	quay  = "+ The council said on Tuesday that the quay, which was shut, will open again.\n"
	stone = "+ Masons have laid nine thousand stones by hand, said the clerk, and none moved.\n"
)

// TestKeepClosing: a text's last words stay: a sentence, a call, a letter's end.
func TestKeepClosing(t *testing.T) {
	checkMarked(t, keepClosing, []markedCase{
		{"a sentence at the end", quay + stone + "? Come and see it in spring.\n", "+++"},
		{"and below a head", quay + stone + "? And then\n? Come and see it in spring.\n", "++++"},
		{"above what the page says", quay + stone + "? Come and see it in spring.\n- Share this story\n", "+++-"},
		{"above more", quay + stone + "? Come and see it in spring.\n- Ten boats to see\n", "++--"},
		{"below a line", quay + stone + "+ Boats\n? Come and see it in spring.\n", "+++-"},
		{"a sentence of a few words", quay + stone + "? Come along.\n", "++-"},
		{"whom it is to", "= The quay\n? To all of you:\n" + quay, "+++"},
		{"whom a label is to", "= The quay\n? Related stories:\n" + quay, "+-+"},
		{"above a line", "= The quay\n? To all of you:\n+ Boats\n" + quay, "+-++"},
		{"over what goes", "= The quay\n? To all of you:\n?" + quay[1:] + stone, "+--+"},
		{"at some length", "= The quay\n? To all of you who have a boat there:\n" + quay, "+-+"},
		{"no colon", "= The quay\n? To all of you\n" + quay, "+-+"},
		{"what the model is sure of", "= The quay\n- To all of you:\n" + quay, "+-+"},
		{"who signs", quay + stone + "+ Yours ever,\n? Ada Merrin\n", "++++"},
		{"below a line that goes", quay + stone + "? Yours ever,\n? Ada Merrin\n", "++--"},
		{"a number", quay + stone + "+ Yours ever,\n? Ada Merrin 3\n", "+++-"},
		{"no name", quay + stone + "+ Yours ever,\n? the lot of us\n", "+++-"},
		{"a sentence", quay + stone + "+ Yours ever,\n? Ada signs.\n", "+++-"},
		{"a head below it", quay + stone + "+ Yours ever,\n? Ada Merrin:\n", "+++-"},
		{"a longer line", quay + stone + "+ Yours ever,\n? Ada Merrin of the old harbour\n", "+++-"},
		{"below a longer line", quay + stone + "+ Yours ever from the quay and the boats,\n? Ada Merrin\n", "+++-"},
		{"above the text", quay + "+ Yours ever,\n? Edna Merrin\n" + stone, "++-+"},
		{"an office and a day", quay + "? 旧港管理局\n? 2020年5月3日\n", "+++"},
		{"no day", quay + "? 旧港管理局\n? 2020年5月\n", "+--"},
		{"no month", quay + "? 旧港管理局\n? 2020年第3日\n", "+--"},
		{"a short year", quay + "? 旧港管理局\n? 20年5月3日\n", "+--"},
		{"below what goes", quay + "? Boats\n? 旧港管理局\n? 2020年5月3日\n", "+---"},
		{"above what stays", quay + "? 旧港管理局\n? 2020年5月3日\n+ Boats\n", "+--+"},
		{"an office in letters", quay + "? Harbour office\n? 2020年5月3日\n", "+--"},
	})
}

// TestDropLast: a short line at the end of a text that ends no sentence is none of it.
func TestDropLast(t *testing.T) {
	const text = quay + stone + "+ Divers looked at each of the piles below the water, and at all of the chains.\n"
	checkMarked(t, dropLast, []markedCase{
		{"a label", text + "~ More boats\n", "+++-"},
		{"a sentence", text + "~ More boats came.\n", "++++"},
		{"a question", text + "~ More boats?\n", "++++"},
		{"what was said", text + "~ \"More boats\"\n", "++++"},
		{"what the model is sure of", text + "+ More boats\n", "++++"},
		{"a call", text + "~ See you there!\n", "++++"},
		{"a letter's end", text + "~ Yours ever,\n~ Ada\n", "+++++"},
		{"an item", text + "~ - More boats\n", "++++"},
		{"a value", text + "~ Tickets: 12 kr\n", "++++"},
	})
}

// TestKeepAnswers: what somebody answers stands between lines of the text, whatever word it is.
func TestKeepAnswers(t *testing.T) {
	checkMarked(t, keepAnswers, []markedCase{
		{"between two", quay + "? Yes.\n" + stone, "+++"},
		{"two of them", quay + "? Yes.\n? No.\n" + stone, "++++"},
		{"at the end", quay + "? Yes.\n", "++"},
		{"above what goes", quay + "? Yes.\n?" + stone[1:], "+--"},
		{"below what goes", "?" + quay[1:] + "? Yes.\n? Boats\n" + stone, "---+"},
		{"a label", quay + "? Yes\n" + stone, "+-+"},
		{"what the model is sure of", quay + "- Yes.\n" + stone, "+-+"},
		{"below a button, where who gave it goes on", quay + "- Share this\n? Yes.\n" + stone, "+-++"},
		{"and a button that asks", quay + "- Share this\n? Yes?\n" + stone, "+--+"},
		{"and one that calls", quay + "- Share this\n? Yes!\n" + stone, "+--+"},
		{"and what fades", quay + "- Share this\n? Yes...\n" + stone, "+--+"},
		{"and what was said", quay + "- Share this\n? \"Yes.\"\n" + stone, "+--+"},
		{"and a number", quay + "- Share this\n? Page 3.\n" + stone, "+--+"},
		{"and who gave it goes", quay + "- Share this\n? Yes.\n?" + stone[1:], "+---"},
		{"and no text above", "= The quay\n- Share this\n? Yes.\n" + stone, "+--+"},
		{"a question that heads comments elsewhere", quay + "? What do you think?\n" + stone, "+++"},
		{"and heads them here", quay + "? What do you think?\n" + stone + "? Leave a comment\n", "+-+-"},
	})
}

// TestDropEdits: a link to edit each section goes, and the head above it stays.
func TestDropEdits(t *testing.T) {
	const other = "+ [edit]\n" + stone
	checkMarked(t, dropEdits, []markedCase{
		{"below a head", "= Quay\n? Stones\n+ [edit]\n" + quay + "? Boats\n" + other, "++-++-+"},
		{"over what goes", "= Quay\n? Stones\n+ [edit]\n?" + quay[1:] + "? Boats\n" + other, "+---+-+"},
		{"above a label", "= Quay\n? Stones\n+ [edit]\n+ Walls\n? Boats\n" + other, "+-+++-+"},
		{"below a sentence", "= Quay\n? We came.\n+ [edit]\n" + quay + "? Boats\n" + other, "+-+++-+"},
		{"below a long line", "= Quay\n? Of what the masons and the divers and all the others did there\n+ [edit]\n" + quay + "? Boats\n" + other, "+-+++-+"},
		{"another word", "= Quay\n? Stones\n+ [change]\n" + quay + "? Boats\n" + other, "+-++-++"},
		{"no brackets", "= Quay\n? Stones\n+ edit\n" + quay + "? Boats\n+ edit\n" + stone, "+-++-++"},
		{"more behind them", "= Quay\n? Stones\n+ [edit] it\n" + quay + "? Boats\n+ [edit] it\n" + stone, "+-++-++"},
		{"a note", "= Quay\n? Stones\n+ [1]\n" + quay + "? Boats\n+ [1]\n" + stone, "+-++-++"},
	})
}
