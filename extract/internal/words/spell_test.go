package words

import "testing"

func TestSpelled(t *testing.T) {
	if len(latin) != 0x180-0xC0 {
		t.Fatalf("latin has %d letters, want %d", len(latin), 0x180-0xC0)
	}
	for _, same := range [][]string{
		{"à lire aussi", "a lire aussi", "a\u0300 lire aussi"},
		{"διαβάστε επίσης", "διαβαστε επισησ"},
		{"اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "اقرا ايضا"},
		{"बड़ी खबरें", "बडी खबरें", "ब\u095Cी खबरें"},
		{"টিপ্পনী প\u09DCুন", "টিপ্পনী প\u09A1\u09BCুন"},
		{"tıklayın", "tiklayin"},
		{"şi ţară", "și țară", "si tara"},
		{"łódź", "lodz"},
		{"خبرهای", "خبرهاي"},
		{"ещё", "еще"},
	} {
		want := string(AppendSpelled(nil, []byte(same[0]), false))
		for _, s := range same[1:] {
			if got := string(AppendSpelled(nil, []byte(s), false)); got != want {
				t.Errorf("%q is spelled %q, and %q %q", s, got, same[0], want)
			}
		}
	}
	if got := string(AppendSpelled(nil, []byte("thèmes"), true)); got != "thèmes" {
		t.Errorf("a word alone is spelled %q", got)
	}
	for _, s := range []string{"plain words", "привет", "分享到", "ไทย", "straße"} {
		if i := Variant([]byte(s)); i != len(s) {
			t.Errorf("%q has a variant at %d", s, i)
		}
	}
}
