package parse

import "testing"

// TestMailHeaders: headers that a program printed in its user's language are a mail's, and a notice
// with a date and a place is none.
func TestMailHeaders(t *testing.T) {
	for _, c := range []struct {
		above string
		want  bool
	}{
		{"Von: Ada <ada@example.org>\nAn: rat@example.org\nBetreff: Seile\nDatum: Di, 4 Nov 2025\n\n", true},
		{"De : Ada\nÀ : conseil\nObjet : Les cordes\n\n", true},
		{"发件人: Ada\n收件人: rat\n主题: 绳\n\n", true},
		{"Datum: 4. November\nOrt: Kell\nThema: Seile\n\n", false},
		{"Von: Ada\nAn: Rat\nDatum: heute\n\n", false},
		{"Von: Ada\nBetreff: Seile\n\n", false},
	} {
		if got := mailHeaders(c.above+"Text.\n") == len(c.above); got != c.want {
			t.Errorf("%q: mail headers %t, want %t", c.above, got, c.want)
		}
	}
	if got, want := EnglishHeaders("Betreff: Seile\n bis Morn\nX-Id: 1\n\n"), "subject: Seile\n bis Morn\nx-id: 1\n\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
