package metadata

import "testing"

func TestDates(t *testing.T) {
	for _, c := range []struct {
		text, lang string
		order      order
		want       string
	}{
		{"Published May 3rd, 2024 at 6:05pm", "en", unknownOrder, "2024-05-03T18:05:00"},
		{"May 3, 2024 10 comments", "en", unknownOrder, "2024-05-03"},
		{"3. Mai 2024, 14.03 Uhr", "de", dayFirst, "2024-05-03T14:03:00"},
		{"le 1er août 2019", "fr", dayFirst, "2019-08-01"},
		{"3 de mayo de 2024", "es", dayFirst, "2024-05-03"},
		{"2024. május 3.", "hu", dayFirst, "2024-05-03"},
		{"2024年5月3日 星期五", "zh", dayFirst, "2024-05-03"},
		{"令和6年5月3日", "ja", dayFirst, "2024-05-03"},
		{"2024년 5월 3일", "ko", dayFirst, "2024-05-03"},
		{"3 tháng 5 năm 2024", "vi", dayFirst, "2024-05-03"},
		{"3 พฤษภาคม 2567", "th", dayFirst, "2024-05-03"},
		{"٣ مايو ٢٠٢٤", "ar", dayFirst, "2024-05-03"},
		{"3 listopada 2024", "pl", dayFirst, "2024-11-03"},
		{"3. listopada 2024.", "hr", dayFirst, "2024-10-03"},
		{"3 listopada 2024", "", dayFirst, ""},
		{"05/06/2024", "en-GB", dayFirst, "2024-06-05"},
		{"05/06/2024", "en-US", monthFirst, "2024-05-06"},
		{"05/06/2024", "en", unknownOrder, "?"},
		{"25/06/2024", "en", unknownOrder, "2024-06-25"},
		{"03.05.24 | 06:00", "de", dayFirst, "2024-05-03T06:00:00"},
		{"Thứ ba, 9/4/2024, 07:00 (GMT+7)", "vi", dayFirst, "2024-04-09T07:00:00+07:00"},
		{"2023-11-07T06:00CET", "cs", dayFirst, "2023-11-07T06:00:00+01:00"},
		{"version 1.2.2024.7", "en", unknownOrder, ""},
		{"31 February 2024", "en", unknownOrder, ""},
		{"call 555 12 2024", "en", unknownOrder, ""},
		{"3 hours ago", "en", unknownOrder, ""},
	} {
		got := ""
		for _, d := range (dateReader{lang: c.lang, order: c.order}).all(c.text) {
			if got = d.iso(); d.unclear {
				got = "?"
			}
		}
		if got != c.want {
			t.Errorf("%q in %q: %q, want %q", c.text, c.lang, got, c.want)
		}
	}
}
