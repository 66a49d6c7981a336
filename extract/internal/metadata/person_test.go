package metadata

import (
	"strings"
	"testing"
)

func TestPeople(t *testing.T) {
	for text, want := range map[string]string{
		"By Anna Beck":                               "Anna Beck",
		"By Anna Beck and Jo Day":                    "Anna Beck, Jo Day",
		"Von Anna Beck und Jo Day":                   "Anna Beck, Jo Day",
		"Par Anna Beck, Jo Day":                      "Anna Beck, Jo Day",
		"Alexa von Heyden":                           "Alexa von Heyden",
		"Gespeichert von rasos":                      "rasos",
		"Veröffentlicht von\nHansG":                  "HansG",
		"Anna Beck, Senior Editor":                   "Anna Beck",
		"Par Anna Beck (Bruxelles, bureau européen)": "Anna Beck",
		"Anna Writer":                                "Anna Writer",
		"Anna Beck\nBugle":                           "Anna Beck, Bugle",
		"Anna Beck | March 3, 2023 | 4 comments":     "Anna Beck",
		"lhart · March 3, 2023":                      "lhart",
		"Anna Beck · 2,104 views":                    "Anna Beck",
		"March 3, 2023":                              "",
		"anna@bugle.com":                             "",
		"Skip to content?":                           "",
		"admin":                                      "",
		"Last Update":                                "",
		"Posted in News Tagged boats, repair":        "",
		"https://facebook.com/anna":                  "",
		"Anna Beck\nJo Day":                          "Anna Beck, Jo Day",
		"Anna Beck, Anna Beck":                       "Anna Beck",
		"홍길동 기자":                                     "홍길동",
		"The bridge stays closed until October, then it opens again for all": "",
	} {
		if got := strings.Join(people(text), ", "); got != want {
			t.Errorf("people(%q) = %q, want %q", text, got, want)
		}
	}
}
