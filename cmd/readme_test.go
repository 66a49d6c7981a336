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
	"slices"
	"strings"
	"testing"
)

// fence is a fenced block of the README.
type fence struct {
	line       int
	lang, text string
}

func fences(t *testing.T) (all []fence) {
	t.Helper()
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	open := false
	for i, line := range strings.SplitAfter(string(readme), "\n") {
		switch lang, isFence := strings.CutPrefix(strings.TrimSpace(line), "```"); {
		case isFence && open:
			open = false
		case isFence:
			open = true
			all = append(all, fence{line: i + 1, lang: lang})
		case open:
			all[len(all)-1].text += line
		}
	}
	return all
}

// TestReadme runs every sh block of the README, in order, in one folder that holds what the README speaks of. A text
// block after one is what it prints. Lines that call go are the next test's.
func TestReadme(t *testing.T) {
	for _, tool := range []string{"sh", "curl", "jq"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skipf("%s is not installed: it is part of the README's examples", tool)
		}
	}
	dir := readmeFolder(t)
	all, ran := fences(t), 0
	for i, f := range all {
		if f.lang != "sh" || strings.HasPrefix(f.text, "go ") {
			continue
		}
		ran++
		cmd := command(t, "sh", "-euc", f.text)
		cmd.Dir = dir
		cmd.Env = append(os.Environ(), "HOME="+dir, "CURL_HOME="+dir)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Errorf("README.md:%d: %v\n%s%s", f.line, err, f.text, &stderr)
		}
		if i+1 < len(all) && all[i+1].lang == "text" && string(out) != all[i+1].text {
			t.Errorf("README.md:%d: prints\n%s\nwant\n%s", f.line, out, all[i+1].text)
		}
	}
	if ran < 3 {
		t.Errorf("%d examples were run: the README has more, or this test reads it wrongly", ran)
	}
}

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

// TestReadmeGo runs the README's first command from the root of the repository, and wants its test command to be the
// one that CI ends with.
func TestReadmeGo(t *testing.T) {
	if _, err := exec.LookPath("go"); err != nil {
		t.Skip("go is not installed")
	}
	ci, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(ci)), "\n")
	var commands []string
	for _, f := range fences(t) {
		if f.lang == "sh" && strings.HasPrefix(f.text, "go ") {
			commands = append(commands, strings.Split(strings.TrimSpace(f.text), "\n")...)
		}
	}
	if !slices.Contains(commands, lines[len(lines)-1]) {
		t.Errorf("CI ends with %q, and the README has %q", lines[len(lines)-1], commands)
	}
	ran := false
	for _, c := range commands {
		line, _, _ := strings.Cut(c, "#")
		args := strings.Fields(line)
		if args[1] != "run" {
			continue
		}
		ran = true
		cmd := command(t, args[0], args[1:]...)
		cmd.Dir = ".."
		out, err := cmd.Output()
		want, wantErr := os.ReadFile("../testdata/script/common/page.want")
		if err != nil || wantErr != nil || !bytes.Equal(out, want) {
			t.Errorf("%s: %v %v, prints\n%s", c, err, wantErr, out)
		}
	}
	if !ran {
		t.Error("the README has no command for a first run")
	}
}
