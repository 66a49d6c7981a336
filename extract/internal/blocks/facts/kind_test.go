package facts

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

func TestOfForum(t *testing.T) {
	for _, c := range []struct {
		head, address string
		want          bool
	}{
		{"<body class='bbs thread'>", "", true},
		{"<meta name=generator content='Discourse 3.1'><body>", "", true},
		{"<meta name=generator content='Anvil, a forum in one file'><body>", "", true},
		{"<body>", "https://news.example/viewtopic.php?t=4", true},
		{"<body>", "https://forum.news.example/a/b", true},
		{"<body class=article>", "https://news.example/2012/forumeer-opens", false},
		{"<meta name=generator content=WordPress><body>", "", false},
	} {
		p := &doc.Page{Source: c.head + "<p>The harbour was open again on Monday.</p>", HTML: true}
		parse.HTML(p, parse.Options{})
		p.Meta.URL = c.address
		f := Of(p)
		if got := f.Forum; got != c.want {
			t.Errorf("%s %s: of a forum %v, want %v", c.head, c.address, got, c.want)
		}
		f.Release()
	}
}
