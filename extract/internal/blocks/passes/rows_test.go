package passes

import (
	"strings"
	"testing"
)

// TestRows: names and values in turn that are doubtful by themselves are the text's between two pieces of it, or below a
// heading of it.
func TestRows(t *testing.T) {
	rows := func(score, one, two, three, four string) string {
		return "<div><div><div class=n>Q" + score + " built</div><div>Q" + score + " " + one + "</div></div><div><div class=n>Q" + score + " seats</div><div>Q" + score + " " + two +
			"</div></div><div><div class=n>Q" + score + " brake</div><div>Q" + score + " " + three + "</div></div><div><div class=n>Q" + score + " weight</div><div>Q" + score + " " + four + "</div></div></div>"
	}
	plain := func(score string) string { return rows(score, "1926", "18", "by hand", "11 t") }
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"between paragraphs", body + plain("08") + body, true},
		{"most improbable", body + plain("03") + body, false},
		{"below the text", body + plain("12") + "<p>Q00 of the site</p>", false},
		{"below its heading", body + "<h2>Figures</h2>" + plain("12") + "<p>Q00 of the site</p>", true},
		{"below its heading, improbable", body + "<h2>Figures</h2>" + plain("08") + "<p>Q00 of the site</p>", false},
		{"lines at one place", body + "<div><div><p>Q56 on Monday</p></div><div><p>Q35 seats</p></div><div><p>Q39 on Friday</p></div></div>" + body, true},
		{"lines below a short one", body + "<p>Q30 of votes</p><div><div><p>Q56 on Monday</p></div><div><p>Q35 seats</p></div><div><p>Q39 on Friday</p></div></div>" + body, true},
		{"lines that are improbable", body + "<div><div><p>Q56 on Monday</p></div><div><p>Q15 seats</p></div><div><p>Q29 on Friday</p></div></div>" + body, false},
		{"two lines", body + "<div><div><p>Q56 on Monday</p></div><div><p>Q45 seats</p></div></div>" + body, false},
		{"below the title", "<title>Queen</title><h1>Q00 Queen</h1>" + plain("08") + body, true},
		{"what leads away", body + rows("08", "<a href=/1>1926</a>", "18", "by hand", "11 t") + body, false},
		{"sentences", body + rows("08", "1926.", "18.", "by hand.", "11 t.") + body, false},
		{"buttons", body + rows("08", "open", "open", "open", "open") + body, false},
		{"what a rule names", body + strings.Replace(plain("08"), "Q08 by hand", "Share on Facebook", 1) + body, false},
	} {
		v := read(t, c.page, func(s string) float32 {
			if s[0] == 'Q' {
				return float32(int(s[1]-'0')*10+int(s[2]-'0')) / 100
			}
			if s == "Share on Facebook" {
				return .08
			}
			return .9
		})
		keepRows(v)
		if got := strings.Contains(keptText(v), " seats"); got != c.want {
			t.Errorf("%s: kept %v, want %v: %s", c.name, got, c.want, keptText(v))
		}
	}
}
