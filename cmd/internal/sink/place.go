package sink

import (
	"path/filepath"
	"strings"

	"shuck/cmd/internal/source"
)

// endings are those of documents as people name them: in a tree, that of the output's format takes their place. Any
// other stays, because it is part of the name as often as not: www.example.com, report.2024.
var endings = [...]string{
	".html", ".htm", ".xhtml", ".xht", ".shtml", ".xml",
	".txt", ".text", ".md", ".markdown",
	".php", ".asp", ".aspx", ".jsp", ".cgi",
	".jsonl", ".ndjson", ".warc", ".wet", ".rss", ".atom",
}

// packings are the endings of compressed files; they go first.
var packings = [...]string{".gz", ".zst", ".bz2"}

// Path gives the file below dir that is in's output.
func Path(dir string, in source.Input, ext string) string {
	rel := cut(cut(in.Rel, packings[:]), endings[:])
	return filepath.Join(dir, rel+ext)
}

// cut takes one of the endings off path, where that leaves a name.
func cut(path string, endings []string) string {
	base := strings.ToLower(filepath.Base(path))
	for _, e := range endings {
		if strings.HasSuffix(base, e) && len(base) > len(e) {
			return path[:len(path)-len(e)]
		}
	}
	return path
}
