package fix

import (
	"bytes"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// tree makes files in a new repository, and gives its folder; a name that ends in / is a folder.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	t.Setenv("XDG_CONFIG_HOME", filepath.Join(dir, ".git", "config-home"))
	for name, body := range files {
		path := filepath.Join(dir, name)
		err := os.MkdirAll(filepath.Dir(path), 0o777)
		if err == nil {
			err = os.WriteFile(path, []byte(body), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestIgnored(t *testing.T) {
	for _, test := range []struct{ lines, ignored, not string }{
		{"*.log\n!keep.log", "a.log x/a.log", "keep.log x/keep.log a.logs"},
		{"/a", "a", "x/a"},
		{"x/a", "x/a", "y/x/a"},
		{"b/", "b/c x/b/c", "b"},
		{"b/\n!b/c", "b/c", "c"},
		{"b/**\n!b/c", "b/d", "b/c b"},
		{"**/d/e", "d/e x/y/d/e", "e"},
		{"a/**/z", "a/z a/b/z a/b/c/z", "z"},
		{"a[!x]b", "ayb", "a/b"},
		{"# a\n\\#b\n\\!c\n d\r\n", "#b !c", "a b c"},
		{"{a,b}\n[!x]y\n", "{a,b} zy", "a b xy"},
		{"f   ", "f", "g"},
		{"\uFEFFg", "g", "f"},
		{"[", "", "["},
	} {
		dir := tree(t, map[string]string{".gitignore": test.lines, ".git/x": ""})
		var g ignores
		for _, p := range strings.Fields(test.ignored) {
			if !g.ignored(filepath.Join(dir, p)) {
				t.Errorf("%q: %s is not ignored", test.lines, p)
			}
		}
		for _, p := range strings.Fields(test.not) {
			if g.ignored(filepath.Join(dir, p)) {
				t.Errorf("%q: %s is ignored", test.lines, p)
			}
		}
	}
}

// TestIgnoredFrom has patterns in every file that git reads them from.
func TestIgnoredFrom(t *testing.T) {
	dir := tree(t, map[string]string{
		".gitignore": "*.a\n", "x/.gitignore": "!n.a\nlocal\n", ".git/info/exclude": "*.b\n", ".git/config-home/git/ignore": "*.c\n",
		"wt/.git": "gitdir: ../.git/worktrees/wt\n", ".git/worktrees/wt/commondir": "../..\n",
	})
	var g ignores
	for path, want := range map[string]bool{
		"n.a": true, "x/n.a": false, "x/m.a": true, "x/local": true, "local": false, "x/n.b": true, "n.c": true, "wt/n.b": true, "wt/n.a": false,
	} {
		if got := g.ignored(filepath.Join(dir, path)); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
	if g.ignored(filepath.Join(t.TempDir(), "n.c")) {
		t.Error("ignored where there is no repository")
	}
}

// TestIgnoredLikeGit asks git about patterns and paths made at random.
func TestIgnoredLikeGit(t *testing.T) {
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("no git here")
	}
	r := rand.New(rand.NewPCG(3, 4))
	pick := func(from ...string) string { return from[r.IntN(len(from))] }
	pattern := func() string {
		s := pick("", "", "", "!", "/", "**/")
		for range 1 + r.IntN(4) {
			s += pick("a", "b", "*", "?", "/", "[ab]", "[!a]", "/**/", "/**", `\a`, "{a,b}", "a*")
		}
		return s + pick("", "", "/", " ")
	}
	odd := regexp.MustCompile(`[^/!\n]\*\*|\*\*[^/\n]`) // what git's manual gives another meaning than git does
	path := func() string {
		parts := make([]string, 1+r.IntN(4))
		for i := range parts {
			parts[i] = pick("a", "b", "ab", "ba", "aab", "{a,b}")
		}
		return strings.Join(parts, "/")
	}
	for range 20 {
		var lines, paths strings.Builder
		for range 1 + r.IntN(4) {
			if p := pattern(); !odd.MatchString(p) {
				lines.WriteString(p + "\n")
			}
		}
		dir := tree(t, map[string]string{".gitignore": lines.String()})
		if out, err := exec.Command("git", "-C", dir, "init", "-q").CombinedOutput(); err != nil {
			t.Skipf("%v: %s", err, out)
		}
		var asked []string
		for range 60 {
			asked = append(asked, path())
			paths.WriteString(asked[len(asked)-1] + "\x00")
		}
		cmd := exec.Command("git", "-C", dir, "check-ignore", "--no-index", "--stdin", "-z")
		cmd.Stdin = strings.NewReader(paths.String())
		out, _ := cmd.Output() // its status says whether any is ignored
		ignored := map[string]bool{}
		for p := range bytes.SplitSeq(out, []byte("\x00")) {
			ignored[string(p)] = true
		}
		var g ignores
		for _, p := range asked {
			if got := g.ignored(filepath.Join(dir, p)); got != ignored[p] {
				t.Errorf("%q: %s: got %v", lines.String(), p, got)
			}
		}
	}
}
