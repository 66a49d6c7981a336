// Make draws the README's pictures from what shuck prints:
//
//	go run testdata/pictures/make.go
//
// The terminal is an SVG of the text itself; the page is seen through chromium, which has to be installed.
package main

import (
	"bytes"
	"fmt"
	"html"
	"image"
	"image/color"
	"image/png"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"shuck/cmd"
)

const (
	folder = "testdata/pictures"
	sample = "testdata/script/common/page.html"
)

func main() {
	log.SetFlags(0)
	if err := terminal("explain.svg", "explain", "--color", "always", "--width", "110", sample); err != nil {
		log.Fatal(err)
	}
	if err := page("explain.png", "Related stories", "explain", "--format", "html", sample); err != nil {
		log.Fatal(err)
	}
}

// run gives what a command prints.
func run(args ...string) (string, error) {
	var out, errs bytes.Buffer
	if status := cmd.Main(args, strings.NewReader(""), &out, &errs); status != 0 {
		return "", fmt.Errorf("shuck %s: status %d: %s", strings.Join(args, " "), status, &errs)
	}
	return out.String(), nil
}

const (
	charWidth  = 7.2
	lineHeight = 17
	margin     = 12
)

// terminal draws a command and what it prints.
func terminal(name string, args ...string) error {
	text, err := run(args...)
	if err != nil {
		return err
	}
	text = strings.ReplaceAll(text, sample, "page.html")
	lines := append([]string{"$ shuck explain page.html"}, strings.Split(strings.TrimRight(text, "\n"), "\n")...)
	columns := 0
	var body strings.Builder
	for i, l := range lines {
		spans, n := paint(l)
		columns = max(columns, n)
		fmt.Fprintf(&body, "<text x=\"%d\" y=\"%d\">%s</text>\n", margin, margin+(i+1)*lineHeight-4, spans)
	}
	width, height := float64(columns)*charWidth+2*margin, len(lines)*lineHeight+2*margin
	svg := fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" width="%.0f" height="%d" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="12">
<style>text { white-space: pre; fill: #1b1b1b } .keep { fill: #1a7f37 } .drop { fill: #a3232b } .title { font-weight: bold } .faint { fill: #6b6b6b } rect { fill: #fafafa; stroke: #d6d6d6 }
@media (prefers-color-scheme: dark) { text { fill: #e4e4e4 } .keep { fill: #4cc26b } .drop { fill: #ff8087 } .faint { fill: #9a9a9a } rect { fill: #16181b; stroke: #3a3d42 } }</style>
<rect x=".5" y=".5" width="%.0f" height="%d" rx="6"/>
%s</svg>
`, width, height, width-1, height-1, &body)
	return os.WriteFile(filepath.Join(folder, name), []byte(svg), 0o644)
}

// paint turns the colours of a terminal line into spans, and counts its columns.
func paint(line string) (string, int) {
	classes := map[string]string{"31": "drop", "32": "keep", "1": "title", "2": "faint"}
	var b strings.Builder
	columns := 0
	for i, part := range strings.Split(line, "\x1b[") {
		code, text, ok := strings.Cut(part, "m")
		if i == 0 || !ok {
			code, text = "", part
		}
		columns += len([]rune(text))
		if text == "" {
			continue
		}
		if class := classes[code]; class != "" {
			fmt.Fprintf(&b, `<tspan class="%s">%s</tspan>`, class, html.EscapeString(text))
			continue
		}
		b.WriteString(html.EscapeString(text))
	}
	return b.String(), columns
}

// page draws what a browser shows of the page that a command prints, with the focus on the block that begins with focus.
func page(name, focus string, args ...string) error {
	text, err := run(args...)
	if err != nil {
		return err
	}
	text = strings.ReplaceAll(text, sample, "page.html")
	at := strings.Index(text, `"><div class="text" dir="auto">`+focus)
	if at < 0 {
		return fmt.Errorf("no block begins with %q", focus)
	}
	text = text[:at+1] + " autofocus" + text[at+1:]
	dir, err := os.MkdirTemp("", "pictures")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	source, shot := filepath.Join(dir, "page.html"), filepath.Join(dir, "page.png")
	if err := os.WriteFile(source, []byte(text), 0o644); err != nil {
		return err
	}
	c := exec.Command("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir="+dir,
		"--blink-settings=preferredColorScheme=1", "--window-size=1000,1070", "--screenshot="+shot, "file://"+source)
	if out, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("chromium: %w: %s", err, out)
	}
	return shrink(shot, filepath.Join(folder, name))
}

// shrink writes a picture with its most frequent colours only.
func shrink(from, to string) error {
	data, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return err
	}
	counts := map[color.RGBA]int{}
	b := img.Bounds()
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			counts[color.RGBAModel.Convert(img.At(x, y)).(color.RGBA)]++
		}
	}
	var colors []color.RGBA
	for c := range counts {
		colors = append(colors, c)
	}
	slices.SortFunc(colors, func(a, b color.RGBA) int { return counts[b] - counts[a] })
	var palette color.Palette
	for _, c := range colors[:min(len(colors), 32)] {
		palette = append(palette, c)
	}
	small := image.NewPaletted(b, palette)
	for y := b.Min.Y; y < b.Max.Y; y++ {
		for x := b.Min.X; x < b.Max.X; x++ {
			small.Set(x, y, img.At(x, y))
		}
	}
	var out bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, small); err != nil {
		return err
	}
	return os.WriteFile(to, out.Bytes(), 0o644)
}
