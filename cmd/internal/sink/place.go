package sink

import (
	"path/filepath"
	"strings"

	"shuck/cmd/internal/packing"
	"shuck/cmd/internal/source"
)

// endings are those of documents as people name them: in a tree, that of the output's format takes
// their place. Any other stays, because it is part of the name as often as not: www.example.com,
// report.2024.
var endings = [...]string{
	".html", ".htm", ".xhtml", ".xht", ".shtml", ".xml",
	".txt", ".text", ".md", ".markdown",
	".php", ".asp", ".aspx", ".jsp", ".cgi",
	".jsonl", ".ndjson", ".warc", ".wet", ".rss", ".atom",
}

// Path returns the file below dir that is in's output.
func Path(dir string, in source.Input, ext string) string {
	return filepath.Join(dir, cut(packing.Cut(in.Rel))+ext)
}

// cut takes one of the endings off path, where that leaves a name.
func cut(path string) string {
	base := strings.ToLower(filepath.Base(path))
	for _, e := range endings {
		if strings.HasSuffix(base, e) && len(base) > len(e) {
			return path[:len(path)-len(e)]
		}
	}
	return path
}
