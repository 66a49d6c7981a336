package decode

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// declaredWithin is how far into a page its declaration is looked for. Pages with style sheets and
// scripts in the head have it well past the 1,024 bytes that the standard asks browsers to look at.
const declaredWithin = 512 << 10

// said gives the canonical name of the encoding that a document is said to be in: by who sent it
// or, where that is not known or no more than many a server says of all it sends, by itself.
func said(body []byte, sent string) string {
	enc := canonical(sent)
	if enc != "" && enc != windows1252 {
		return enc
	}
	if own := declared(body); own != "" {
		return own
	}
	return enc
}

// declared gives the canonical name of the encoding an HTML or XML document says it is in, and is
// empty where it says none that is known. A wide one cannot be read from bytes that are ASCII and
// counts as UTF-8, as in the HTML standard.
func declared(body []byte) string {
	body = body[:min(len(body), declaredWithin)]
	label := xmlEncoding(body)
	if label == "" {
		label = metaCharset(body)
	}
	return canonical(label)
}

// canonical gives the canonical name of the encoding of a label; empty where there is none.
func canonical(label string) string {
	if label == "" {
		return ""
	}
	enc, err := Canonical(label)
	if err != nil {
		return ""
	}
	if isWide(enc) {
		return utf8Name
	}
	return enc
}

// xmlEncoding gives the label in <?xml version="1.0" encoding="...">.
func xmlEncoding(body []byte) string {
	body = bytes.TrimLeft(body, " \t\r\n")
	if !bytes.HasPrefix(body, []byte("<?xml")) {
		return ""
	}
	head, _, ok := bytes.Cut(body[:min(len(body), 256)], []byte("?>"))
	if !ok {
		return ""
	}
	_, after, ok := bytes.Cut(head, []byte("encoding="))
	if !ok || len(after) < 2 {
		return ""
	}
	label, _, _ := bytes.Cut(after[1:], after[:1])
	return string(label)
}

// metaCharset gives the label of the first <meta charset> or <meta http-equiv=content-type> that
// stands before the body's text; scripts and comments that mention one do not count.
func metaCharset(body []byte) string {
	z := html.NewTokenizer(bytes.NewReader(body))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			if !more || atom.Lookup(name) != atom.Meta {
				continue
			}
			if label := charsetOf(z); label != "" {
				return label
			}
		}
	}
}

// charsetOf reads the attributes of the <meta> that z stands on.
func charsetOf(z *html.Tokenizer) string {
	var content string
	isType := false
	for {
		key, val, more := z.TagAttr()
		switch string(key) {
		case "charset":
			return string(val)
		case "http-equiv":
			isType = strings.EqualFold(strings.TrimSpace(string(val)), "content-type")
		case "content":
			content = string(val)
		}
		if !more {
			break
		}
	}
	if !isType {
		return ""
	}
	at := strings.Index(strings.ToLower(content), "charset")
	if at < 0 {
		return ""
	}
	label := strings.TrimLeft(content[at+len("charset"):], " \t\n=\"'")
	if end := strings.IndexAny(label, " \t\n;,\"'"); end >= 0 {
		label = label[:end]
	}
	return label
}
