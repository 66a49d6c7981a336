package words

import "testing"

func TestFoldDigits(t *testing.T) {
	for text, want := range map[string]string{
		"١٧ أكتوبر ٢٠١٨": "17 أكتوبر 2018",
		"۱۷ اکتوبر":      "17 اکتوبر",
		"१७ अक्टूबर":     "17 अक्टूबर",
		"๑๗ ตุลาคม":      "17 ตุลาคม",
		"१७% ½ Ⅷ":        "17% ½ ⅷ",
	} {
		if got := Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}
