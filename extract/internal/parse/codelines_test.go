package parse

import "testing"

// A last column of buttons is none of a table's; links that each have their own words, or a head, are.
func TestActColumn(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"buttons", "<table><tr><th>Lamp<th>Price<th><tr><td>Deck<td>9<td><a href=/1>Buy</a><tr><td>Stable<td>6<td><a href=/2>Buy</a><tr><td>Child<td>2<td><a href=/3>Buy</a></table>", "table-row header \"Lamp\\tPrice\"\ntable-row \"Deck\\t9\"\ntable-row \"Stable\\t6\"\ntable-row \"Child\\t2\"\n"},
		{"no head at all", "<table border=1><tr><td>Deck<td><a href=/1>Buy</a><tr><td>Stable<td><a href=/2>Buy</a><tr><td>Child<td><a href=/3>Buy</a></table>", "table-row \"Deck\"\ntable-row \"Stable\"\ntable-row \"Child\"\n"},
		{"under a head", "<table><thead><tr><th>Lamp<th>Maker<tbody><tr><td>Deck<td><a href=/1>Bo</a><tr><td>Stable<td><a href=/1>Bo</a><tr><td>Child<td><a href=/1>Bo</a></table>", "table-row header \"Lamp\\tMaker\"\ntable-row \"Deck\\tBo\"\ntable-row \"Stable\\tBo\"\ntable-row \"Child\\tBo\"\n"},
		{"cells of no row", "<table><td>a<td>b</table>", "paragraph \"a\"\nparagraph \"b\"\n"},
		{"words of their own", "<table border=1><tr><td>Deck<td><a href=/1>Bo</a><tr><td>Stable<td><a href=/2>Li</a><tr><td>Child<td><a href=/3>Bo</a></table>", "table-row \"Deck\\tBo\"\ntable-row \"Stable\\tLi\"\ntable-row \"Child\\tBo\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, c.want)
		}
	}
}

// Lines of code that stand in elements of their own are one listing; commands that stand each for itself are not.
func TestCodeLines(t *testing.T) {
	const want = "code \"if x {\\n    y()\\n}\"\n"
	for _, c := range []struct{ name, src, want string }{
		{"a div a line", "<div><div><code>if x {</code></div><div><code>&nbsp;&nbsp;&nbsp;&nbsp;y()</code></div><div><code>}</code></div></div>", want},
		{"a paragraph a line", "<p><code>if x {</code></p>\n<p><code>\u00a0&#160; \u00a0y()</code></p>\n<p><code>}</code></p>", want},
		{"an item a line", "<ol><li><code>if x {</code><li><code>&nbsp;&nbsp;&nbsp;&nbsp;<b>y</b>()</code><li><code>}</code></ol>", want},
		{"a row a line", "<table><tr><td>1<td><code>if x {</code><tr><td>2<td><code>&nbsp;&nbsp;&nbsp;&nbsp;y()</code><tr><td>3<td><code>}</code></table>", want},
		{"a row with a pre a line", "<table><tr><td data-n=1><td><pre>if x {</pre><tr><td data-n=2><td><pre>    y()</pre><tr><td data-n=3><td><pre>}</pre></table>", want},
		{"a number in each line", "<div><div><span>1</span><span>if x {</span></div><div><span>2</span><span>    y()</span></div><div><span>3</span><span>}</span></div></div>", want},
		{"numbers beside lines", "<div><div><div>8</div>\n<div>if x {</div></div>\n<div><div>9</div>\n<div>&nbsp;&nbsp;&nbsp;&nbsp;<b>y</b>()</div></div>\n<div><div>10</div>\n<div>}</div></div></div>", want},
		{"a blank line between", "<div><p><i>1</i>if x {<p><i>2</i><p><i>3</i>}</div>", "code \"if x {\\n\\n}\"\n"},
		{"places of a race", "<div><div><span>1</span> <span>Ann</span></div><div><span>2</span> <span>Bo</span></div><div><span>3</span> <span>Cy</span></div></div>", "paragraph \"1 Ann\"\nparagraph \"2 Bo\"\nparagraph \"3 Cy\"\n"},
		{"what is read most", "<div><div><b>1</b><i>  Oak</i></div><div><b>2</b><a href=/2>  Elm</a></div><div><b>3</b><i> Yew</i></div></div>", "paragraph \"1 Oak\"\nparagraph \"2 Elm\"\nparagraph \"3 Yew\"\n"},
		{"years", "<div><p><b>8</b> if x {<p><b>10</b> y()<p><b>11</b> }</div>", "paragraph \"8 if x {\"\nparagraph \"10 y()\"\nparagraph \"11 }\"\n"},
		{"commands", "<ul><li><code>make</code><li><code>make test</code><li><code>make install</code></ul>", "list-item 1 \"make\"\nlist-item 1 \"make test\"\nlist-item 1 \"make install\"\n"},
		{"words between", "<p><code>if x {</code></p><p>and then</p><p><code>}</code></p>", "paragraph \"if x {\"\nparagraph \"and then\"\nparagraph \"}\"\n"},
		{"a table of commands", "<table><tr><th>Command<th>What it does<tr><td><code>{}</code><td>nothing<tr><td><code>ls</code><td>lists<tr><td><code>rm</code><td>takes away</table>", "table-row header \"Command\\tWhat it does\"\ntable-row \"{}\\tnothing\"\ntable-row \"ls\\tlists\"\ntable-row \"rm\\ttakes away\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, c.want)
		}
	}
}
