package passes

import "testing"

// TestDropName: who wrote a text stands below its title, by the name alone.
func TestDropName(t *testing.T) {
	const said = "+ The council said on Tuesday that the quay, which was shut, will open again.\n"
	checkMarked(t, dropName, []markedCase{
		{"above the date", "= The old quay opens\n+ Ada Merrin\n- 3 May 2020\n" + said, "+--+"},
		{"below it", "= The old quay opens\n- 3 May 2020\n+ Ada Merrin\n" + said, "+--+"},
		{"an agency behind a comma", "= The old quay opens\n+ Ada Merrin, Reuters\n- 3 May 2020\n" + said, "+--+"},
		{"a section", "= The old quay opens\n+ Walks and harbours\n- 3 May 2020\n" + said, "+--+"},
		{"two commas", "= The old quay opens\n+ Ada, Ben, Cai\n- 3 May 2020\n" + said, "++-+"},
		{"small letters behind a comma", "= The old quay opens\n+ Ada, with boats\n- 3 May 2020\n" + said, "++-+"},
		{"a head", "= The old quay opens\n+ What was said:\n- 3 May 2020\n" + said, "++-+"},
		{"what somebody said", "= The old quay opens\n+ \"It was time\"\n- 3 May 2020\n" + said, "++-+"},
		{"a sentence", "= The old quay opens\n+ It was time.\n- 3 May 2020\n" + said, "++-+"},
		{"a number", "= The old quay opens\n+ Pier 4\n- 3 May 2020\n" + said, "++-+"},
		{"cells", "= The old quay opens\n+ Pier | Quay\n- 3 May 2020\n" + said, "++-+"},
		{"said once more", "= The old quay opens\n+ Ada Merrin\n- 3 May 2020\n" + said + "~ Ada Merrin\n", "++-++"},
		{"words of the title", "= The old quay opens\n+ Old quay\n- 3 May 2020\n" + said, "++-+"},
		{"a date that stays", "= The old quay opens\n+ Ada Merrin\n+ 3 May 2020\n" + said, "++++"},
		{"a paragraph with a date", "= The old quay opens\n+ Ada Merrin\n? On 3 May 2020, when the storm was over, the masons came back, and they laid stones.\n" + said, "++-+"},
		{"not sure of it, above four paragraphs", "= The old quay opens\n? Ada Merrin\n" + said + said + said + said, "+-++++"},
		{"above three", "= The old quay opens\n~ Ada Merrin\n" + said + said + said, "+++++"},
		{"above a line and four", "= The old quay opens\n~ Ada Merrin\n~ with boats\n" + said + said + said + said, "+++++++"},
		{"behind the word for it", "= Pelabuhan lama dibuka\n+ Oleh Ahmad Faizal\n" + said, "+-+"},
		{"and one name", "= Pelabuhan lama dibuka\n+ Oleh Ahmad\n" + said, "+-+"},
		{"and a bar", "= Pelabuhan lama dibuka\n+ Oleh Ahmad | Faizal\n" + said, "+++"},
		{"below a line", "= Pelabuhan lama dibuka\n+ 12 foto dari pantai\n+ Oleh Ahmad Faizal\n" + said + said + said, "++-+++"},
		{"in a short text", "= Pelabuhan lama dibuka\n+ 12 foto dari pantai\n+ Oleh Ahmad Faizal\n" + said, "++++"},
		{"one name below a line", "= Pelabuhan lama dibuka\n+ 12 foto dari pantai\n+ Oleh Ahmad\n" + said + said + said, "++++++"},
		{"and a number", "= Pelabuhan lama dibuka\n+ Oleh Ahmad Faizal 3\n" + said, "+++"},
		{"and a comma", "= Pelabuhan lama dibuka\n+ Oleh Ahmad, Faizal\n" + said, "+++"},
		{"and a colon", "= Pelabuhan lama dibuka\n+ Oleh Ahmad Faizal:\n" + said, "+++"},
		{"and a full stop", "= Pelabuhan lama dibuka\n+ Oleh Ahmad Faizal.\n" + said, "+++"},
		{"and small letters", "= Pelabuhan lama dibuka\n+ Oleh kerana hujan\n" + said, "+++"},
		{"and nothing", "= Pelabuhan lama dibuka\n+ Oleh\n" + said, "+++"},
		{"five names", "= Pelabuhan lama dibuka\n+ Oleh Ahmad Faizal Bin Omar Ali\n" + said, "+++"},
	})
}

// TestSignsVerse: who wrote verses stands right below their title.
func TestSignsVerse(t *testing.T) {
	const verses = "+ The tide goes out, the tide comes in,\n+ the boats lie on the sand,\n+ and nobody has ever seen\n" +
		"+ the man who rows to land,\n+ the man who rows to land at night,\n+ a lantern in his hand.\n"
	checkMarked(t, dropName, []markedCase{
		{"right below the title", "= Low Tide\n~ Edna Merrin\n" + verses, "+-++++++"},
		{"below a line", "= Low Tide\n~ the boats\n~ Edna Merrin\n" + verses, "+++++++++"},
		{"words of a sentence", "= Low Tide\n~ The Sailor\n" + verses, "++++++++"},
		{"a verse that goes on", "= Low Tide\n~ Old Tom\n+ the sailor came,\n" + verses, "+++++++++"},
		{"above what is no verse", "= Low Tide\n~ Edna Merrin\n+ Boats\n+ Harbours\n+ Walks\n+ Tides\n+ Nets\n+ Sails\n", "++++++++"},
		{"verses among figures", "= Low Tide\n~ Edna Merrin\n" + verses + "+ 3 boats\n+ 4 boats\n", "++++++++++"},
		{"a note on them", "= Low Tide\n~ Edna Merrin\n" + verses + "+ From a book of songs that her brother printed after she had gone to sea again.\n", "+-+++++++"},
	})
}

func TestDropElided(t *testing.T) {
	const a, b = "+ Masons lay nine thousand stones by...\n", "+ Divers look at each of the piles...\n"
	checkMarked(t, dropElided, []markedCase{
		{"titles", a + b + "+ The council will open it in the...\n", "---"},
		{"below another line", "+ More of the old harbour\n" + a + b + "+ The council will open it in the...\n", "+---"},
		{"what was said", a + b + "+ \"The council will open it in the...\n", "+++"},
		{"a sentence that goes on", a + b + "+ the council will open it in the...\n", "+++"},
		{"a whole one", a + b + "+ The council will open it in the spring\n", "+++"},
	})
}
