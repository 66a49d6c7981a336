package explain

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strconv"
	"strings"
)

//go:embed page.html
var pageSource string

//go:embed page.css
var pageStyle string

//go:embed page.js
var pageScript string

// MaxHTML is how many blocks a page may have: no browser shows many more in a time that a person
// waits.
const MaxHTML = 5000

// htmlPage is what the template sees.
type htmlPage struct {
	*Report
	Rows    []row
	Map     []segment
	Article string // where the article begins; empty where nothing is kept
	Policy  string
	Style   template.CSS
	Script  template.JS
}

// WriteHTML writes the report as a page that needs nothing else: no font, no address, and no script
// but its own, which adds keys. Its policy lets a browser run and load nothing more.
func (r *Report) WriteHTML(w io.Writer) error {
	page, err := template.New("page").Funcs(template.FuncMap{
		"percent": percent, "score": score, "join": join, "add": func(a, b int) int { return a + b },
	}).Parse(pageSource)
	if err != nil {
		return err
	}
	p := htmlPage{Report: r, Policy: policy(), Style: template.CSS(pageStyle), Script: template.JS(pageScript)}
	p.Rows, p.Article = rowsOf(r)
	p.Map = mapOf(p.Rows)
	return page.Execute(w, &p)
}

// policy is the page's Content-Security-Policy: its own style and script, known by their sums.
func policy() string {
	return "default-src 'none'; style-src '" + sumOf(pageStyle) + "'; script-src '" + sumOf(pageScript) +
		"'; base-uri 'none'; form-action 'none'"
}

func sumOf(source string) string {
	sum := sha256.Sum256([]byte(source))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// headingClass is a class for the size of a heading, the depth of a list item or a quote.
func headingClass(b *Block) string { return "l" + strconv.Itoa(min(max(b.Level, 1), 6)) }

func percent(part, rest int) string {
	if part+rest == 0 {
		return "0"
	}
	return strconv.Itoa((100*part + (part+rest)/2) / (part + rest))
}

func score(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }

func join(parts []string) string { return strings.Join(parts, ", ") }

func words(n int) string {
	if n == 1 {
		return "1 word"
	}
	return strconv.Itoa(n) + " words"
}
