package rules

import (
	"strings"
	"testing"

	"shuck/extract/internal/words"
)

// TestConsentText: a wall of consent in any language is one, a text that tells of cookies is none.
func TestConsentText(t *testing.T) {
	for _, c := range []struct {
		text string // lines parted by bars
		want bool
	}{
		{"We value your privacy|We and our partners store cookies on your device.|Accept all", true},
		{"Wir brauchen Ihre Zustimmung|Mit Werbung und Cookies weiterlesen.|Einstellungen", true},
		{"Nous utilisons des cookies.|Ce journal est fait par trente personnes.|Vous pouvez changer vos choix.|Accepter", true},
		{"お客様のプライバシーを大切にします。|当サイトではクッキーを使用します。|同意する", true},
		{"نستخدم ملفات تعريف الارتباط على هذا الموقع.|بالمتابعة فإنك توافق.|موافق", true},
		{"We use cookies on this site.|The quay opens on Monday.|The mason came on a bicycle.|Accept", false},
		{"The law on cookies|Sites must ask for consent before they set cookies, the court said.", false},
		{"The quay opens on Monday.|Accept", false},
		{"Our partners|Continue", false},
		{"Belediye köprüyü onayladı.|Çalışmalar devam ediyor.|Gizlilik politikası", false},
		{"How to clear cookies|Open the settings of your browser.|Choose privacy there, and clear the cookies.|Done", false},
		{strings.Repeat("We use cookies on this site, and you may choose which of them we set. |", 12) + "|Accept", false},
	} {
		var all ConsentText
		for line := range strings.SplitSeq(c.text, "|") {
			all.Add(line, words.Count(line), words.EndsSentence(line))
		}
		if got := all.Is(false); got != c.want {
			t.Errorf("%q is a wall of consent: %v, want %v", c.text, got, c.want)
		}
	}
}

func TestConsentStems(t *testing.T) {
	for line, want := range map[string][2]int{
		"we use cookies, and our partners do, with your consent": {2, 1},
		"protect your privacy": {1, 0}, "applicant tracking systems": {1, 0}, "the sea was high": {0, 0},
	} {
		if sure, about := ConsentStems(line); sure != want[0] || about != want[1] {
			t.Errorf("ConsentStems(%q) is %d, %d, want %v", line, sure, about, want)
		}
	}
}
