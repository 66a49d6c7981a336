package passes

import (
	"strings"

	"shuck/extract/doc"
)

// keepReferences keeps the lines that a Markdown text's own words refer to, where some of the text
// stays above them: what links and notes point to, remarks that do not show, and links to the
// documents beside it.
func keepReferences(s *State) {
	above := false
	for i := range s.Units {
		u := &s.Units[i]
		if above && (u.Kind == doc.Paragraph && isReference(s.Blocks[u.First].Text) || s.leadsOn(i)) {
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
	return end > 1
}

// leadsOn reports whether unit i links to another document of its own repository, by a path to a
// Markdown file.
func (s *State) leadsOn(i int) bool {
	u := &s.Units[i]
	if u.LinkWords == 0 || u.Kind != doc.ListItem && u.Kind != doc.Paragraph {
		return false
	}
	_, address, _ := strings.Cut(s.Blocks[u.First].Text, "](")
	address, _, _ = strings.Cut(address, ")")
	file, _, _ := strings.Cut(address, "#")
	return strings.HasSuffix(file, ".md") && !strings.Contains(file, "://")
}
