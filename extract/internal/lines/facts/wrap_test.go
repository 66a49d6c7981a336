package facts

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// thaiText has a paragraph a line.
const thaiText = `ประภาคารบนเกาะเล็กจะได้หลังคาใหม่หลังจากสี่สิบปี งานจะเริ่มในเดือนพฤษภาคม
ช่างสองคนตีแผ่นโลหะเป็นเวลาสามสัปดาห์ และตั้งแต่นั้นมาก็ได้ยินไม่ชัด
ในฤดูใบไม้ร่วงแสงไฟจะสว่างอีกครั้งที่ปลายแหลมซึ่งแทบมองไม่เห็นจากฝั่ง
คนแจวเรือจำได้ว่าปู่ของเขาช่วยสร้างหอนี้และกลับบ้านด้วยมือที่เปื้อนสี
หลังจากนั้นสภาต้องการซ่อมบันไดด้วย ซึ่งขั้นบันไดสึกเพราะรอยเท้า
ผู้เฝ้าประภาคารคนสุดท้ายอายุแปดสิบปีแล้วและยังเดินขึ้นไปทุกเช้า`

const wrappedText = `The council said on Tuesday that the old quay, which was shut
after the flood, will open in spring. Masons have laid some
nine thousand stones by hand, and divers looked at each of
the piles below the water line before the winter came.

It cost seven million, three more than was planned, and the
town will pay the rest from what boats leave for a berth in
the next twelve years, if as many of them come as before.`

// raggedText has lines that are broken a word early, one of them before a name.
const raggedText = `The choir of the harbour sang again on Saturday night, after
three winters in which no one came to practise. The youngest of
the voices is twelve years old, and the oldest of them was
Nora Thwaite, who is eighty-five and has a stick.

The sheets had lain in a chest of the guild, where the salt had
eaten their margins. A woman who mends books in the next
valley copied two of them by hand, and she asked for no more
than a seat in the first row of the first concert.`

func TestWrapWidth(t *testing.T) {
	for _, c := range []struct {
		name, text string
		wrapped    bool
		units      int
	}{
		{"nothing", "", false, 0},
		{"mail", wrappedText, true, 2},
		{"by hand", raggedText, true, 2},
		{"a line a paragraph", strings.ReplaceAll(strings.ReplaceAll(wrappedText, "\n", " "), "  ", "\n\n"), false, 2},
		{"menu lines", strings.Repeat("Home\nNews and weather\nSport\nA longer label that stands in the menu\n", 5), false, 20},
		{"bullets start a unit", wrappedText + "\n\n* one bullet that is long enough to be wrapped to a line\n  below it, as it is\n* two\n* three", true, 5},
		{"titles cut short", strings.Repeat("Old ferry to be sold after all, the town's clerk sa...\nHarbour master asks for a second crane before winte...\n", 4), false, 8},
		{"Thai, a line a paragraph", thaiText, false, 6},
		{"a poem of short lines", strings.Repeat("The gull upon the roof is white\nand so is half the sky.\n", 8), false, 16},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &doc.Page{Source: c.text}
			parse.Text(p)
			if got := wrapWidth(p.Blocks) > 0; got != c.wrapped {
				t.Errorf("wrapped %v, want %v", got, c.wrapped)
			}
			f := Of(p.Blocks)
			defer f.Release()
			if n := len(f.Units); n != c.units {
				t.Errorf("%d units, want %d", n, c.units)
			}
		})
	}
}

// TestColumns: dense characters take two columns wherever they stand, and counting ends beyond the
// widest text that may be wrapped.
func TestColumns(t *testing.T) {
	for at := range 20 {
		ascii := strings.Repeat("a", at)
		if got := columns(ascii); got != at {
			t.Errorf("%d letters take %d columns", at, got)
		}
		if got := columns(ascii + "桟é" + ascii); got != 2*at+3 {
			t.Errorf("a dense and an accented character amid %d letters take %d columns, want %d", 2*at, got, 2*at+3)
		}
	}
	for n := maxWidth - 9; n < maxWidth+20; n++ {
		if got := columns(strings.Repeat("a", n)); got != min(n, maxWidth+1) {
			t.Errorf("%d letters take %d columns, want %d", n, got, min(n, maxWidth+1))
		}
	}
}
