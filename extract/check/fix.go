package check

import (
	"fmt"
	"slices"
	"strings"

	"shuck/extract/internal/decode"
)

// Edit says that the bytes from Start to End are to go.
type Edit struct{ Start, End int }

// Edits gives what to take out of a text so that d's findings are gone: their lines, and blank
// lines so that where lines went one is left between two paragraphs and none at either end. body is
// the text as it was read, in UTF-8; what stays keeps its line ends. The edits are in order and do
// not overlap. It is an error where the lines of body are not those that were checked.
func (d *Document) Edits(body []byte) ([]Edit, error) {
	var c cutter
	findings := d.Findings
	line, pos := 0, 0
	for end, text := range decode.Lines(body) {
		line++
		for len(findings) > 0 && findings[0].EndLine < line {
			findings = findings[1:]
		}
		text = strings.TrimSpace(text)
		if len(findings) > 0 && line == findings[0].Line && !findings[0].begins(text) {
			return nil, fmt.Errorf("line %d is not the one that was checked", line)
		}
		c.line(pos, end, text == "", len(findings) > 0 && findings[0].Line <= line)
		pos = end
	}
	if len(findings) > 0 && findings[0].EndLine > line {
		return nil, fmt.Errorf("line %d is not there", findings[0].EndLine)
	}
	if c.dropped && c.blank && c.stays < len(body) {
		c.edits = slices.DeleteFunc(c.edits, func(e Edit) bool { return e.Start >= c.stays })
		c.take(c.stays, len(body))
	}
	return c.edits, nil
}

// begins reports whether line is the finding's first, as far as it is known.
func (f *Finding) begins(line string) bool {
	if text, ok := strings.CutSuffix(f.Text, ellipsis); ok && strings.HasPrefix(line, text) {
		return true
	}
	return line == f.Text
}

// cutter goes through the lines of a text.
type cutter struct {
	edits   []Edit
	stays   int  // end of the last line with text that stays
	dropped bool // a line went since
	some    bool // a line with text stays at all
	blank   bool // the line before, of those that stay, is blank
}

func (c *cutter) line(start, end int, empty, drop bool) {
	switch {
	case !empty && drop:
		c.take(start, end)
		c.dropped = true
	case empty && c.dropped && (c.blank || !c.some):
		c.take(start, end)
	case empty:
		c.blank = true
	default:
		c.stays, c.dropped, c.some, c.blank = end, false, true, false
	}
}

func (c *cutter) take(start, end int) {
	if start == end {
		return // the blank line that goes with U+2029
	}
	if n := len(c.edits); n > 0 && c.edits[n-1].End == start {
		c.edits[n-1].End = end
		return
	}
	c.edits = append(c.edits, Edit{start, end})
}

// Apply gives body without what the edits take out.
func Apply(body []byte, edits []Edit) []byte {
	out := make([]byte, 0, len(body))
	pos := 0
	for _, e := range edits {
		out = append(out, body[pos:e.Start]...)
		pos = e.End
	}
	return append(out, body[pos:]...)
}
