package decode

import (
	"path"
	"strings"

	"shuck/extract/internal/words"
)

// IsHTML reports whether a decoded document is an HTML page or a piece of one, by its content; the
// name decides only where the content leaves it open. A doctype, <html>, <head> or <body> at the
// start is a page, whatever comments, blank lines or XML prolog come first. Everything else is HTML
// where most of its words stand inside elements. So a text that mentions a <tag>, mail with
// <addr@host>, Markdown with some elements in it and source code are text, and so is plain text in
// a file named x.html.
func IsHTML(text, name string) bool {
	start := skipProlog(text)
	if !strings.Contains(start, "<") {
		return false
	}
	if opensPage(start) || buriedPage(start) {
		return true
	}
	m := measure(start[:min(len(start), fragmentBytes)])
	switch {
	case m.tags == 0 || m.fences:
		return false
	case isHTMLName(name):
		return m.words == 0 || m.inside*4 >= m.words || m.tags*20 >= m.words
	case isTextName(name):
		return strings.HasPrefix(start, "<") && m.inside*10 >= m.words*9 && m.codeLines*5 < m.lines
	}
	dense := strings.HasPrefix(start, "<") || m.tags*12 >= m.words
	return dense && m.inside*3 >= m.words*2 && m.codeLines*5 < m.lines
}

// fragmentBytes is how much of a document without a page's start is looked at.
const fragmentBytes = 64 << 10

// skipProlog returns text from where its content starts: without white space, comments, an XML
// declaration, and scripts, styles and links that some servers put before the page.
func skipProlog(text string) string {
	for {
		text = strings.TrimLeft(text, " \t\n\u00A0")
		end := ""
		for _, p := range prologs {
			if len(text) > len(p.start) && strings.EqualFold(text[:len(p.start)], p.start) {
				end = p.end
				break
			}
		}
		if end == "" {
			return text
		}
		_, rest, ok := strings.Cut(text, end)
		if !ok {
			return text
		}
		text = rest
	}
}

// prologs are what may come before a page, with what ends it.
var prologs = [...]struct{ start, end string }{
	{"<!--", "-->"},
	{"<?xml", "?>"},
	{"<script", "</script>"},
	{"<style", "</style>"},
	{"<link ", ">"},
}

// pageStarts are what only a page starts with, in lower case.
var pageStarts = [...]string{"<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<frameset"}

// opensPage reports whether text starts as a page does.
func opensPage(text string) bool {
	for _, s := range pageStarts {
		if len(text) > len(s) && strings.EqualFold(text[:len(s)], s) &&
			strings.IndexByte(" \t\n/>", text[len(s)]) >= 0 {
			return true
		}
	}
	return false
}

// buriedWithin is how far into a document a page may start after what a server or a crawler wrote
// before it.
const buriedWithin = 4 << 10

// buriedPage reports whether a page starts at a line near the top and lasts to the end: the first
// lines are HTTP headers or a server's warnings, not an article that shows a page, which says more
// itself.
func buriedPage(text string) bool {
	rest, before := text, 0
	for len(text)-len(rest) < buriedWithin {
		line, after, more := strings.Cut(rest, "\n")
		if opensPage(rest) && !strings.HasPrefix(line, "<title") {
			return endsPage(rest) && before <= measure(rest[:min(len(rest), fragmentBytes)]).words
		}
		if fence, _ := words.Fence(line); fence != 0 || !more {
			return false
		}
		if name, _, header := strings.Cut(line, ":"); !header || strings.Contains(name, " ") {
			before += words.Count(line)
		}
		rest = after
	}
	return false
}

// wordsBehind is how many words may stand behind a page's end, in comments and the like.
const wordsBehind = 12

// endsPage reports whether a text ends with the end of a page.
func endsPage(text string) bool {
	last := strings.TrimSpace(text)
	tail := strings.ToLower(last[max(0, len(last)-256):])
	at := max(strings.LastIndex(tail, "</html>"), strings.LastIndex(tail, "</body>"))
	return at >= 0 && words.Count(tail[at+len("</html>"):]) <= wordsBehind
}

func isHTMLName(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".xhtml", ".xht", ".shtml", ".asp", ".aspx", ".php", ".jsp":
		return true
	}
	return false
}

func isTextName(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text", ".md", ".markdown", ".rst", ".adoc", ".log", ".eml", ".csv", ".tsv":
		return true
	}
	return false
}
