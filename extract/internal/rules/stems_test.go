package rules

import (
	"strings"
	"testing"
)

// TestStems: a stem begins a word, in scripts that join or set no small words apart anywhere.
func TestStems(t *testing.T) {
	for _, c := range []struct {
		name, line, want string
		stems            *Stems
	}{
		{"a word", "leave a comment, and share it.", "leave a comment share", NotePrompts()},
		{"within a word", "verurteilen sie ihn, mitteilen sie es", "", NotePrompts()},
		{"a compound", "die newsletteranmeldung", "newsletter", NotePrompts()},
		{"a joined word", "معلم وشاعر", "معلم شاعر", NoteWriters()},
		{"no blanks", "在咖啡馆的作者现居成都", "作者 现居", NoteWriters()},
		{"nothing", "", "", NoteEvents()},
		{"one letter", "a", "", NoteEvents()},
	} {
		var got []string
		c.stems.Each(c.line, func(stem string) bool { got = append(got, stem); return true })
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %q has %q, want %q", c.name, c.line, s, c.want)
		}
	}
}
