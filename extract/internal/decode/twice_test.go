package decode

import (
	"strings"
	"testing"
)

// doubled is text in UTF-8, taken for ISO 8859-1 and written in UTF-8 again.
func doubled(text string) string {
	var b strings.Builder
	for _, c := range []byte(text) {
		b.WriteRune(rune(c))
	}
	return b.String()
}

func TestReadOfWhatWasEncodedTwice(t *testing.T) {
	const quoted = "The ferry’s captain — “an old hand” — said it’s the tide’s doing."
	mixed := page("", doubled(quoted)+" © Quay «Été» À “B”")
	for name, c := range map[string]struct{ body, want string }{
		"punctuation": {page("", doubled(quoted)), page("", quoted)},
		"letters":     {page("", doubled(german)), page("", german)},
		"Å is no line end": {
			page("", doubled("Ål på Åland, Ö för Ö, Ångström")), page("", "Ål på Åland, Ö för Ö, Ångström"),
		},
		"another script":          {page("", doubled(russian)), page("", russian)},
		"in part":                 {mixed, page("", quoted+" © Quay «Été» À “B”")},
		"what may be meant stays": {page("", doubled(quoted)+" ÉCLÉ» élu"), page("", quoted+" ÉCLÉ» élu")},
		"two are too few":         {page("", doubled("It’s the tide’s")), page("", "Itâs the tideâs")},
		"control characters alone": {
			page("", "a\u0099 b\u0080 c\u009B d"), page("", "a b c d"),
		},
		"a text stays as it is": {doubled(quoted), strings.NewReplacer("\u0080", "", "\u0093", "", "\u0094", "", "\u0099", "", "\u009C", "", "\u009D", "").Replace(doubled(quoted))},
	} {
		got, enc, err := Read([]byte(c.body), Options{IsPage: func(s string) bool { return IsHTML(s, "") }})
		if got != c.want || enc != utf8Name || err != nil {
			t.Errorf("%s: %q in %s, %v; want %q", name, got, enc, err, c.want)
		}
	}
}
