package lexicon

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/words"
)

// TestSets: each set has words of several languages' files, and not those of another set.
func TestSets(t *testing.T) {
	for _, c := range []struct {
		name    string
		has     func([]byte) bool
		in, out string
	}{
		{"Month", Month, "may mai мая mayıs", "monday share"},
		{"Weekday", Weekday, "monday montag понедельник 金曜日", "may share"},
		{"DateWord", DateWord, "updated uhr часов 月 z", "may monday"},
		{"Counted", Counted, "likes aufrufe просмотров 조회수", "sailors"},
		{"Network", Network, "facebook e-mail", "share"},
		{"Button", Button, "share x", "facebook"},
		{"CreditWord", CreditWord, "photo bild 写真", "reuters"},
		{"Agency", Agency, "reuters dpa", "photo"},
		{"BylineClause", BylineClause, "the july", "ada"},
		{"Organisation", Organisation, "team verlag редакция", "ada von"},
		{"Role", Role, "writer autorin", "ada"},
		{"NameParticle", NameParticle, "von de st.", "ada"},
		{"BeforeClock", BeforeClock, "um à в", "ada"},
		{"WithinDate", WithinDate, "de th року", "ada"},
		{"NoName", NoName, "admin undefined", "ada"},
	} {
		for w := range strings.FieldsSeq(c.in) {
			if !c.has([]byte(w)) {
				t.Errorf("%s(%q) = false", c.name, w)
			}
		}
		for w := range strings.FieldsSeq(c.out) {
			if c.has([]byte(w)) {
				t.Errorf("%s(%q) = true", c.name, w)
			}
		}
	}
}

// TestKeys: what is asked by its letters alone is written with its blanks in the files.
func TestKeys(t *testing.T) {
	if !Home("páginainicial") || Home("página inicial") || !Topic("viewtopic") || Topic("home") {
		t.Error("want Home and Topic to know keys")
	}
}

// TestStarts: the sign for what follows is not part of a start, the blank before it is.
func TestStarts(t *testing.T) {
	for _, c := range []struct {
		name string
		list []string
		want string
	}{
		{"By", By, "written by "},
		{"By", By, "文/"},
		{"Bylines", Bylines, "by: "},
		{"CreditLabels", CreditLabels, "crédit : "},
		{"CreditLabels", CreditLabels, "photo credit"},
		{"Pictured", Pictured, "photo, "},
	} {
		if !slices.Contains(c.list, c.want) {
			t.Errorf("%s = %q, want %q among them", c.name, c.list, c.want)
		}
	}
}

func TestKindOf(t *testing.T) {
	for word, want := range map[string]Kind{
		"the": StopWord, "und": StopWord, "ve": StopWord, "quay": 0, "subscribe": AppealWord, "you": StopWord | AddressedWord, "unser": AddressedWord,
	} {
		h := words.Seed32
		for _, r := range word {
			h = words.Mix32(h, uint32(r))
		}
		if got := KindOf(h); got != want {
			t.Errorf("%q is %b, want %b", word, got, want)
		}
	}
	if !Particle('の') || !Particle('的') || Particle('港') {
		t.Error("want の and 的 to be particles, and 港 none")
	}
}

func TestCommon(t *testing.T) {
	for word, want := range map[string]string{"und": "de", "jest": "pl", "quay": ""} {
		h := words.Seed64
		for _, r := range word {
			h = words.Mix64(h, uint64(r))
		}
		var got []string
		for i, code := range Codes {
			if Common(h)>>i&1 != 0 {
				got = append(got, code)
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q is common in %q, want %q", word, got, want)
		}
	}
}
