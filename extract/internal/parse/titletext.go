package parse

import "strings"

// TitleText returns a title line of a raw text without the marks of Markdown around it: "# Title"
// and "**Title**" say Title. Nor does it say the sign of a link to the heading, as manuals have one:
// "Title¶".
func TitleText(line string) string {
	s := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(line), "¶"))
	if h := strings.TrimLeft(s, "#"); h != s && len(s)-len(h) <= 6 && (strings.HasPrefix(h, " ") || h == "") {
		s = strings.TrimSpace(strings.TrimRight(h, "# "))
	}
	for _, mark := range []string{"**", "__"} {
		if inner := strings.TrimSuffix(strings.TrimPrefix(s, mark), mark); len(inner) == len(s)-2*len(mark) &&
			inner != "" && !strings.Contains(inner, mark) {
			s = inner
		}
	}
	return s
}
