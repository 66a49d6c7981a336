package parse

import "testing"

// A listing is one block of code, without the numbers of its lines, however a highlighter writes
// it.
func TestListings(t *testing.T) {
	const want = "code \"if x {\\n    y()\\n\\n}\"\n"
	for _, c := range []struct{ name, src string }{
		{"plain", "<pre>if x {\n    y()\n\n}</pre>"},
		{"a column of numbers", "<table><tr><td class=linenos><pre>1\n2\n3\n4</pre><td class=code><pre>if x {\n    y()\n\n}</pre></table>"},
		{"a column of numbers without a class", "<table><tr><td><pre>1\n2\n3\n4</pre><td><pre>if x {\n    y()\n\n}</pre></table>"},
		{"a table in pre", "<pre><code><table><tr><td class='gutter gl'><pre class=lineno>1\n2\n3\n4\n</pre><td><pre>if x {\n    y()\n\n}\n</pre></table></code></pre>"},
		{"numbers in lines", "<pre><span class=ln>1</span>if x {\n<span class=ln>2</span>    y()\n<span class=ln>3</span>\n<span class=ln>4</span>}</pre>"},
		{"breaks", "<figure class=highlight><table><tr><td class=gutter><pre><span class=line>1</span><br><span class=line>2</span><br></pre><td class=code><pre><span class=line>if x {</span><br><span class=line>    y()</span><br><span class=line></span><br><span class=line>}</span></pre></table></figure>"},
		{"a div a line", "<div class=syntaxhighlighter><table><tr><td class=gutter><div class='line number1'>1</div><div class='line number2'>2</div><td class=code><div class=line><code>if x {</code></div><div class=line><code>&nbsp;&nbsp;&nbsp;&nbsp;</code><code>y()</code></div><div class=line></div><div class=line>}</div></table></div>"},
		{"a div a line in pre", "<pre><div>if x {</div><div>    y()</div><div></div><div>}</div></pre>"},
		{"an item a line", "<div class=dp-highlighter><ol><li><span>if x {</span></li><li>&nbsp;&nbsp;&nbsp;&nbsp;y()</li><li></li><li>}</li></ol></div>"},
		{"a row a line", "<pre><code><table><tr><td class=hljs-ln-numbers>1<td>if x {<tr><td class=hljs-ln-numbers>2<td>    y()<tr><td class=hljs-ln-numbers>3<td><tr><td class=hljs-ln-numbers>4<td>}</table></code></pre>"},
		{"a style", "<div style='white-space: pre; font-family: Menlo, monospace'><span><i>1</i>if x {</span>\n<span><i>2</i>    y()</span>\n<span><i>3</i></span>\n<span><i>4</i>}</span>\n</div>"},
		{"a button", "<pre><button class=copy>Copy</button><code>if x {\n    y()\n\n}</code></pre>"},
	} {
		if got := drawn(parsePage(c.src)); got != want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, want)
		}
	}
	for _, c := range []struct{ name, src, want string }{
		{"a box of text", "<div class=highlight><p>One.<p>Two.<ul><li>Three</ul></div>", "paragraph \"One.\"\nparagraph \"Two.\"\nlist-item 1 \"Three\"\n"},
		{"kept lines that are no code", "<div style='white-space:pre-wrap'>One  line.\nTwo.</div>", "paragraph \"One line. Two.\"\n"},
		{"two listings", "<pre>a</pre><pre>b</pre>", "code \"a\"\ncode \"b\"\n"},
		{"a class of numbers on words", "<p class=ln>2 apples</p>", "paragraph \"2 apples\"\n"},
		{"a class of numbers on lines", "<div class=ln><b>1</b> <i>apples</i></div><div class=ln><b>2</b> <i>pears</i></div>", "paragraph \"1 apples\"\nparagraph \"2 pears\"\n"},
		{"a listing of numbers", "<pre>3\n1\n2</pre>", "code \"3\\n1\\n2\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot  %swant %s", c.name, c.src, got, c.want)
		}
	}
}

// Numbers that the page marks before each line go; a text that counts its lines itself keeps them.
func TestDropNumbers(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"spans", "<pre><span> 1</span> a\n<span> 2</span>   b\n<span> 3</span>\n<span> 4</span> c</pre>", "a\n  b\n\nc"},
		{"no space between", "<pre><b>9</b>a\n<b>10</b>b\n<b>11</b>c</pre>", "a\nb\nc"},
		{"links", "<pre><a href=#l1>1</a> a\n<a href=#l2>2</a> b\n<a href=#l3>3</a> c</pre>", "a\nb\nc"},
		{"no marks", "<pre>1 a\n2 b\n3 c</pre>", "1 a\n2 b\n3 c"},
		{"no marks, lines indented", "<pre>1  if x {\n2      b\n3  }</pre>", "if x {\n    b\n}"},
		{"no marks, with a sign", "<pre>09: if x {\n10:   b\n11:\n12: }</pre>", "if x {\n  b\n\n}"},
		{"rows of values", "<pre>1  Ann   30\n2  Bob   41\n3  Cy    7</pre>", "1  Ann   30\n2  Bob   41\n3  Cy    7"},
		{"lines that count themselves", "<pre>10 PRINT A\n20   GOTO 10\n30 }</pre>", "10 PRINT A\n20   GOTO 10\n30 }"},
		{"a number that is no line's", "<pre><i>1</i> a\n<i>2</i> b\n<i>4</i> c</pre>", "1 a\n2 b\n4 c"},
		{"two lines", "<pre><i>1</i> a\n<i>2</i> b</pre>", "1 a\n2 b"},
	} {
		if got := parsePage(c.src).Blocks[0].Text; got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}
