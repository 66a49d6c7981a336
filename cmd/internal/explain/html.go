package explain

import (
	_ "embed"
	"html/template"
	"io"
	"strconv"
)

//go:embed page.html
var pageSource string

// MaxHTML is how many blocks a page may have: no browser shows many more in a time that a person
// waits.
const MaxHTML = 5000

// WriteHTML writes the report as a page that needs nothing else: no script, no font, no address.
func (r *Report) WriteHTML(w io.Writer) error {
	page, err := template.New("page").Funcs(template.FuncMap{
		"level": headingClass, "percent": percent, "score": score,
	}).Parse(pageSource)
	if err != nil {
		return err
	}
	return page.Execute(w, r)
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
