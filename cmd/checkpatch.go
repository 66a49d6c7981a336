package cmd

import (
	"fmt"
	"strings"

	"github.com/aymanbagabas/go-udiff"

	"shuck/extract/check"
)

// patch gives the edits as a unified diff that git apply takes from the working folder.
func patch(path, body string, edits []check.Edit) (string, error) {
	list := make([]udiff.Edit, 0, len(edits))
	for _, e := range edits {
		list = append(list, udiff.Edit{Start: e.Start, End: e.End})
	}
	path = strings.TrimPrefix(path, "/")
	return udiff.ToUnified(gitName("a/"+path), gitName("b/"+path), body, list, udiff.DefaultContextLines)
}

// gitName gives the name of a file as it stands in the head of a patch: in quotes where it holds what git quotes, its
// end marked where it could not be told from a date otherwise.
func gitName(path string) string {
	if strings.ContainsFunc(path, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' || r == 0x7f }) {
		var b strings.Builder
		for _, c := range []byte(path) {
			switch {
			case c == '"' || c == '\\':
				b.WriteByte('\\')
				b.WriteByte(c)
			case c < ' ' || c == 0x7f:
				fmt.Fprintf(&b, "\\%03o", c)
			default:
				b.WriteByte(c)
			}
		}
		return `"` + b.String() + `"`
	}
	if strings.Contains(path, " ") {
		return path + "\t"
	}
	return path
}
