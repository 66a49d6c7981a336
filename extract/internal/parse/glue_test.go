package parse

import "testing"

// Words that touch only in the source are not glued, and none is torn.
func TestGlue(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"paragraphs of the page's own", "<div><story-par>One is.</story-par><story-par>Two are.</story-par>\n<story-head>Three</story-head></div>", "paragraph \"One is.\"\nparagraph \"Two are.\"\nparagraph \"Three\"\n"},
		{"in elements of the page's own", "<x-body><x-par>One.</x-par><x-par>Two.</x-par></x-body><x-foot>Three.</x-foot>", "paragraph \"One.\"\nparagraph \"Two.\"\nparagraph \"Three.\"\n"},
		{"words of the page's own", "<p>By <x-name>Bo</x-name><x-name>Li</x-name>, who <x-em>un</x-em>did it.", "paragraph \"By Bo Li, who undid it.\"\n"},
		{"in a box with text", "<div>See <x-name>Bo</x-name> now.</div>", "paragraph \"See Bo now.\"\n"},
		{"parts by name", "<ul><li><span class=amount>135 g</span><span class=name>butter</span></ul>", "list-item 1 \"135 g butter\"\n"},
		{"a word in pieces", "<p><span class=dropcap>T</span><span class=rest>he</span> <span class=s1>wo</span><span class=s2>rd</span> <span>one</span><span>word</span>", "paragraph \"The word oneword\"\n"},
		{"buttons", "<div><button>Save</button><button>Share</button></div>", "paragraph \"Save Share\"\n"},
		{"code", "<pre><span class=key>def</span><span class=name>x</span></pre>", "code \"defx\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, c.want)
		}
	}
}
