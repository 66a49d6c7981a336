package parse

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// structure reads what more than one line tells: a heading that is underlined, the rows of a table
// under its head, and in a text with marks of Markdown code that is indented.
func structure(lines []doc.Block) {
	marked, linked, indented := false, false, 0
	for i := range lines {
		b := &lines[i]
		switch {
		case b.Kind == doc.Code:
			marked = true
		case b.Kind == doc.Heading && IsLinked(b.Text):
			if linked {
				b.Level = linkedLevel
			}
			linked = true
		case b.Kind == doc.Heading:
			marked = true
		case i > 0 && !b.Gap && b.Kind != doc.TableRow:
			level := underline(b.Text)
			if level > 0 && underlined(lines, i-1) && (level < signsLevel || fits(lines[i-1].Text, b.Text)) {
				lines[i-1].Kind, lines[i-1].Level = doc.Heading, level
				b.Kind, b.Level = doc.Heading, level
				marked = true
			}
		}
		if indent(b.Text) >= codeIndent {
			indented++
		}
		if isDelimiter(b.Text) && b.Kind != doc.Code {
			tableRows(lines, i)
		}
	}
	bareTables(lines)
	if marked && 2*indented <= len(lines) {
		indentedCode(lines)
	}
}

// maxUnderlined is the number of words of the longest line that a rule below makes a heading.
const maxUnderlined = 15

// underline returns the level of the heading that a line of signs makes of the one above it, 0 for
// any other line. Signs that Markdown does not know for such, and reStructuredText does, are as
// many as the heading has characters.
func underline(line string) int {
	if len(line) < 3 || strings.IndexByte(`=-~^"*+#`, line[0]) < 0 || strings.Trim(line, line[:1]) != "" {
		return 0
	}
	switch line[0] {
	case '=':
		return 1
	case '-':
		return 2
	}
	return signsLevel
}

// signsLevel is the level of a heading over signs of reStructuredText.
const signsLevel = 3

// fits reports whether signs are as many as the heading above them has characters, or one more.
func fits(heading, signs string) bool {
	more := len(signs) - utf8.RuneCountInString(heading)
	return more == 0 || more == 1
}

// underlined reports whether line i may be a heading that the next one underlines: a paragraph of
// one line, which is no rule itself.
func underlined(lines []doc.Block, i int) bool {
	b := &lines[i]
	return b.Kind == doc.Paragraph && b.Words > 0 && b.Words <= maxUnderlined &&
		(i == 0 || b.Gap || lines[i-1].Kind == doc.Heading) && indent(b.Text) < codeIndent
}

// IsUnderline reports whether line i is the rule below a heading.
func IsUnderline(lines []doc.Block, i int) bool {
	return i > 0 && lines[i].Kind == doc.Heading && !lines[i].Gap && underline(lines[i].Text) > 0 &&
		lines[i-1].Kind == doc.Heading
}

// maxCells is the number of words of the longest row of a table.
const maxCells = 60

// isDelimiter reports whether a line parts the head of a table from its rows.
func isDelimiter(line string) bool {
	if !strings.Contains(line, "|") || !strings.Contains(line, "--") {
		return false
	}
	return strings.Trim(line, " \t|:-") == ""
}

// tableRows makes rows of the line above a table's delimiter, of that, and of the lines below that
// have bars, up to a blank line.
func tableRows(lines []doc.Block, at int) {
	from := at
	if at > 0 && !lines[at].Gap && isRow(&lines[at-1]) {
		from--
	}
	for i := from; i < len(lines); i++ {
		b := &lines[i]
		if i > from && b.Gap || i != at && !isRow(b) {
			return
		}
		b.Kind, b.Level, b.Number = doc.TableRow, 0, 0
	}
}

// Rows of a table without a delimiter, as many tools write one: so many lines at least, with as
// many bars each as the first has, or tabs.
const (
	bareRows   = 4
	bareBars   = 2
	tabbedRows = 3
	tabbedTabs = 1
)

// bareTables makes rows of such lines.
func bareTables(lines []doc.Block) {
	for i := 0; i < len(lines); {
		bars := sameRows(lines, i, barsOf, bareBars)
		tabs := sameRows(lines, i, tabsOf, tabbedTabs)
		to := i + 1
		if bars >= bareRows || tabs >= tabbedRows {
			for to = i; to < i+max(bars, tabs); to++ {
				lines[to].Kind, lines[to].Level, lines[to].Number = doc.TableRow, 0, 0
			}
		}
		i = to
	}
}

// sameRows counts the lines from i on that part as many cells each, and no fewer than least.
func sameRows(lines []doc.Block, i int, parts func(*doc.Block) int, least int) int {
	n := parts(&lines[i])
	if n < least {
		return 0
	}
	to := i + 1
	for to < len(lines) && !lines[to].Gap && parts(&lines[to]) == n {
		to++
	}
	return to - i
}

// tabsOf counts the tabs within a line that may be a row.
func tabsOf(b *doc.Block) int {
	if b.Kind != doc.Paragraph || b.Words == 0 || b.Words > maxCells {
		return 0
	}
	return strings.Count(strings.TrimSpace(b.Text), "\t")
}

// barsOf counts the bars of a line that may be a row, with a blank before each but the first.
func barsOf(b *doc.Block) int {
	if b.Kind != doc.Paragraph || b.Words == 0 || !isRow(b) {
		return 0
	}
	n := strings.Count(b.Text, "|")
	if strings.Count(b.Text, " |") < n-1 {
		return 0
	}
	return n
}

func isRow(b *doc.Block) bool {
	return b.Kind != doc.Code && b.Words <= maxCells && strings.Contains(b.Text, "|")
}

// codeIndent is the number of columns from which a line is indented as code is.
const codeIndent = 4

// indentedCode makes code of the lines that are indented so far below a blank line, outside lists.
func indentedCode(lines []doc.Block) {
	code, list := false, false
	for i := range lines {
		b := &lines[i]
		far := indent(b.Text) >= codeIndent
		switch {
		case b.Kind == doc.Code && !far:
			code = false
			continue
		case !far:
			code, list = false, b.Kind == doc.ListItem || list && indent(b.Text) > 0
			continue
		case !code && (!b.Gap || list || b.Kind == doc.ListItem):
			continue
		}
		code = true
		b.Kind, b.Level, b.Number, b.LinkWords, b.Words = doc.Code, 0, 0, 0, words.Count(b.Text)
	}
}

// indent returns the columns of blanks that a line begins with; a tab counts as four.
func indent(line string) int {
	n := 0
	for i := 0; i < len(line); i++ {
		switch line[i] {
		case ' ':
			n++
		case '\t':
			n += codeIndent
		default:
			return n
		}
	}
	return n
}

// IsMarkup reports whether a line of a raw text is what a document in Markdown shows otherwise than
// as text: a line of HTML's tags, a remark or its end, badges. Prose that begins with a tag and
// ends with one is such a line too.
func IsMarkup(line string) bool {
	line = strings.TrimSpace(line)
	for _, sign := range [...]string{"<!--", "[![", "!["} {
		if strings.HasPrefix(line, sign) {
			return true
		}
	}
	return line == "-->" || len(line) > 2 && line[0] == '<' && (line[1] == '/' || isAlpha(line[1])) &&
		line[len(line)-1] == '>'
}
