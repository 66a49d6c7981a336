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

// eval returns the value of a JavaScript expression.
func (b *browser) eval(format string, args ...any) string {
	b.t.Helper()
	var out struct {
		Result struct{ Value any }
	}
	b.call("Runtime.evaluate", map[string]any{"expression": fmt.Sprintf(format, args...), "returnByValue": true}, &out)
	return fmt.Sprint(out.Result.Value)
}

// shown returns the evidence in full that is visible.
func (b *browser) shown() string {
	return b.eval(`[...document.querySelectorAll(".more")].filter(w => getComputedStyle(w).display != "none").map(w => w.textContent).join("|")`)
}

// shows waits for an expression to have want in it: a block out of sight is laid out when it comes into sight.
func (b *browser) shows(expression, want string) {
	b.t.Helper()
	got := ""
	for range 50 {
		if got = b.eval("%s", expression); strings.Contains(got, want) {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
	b.t.Errorf("%s is %q, want %q in it", expression, got, want)
}

// press presses and lets go of a key.
func (b *browser) press(key, code string, number int) {
	b.t.Helper()
	text := ""
	if len(key) == 1 {
		text = key
	}
	for _, kind := range []string{"keyDown", "keyUp"} {
		b.call("Input.dispatchKeyEvent", map[string]any{"type": kind, "key": key, "code": code, "text": text, "windowsVirtualKeyCode": number}, nil)
		text = ""
	}
}

// show opens a report in the browser.
func show(t *testing.T, r *Report) *browser {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.html")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := r.WriteHTML(f); err != nil {
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
	return b
}

func TestPageInBrowser(t *testing.T) {
	p, other := page()
	b := show(t, Of(p, other, MaxHTML))
	if got := b.shown(); got != "" {
		t.Errorf("all of the evidence is visible at first: %s", got)
	}
	b.shows(`(() => { const li = document.querySelectorAll("li")[7]; li.scrollIntoView(); return li.innerText })()`,
		"0.55\nby tail, read-more-en, single-link")

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

	// Keyboard: the focus goes from block to block, and a key to what is looked for.
	b.eval(`document.querySelector("li").focus()`)
	for _, step := range []struct {
		key, code string
		number    int
		want      string // in the evidence
	}{
		{"j", "KeyJ", 'J', "line 4,"},
		{"n", "KeyN", 'N', "line 22,"},
		{"p", "KeyP", 'P', "nav-en: drop"},
		{"p", "KeyP", 'P', "nav-en: drop"},
		{"a", "KeyA", 'A', "the title"},
		{"Tab", "Tab", 9, "line 10,"},
		{"k", "KeyK", 'K', "the title"},
	} {
		b.press(step.key, step.code, step.number)
		if got := b.shown(); !strings.Contains(got, step.want) || strings.Contains(got, "|") {
			t.Errorf("after %s: %q, want %s", step.key, got, step.want)
		}
	}

	// Links, which need no script.
	b.eval(`document.querySelector("li a").click()`)
	if got := b.eval(`location.hash`); got != "#b8" || !strings.Contains(b.shown(), "line 22,") {
		t.Errorf("the first dropped part leads to %s", got)
	}

	// Filters.
	for i, want := range []string{"b1 b2 b3 b4 b5 b6 b7 b8", "b3 b4 b5 b6 b7", "b1 b2 b8", "b3 b8"} {
		b.press(string(rune('1'+i)), "Digit"+string(rune('1'+i)), '1'+i)
		if got := b.eval(`[...document.querySelectorAll("li")].filter(li => li.offsetParent).map(li => li.id).join(" ")`); got != want {
			t.Errorf("after %d: %s are visible, want %s", i+1, got, want)
		}
	}
	b.press("1", "Digit1", '1')

	// Markup in the text is text, and nothing is fetched.
	if got := b.eval(`document.querySelectorAll(".text *, img, link").length`); got != "0" {
		t.Errorf("%s elements came out of the text", got)
	}
	if got := b.eval(`performance.getEntriesByType("resource").length`); got != "0" {
		t.Errorf("the page fetches %s files", got)
	}
	b.eval(`document.body.setAttribute("onclick", "document.title = 'run'"); document.body.click();
		document.body.append(Object.assign(document.createElement("script"), {textContent: "document.title = 'run'"}))`)
	if got := b.eval(`document.title`); got != "shuck explain: lamp.html" {
		t.Errorf("a script that is not the page's own runs: %s", got)
	}
	b.eval(`document.querySelector(".keep").focus()`)
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

// contrast wants text to stand out from what is behind it by 4.5 to 1, as WCAG 2.1 has it (success
// criterion 1.4.3), and kept and dropped blocks to look different.
func (b *browser) contrast(scheme string) {
	b.t.Helper()
	b.call("Emulation.setEmulatedMedia", map[string]any{"features": []map[string]string{{"name": "prefers-color-scheme", "value": scheme}}}, nil)
	const measure = `(selector => {
	const light = c => { const [r, g, b] = c.match(/[\d.]+/g).map(x => x / 255).map(x => x <= .04045 ? x / 12.92 : ((x + .055) / 1.055) ** 2.4);
		return .2126 * r + .7152 * g + .0722 * b };
	const s = getComputedStyle(document.querySelector(selector));
	const [a, b] = [light(s.color), light(s.backgroundColor)].sort((x, y) => y - x);
	return (a + .05) / (b + .05) })(%q)`
	for _, selector := range []string{"body", ".keep", ".drop", ".more"} {
		var ratio float64
		if _, err := fmt.Sscan(b.eval(measure, selector), &ratio); err != nil || ratio < 4.5 {
			b.t.Errorf("%s: the contrast of %s is %.2f (%v)", scheme, selector, ratio, err)
		}
	}
	if b.eval(`getComputedStyle(document.querySelector(".keep")).backgroundColor == getComputedStyle(document.querySelector(".drop")).backgroundColor`) != "false" {
		b.t.Errorf("%s: kept and dropped look the same", scheme)
	}
}

// TestLongPageInBrowser wants a page of all the blocks there may be to be there, and to answer a
// key, before a person notices.
func TestLongPageInBrowser(t *testing.T) {
	p, _ := page()
	some := p.Blocks
	for len(p.Blocks) < MaxHTML {
		p.Blocks = append(p.Blocks, some...)
	}
	b := show(t, Of(p, nil, MaxHTML))
	for what, expression := range map[string]string{
		"the layout": `(() => { const t = performance.now(); document.body.style.maxWidth = "30rem"; document.body.offsetHeight; return performance.now() - t })()`,
		"a key": `(() => { const t = performance.now(); document.dispatchEvent(new KeyboardEvent("keydown", {key: "n"})); document.body.offsetHeight;
			return performance.now() - t })()`,
		"a filter": `(() => { const t = performance.now(); document.getElementById("kept").click(); document.body.offsetHeight; return performance.now() - t })()`,
	} {
		var ms float64
		if _, err := fmt.Sscan(b.eval("%s", expression), &ms); err != nil || ms > 2000 {
			t.Errorf("%s takes %.0f ms (%v)", what, ms, err)
		}
		t.Logf("%s: %.0f ms", what, ms)
	}
}
