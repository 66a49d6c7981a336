package source

import (
	"bytes"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/net/html/atom"

	"shuck/extract"
)

// Whole says why body, under a name, would not be read as one document with these options; nil
// where it would.
func Whole(body []byte, name string, o Options) error {
	if o.One {
		return nil
	}
	h := head{body[:min(len(body), headMost)], name, len(body) <= headMost, false}
	if k := kindOfHead(h); k != nil {
		return extract.Errorf(extract.CodeFormat, "it would look like %s", k.name())
	}
	return refuse(body, name)
}

// refuse returns the error of a document of a kind that would come out mangled, by what it is; nil
// for pages and texts. Files that are no text at all the decoder refuses.
func refuse(body []byte, name string) error {
	text := bytes.TrimLeft(bytes.TrimPrefix(body, []byte(bom)), " \t\r\n")
	if len(text) == 0 {
		return nil
	}
	what := ""
	switch {
	case text[0] == '{' || text[0] == '[':
		if isJSON(text) {
			what = "JSON, but no lines of objects"
		}
	case text[0] == '<':
		if root := otherXML(text); root != "" {
			what = "XML of the kind <" + root + ">"
		}
	case bytes.HasPrefix(text, []byte("WEBVTT")) && bytes.Contains(text, []byte(" --> ")), subtitle().Match(text):
		what = "subtitles"
	case bytes.HasPrefix(text, []byte("From ")) && mbox().Match(text):
		what = "a mailbox"
	default:
		if what = mail(text); what == "" && isCSV(text, name) {
			what = "CSV"
		}
	}
	if what == "" {
		return nil
	}
	return extract.Errorf(extract.CodeFormat,
		"is %s, which is not read: take its texts out first, or read it as one with --input text", what)
}

var (
	subtitle = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^\d+[ \t]*\r?\n[ \t]*\d+:\d\d:\d\d[,.]\d+ --> \d+:\d\d:\d\d[,.]\d+`)
	})
	mbox = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^From \S+ +(Mon|Tue|Wed|Thu|Fri|Sat|Sun),? [^\r\n]*\d{4}[^\r\n]*\r?\n[!-9;-~]+:[ \t]`)
	})
)

// mail returns what a mail or a page saved as one is, where its text is not to be read as it
// stands; empty for all else, a mail of plain text among it.
func mail(text []byte) string {
	head := text[:min(len(text), headMost)]
	fields := 0
	kind, encoding := "", ""
	for line := range bytes.Lines(head) {
		line = bytes.TrimRight(line, "\r\n")
		if len(line) == 0 {
			break
		}
		name, value, ok := strings.Cut(string(line), ":")
		switch {
		case line[0] == ' ' || line[0] == '\t':
			if name == "" || kind == "" {
				continue
			}
		case !ok || strings.ContainsAny(name, " \t"):
			return ""
		default:
			fields++
		}
		switch value = strings.ToLower(strings.TrimSpace(value)); strings.ToLower(name) {
		case "content-type":
			kind = value
		case "content-transfer-encoding":
			encoding = value
		}
	}
	switch {
	case fields < 2:
	case strings.HasPrefix(kind, "multipart/related"):
		return "a page saved as MHTML"
	case strings.HasPrefix(kind, "multipart/"):
		return "a mail of several parts"
	case encoding == "base64" || encoding == "quoted-printable":
		return "a mail in " + encoding
	}
	return ""
}

// otherXML returns the first element of XML that is no page; empty for pages, pieces of them and
// texts.
func otherXML(text []byte) string {
	root := xmlRoot(text)
	isPage := root == "" || strings.EqualFold(root, "html")
	if isPage {
		return ""
	}
	known := atom.Lookup([]byte(strings.ToLower(root))) != 0 && root != "svg" && root != "math"
	end := bytes.HasSuffix(bytes.TrimRight(text, " \t\r\n"), []byte(root+">"))
	start := xmlStart(text)
	tag, _, _ := bytes.Cut(start, []byte(">"))
	prolog := text[:len(text)-len(start)]
	other := bytes.Contains(tag, []byte("xmlns")) || bytes.Contains(prolog, []byte("<!DOCTYPE"))
	declared := bytes.HasPrefix(text, []byte("<?xml"))
	switch {
	case declared && (!known || other):
		return root
	case !known && end && !strings.Contains(root, "-"):
		return root
	}
	return ""
}
