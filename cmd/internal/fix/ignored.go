package fix

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/bmatcuk/doublestar/v4"
)

// ignores tells what git ignores, by the .gitignore files of the repository, its info/exclude, and
// the user's git/ignore. A file that git tracks all the same counts as ignored: the index is not
// read. The libraries for this bring a git of their own along, or are not kept up.
type ignores struct {
	mu    sync.Mutex
	files map[string][]ignoreLine
}

// ignoreLine is a pattern for paths below the folder of its file.
type ignoreLine struct {
	pattern string
	negated bool // what it matches is not ignored
	folders bool // it matches folders only
}

// ignored reports whether the file at path, or a folder that it lies in, is one that git ignores.
func (g *ignores) ignored(path string) bool {
	path, err := filepath.Abs(path)
	if err != nil {
		return false
	}
	root := repository(filepath.Dir(path))
	if root == "" {
		return false
	}
	rel, err := filepath.Rel(root, path)
	if err != nil {
		return false
	}
	parts := strings.Split(filepath.ToSlash(rel), "/")
	for i := range parts {
		if g.matches(root, parts[:i+1], i+1 < len(parts)) {
			return true // what lies in an ignored folder cannot be taken out again
		}
	}
	return false
}

// repository returns the nearest folder from dir up that is the top of a repository, and "" where
// there is none.
func repository(dir string) string {
	for {
		if _, err := os.Lstat(filepath.Join(dir, ".git")); err == nil {
			return dir
		}
		up := filepath.Dir(dir)
		if up == dir {
			return ""
		}
		dir = up
	}
}

// matches reports whether the last line that matches an entry ignores it: the nearest .gitignore
// has the last word.
func (g *ignores) matches(root string, parts []string, folder bool) bool {
	for i := len(parts) - 1; i >= 0; i-- {
		file := filepath.Join(root, filepath.FromSlash(strings.Join(parts[:i], "/")), ".gitignore")
		if l := lastMatch(g.lines(file), strings.Join(parts[i:], "/"), folder); l != nil {
			return !l.negated
		}
	}
	for _, file := range []string{filepath.Join(gitDir(root), "info", "exclude"), userIgnore()} {
		if l := lastMatch(g.lines(file), strings.Join(parts, "/"), folder); l != nil {
			return !l.negated
		}
	}
	return false
}

func lastMatch(lines []ignoreLine, path string, folder bool) *ignoreLine {
	for i := range slices.Backward(lines) {
		if l := &lines[i]; (folder || !l.folders) && doublestar.MatchUnvalidated(l.pattern, path) {
			return l
		}
	}
	return nil
}

// gitDir returns the folder that the work trees of a repository share.
func gitDir(root string) string {
	dir := filepath.Join(root, ".git")
	link, err := os.ReadFile(dir)
	if err != nil {
		return dir // a folder
	}
	dir = against(root, strings.TrimSpace(strings.TrimPrefix(string(link), "gitdir:")))
	if common, err := os.ReadFile(filepath.Join(dir, "commondir")); err == nil {
		dir = against(dir, strings.TrimSpace(string(common)))
	}
	return dir
}

func against(dir, path string) string {
	if filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

// userIgnore returns the file that git reads for a user who has not named another.
func userIgnore() string {
	dir := os.Getenv("XDG_CONFIG_HOME")
	if dir == "" {
		home, err := os.UserHomeDir()
		if err != nil {
			return ""
		}
		dir = filepath.Join(home, ".config")
	}
	return filepath.Join(dir, "git", "ignore")
}

// lines returns the lines of a file of patterns, which need not be there.
func (g *ignores) lines(file string) []ignoreLine {
	g.mu.Lock()
	defer g.mu.Unlock()
	lines, ok := g.files[file]
	if !ok {
		body, _ := os.ReadFile(file)
		lines = parseIgnore(string(body))
		if g.files == nil {
			g.files = map[string][]ignoreLine{}
		}
		g.files[file] = lines
	}
	return lines
}

func parseIgnore(body string) (lines []ignoreLine) {
	for s := range strings.Lines(strings.TrimPrefix(body, "\uFEFF")) {
		s = strings.TrimSuffix(strings.TrimSuffix(s, "\n"), "\r")
		for strings.HasSuffix(s, " ") && !strings.HasSuffix(s, `\ `) {
			s = s[:len(s)-1]
		}
		if s == "" || s[0] == '#' {
			continue
		}
		var l ignoreLine
		s, l.negated = strings.CutPrefix(s, "!")
		s, l.folders = strings.CutSuffix(s, "/")
		l.pattern = globOf(s)
		if s != "" && !strings.Contains(s+"/", "//") && doublestar.ValidatePattern(l.pattern) {
			lines = append(lines, l)
		}
	}
	return lines
}

// globOf returns a pattern of git's as one for paths from its folder on.
func globOf(s string) string {
	switch {
	case !strings.Contains(s, "/"):
		s = "**/" + s
	case strings.HasSuffix(s, "/**"):
		s += "/*" // the folder itself is not meant
	}
	return globSigns.Replace(strings.TrimPrefix(s, "/"))
}

// globSigns takes braces as they stand, and lets no class match a slash.
var globSigns = strings.NewReplacer(
	`\\`, `\\`, `\{`, `\{`, `\}`, `\}`, `{`, `\{`, `}`, `\}`, `\[`, `\[`, "[!", "[!/", "[^", "[^/",
)
