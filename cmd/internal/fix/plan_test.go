package fix

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"shuck/extract/check"
)

// look is a check of its own kind: a line "b!" has a warning where no line "c!" is left, and so on,
// and "b?" a note. So lines get findings when others went, as with a model. Of a text that begins
// with { there is none.
func look(body []byte) (d check.Document, err error) {
	if strings.HasPrefix(string(body), "{") {
		return d, errors.New("refused")
	}
	var last byte
	line := 0
	for _, l := range check.Lines(body) {
		line++
		if len(l) != 2 || l[0] < last {
			continue
		}
		f := check.Finding{Line: line, EndLine: line, Text: l, Fingerprint: l, Rule: check.Unnamed}
		switch l[1] {
		case '!':
			f.Severity = check.Warning
			if l[0] > last { // takes the place of those before
				d.Findings, last = slices.DeleteFunc(d.Findings, func(f check.Finding) bool { return f.Severity > check.Note }), l[0]
			}
		case '>':
			f.Rule, f.Severity = check.NotCleaned, check.Error
		}
		d.Findings = append(d.Findings, f)
	}
	return d, nil
}

func TestPlan(t *testing.T) {
	many := ""
	for i := range maxRounds {
		many += string(rune('0'+i)) + "!\n"
	}
	for _, test := range []struct {
		name, body, known, want string
		fixed                   int
		err                     string
	}{
		{name: "nothing counts", body: "a\nz?\n", want: "a\nz?\n"},
		{name: "one round", body: "a\n\nx!\n\nb\nz?\n", want: "a\n\nb\nz?\n", fixed: 1},
		{name: "four rounds", body: "a\rw!\r\rz!\rb\ry!\rx!\rc", want: "a\r\rb\rc", fixed: 4},
		{name: "a known one stays", body: "a\nz!\nz?\ny!\n", known: "z!", want: "a\nz!\nz?\ny!\n"},
		{name: "the last round allowed", body: many[3:], want: "", fixed: maxRounds - 1},
		{name: "one round too many", body: many, err: errRounds.Error()},
		{name: "a page", body: "y>\n", err: errPage.Error()},
		{name: "a page is left", body: "y>\nz!\n", err: errTurns.Error()},
		{name: "what cannot be checked is left", body: "z!\n{\n", err: "refused"},
	} {
		judge := Judge{FailOn: check.Warning, Known: func(f string) bool { return f == test.known }}
		first, _ := look([]byte(test.body))
		p, err := judge.New([]byte(test.body), first, look)
		switch {
		case err != nil || test.err != "":
			if err == nil || err.Error() != test.err {
				t.Errorf("%s: got %v, want %q", test.name, err, test.err)
			}
		case string(p.To) != test.want || p.Fixed != test.fixed:
			t.Errorf("%s: got %q and %d, want %q and %d", test.name, p.To, p.Fixed, test.want, test.fixed)
		case !bytes.Equal(check.Apply([]byte(test.body), p.Edits), p.To):
			t.Errorf("%s: the edits make another text: %v", test.name, p.Edits)
		case len(judge.Counting(&p.Left)) > 0:
			t.Errorf("%s: left are %v", test.name, p.Left.Findings)
		}
	}
}

// TestPlanKnown has a known finding's fingerprint change when another finding goes: it is not taken
// out for that.
func TestPlanKnown(t *testing.T) {
	body := []byte("a\n\ny?\n\nz!\n")
	rounds := 0
	judge := Judge{FailOn: check.Note, Known: func(f string) bool { return f == "y?" && rounds == 0 }}
	first, _ := look(body)
	_, err := judge.New(body, first, func(b []byte) (check.Document, error) {
		rounds++
		return look(b)
	})
	if err != errKnown {
		t.Errorf("got %v", err)
	}
}

// TestJoin takes lines out of a text at random in two steps, and in one.
func TestJoin(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	edits := func(size int) (out []check.Edit) {
		for pos := r.IntN(4); pos < size; pos += r.IntN(4) {
			end := min(pos+1+r.IntN(4), size)
			out = append(out, check.Edit{Start: pos, End: end})
			pos = end + 1
		}
		return out
	}
	for range 10000 {
		body := []byte("abcdefghijklmnopqrstuvwxyz")[:r.IntN(27)]
		first := edits(len(body))
		half := check.Apply(body, first)
		next := edits(len(half))
		want := check.Apply(half, next)
		if got := check.Apply(body, join(first, next)); !bytes.Equal(got, want) {
			t.Fatalf("%v, then %v: got %q, want %q", first, next, got, want)
		}
	}
}
