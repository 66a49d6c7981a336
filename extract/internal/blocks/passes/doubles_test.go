package passes

import (
	"strings"
	"testing"
)

// TestSaidByAll: what each box of a run says stays in none, and where boxes say more in the first.
func TestSaidByAll(t *testing.T) {
	const line = "The harbour as it was on the day after the storm"
	box := func(more string) string { return "<div><figure><p>" + line + "</p></figure>" + more + "</div>" }
	for _, c := range []struct {
		name, page string
		want       int
	}{
		{"alone in four boxes", "<div>" + strings.Repeat(box(""), 4) + "</div>", 0},
		{"in three", "<div>" + strings.Repeat(box(""), 3) + "</div>", 3},
		{"a short line", "<div>" + strings.ReplaceAll(strings.Repeat(box(""), 4), " on the day after the storm", "") + "</div>", 4},
		{"beside the text of each", "<div>" + strings.Repeat(box("<p>It was told by the warden and his men.</p>"), 4) + "</div>", 4},
	} {
		v := read(t, body+c.page, func(string) float32 { return .9 })
		dropDoubles(v)
		if got := strings.Count(keptText(v), "The harbour as it was"); got != c.want {
			t.Errorf("%s: %d stay, want %d", c.name, got, c.want)
		}
	}
}

// TestGathered: a block that says in one what the others say goes.
func TestGathered(t *testing.T) {
	const first, second = "The harbour was open again on Monday, a day after the storm had closed it, and the boats left at six, as they do on any other day.",
		"Nobody was hurt, said the warden, who had spent the night on the pier with two of his men and a lamp that would not stay lit."
	for _, c := range []struct {
		name, page string
		keeps      bool
	}{
		{"of two", "<p>" + first + "</p><p>" + second + "</p>", false},
		{"of one", "<p>" + first + "</p>", true},
		{"of two that go", "<p>No: " + first + "</p><p>No: " + second + "</p>", true},
		{"of a part", "<p>" + first[:60] + "</p><p>" + second[:60] + "</p>", true},
		{"of a small part of the page", "<p>" + first + "</p><p>" + second + "</p>" + strings.Repeat(body, 3), true},
	} {
		v := read(t, "<div>All: "+first+" "+second+"</div>"+c.page, func(string) float32 { return .9 })
		v.dropGathered()
		if got := strings.HasPrefix(keptText(v), "All:"); got != c.keeps {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.keeps)
		}
	}
}

// TestQuoted: what stands between the marks that a line begins with is what was said.
func TestQuoted(t *testing.T) {
	for text, want := range map[string]string{
		"“Nobody was hurt on the pier” – the warden":            "Nobody was hurt on the pier",
		"„Niemand war dabei“, sagt er":                          "Niemand war dabei",
		"「だれもいない」と言った":                                          "だれもいない",
		"“No” was all that the warden would tell us of it":      "“No” was all that the warden would tell us of it",
		"Nobody was “hurt”":                                     "Nobody was “hurt”",
		"“Nobody was hurt":                                      "“Nobody was hurt",
		"\"Nobody was hurt\", he said, \"and\" no boat is gone": "Nobody was hurt\", he said, \"and",
	} {
		if got := quoted(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
