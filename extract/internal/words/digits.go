package words

// MayHaveDigit reports whether s has a digit, or what is no ASCII and may be one of another script.
func MayHaveDigit(s string) bool {
	i := 0
	for ; i+8 <= len(s); i += 8 {
		x := Load64(s[i : i+8])
		if digit := (x + (0x80-'0')*ones) &^ (x + (0x80-'9'-1)*ones); (x|digit)&high != 0 {
			return true
		}
	}
	for ; i < len(s); i++ {
		if c := s[i]; '0' <= c && c <= '9' || c >= 0x80 {
			return true
		}
	}
	return false
}
