package facts

// Core is the stretch of units where prose most outweighs the rest.
type Core struct {
	CoreFrom, CoreTo int32 // its units: CoreFrom to CoreTo-1
	CoreIndent       int32 // columns that its prose is indented by
}

// readCore finds the stretch of units where prose most outweighs the rest: each prose unit counts
// its words, any other takes away a constant, more where a rule names it.
func (t *Text) readCore() {
	t.CoreFrom, t.CoreTo = 0, 0
	best, sum, start := 0, 0, 0
	for i := range t.Units {
		s := &t.Units[i]
		switch {
		case s.Prose:
			sum += min(int(s.Words), 400)
		case s.EndMark:
			sum -= 60
		case s.Groups != 0:
			sum -= 25
		case s.Words >= 10:
			sum -= 4
		default:
			sum -= 12
		}
		if sum <= 0 {
			sum, start = 0, i+1
		}
		if sum > best {
			best, t.CoreFrom, t.CoreTo = sum, int32(start), int32(i)+1
		}
	}
	t.CoreIndent = t.proseIndent()
}

// MaxIndent bounds the columns of indentation that are told apart.
const MaxIndent = 40

// proseIndent returns the indentation that most words of the core's prose have.
func (t *Text) proseIndent() (most int32) {
	var words [MaxIndent + 1]int32
	for i := t.CoreFrom; i < t.CoreTo; i++ {
		if s := &t.Units[i]; s.Prose {
			words[min(s.Indent, MaxIndent)] += s.Words
		}
	}
	for i, n := range words {
		if n > words[most] {
			most = int32(i)
		}
	}
	return most
}

// IndentAt returns the indentation of unit i, or of the document's first or last for one outside
// it.
func (t *Text) IndentAt(i int) int32 {
	return min(t.Units[min(max(i, 0), len(t.Units)-1)].Indent, MaxIndent)
}
