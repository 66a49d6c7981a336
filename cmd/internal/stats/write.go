package stats

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"shuck/extract/render"
)

// most is how many languages, sites and rules a table and a page name. JSON names all.
const most = 15

// table is a list of counts as it is shown.
type table struct {
	Title string
	Note  string // what the numbers count, where that is not documents
	Rows  []row
	Tall  bool // its rows have an order: columns rather than bars
}

// row is a count with the length of its bar.
type row struct {
	Name  string
	N     string
	Share string
	Of    float64 // of the longest bar, 0 to 1
}

// tables are the lists that are shown.
func (s *Summary) tables() []table {
	out := []table{
		counts("Languages", s.Languages, most),
		counts("Years", s.Years, len(s.Years)),
		counts("Words in an article", s.Lengths, len(s.Lengths)),
		counts("Share of a document's words that is kept, in %", s.Shares, len(s.Shares)),
		counts("Kinds", s.Kinds, most),
		counts("Engines", s.Engines, most),
		counts("Sites", s.Sites, most),
		counts("Errors", s.Errors, most),
	}
	for i := range out[1:4] {
		out[1+i].Tall = true
	}
	rules := table{Title: "Rules that speak against what is dropped", Note: "documents, and blocks"}
	for i, r := range s.Rules {
		if i == most {
			break
		}
		rules.Rows = append(rules.Rows, row{
			r.ID, number(r.Documents), number(r.Blocks),
			float64(r.Documents) / float64(s.Rules[0].Documents),
		})
	}
	return append(out, rules)
}

// counts makes a table of the first counts, and of the rest as one. Bars are for what has a name.
func counts(title string, list []Count, limit int) table {
	t := table{Title: title}
	rest := Count{Name: others}
	var last []Count
	for _, c := range list {
		switch {
		case c.Name == unknown:
			last = append(last, c)
		case len(t.Rows) < limit:
			t.Rows = append(t.Rows, rowOf(c, float64(c.Documents)))
		default:
			rest.Documents += c.Documents
			rest.Share += c.Share
		}
	}
	longest := 1.0
	for i := range t.Rows {
		longest = max(longest, t.Rows[i].Of)
	}
	for i := range t.Rows {
		t.Rows[i].Of /= longest
	}
	if rest.Documents > 0 {
		last = append([]Count{rest}, last...)
	}
	for _, c := range last {
		t.Rows = append(t.Rows, rowOf(c, 0))
	}
	return t
}

func rowOf(c Count, of float64) row {
	return row{render.StripControl(c.Name), number(c.Documents), percent(c.Share), of}
}

// number writes a number with a comma at each thousand.
func number(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func percent(share float64) string {
	if share > 0 && share < .01 {
		return "<1 %"
	}
	return strconv.Itoa(int(100*share+.5)) + " %"
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

// Lead is what there is to say in a sentence or two.
func (s *Summary) Lead() []string {
	return []string{
		fmt.Sprintf("%s document%s: %s ok, %s empty (%s), %s failed", number(s.Documents),
			plural(s.Documents), number(s.OK), number(s.Empty), percent(s.EmptyShare), number(s.Failed)),
		fmt.Sprintf("%s of %s words kept (%s), %s dropped", number(s.Words), number(s.Words+s.Dropped),
			percent(s.KeptShare), number(s.Dropped)),
	}
}

// WriteJSON writes s as one object.
func (s *Summary) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(s)
}

// The columns of a table in a terminal: the names and the numbers, and what is least for bars.
const (
	maxName  = 28
	minBars  = 10
	maxBars  = 60
	indent   = 2
	besides  = 4*indent + 10 + 6 // of a row, beside the name and the bar
	eighths  = 8
	fullBar  = '█'
	leastBar = '▏'
)

// WriteText writes s for a terminal of so many columns, with bars.
func (s *Summary) WriteText(w io.Writer, columns int) error {
	var b strings.Builder
	b.WriteString(strings.Join(s.Lead(), "\n") + "\n")
	for _, t := range s.tables() {
		if len(t.Rows) == 0 {
			continue
		}
		name := 0
		for _, r := range t.Rows {
			name = max(name, min(utf8.RuneCountInString(r.Name), maxName))
		}
		bars := min(max(columns-name-besides, minBars), maxBars)
		fmt.Fprintf(&b, "\n%s", t.Title)
		if t.Note != "" {
			fmt.Fprintf(&b, " (%s)", t.Note)
		}
		b.WriteByte('\n')
		for _, r := range t.Rows {
			line := fmt.Sprintf("  %-*s  %10s  %6s  %s", name, shortened(r.Name), r.N, r.Share, bar(r.Of, bars))
			b.WriteString(strings.TrimRight(line, " ") + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func shortened(s string) string {
	if utf8.RuneCountInString(s) <= maxName {
		return s
	}
	return string([]rune(s)[:maxName-1]) + "…"
}

// bar draws a share of so many columns, to an eighth of one.
func bar(of float64, columns int) string {
	n := int(of*float64(columns*eighths) + .5)
	if n == 0 && of > 0 {
		n = 1
	}
	text := strings.Repeat(string(fullBar), n/eighths)
	if rest := n % eighths; rest > 0 {
		text += string(leastBar - rune(rest) + 1) // ▏ to ▉, a code point less for an eighth more
	}
	return text
}

//go:embed page.html
var pageSource string

// WriteHTML writes s as a page that needs nothing else: no script, no font, no address.
func (s *Summary) WriteHTML(w io.Writer) error {
	page, err := template.New("stats").Funcs(template.FuncMap{
		"length": func(of float64) string { return strconv.FormatFloat(100*of, 'f', 1, 64) },
	}).Parse(pageSource)
	if err != nil {
		return err
	}
	return page.Execute(w, struct {
		*Summary
		Tables []table
	}{s, s.tables()})
}
