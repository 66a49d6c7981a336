package passes

import (
	"strings"

	"shuck/extract/doc"
)

// keepReferences keeps the lines that a Markdown text's own words refer to, where some of the text stays above them: what links and notes point
// to, and remarks that do not show.
func keepReferences(s *State) {
	above := false
	for i := range s.Units {
		u := &s.Units[i]
		if above && u.Kind == doc.Paragraph && isReference(s.Blocks[u.First].Text) {
			s.decide(i, true)
		}
		above = above || s.kept(i)
	}
}

// isReference reports whether a line is a definition, "[name]: address", or a remark.
func isReference(line string) bool {
	if strings.HasPrefix(line, "<!--") {
		return strings.HasSuffix(line, "-->")
	}
	line = strings.TrimPrefix(line, `\`)
	if !strings.HasPrefix(line, "[") {
		return false
	}
	end := strings.Index(line, "]: ")
	return end > 1 && strings.IndexByte(line[1:end], '[') < 0
}
