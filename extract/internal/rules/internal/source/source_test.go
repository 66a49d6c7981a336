package source

import (
	"maps"
	"strings"
	"testing"
	"testing/fstest"
)

// good is a small set of tables without a fault.
var good = map[string]string{
	"languages.txt": "en English\nde German\nmul any language\n",
	"order.txt":     "follow-mul\n",
	"en/share.txt": `[share-en]
verdict: drop
words: 9
reason: a label of buttons
hit: Share
miss: Shared

share
share this …
`,
	"mul/follow.txt": "[follow-mul]\nverdict: drop\nwords: 20\nreason: a prompt\n",
	"de/follow.txt":  "[follow-mul]\nhit: Folgen\nmiss: Folgend\n\nfolgen\n",
	"de/words.txt":   "[stop]\n\nder\ndie\n",
}

func read(files map[string]string) (*Tables, error) {
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return Read(fsys)
}

func TestRead(t *testing.T) {
	tables, err := read(good)
	if err != nil {
		t.Fatal(err)
	}
	if len(tables.Rules) != 2 || tables.Rules[0].ID != "follow-mul" || tables.Rules[1].ID != "share-en" {
		t.Fatalf("rules %v, want follow-mul as order.txt has it, then share-en", tables.Rules)
	}
	follow := tables.Rules[0]
	if follow.Lang != "mul" || follow.Group != "follow" || follow.Words != 20 ||
		len(follow.Parts) != 2 || follow.Parts[0].Phrases[0].Text != "folgen" {
		t.Errorf("follow-mul is %+v", follow)
	}
	if l := tables.Lists[0]; l.Name != "stop" || l.Langs[0] != "de" || len(l.Words[0]) != 2 {
		t.Errorf("lists %v", tables.Lists)
	}
}

// TestFaults puts one fault at a time into good tables: each is told by file and line.
func TestFaults(t *testing.T) {
	for _, c := range []struct{ file, old, new, want string }{
		{"en/share.txt", "share\nshare this …", "share this …\nshare", `en/share.txt:9: "share" is out of order: it sorts before "share this …"`},
		{"en/share.txt", "share\n", "share\nshare\n", `en/share.txt:9: "share" stands there twice`},
		{"en/share.txt", "share this …", "share This …", `en/share.txt:9: "share This …": want it folded, "share this"`},
		{"en/share.txt", "share this …", "share… this", `en/share.txt:9: "share… this": want words`},
		{"en/share.txt", "share this …", "share_this …", `en/share.txt:9: "share_this …": want words`},
		{"en/share.txt", "share this …", "share : …", `en/share.txt:9: "share : …": want no blank before the colon`},
		{"en/share.txt", "share this …", "share this … ", "en/share.txt:9: want no white space at the line's ends"},
		{"en/share.txt", "share this …\n", "share this …", "en/share.txt:9: want a line feed"},
		{"en/share.txt", "share this …\n", "share this …\n\n", "en/share.txt:10: want no empty line at the end"},
		{"en/share.txt", "\nshare\n", "\n\nshare\n", "en/share.txt:8: want an empty line between two parts only"},
		{"en/share.txt", "hit: Share\n", "", "en/share.txt:1: [share-en]: want a line it hits"},
		{"en/share.txt", "miss: Shared\n", "", "en/share.txt:1: [share-en]: want a line it hits and one it misses"},
		{"en/share.txt", "reason", "why", `en/share.txt:4: unknown key "why": want one of verdict, words`},
		{"en/share.txt", "reason: ", "reason ", "en/share.txt:4: want key: value"},
		{"en/share.txt", "words: 9", "words: 61", "en/share.txt:1: [share-en]: want words: 1 to 60"},
		{"en/share.txt", "words: 9", "words: 9\nwords: 8", "en/share.txt:4: words is said twice"},
		{"en/share.txt", "verdict: drop", "verdict: cut", `en/share.txt:2: verdict "cut": want one of neutral, keep, drop, end`},
		{"en/share.txt", "verdict: drop\n", "", "en/share.txt:1: [share-en]: want a verdict and a reason"},
		{"en/share.txt", "words: 9", "words: 9\nplace: top", `en/share.txt:4: place "top": want one of head, tail, edge`},
		{"en/share.txt", "words: 9", "words: 9\nshape: networks", "en/share.txt:1: [share-en]: want either phrases or a shape"},
		{"en/share.txt", "[share-en]", "[share-fr]", "en/share.txt:1: [share-fr]: want a name that ends in -en"},
		{"en/share.txt", "[share-en]\n", "", "en/share.txt:1: want a section's name in brackets first"},
		{"de/follow.txt", "[follow-mul]", "[folow-mul]", "de/follow.txt:1: [folow-mul] is no rule"},
		{"de/follow.txt", "\nfolgen\n", "\nfolgen\n\n[follow-mul]\n", "de/follow.txt:7: a second section [follow-mul]"},
		{"de/follow.txt", "hit:", "verdict: drop\nhit:", "[follow-mul] has a verdict at de/follow.txt:1 already"},
		{"de/follow.txt", "\nfolgen\n", "\nfolgen\n\n[also-de]\nverdict: drop\nwords: 9\nreason: a\nhit: a\nmiss: b\n\nfolgen\n", `de/follow.txt:5: "folgen" stands at de/follow.txt:14 too`},
		{"de/words.txt", "[stop]", "[stops]", "de/words.txt:1: unknown list [stops]: want one of addressed"},
		{"de/words.txt", "[stop]\n", "[stop]\nhit: der\n", `de/words.txt:2: unknown key "hit": want note`},
		{"de/words.txt", "\nder\ndie\n", "", "de/words.txt:1: [stop]: want at least one word"},
		{"de/words.txt", "die", "Die", `de/words.txt:4: "Die": want it folded, "die"`},
		{"languages.txt", "de German\n", "", "de:0: the folder's language is not in languages.txt"},
		{"languages.txt", "de German\n", "de German\nhu Hungarian\n", "languages.txt:0: hu: no folder of that name has tables"},
		{"languages.txt", "de German\n", "de\n", "languages.txt:2: want a language's code and its name"},
		{"order.txt", "follow-mul", "folow-mul", `order.txt:1: "folow-mul" is no rule`},
	} {
		files := maps.Clone(good)
		files[c.file] = strings.Replace(files[c.file], c.old, c.new, 1)
		if files[c.file] == good[c.file] {
			t.Errorf("%s has no %q", c.file, c.old)
		}
		if _, err := read(files); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s with %q: %v\nwant %s", c.file, c.new, err, c.want)
		}
	}
}

// TestGroupOfRow: a section that adds to a rule stands in a file of the rule's group.
func TestGroupOfRow(t *testing.T) {
	files := maps.Clone(good)
	files["de/share.txt"] = files["de/follow.txt"]
	delete(files, "de/follow.txt")
	if _, err := read(files); err == nil || !strings.Contains(err.Error(), "de/share.txt:1: [follow-mul] is a rule of the group follow") {
		t.Errorf("a section in another group's file: %v", err)
	}
}
