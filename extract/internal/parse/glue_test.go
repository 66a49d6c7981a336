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
		{"amounts by short names", "<ul><li><span class=a>4</span><span class=b>boards</span><li><span class=a>1 m³</span><span class=b>earth</span></ul>", "list-item 1 \"4 boards\"\nlist-item 1 \"1 m³ earth\"\n"},
		{"who said what", "<div><b>Ruth</b><span>My key.</span><span>No.</span></div><div><span>00:12</span><em>Zoë</em><span>Où ?</span></div>", "paragraph \"Ruth My key. No.\"\nparagraph \"00:12 Zoë Où ?\"\n"},
		{"a word and a figure", "<p><strong>Length</strong><span>31 m</span>, the <b>mp</b><i>3</i>", "paragraph \"Length 31 m, the mp3\"\n"},
		{"a name and its price", "<div><a href=/s>Stable lamp</a><span>£61.50</span></div>", "paragraph \"Stable lamp £61.50\"\n"},
		{"a place, a brand, half a word", "<p><span class=n>2</span><span class=s>nd</span> <b>i</b><i>Phone</i> <i>un</i><b>done</b> <b>MS</b><i>DOS</i>", "paragraph \"2nd iPhone undone MSDOS\"\n"},
		{"a script without spaces", "<p><b>第1</b><span>章</span>", "paragraph \"第1章\"\n"},
		{"tokens", "<p><code><span class=k>4</span><span class=p>Foo</span></code>", "paragraph \"4Foo\"\n"},
		{"a name of a program", "<dl><dt><span class=prename><span class=pre>tide.Mark.</span></span><span class=name>height</span><span class=paren>(</span><em>port</em><span class=paren>)</span> <span class=prename>a.b.</span><span class=name>Tide</span></dl>", "paragraph \"tide.Mark.height(port) a.b.Tide\"\n"},
		{"sentences by name", "<div><span class=who>Ruth.</span><span class=said>No.</span><span class=more>not I.</span><span class=rate>★★</span></div>", "paragraph \"Ruth. No. not I. ★★\"\n"},
		{"buttons", "<div><button>Save</button><button>Share</button></div>", "paragraph \"Save Share\"\n"},
		{"a button in a box", "<div><span>84.00</span> <button>Buy</button><button>Save</button></div><ul><li>Tea <button>Add</button></ul>", "paragraph \"84.00\"\nparagraph \"Buy Save\"\nlist-item 1 \"Tea Add\"\n"},
		{"a button in a sentence", "<div>Press <button>OK</button> to go.</div><p>Press <button>OK</button></p>", "paragraph \"Press OK to go.\"\nparagraph \"Press OK\"\n"},
		{"code", "<pre><span class=key>def</span><span class=name>x</span></pre>", "code \"defx\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, c.want)
		}
	}
}

// Elements that are a table by their roles are one; what shows days or buttons in a grid is none.
func TestTablesByRole(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"divs", "<div role=table><div role=row><div role=columnheader>Who</div><div role=columnheader>Fare</div></div><div role=row><div role=cell>Dog</div><div role=cell>free</div></div></div>", "table-row header \"Who\\tFare\"\ntable-row \"Dog\\tfree\"\n"},
		{"items and spans", "<ul role=table><li role=row><span role=rowheader>Dog</span><span role=cell>free</span><li role=row><span role=rowheader>Child</span> <span role=cell>2.10</span></ul>", "table-row \"Dog\\tfree\"\ntable-row \"Child\\t2.10\"\n"},
		{"rows without cells", "<div role=grid><div role=row><a>1</a> <a>2</a></div><div role=row><a>3</a> <a>4</a></div></div>", "paragraph \"1 2\"\nparagraph \"3 4\"\n"},
		{"cells outside a table", "<div role=row><span role=cell>a</span><span role=cell>b</span></div>", "paragraph \"ab\"\n"},
		{"a table with roles", "<table role=table><tr role=row><th role=columnheader>a<th>b<tr><td role=cell>c<td>d</table>", "table-row header \"a\\tb\"\ntable-row \"c\\td\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, c.want)
		}
	}
}
