package explain

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/websocket"
)

// browser is a headless chromium with one page open, spoken to in its debugging protocol.
type browser struct {
	t    *testing.T
	conn *websocket.Conn
	id   int
}

// open starts chromium on a page; the test is skipped where there is none.
func open(t *testing.T, page string) *browser {
	t.Helper()
	program := ""
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			program = path
			break
		}
	}
	if program == "" {
		t.Skip("no chromium here: apt-get install chromium")
	}
	dir := t.TempDir()
	cmd := exec.Command(program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0",
		"--remote-allow-origins=*", "--user-data-dir="+dir, "--window-size=800,600", "file://"+page)
	if err := cmd.Start(); err != nil {
		t.Skipf("chromium does not start: %v", err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		time.Sleep(100 * time.Millisecond) // its children write into the folder to the last
		_ = os.RemoveAll(dir)
	})
	b := &browser{t: t}
	for range 200 {
		time.Sleep(100 * time.Millisecond)
		if b.connect(filepath.Join(dir, "DevToolsActivePort")) {
			return b
		}
	}
	t.Skip("chromium did not answer in 20 seconds")
	return nil
}

// connect speaks to the first page that the browser has.
func (b *browser) connect(portFile string) bool {
	data, err := os.ReadFile(portFile)
	if err != nil {
		return false
	}
	port, path, ok := strings.Cut(strings.TrimSpace(string(data)), "\n")
	if !ok {
		return false
	}
	if b.conn, err = websocket.Dial("ws://127.0.0.1:"+port+path, "", "http://127.0.0.1"); err != nil {
		return false
	}
	var targets struct {
		TargetInfos []struct{ TargetID, Type string }
	}
	b.call("Target.getTargets", nil, &targets)
	for _, target := range targets.TargetInfos {
		if target.Type != "page" {
			continue
		}
		b.conn.Close()
		b.conn, err = websocket.Dial("ws://127.0.0.1:"+port+"/devtools/page/"+target.TargetID, "", "http://127.0.0.1")
		return err == nil
	}
	return false
}

func (b *browser) call(method string, params, result any) {
	b.t.Helper()
	b.id++
	if err := b.conn.SetDeadline(time.Now().Add(30 * time.Second)); err != nil {
		b.t.Fatal(err)
	}
	if err := websocket.JSON.Send(b.conn, map[string]any{"id": b.id, "method": method, "params": params}); err != nil {
		b.t.Fatal(err)
	}
	for {
		var answer struct {
			ID     int
			Result json.RawMessage
			Error  *struct{ Message string }
		}
		if err := websocket.JSON.Receive(b.conn, &answer); err != nil {
			b.t.Fatalf("waiting for the browser's answer to %s: %v", method, err)
		}
		if answer.ID != b.id {
			continue
		}
		if answer.Error != nil {
			b.t.Fatalf("%s: %s", method, answer.Error.Message)
		}
		if result != nil {
			if err := json.Unmarshal(answer.Result, result); err != nil {
				b.t.Fatal(err)
			}
		}
		return
	}
}

// eval gives the value of a JavaScript expression.
func (b *browser) eval(format string, args ...any) string {
	b.t.Helper()
	var out struct {
		Result struct{ Value any }
	}
	b.call("Runtime.evaluate", map[string]any{"expression": fmt.Sprintf(format, args...), "returnByValue": true}, &out)
	return fmt.Sprint(out.Result.Value)
}

// shown gives the texts of the reasons that are visible.
func (b *browser) shown() string {
	return b.eval(`[...document.querySelectorAll(".why")].filter(w => getComputedStyle(w).visibility == "visible").map(w => w.textContent).join("|")`)
}

func TestPageInBrowser(t *testing.T) {
	p, other := page()
	path := filepath.Join(t.TempDir(), "page.html")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := Of(p, other, MaxHTML).WriteHTML(f); err != nil {
		t.Fatal(err)
	}
	f.Close()
	b := open(t, path)
	for range 50 {
		if b.eval(`location.protocol + document.readyState`) == "file:complete" {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	if got := b.shown(); got != "" {
		t.Errorf("reasons are visible at first: %s", got)
	}

	// Hover.
	var box struct{ X, Y float64 }
	if err := json.Unmarshal([]byte(b.eval(`(() => { const li = document.querySelectorAll("li")[7]; li.scrollIntoView({block: "center"}); const r = li.getBoundingClientRect(); return JSON.stringify({x: r.x + 9, y: r.y + 9}) })()`)), &box); err != nil {
		t.Fatal(err)
	}
	b.call("Input.dispatchMouseEvent", map[string]any{"type": "mouseMoved", "x": box.X, "y": box.Y}, nil)
	if got := b.shown(); !strings.Contains(got, "dropped by tail, score 0.55") || !strings.Contains(got, "read-more-en: drop") || !strings.Contains(got, "readability keeps it") || strings.Contains(got, "|") {
		t.Errorf("with the mouse on the last block: %q", got)
	}
	b.screenshot()
	b.call("Input.dispatchMouseEvent", map[string]any{"type": "mouseMoved", "x": 1, "y": 1}, nil)
	if got := b.shown(); got != "" {
		t.Errorf("with the mouse away: %q", got)
	}

	// Keyboard.
	for _, want := range []string{"nav-en: drop", "line 4,"} {
		for _, kind := range []string{"keyDown", "keyUp"} {
			b.call("Input.dispatchKeyEvent", map[string]any{"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}, nil)
		}
		if got := b.shown(); !strings.Contains(got, want) || strings.Contains(got, "|") {
			t.Errorf("by keyboard: %q, want %s", got, want)
		}
	}

	// Markup in the text is text, and nothing is fetched.
	if got := b.eval(`document.querySelectorAll("b, script, img, link").length`); got != "0" {
		t.Errorf("%s elements came out of the text", got)
	}
	if got := b.eval(`performance.getEntriesByType("resource").length`); got != "0" {
		t.Errorf("the page fetches %s files", got)
	}
	b.contrast("light")
	b.contrast("dark")
}

// screenshot writes what is seen to the file that SHUCK_SCREENSHOT names.
func (b *browser) screenshot() {
	path := os.Getenv("SHUCK_SCREENSHOT")
	if path == "" {
		return
	}
	var shot struct{ Data []byte }
	b.call("Page.captureScreenshot", map[string]any{"format": "png"}, &shot)
	if err := os.WriteFile(path, shot.Data, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// contrast wants text to stand out from what is behind it by 4.5 to 1, as WCAG 2.1 has it (success criterion 1.4.3), and
// kept and dropped blocks to look different.
func (b *browser) contrast(scheme string) {
	b.t.Helper()
	b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
	const measure = `(selector => {
	const light = c => { const [r, g, b] = c.match(/[\d.]+/g).map(x => x / 255).map(x => x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
		return .2126 * r + .7152 * g + .0722 * b };
	const s = getComputedStyle(document.querySelector(selector));
	const [a, b] = [light(s.color), light(s.backgroundColor)].sort((x, y) => y - x);
	return (a + .05) / (b + .05) })(%q)`
	for _, selector := range []string{"body", ".keep", ".drop", ".why"} {
		var ratio float64
		if _, err := fmt.Sscan(b.eval(measure, selector), &ratio); err != nil || ratio < 4.5 {
			b.t.Errorf("%s: the contrast of %s is %.2f (%v)", scheme, selector, ratio, err)
		}
	}
	if b.eval(`getComputedStyle(document.querySelector(".keep")).backgroundColor == getComputedStyle(document.querySelector(".drop")).backgroundColor`) != "false" {
		b.t.Errorf("%s: kept and dropped look the same", scheme)
	}
}
