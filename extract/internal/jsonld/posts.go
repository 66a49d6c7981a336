package jsonld

import (
	"html"
	"strings"

	"github.com/tidwall/gjson"
)

// postTypes are the types of what stands in a thread.
var postTypes = []string{"Question", "Answer", "Comment", "DiscussionForumPosting"}

// posts takes in the text of each post of a script, wherever it stands in it. The questions of an
// FAQ are no thread.
func (r *reader) posts(script string) {
	if len(script) > maxScript || strings.Contains(script, "FAQPage") ||
		!strings.Contains(script, `"Question"`) && !strings.Contains(script, `"DiscussionForumPosting"`) {
		return
	}
	if shallow(script) && gjson.Valid(script) {
		r.postsIn(gjson.Parse(script), maxDepth)
	}
}

func (r *reader) postsIn(v gjson.Result, depth int) {
	if depth == 0 || !v.IsObject() && !v.IsArray() {
		return
	}
	text, post := "", false
	v.ForEach(func(k, value gjson.Result) bool {
		switch {
		case k.Str == "@type":
			for _, t := range postTypes {
				post = post || value.Str == t
			}
		case k.Str == "text" && value.Type == gjson.String:
			text = value.Str
		default:
			r.postsIn(value, depth-1)
		}
		return true
	})
	if post && text != "" {
		r.Posts = append(r.Posts, withoutTags(text))
	}
}

// withoutTags returns the text of what may be HTML, with a blank for each tag.
func withoutTags(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	var b strings.Builder
	for {
		start, end := strings.IndexByte(s, '<'), -1
		if start >= 0 {
			end = strings.IndexByte(s[start:], '>')
		}
		if end < 0 {
			b.WriteString(s)
			return html.UnescapeString(b.String())
		}
		b.WriteString(s[:start])
		b.WriteByte(' ')
		s = s[start+end+1:]
	}
}
