package main

import "testing"

func TestForeign(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Share this story", "Fgehi cgof fcahq"},
		{"See www.example.org/share or mail desk@example.org.", "Fii www.example.org/share ah deom desk@example.org."},
		{"Überfall am 3. Mai 1923\n\tEnde", "Üvihtemm ed 3. Deo 1923\n\tIsni"},
		{"港の朝", "港の朝"},
	} {
		got := foreign(c.text)
		if got != c.want {
			t.Errorf("foreign(%q) = %q, want %q", c.text, got, c.want)
		}
		if back := native(got); back != c.text {
			t.Errorf("native(%q) = %q, want %q", got, back, c.text)
		}
	}
}
