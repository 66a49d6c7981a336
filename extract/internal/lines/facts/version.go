package facts

// IsVersion reports whether a word is a version's number: two numbers or more with points between,
// and perhaps what marks one before its time, "2.1", "10.0.3", "1.4-rc2". A day written with points
// is none.
func IsVersion(word string) bool {
	parts, digits := 0, 0
	for i := 0; i < len(word); i++ {
		switch c := word[i]; {
		case '0' <= c && c <= '9':
			if digits++; digits > 4 {
				return false
			}
		case c == '.' && digits > 0:
			parts, digits = parts+1, 0
		case parts > 0 && digits > 0 && (c == '-' || c == '+' || c == '_' || 'a' <= c && c <= 'z'):
			return true
		default:
			return false
		}
	}
	return parts > 0 && digits > 0 && !(parts == 2 && digits == 4)
}
