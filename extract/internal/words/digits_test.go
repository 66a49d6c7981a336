package words

import "testing"

// TestMayHaveDigit asks at each place of eight bytes, and behind the last eight.
func TestMayHaveDigit(t *testing.T) {
	plain := "It is the pier: /shut/ @ noon."
	if MayHaveDigit(plain) || MayHaveDigit("") {
		t.Errorf("%q has a digit", plain)
	}
	for i := range plain {
		for _, c := range []string{"0", "9", "٣", "é"} {
			if s := plain[:i] + c + plain[i+1:]; !MayHaveDigit(s) {
				t.Errorf("%q has none", s)
			}
		}
	}
}
