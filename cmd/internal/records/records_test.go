package records

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestIs(t *testing.T) {
	for _, c := range []struct {
		name, body string
		want       bool
	}{
		{"a.jsonl", "anything", true},
		{"A.NDJSON.gz", "anything", true},
		{"a.jsonl.zst", "anything", true},
		{"a.jsonl.BZ2", "anything", true},
		{"a.txt.bz2", "anything", false},
		{"a.txt", `{"text":"x"}`, true},
		{"-", "\n" + `{"id":1,"text":"x"}` + "\nnot read\n", true},
		{"a.txt", `{"title":"x"}`, false},
		{"a.txt", `{"text":5}`, false},
		{"a.txt", "{\n\"text\":\"x\"}", false},
		{"a.txt", "{ a brace, and prose }", false},
		{"a.txt", "", false},
	} {
		if got := Is(c.name, []byte(c.body)); got != c.want {
			t.Errorf("%s %q: got %v", c.name, c.body, got)
		}
	}
}

func TestSplit(t *testing.T) {
	got, err := Split([]byte(`{"id":"a","source":"s","text":"one\nline"}

{"source":"s.html","status":"error","error":{"code":"read"}}
{"url":"u","text":""}
{"id":7,"text":"seven"}
{"id":7,"text":"again"}
{"text":"no name"}
`))
	if err != nil {
		t.Fatal(err)
	}
	nameless := got[len(got)-1]
	if len(nameless.Key) != 16 || nameless.ID != "" {
		t.Errorf("a record without a name has the key %q", nameless.Key)
	}
	want := []Record{
		{1, "a", "a", "one\nline"}, {4, "u", "u", ""}, {5, "7", "7", "seven"}, {6, "7", "7~2", "again"}, {7, "", nameless.Key, "no name"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got, err := Split([]byte(`{"source":"-","status":"empty"}`)); err != nil || len(got) != 0 {
		t.Errorf("a record that says it is empty: %v, %v", got, err)
	}
}

func TestSplitErrors(t *testing.T) {
	for body, want := range map[string]string{
		"{\"text\":\"a\"}\n[1]\n":     "line 2 is not a JSON object",
		"\n{\"text\":\"a\n":           "line 2 is not a JSON object",
		"{\"body\":\"a\"}\n{\"x\":1}": "none of its 2 records has a field \"text\"",
	} {
		if _, err := Split([]byte(body)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v", body, err)
		}
	}
}
