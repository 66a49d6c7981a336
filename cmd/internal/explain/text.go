package explain

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Style says how text is written.
type Style struct {
	Color bool
	Width int // columns; longer lines are cut
}

// The signs before a block: told apart without colour.
const (
	signKeep  = "+"
	signDrop  = "-"
	signTitle = "="
)

const (
	colorKeep  = "\x1b[32m"
	colorDrop  = "\x1b[31m"
	colorTitle = "\x1b[1m"
	colorFaint = "\x1b[2m"
	colorEnd   = "\x1b[0m"
)

// checkEvery is the number of blocks after which they are handed to the writer, which may refuse
// them.
const checkEvery = 4096

// textIndent is where the blocks' text begins.
const textIndent = 25

// WriteText writes the report for a terminal: a line for each block with its sign, line, score,
// kind and text. What there is to say beyond that, the evidence and the place, stands behind the
// text where it fits, and else below it.
func (r *Report) WriteText(w io.Writer, s Style) error {
	b := bufio.NewWriter(w)
	r.writeHead(b, s)
	scored := slices.ContainsFunc(r.Blocks, func(b Block) bool { return b.Score != 0 })
	path := ""
	for i := range r.Blocks {
		k := &r.Blocks[i]
		why := k.why(r.Engine)
		if k.Differs() {
			why = append([]string{r.Other + otherDoes(*k.Other)}, why...)
		}
		if k.Path != path {
			path = k.Path
			why = append(why, path)
		}
		score := "    "
		if scored {
			score = fmt.Sprintf("%.2f", k.Score)
		}
		sign, color := k.sign()
		if i%checkEvery == checkEvery-1 && b.Flush() != nil {
			break // the caller has had enough, or the reader
		}
		s.writeBlock(b, color, fmt.Sprintf("%s %5d %s %-10s  ", sign, k.Line, score, k.Kind), k,
			strings.Join(why, " · "))
	}
	return b.Flush()
}

func (s Style) writeBlock(b *bufio.Writer, color, head string, k *Block, why string) {
	text := strings.Join(strings.Fields(k.Text), " ")
	room := s.Width - textIndent
	if columns(text) > room {
		more := fmt.Sprintf(" (%d words)", k.Words)
		text = cut(text, room-len(more)) + more
	}
	b.WriteString(s.paint(color, head+text))
	switch {
	case why == "":
	case columns(text)+3+columns(why) <= room:
		b.WriteString(s.paint(colorFaint, " · "+why))
	default:
		b.WriteString("\n" + strings.Repeat(" ", textIndent) + s.paint(colorFaint, cut(why, room)))
	}
	b.WriteByte('\n')
}

func (b *Block) sign() (sign, color string) {
	switch {
	case b.Title:
		return signTitle, colorTitle
	case b.Keep:
		return signKeep, colorKeep
	}
	return signDrop, colorDrop
}

func (r *Report) writeHead(b *bufio.Writer, s Style) {
	fmt.Fprintf(b, "%s, %d of %d blocks kept, %d of %d words\n", r.engineLine(), r.Kept, r.All, r.Words,
		r.Words+r.Dropped)
	if r.Other != "" {
		fmt.Fprintf(b, "%s decides otherwise on %d blocks\n", r.Other, r.Differ)
	}
	if r.Title != "" {
		fmt.Fprintf(b, "title: %s\n", s.paint(colorTitle, cut(r.Title, s.Width-len("title: "))))
	}
	r.writeMetadata(b, s)
	head := fmt.Sprintf("  %5s %s %-10s  %s", "line", "keep", "kind",
		"text · what speaks for or against it · where it stands")
	b.WriteString("\n" + s.paint(colorFaint, cut(head, s.Width)) + "\n")
}

// writeMetadata writes what else is known of the document, a line a field: its value, the places
// that give it, and how many other values were weighed.
func (r *Report) writeMetadata(b *bufio.Writer, s Style) {
	others := map[string]int{}
	for _, c := range r.Candidates {
		if !c.Won {
			others[c.Field]++
		}
	}
	for _, c := range r.Candidates {
		if !c.Won || c.Field == "title" {
			continue
		}
		why := strings.Join(c.From, ", ")
		if n := others[c.Field]; n > 0 {
			why += fmt.Sprintf(" · %d other", n)
		}
		head := c.Field + ": " + cut(c.Value, s.Width-len(c.Field)-2)
		if room := s.Width - columns(head) - len(" · "); room >= minWhy {
			head += s.paint(colorFaint, " · "+cut(why, room))
		}
		b.WriteString(head + "\n")
	}
}

// minWhy is the least number of columns that reasons are given in.
const minWhy = 10

func (r *Report) engineLine() string { return r.Source + ": " + r.Kind + " by " + r.Engine }

// why returns the pass that decided, where that says more than the sign, the model, the engine or a
// mark of the pass, and the evidence.
func (b *Block) why(engine string) []string {
	var out []string
	named := slices.ContainsFunc(b.Marks, func(m Mark) bool { return m.Rule == b.By })
	if b.By != "" && b.By != "model" && b.By != engine && !b.Title && !named {
		out = append(out, "by "+b.By)
	}
	for _, m := range b.Marks {
		text := m.Rule + " (" + m.Verdict + ")"
		if m.Note != "" {
			text += " " + m.Note
		}
		out = append(out, text)
	}
	return out
}

func otherDoes(keep bool) string {
	if keep {
		return " keeps this"
	}
	return " drops this"
}

func (s Style) paint(color, text string) string {
	if !s.Color {
		return text
	}
	return color + text + colorEnd
}
