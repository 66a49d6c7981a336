package cmd

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"
)

// flagWords are flags of like programs (trafilatura, pandoc, ripgrep, curl, ruff), by name, and
// what to write in their stead: flags of ours first, or else all there is to say.
var flagWords = map[string]string{
	"URL":              "--url, and hand the page in: shuck opens no connections",
	"backup-dir":       "-o with a folder: an input is never changed",
	"balanced":         "--favor balanced",
	"csv":              "-f jsonl: there is no CSV",
	"deduplicate":      "leave it out: what a page repeats is left out",
	"exit-zero":        "--max-findings with a number that is never reached",
	"fast":             "--engine blocks",
	"formatting":       "-f md: it keeps emphasis, headings and lists",
	"from":             "--input",
	"hidden":           "name hidden files: a folder that is walked leaves them out",
	"html":             "-f html",
	"include-comments": "--comments",
	"include-images":   "--images",
	"include-links":    "--links",
	"input-dir":        "name the folder as a PATH",
	"input-file":       "name the file as a PATH",
	"json":             "-f json",
	"jsonl":            "-f jsonl",
	"keep-dirs":        "-o with a folder: its tree is like the input's",
	"list":             "--files-from",
	"markdown":         "-f md",
	"md":               "-f md",
	"meta":             "-f json, or --front-matter with -f md",
	"ndjson":           "-f jsonl",
	"no-comments":      "leave it out: comments are left out, and --comments keeps them",
	"no-images":        "leave it out: pictures are left out, and --images keeps them",
	"no-links":         "leave it out: link targets are left out, and --links keeps them",
	"null-data":        "-0",
	"output-dir":       "-o with a folder",
	"output-file":      "-o",
	"output-format":    "-f",
	"parallel":         "--jobs",
	"plain":            "-f text",
	"precision":        "--favor precision",
	"processes":        "--jobs",
	"prune":            "--drop",
	"recall":           "--favor recall",
	"recursive":        "leave it out: a folder is walked",
	"selector":         "--keep",
	"standalone":       "-f html: it is a whole page",
	"text":             "-f text",
	"threads":          "--jobs",
	"to":               "-f",
	"txt":              "-f text",
	"with-metadata":    "-f json, or --front-matter with -f md",
	"workers":          "--jobs",
	"xml":              "-f html: there is no XML",
	"xmltei":           "-f html: there is no XML",
}

// valueWords are other names of what a flag takes. One counts where the flag takes what it stands
// for.
var valueWords = map[string]string{
	"checkstyle": "junit",
	"fast":       "blocks",
	"gfm":        "md",
	"gzip":       "gz",
	"htm":        "html",
	"info":       "note",
	"jl":         "jsonl",
	"jsonlines":  "jsonl",
	"markdown":   "md",
	"mdown":      "md",
	"ndjson":     "jsonl",
	"plain":      "text",
	"plaintext":  "text",
	"txt":        "text",
	"warn":       "warning",
	"xhtml":      "html",
	"zstandard":  "zst",
	"zstd":       "zst",
}

// wordFor returns the one of words that a mistaken value stands for, or is a slip of the hand from;
// "" where there is none.
func wordFor(value string, words []string) string {
	folded := strings.ToLower(value)
	if other, ok := valueWords[folded]; ok {
		folded = other
	}
	for _, w := range words {
		if w == folded {
			return w
		}
	}
	best, least := "", 3
	for _, w := range words {
		d := distance(folded, w)
		if d < least && d <= len(w)/2 && (d == 1 || strings.HasPrefix(folded, w[:1])) {
			best, least = w, d
		}
	}
	return best
}

// pathSigns are what a path has often, and no command's name.
const pathSigns = `/\.*`

// isSlip reports whether the first of paths is no file but nearly the name of a command, and says
// of which. Whoever mistyped a command wants no other files cleaned in its stead.
func isSlip(root *cobra.Command, paths []string) error {
	if len(paths) == 0 || strings.ContainsAny(paths[0], pathSigns) {
		return nil
	}
	if _, err := os.Lstat(paths[0]); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, name := range commandNames(root) {
		if d := distance(paths[0], name); d > 0 && d <= len(name)/3 {
			return fmt.Errorf("%q is neither a file nor a command: did you mean shuck %s?", paths[0], name)
		}
	}
	return nil
}
