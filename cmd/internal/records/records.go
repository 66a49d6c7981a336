// Package records takes the texts out of a jsonl file: what shuck writes with --format jsonl, and any other file
// of JSON objects, one a line, that have a field "text".
package records

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"

	"shuck/cmd/internal/packing"
	"shuck/extract"
)

// Record is one object with a text.
type Record struct {
	Line int    // 1-based, in the file
	ID   string // what the record calls itself: its id, source or url; empty where it has none
	Key  string // tells it from the file's other records, whatever its line
	Text string
}

// Is reports whether a file is one of records: by its name, or because its first line is an object with a text.
func Is(name string, body []byte) bool {
	switch strings.ToLower(filepath.Ext(packing.Cut(name))) {
	case ".jsonl", ".ndjson":
		return true
	}
	line, _, _ := bytes.Cut(bytes.TrimLeft(body, " \t\r\n"), []byte("\n"))
	if len(line) == 0 || line[0] != '{' || !gjson.ValidBytes(line) {
		return false
	}
	return gjson.GetBytes(line, "text").Type == gjson.String
}

// Split gives the records that have a text, in order. A line that is no object is an error, and so is a file of
// which no record has a text or says that there is none.
func Split(body []byte) ([]Record, error) {
	var out []Record
	keys := map[string]int{}
	n, told := 0, 0
	for line := 1; len(body) > 0; line++ {
		var object []byte
		object, body, _ = bytes.Cut(body, []byte("\n"))
		if object = bytes.TrimSpace(object); len(object) == 0 {
			continue
		}
		if object[0] != '{' || !gjson.ValidBytes(object) {
			return nil, extract.Errorf(extract.CodeRead, "line %d is not a JSON object", line)
		}
		n++
		v := gjson.ParseBytes(object)
		text := v.Get("text")
		if text.Type != gjson.String {
			if v.Get("status").Type == gjson.String {
				told++
			}
			continue
		}
		r := Record{Line: line, ID: id(v), Text: text.Str}
		r.Key = key(&r, keys)
		out = append(out, r)
	}
	if len(out) == 0 && n > told {
		return nil, extract.Errorf(extract.CodeRead, "none of its %d records has a field \"text\"", n)
	}
	return out, nil
}

func id(v gjson.Result) string {
	for _, name := range []string{"id", "source", "url"} {
		if f := v.Get(name); f.Type == gjson.String && f.Str != "" && f.Str != "-" || f.Type == gjson.Number {
			return f.String()
		}
	}
	return ""
}

// key is the id, or a hash of the first line of a text without one; a second record with the same has a count.
func key(r *Record, seen map[string]int) string {
	k := r.ID
	if k == "" {
		first, _, _ := strings.Cut(r.Text, "\n")
		sum := sha256.Sum256([]byte(first))
		k = hex.EncodeToString(sum[:8])
	}
	seen[k]++
	if n := seen[k]; n > 1 {
		k = fmt.Sprint(k, "~", strconv.Itoa(n))
	}
	return k
}
