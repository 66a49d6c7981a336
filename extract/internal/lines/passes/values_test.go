package passes

import "testing"

// TestKeepAmounts: what stands in figures right below the title stays, and its price.
func TestKeepAmounts(t *testing.T) {
	const list = "? 3 rooms\n? 2 baths\n? 140 m of wall\n"
	checkMarked(t, keepValues, []markedCase{
		{"a list", "= House by the mill\n" + list + quay, "+++++"},
		{"below its price", "= House by the mill\n? $412,000\n" + list + quay, "++++++"},
		{"below a label", "= House by the mill\n? Share this\n" + list + quay, "+-++++"},
		{"two lines", "= House by the mill\n? 3 rooms\n? 2 baths\n" + quay, "+--+"},
		{"among more lines", "= House by the mill\n" + list + "? Boats\n? Walls\n? Harbours\n? Stones\n" + quay, "+-------+"},
		{"above what goes", "= House by the mill\n" + list + "?" + quay[1:], "+----"},
		{"above nothing", "= House by the mill\n" + list, "+---"},
		{"items", "= House by the mill\n? - 3 rooms\n? - 2 baths\n? - 140 m of wall\n" + quay, "+---+"},
		{"figures alone", "= House by the mill\n? 3\n? 2\n? 140\n" + quay, "+---+"},
		{"what the model is sure of", "= House by the mill\n- 3 rooms\n- 2 baths\n- 140 m of wall\n" + quay, "+---+"},
	})
}

// TestKeepContacts: whom to call, and when, stays below the text.
func TestKeepContacts(t *testing.T) {
	checkMarked(t, keepValues, []markedCase{
		{"a number", quay + "? Harbour office\n? Phone: 0555 014 200\n", "+++"},
		{"in figures alone, below a label", quay + "? Contact\n? +44 (0)555 014-200\n", "+++"},
		{"and its hours", quay + "? Harbour office\n? Phone: 0555 014 200\n? Mon-Fri, 9-17\n", "++++"},
		{"and a day with its year", quay + "? Harbour office\n? Phone: 0555 014 200\n? 3 May 2020\n", "+++-"},
		{"a short number", quay + "? Contact\n? 0555 014\n", "+--"},
		{"a long one", quay + "? Contact\n? 0555 014 200 555 014 200\n", "+--"},
		{"with other signs", quay + "? Contact\n? 0555/014/200\n", "+--"},
		{"two prices", quay + "? Adults 60 kr\n? Children 30 kr\n", "+++"},
		{"one", quay + "? Adults 60 kr\n", "+-"},
		{"below what goes", "?" + quay[1:] + "? Adults 60 kr\n? Children 30 kr\n", "---"},
		{"among more lines", quay + "? Boats\n? Adults 60 kr\n? Walls\n? Stones\n? Harbours\n? Children 30 kr\n", "+------"},
		{"days", quay + "? 3 May 2020\n? 4 May 2020\n", "+--"},
		{"counts", quay + "? Boats (12)\n? Walls (30)\n", "+--"},
		{"questions", quay + "? Adults 60 kr?\n? Children 30 kr?\n", "+--"},
		{"calls", quay + "? Adults 60 kr!\n? Children 30 kr!\n", "+--"},
		{"addresses", quay + "? www.quay1.example\n? www.quay2.example\n", "+--"},
		{"claims", quay + "? © 2020 Quay\n? © 2020 Mill\n", "+--"},
		{"links", quay + "? [Adults 60](https://quay.example/a)\n? [Children 30](https://quay.example/c)\n", "+--"},
		{"said twice", quay + "? Adults 60 kr\n? Adults 60 kr\n", "+--"},
		{"items", quay + "? - Adults 60 kr\n? - Children 30 kr\n", "+--"},
		{"in long lines", quay + "? Adults who come with a boat of their own pay 60 kr\n? Children who come with a boat of their own pay 30 kr\n", "+--"},
		{"what the model is sure of", quay + "- Adults 60 kr\n- Children 30 kr\n", "+--"},
	})
}
