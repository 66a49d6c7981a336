package lines

// findCore finds the stretch of units where prose most outweighs the rest: each prose unit counts its words, any other
// takes away a constant, more where a rule names it.
func (v *view) findCore() {
	v.core0, v.core1 = 0, 0
	best, sum, start := 0, 0, 0
	for i := range v.units {
		s := &v.units[i]
		switch {
		case s.prose:
			sum += min(int(s.words), 400)
		case s.end:
			sum -= 60
		case s.groups != 0:
			sum -= 25
		case s.words >= 10:
			sum -= 4
		default:
			sum -= 12
		}
		if sum <= 0 {
			sum, start = 0, i+1
		}
		if sum > best {
			best, v.core0, v.core1 = sum, int32(start), int32(i)+1
		}
	}
	v.coreIndent = v.proseIndent()
}

// maxIndent bounds the columns of indentation that are told apart.
const maxIndent = 40

// proseIndent gives the indentation that most words of the core's prose have.
func (v *view) proseIndent() (most int32) {
	var words [maxIndent + 1]int32
	for i := v.core0; i < v.core1; i++ {
		if s := &v.units[i]; s.prose {
			words[min(s.indent, maxIndent)] += s.words
		}
	}
	for i, n := range words {
		if n > words[most] {
			most = int32(i)
		}
	}
	return most
}

// indentAt gives the indentation of unit i, or of the document's first or last for one outside it.
func (v *view) indentAt(i int) int32 {
	return min(v.units[min(max(i, 0), len(v.units)-1)].indent, maxIndent)
}
