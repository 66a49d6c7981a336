package cmd

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// fence is a fenced block of a page of the documentation.
type fence struct {
	page       string
	line       int
	lang, text string
}

// place is where the fence begins, for messages.
func (f fence) place() string { return fmt.Sprintf("%s:%d", strings.TrimPrefix(f.page, "../"), f.line) }

// documentation returns the README and the pages that it links.
func documentation(t *testing.T) []string {
	t.Helper()
	guide, err := filepath.Glob("../.github/guide/*.md")
	if err != nil || len(guide) == 0 {
		t.Fatalf("no pages beside the README: %v", err)
	}
	return append([]string{"../README.md", "../.python/README.md"}, guide...)
}

func fences(t *testing.T, page string) (all []fence) {
	t.Helper()
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	open := false
	for i, line := range strings.SplitAfter(string(text), "\n") {
		switch lang, isFence := strings.CutPrefix(strings.TrimSpace(line), "```"); {
		case isFence && open:
			open = false
		case isFence:
			open = true
			all = append(all, fence{page: page, line: i + 1, lang: lang})
		case open:
			all[len(all)-1].text += line
		}
	}
	return all
}

// TestReadme runs every sh block of the README and of the pages that it links, those of a page in
// order, in one folder that holds what they speak of. A text block after one is what it prints.
// Lines that call go are the next test's.
func TestReadme(t *testing.T) {
	for _, tool := range []string{"sh", "curl", "jq"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed: it is part of the README's examples", tool)
		}
	}
	ran := 0
	for _, page := range documentation(t) {
		dir := readmeFolder(t)
		all := fences(t, page)
		for i, f := range all {
			if f.lang != "sh" || strings.HasPrefix(f.text, "go ") {
				continue
			}
			ran++
			out, err := f.run(t, dir)
			if err != nil {
				t.Errorf("%s: %v\n%s", f.place(), err, f.text)
			}
			if i+1 < len(all) && all[i+1].lang == "text" && out != all[i+1].text {
				t.Errorf("%s: prints\n%s\nwant\n%s", f.place(), out, all[i+1].text)
			}
		}
	}
	if ran < 10 {
		t.Errorf("%d examples were run: the README has more, or this test reads it wrongly", ran)
	}
}

// run returns what the commands of a block print in dir; the error tells what they print besides.
func (f fence) run(t *testing.T, dir string) (string, error) {
	t.Helper()
	cmd := command(t, "sh", "-euc", f.text)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "HOME="+dir, "CURL_HOME="+dir)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, &stderr)
	}
	return string(out), err
}

// TestLinks wants what the documentation links within the repository to be there.
func TestLinks(t *testing.T) {
	pages := append(documentation(t), "../.github/CHANGELOG.md", "../.github/CONTRIBUTING.md", "../.github/PROMISES.md")
	for _, page := range pages {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range markdownLink.FindAllStringSubmatch(string(text), -1) {
			if _, err := os.Stat(filepath.Join(filepath.Dir(page), m[1])); err != nil && !strings.Contains(m[1], "://") {
				t.Errorf("%s links %s, which is not there", page, m[1])
			}
		}
	}
}

var markdownLink = regexp.MustCompile(`\]\(([^)#\s]+)[^)]*\)`)

// corpora puts into dir what the README speaks of under "many documents": records, packed and with fields of their own,
// and WARC files.
func corpora(t *testing.T, dir string) {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(dir, "page.html"))
	if err != nil {
		t.Fatal(err)
	}
	html, err := json.Marshal(string(page))
	if err != nil {
		t.Fatal(err)
	}
	crawl, err := zstandard(fmt.Appendf(nil, "{\"id\":1,\"url\":\"https://news.example/page.html\",\"html\":%s}\n", html))
	if err != nil {
		t.Fatal(err)
	}
	warc, err := gzipped(warcRecord("response", "1", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"+string(page)))
	if err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string][]byte{
		"crawl.jsonl.zst": crawl, "crawl.warc.gz": warc, "shards/a.warc.gz": warc,
		"dump.jsonl": fmt.Appendf(nil, "{\"meta\":{\"key\":7},\"data\":{\"body\":%s}}\n", html),
	} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, body, 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// readmeFolder makes the folder the examples run in: pages, a list of them, and a .curlrc that leads every address to a
// server of ours.
func readmeFolder(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	common := filepath.Join("..", "testdata", "script", "common")
	server := httptest.NewTLSServer(http.FileServer(http.Dir(common)))
	t.Cleanup(server.Close)
	_, port, _ := strings.Cut(strings.TrimPrefix(server.URL, "https://"), ":")
	for _, to := range []string{dir, filepath.Join(dir, "pages"), filepath.Join(dir, "pages", "may")} {
		if err := os.MkdirAll(to, 0o777); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"page.html", "story.txt"} {
			b, err := os.ReadFile(filepath.Join(common, name))
			if err == nil {
				err = os.WriteFile(filepath.Join(to, name), b, 0o666)
			}
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	corpora(t, dir)
	rc := fmt.Sprintf("insecure\nconnect-to = \"::127.0.0.1:%s\"\nnoproxy = \"*\"\n", port)
	if err := os.WriteFile(filepath.Join(dir, ".curlrc"), []byte(rc), 0o666); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestReadmeGo runs the README's commands of go in the root of the repository, and wants the test
// command that it names to be the one that CI ends with.
func TestReadmeGo(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("go is not installed")
	}
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	ci, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(ci)), "\n")
	if last := lines[len(lines)-1]; !strings.Contains(string(readme), "`"+last+"`") {
		t.Errorf("CI ends with %q, and the README does not name it", last)
	}
	want, err := os.ReadFile("../testdata/script/common/page.want")
	if err != nil {
		t.Fatal(err)
	}
	bin := t.TempDir()
	ran := 0
	for _, f := range fences(t, "../README.md") {
		if f.lang != "sh" || !strings.HasPrefix(f.text, "go ") {
			continue
		}
		for c := range strings.Lines(f.text) {
			ran++
			args := strings.Fields(c)
			cmd := command(t, args[0], args[1:]...)
			cmd.Dir, cmd.Env = "..", append(os.Environ(), "GOBIN="+bin)
			out, err := cmd.Output()
			if err != nil || args[1] == "run" && !bytes.Equal(out, want) {
				t.Errorf("%s: %v, prints\n%s", c, err, out)
			}
		}
	}
	if out, err := command(t, filepath.Join(bin, "shuck"), "../testdata/script/common/page.html").Output(); err != nil || !bytes.Equal(out, want) {
		t.Errorf("the program that go install puts on the path: %v, prints\n%s", err, out)
	}
	if ran < 2 {
		t.Error("the README has no commands for a first run")
	}
}
