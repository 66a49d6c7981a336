package parse

import "testing"

// A page has a formula in several forms; one comes out.
func TestFormulas(t *testing.T) {
	const mathML = "<math><semantics><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>"
	const annotated = mathML + `<annotation encoding="application/x-tex">a+b</annotation></semantics></math>`
	for _, c := range []struct{ name, src, want string }{
		{"MathML with its TeX", "<p>that " + annotated + " is", "that a+b is"},
		{"MathML alone", "<p>that " + mathML + "</semantics></math> is", "that a+b is"},
		{"powers and fractions", "<p><math><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mfrac><mi>a</mi><msub><mi>b</mi><mn>1</mn></msub></mfrac></math>", "x^2=a/b_1"},
		{"an alternative text", `<p>so <math alttext="{\displaystyle E=mc^{2}}"><mi>E</mi></math>`, "so E=mc^{2}"},
		{"KaTeX", `<p>so <span class="katex"><span class="katex-mathml">` + annotated + `</span><span class="katex-html" aria-hidden="true"><span>a</span><span>+b</span></span></span> is`, "so a+b is"},
		{"KaTeX before a comma", `<p>so <span class="katex"><span class="katex-mathml"><math><semantics><mi>l</mi><annotation encoding="application/x-tex">l^3</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>l</span></span></span>, and`, "so l^3, and"},
		{"a space before a comma", "<p>that <span>" + annotated + " </span>, and", "that a+b, and"},
		{"a space before a word", "<p>that <span>" + annotated + " </span>is", "that a+b is"},
		{"KaTeX without MathML", `<p>so <span class="katex"><span class="katex-html" aria-hidden="true"><span>a</span><span>+b</span></span></span> is`, "so a+b is"},
		{"MathJax before it runs", `<p>is <span class="MathJax_Preview">[q]</span><script type="math/tex">q = \frac{w}{b}</script> for`, `is q = \frac{w}{b} for`},
		{"MathJax after it ran", `<p>is <span class="MathJax"><nobr aria-hidden="true"><span>q=w</span></nobr><span class="MJX_Assistive_MathML"><math><mi>q</mi></math></span></span><script type="math/tex">q=w/b</script> for`, "is q=w/b for"},
		{"MathJax without scripts", `<p>is <span class="MathJax"><nobr aria-hidden="true"><span>q</span></nobr><span class="MJX_Assistive_MathML"><math><mi>q</mi></math></span></span> for`, "is q for"},
		{"a picture by its class", `<p>is <img class="latex" src="a.png" alt="\rho"> in`, `is \rho in`},
		{"a picture by its maker", `<p>is <img src="//latex.codecogs.com/gif.latex?x" alt="$x_1$"> in`, "is x_1 in"},
		{"an encyclopedia's two", `<p>is <span style="display:none">` + annotated + `</span><img class="mwe-math-fallback-image-inline" aria-hidden="true" alt="{\displaystyle a+b}"> in`, "is a+b in"},
		{"another picture", `<p>is <img src="a.png" alt="A cat"> in`, "is in"},
	} {
		if got := parsePage(c.src).Blocks[0].Text; got != c.want {
			t.Errorf("%s: %s\ngot  %q\nwant %q", c.name, c.src, got, c.want)
		}
	}
}
