package facts

// yearDigits is the number of figures of a year.
const yearDigits = 4

// HasYear reports whether a line has a number of four figures that a year may be: "Monday 12 May 2024",
// and not "01629 555 010".
func HasYear(line string) bool {
	for i := 0; i < len(line); {
		if !isFigure(line[i]) {
			i++
			continue
		}
		from := i
		for i < len(line) && isFigure(line[i]) {
			i++
		}
		if i-from == yearDigits && (line[from] == '1' || line[from] == '2') {
			return true
		}
	}
	return false
}

func isFigure(c byte) bool { return '0' <= c && c <= '9' }
