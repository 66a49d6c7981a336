package lines

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// isBeside reports whether unit i is what stands between a title and its text: rules name it so, or it
// has a number of four figures among more, as a day with its year.
func isBeside(t *facts.Text, i int) bool {
	u := &t.Units[i]
	return u.Groups&(besideTitle|1<<rules.Source) != 0 ||
		u.Digits >= dayDigits && u.Words <= mostUnder/2 && !u.Prose &&
			facts.HasYear(t.Blocks[u.First].Text)
}

// dayDigits is the number of figures of the shortest day with its year.
const dayDigits = 5

// isValue reports whether unit i gives a value to a name: "Present: Joy, Pat and Lou".
func isValue(t *facts.Text, i int) bool {
	name, value, ok := strings.Cut(strings.TrimSpace(t.Blocks[t.Units[i].First].Text), ": ")
	return ok && value != "" && strings.Count(name, " ") < menuWords
}

// namesWriter reports whether unit i is a name that no rule names, above when the text was written, or a
// price or number above the text.
func namesWriter(t *facts.Text, i int) bool {
	u := &t.Units[i]
	return i+1 < len(t.Units) && u.Groups == 0 && u.Words <= nameWords && !u.Sentence &&
		(u.Digits == 0 && isBeside(t, i+1) || u.Digits > 0 && !isValue(t, i) && t.Units[i+1].Prose)
}

// headsSentence reports whether unit i is a label above a sentence or a question.
func headsSentence(t *facts.Text, i int) bool {
	if i+1 >= len(t.Units) {
		return false
	}
	u, below := &t.Units[i], &t.Units[i+1]
	return u.Kind == doc.Paragraph && u.Against == 0 && u.Words <= kickerWords && !u.Sentence &&
		(below.Sentence || below.Question)
}

// isFirstVerse reports whether unit i is the first line of verses, with nothing but who wrote them
// between it and the title.
func isFirstVerse(t *facts.Text, title, i int) bool {
	if i != title+2 || i+1 >= len(t.Units) || t.Units[title].Groups != 0 {
		return false
	}
	name, next := &t.Units[title+1], &t.Units[i+1]
	return name.Tokens > 1 && name.Words <= nameWords && name.Capitals == name.Tokens &&
		!name.Sentence && name.Digits == 0 && next.Lower && !next.Prose
}
