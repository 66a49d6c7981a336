package parse

import (
	"strings"
	"testing"
)

// A part that never ends is ended at the next tag that can follow it, where it would take the page
// with it.
func TestMendsWhatNeverEnds(t *testing.T) {
	text := "<p>" + strings.Repeat("Words of the page. ", 30) + "</p>"
	for _, c := range []struct{ name, src, want string }{
		{"title", "<html><head><title>Old news\n<meta name=a content=b></head><body>" + text, "Words of"},
		{"title with a later one's end", "<head><title>Old news\n<meta name=a content=b></head><body>" + text + "<svg><title>x</title></svg>", "Words of"},
		{"script", "<body><script>\nvar x = '<p>no</p>';\n</div>\n<div>" + text + "</div>", "Words of"},
		{"style", "<head><style>\np { color: red }\n</head><body>" + text, "Words of"},
		{"textarea", "<body><form><textarea name=q></form>" + text, "Words of"},
		{"comment", "<body><!-- begin of text\n" + text, "Words of"},
	} {
		if got := drawn(parsePage(c.src)); !strings.Contains(got, c.want) || strings.Contains(got, "no") {
			t.Errorf("%s: got\n%s", c.name, got)
		}
	}
	for _, c := range []struct{ name, src string }{
		{"a comment at the end of a page that shows its text", text + "<!--\n<p>no</p>" + strings.Repeat("<p>no", 90)},
		{"a script that holds a page", text + "<script>w.write('<html><head></head><body><p>no</p></body>')</script>"},
		{"a long style sheet", text + "<style>" + strings.Repeat("p{}\n", 200) + "</style>"},
	} {
		if got := drawn(parsePage(c.src)); strings.Contains(got, "no") {
			t.Errorf("%s: got\n%s", c.name, got)
		}
	}
}

// What a browser shows is read, what it shows only in need is not.
func TestShownParts(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"a shadow root", "<x-y><template shadowrootmode=open><p>yes</template></x-y><template><p>no</template>", "paragraph \"yes\"\n"},
		{"an older shadow root", "<x-y><template shadowroot=closed><p>yes</template></x-y>", "paragraph \"yes\"\n"},
		{"a shadow root in a template", "<template><x-y><template shadowrootmode=open><p>no</template></x-y></template>", ""},
		{"frames", "<head></head><frameset><frame src=a><noframes><body><p>yes</body></noframes></frameset>", "paragraph \"yes\"\n"},
		{"noframes without frames", "<body><noframes><p>no</noframes><p>yes", "paragraph \"yes\"\n"},
		{"what AMP falls back to", "<amp-ad><div fallback>no</div><div placeholder>no</div></amp-ad><div placeholder='Your text'>yes</div>", "paragraph \"yes\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.name, got, c.want)
		}
	}
}
