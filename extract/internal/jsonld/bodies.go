package jsonld

import (
	"strings"

	"github.com/tidwall/gjson"
)

// maxDepth bounds the search for an article's text.
const maxDepth = 8

// bodies takes in each articleBody of a script, wherever it stands in it.
func (r *reader) bodies(script string) {
	if strings.Contains(script, `"articleBody"`) && shallow(script) && gjson.Valid(script) {
		r.bodiesIn(gjson.Parse(script), maxDepth)
	}
}

func (r *reader) bodiesIn(v gjson.Result, depth int) {
	if depth == 0 || !v.IsObject() && !v.IsArray() {
		return
	}
	v.ForEach(func(k, value gjson.Result) bool {
		if k.Str == "articleBody" && value.Type == gjson.String {
			r.Bodies = append(r.Bodies, value.Str)
		} else {
			r.bodiesIn(value, depth-1)
		}
		return true
	})
}

// maxValid bounds the nesting of what is checked, which takes stack for each level.
const maxValid = 1000

// shallow reports whether script nests no deeper than that.
func shallow(script string) bool {
	depth, quoted := 0, false
	for i := 0; i < len(script) && depth <= maxValid; i++ {
		switch c := script[i]; {
		case c == '"':
			quoted = !quoted
		case quoted && c == '\\':
			i++
		case quoted:
		case c == '[' || c == '{':
			depth++
		case c == ']' || c == '}':
			depth--
		}
	}
	return depth <= maxValid
}
