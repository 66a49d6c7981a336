package jsonl

import (
	"encoding/json"
	"strings"
	"testing"
)

// FuzzValid holds the validator to that of encoding/json.
func FuzzValid(f *testing.F) {
	for _, s := range []string{
		`{}`, ` [1, -0.5e+7 ,true,false,null]	`, `{"a":"b\n\u00e9\\","c":{"d":[]}}`, `"`, `"\u12g4"`, `01`, `1.`, `-`, `[1,]`, `{"a":}`, `{a:1}`, `1e`,
		"\"a\x00b\"", "\"" + strings.Repeat("é", 20) + "\"", "\"0123456\x1f\"", `"01234567\x"`, `nul`, `{} {}`, "", `{"a" : 1 , "b":2}`, `"\`, `"\u123`,
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, want := valid([]byte(s)), json.Valid([]byte(s)); got != want && len(s) < maxDepth {
			t.Errorf("%q: valid %v, want %v", s, got, want)
		}
	})
}
