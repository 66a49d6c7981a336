package cmd

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/aymanbagabas/go-udiff"

	"shuck/extract/check"
	"shuck/extract/render"
)

// patch returns the edits as a unified diff that git apply takes from the working folder.
func patch(path, body string, edits []udiff.Edit) (string, error) {
	path = strings.TrimPrefix(path, "/")
	return udiff.ToUnified(gitName("a/"+path), gitName("b/"+path), body, edits, udiff.DefaultContextLines)
}

// deletions gives edits as a diff has them.
func deletions(edits []check.Edit) []udiff.Edit {
	list := make([]udiff.Edit, 0, len(edits))
	for _, e := range edits {
		list = append(list, udiff.Edit{Start: e.Start, End: e.End})
	}
	return list
}

// gitName returns the name of a file as it stands in the head of a patch: in quotes where it holds
// what git quotes or what could steer a terminal, its end marked where it could not be told from a
// date otherwise.
func gitName(path string) string {
	control := func(r rune) bool { return r == '\n' || r == '\t' || r == utf8.RuneError || render.IsControl(r) }
	if strings.ContainsFunc(path, func(r rune) bool { return r == '"' || r == '\\' || control(r) }) {
		var b strings.Builder
		for len(path) > 0 {
			r, size := utf8.DecodeRuneInString(path)
			switch {
			case r == '"' || r == '\\':
				b.WriteByte('\\')
				b.WriteRune(r)
			case control(r):
				for _, c := range []byte(path[:size]) {
					fmt.Fprintf(&b, "\\%03o", c)
				}
			default:
				b.WriteRune(r)
			}
			path = path[size:]
		}
		return `"` + b.String() + `"`
	}
	if strings.Contains(path, " ") {
		return path + "\t"
	}
	return path
}
