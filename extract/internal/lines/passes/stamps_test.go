package passes

import "testing"

// TestIsThread: posts stand each below when it was written, in one form.
func TestIsThread(t *testing.T) {
	const said = "+ I have walked that way since I was a boy, and never saw the tide so low.\n"
	for _, c := range []struct {
		name  string
		times [3]string
		want  bool
	}{
		{"days of several months", [3]string{"3 May 2020, 10:15", "17 June 2020, 9:40", "2 August 2020, 23:59"}, true},
		{"hours", [3]string{"10:15", "09:40", "23:59"}, true},
		{"long ones", [3]string{"Written on a boat at 10:15 in 3 May 2020", "Written on a boat at 10:15 in 4 May 2020", "Written on a boat at 10:15 in 6 May 2020"}, false},
		{"another form", [3]string{"3 May 2020, 10:15", "June 17, 2020", "2 August 2020, 23:59"}, false},
		{"another word", [3]string{"3 May 2020 at 10:15", "17 June 2020 at 9:40", "2 August 2020, 23:59"}, false},
		{"no time", [3]string{"3 May 2020, 10:15", "17 June 2020, 9:40", "Anna"}, false},
		{"few figures", [3]string{"3 May", "17 June", "2 August"}, false},
	} {
		s := marked(t, "= Low tide\n? "+c.times[0]+"\n"+said+"? "+c.times[1]+"\n"+said+"? "+c.times[2]+"\n"+said)
		if got := s.isThread(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
	if marked(t, "= Low tide\n"+said+"? 3 May 2020, 10:15\n? 4 May 2020, 10:15\n? 5 May 2020, 10:15\n").isThread() {
		t.Error("a text with its comments below is a thread")
	}
}
