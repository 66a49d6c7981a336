package source

import (
	"bytes"
	"encoding/json"

	"github.com/tidwall/gjson"
)

// jsonParts is how many parts of JSON in a row are taken for it where its end is missing or broken.
const jsonParts = 24

// isJSON reports whether text is JSON, one value or several, or begins as a long one does that is
// broken. A text may begin with a brace too, and have front matter in JSON.
func isJSON(text []byte) bool {
	if shallow(text) && gjson.ValidBytes(text) {
		return true
	}
	d := json.NewDecoder(bytes.NewReader(text[:min(len(text), headMost)]))
	depth, parts := 0, 0
	for {
		t, err := d.Token()
		if err != nil {
			return parts >= jsonParts && depth > 0
		}
		parts++
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if rest := bytes.TrimLeft(text[d.InputOffset():], " \t\r\n"); depth == 0 &&
			(len(rest) == 0 || rest[0] != '{' && rest[0] != '[') {
			return len(rest) == 0
		}
	}
}

// shallow reports whether text has too few brackets to be nested so deep that looking at it could
// exhaust the stack.
func shallow(text []byte) bool {
	const most = 1 << 20
	return len(text) < most || bytes.Count(text, []byte("["))+bytes.Count(text, []byte("{")) < most
}
