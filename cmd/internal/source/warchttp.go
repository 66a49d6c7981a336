package source

import (
	"bytes"
	"compress/zlib"
	"io"
	"mime"
	"net/http/httputil"
	"net/textproto"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"shuck/extract"
)

// httpHeadMost bounds the head of a response beside its body.
const httpHeadMost = 64 << 10

// of returns the document in a record; nil where it is none.
func (w *warc) of(h textproto.MIMEHeader, id string, content []byte) *Document {
	d := w.document(id, nil)
	d.URL, d.Fetched = strings.Trim(h.Get("Warc-Target-Uri"), "<> "), h.Get("Warc-Date")
	media, charset := mediaOf(h.Get("Content-Type"))
	fields := textproto.MIMEHeader{}
	if strings.EqualFold(h.Get("Warc-Type"), "response") {
		status, head, body := splitHTTP(content)
		if status != "" && status[0] != '2' {
			w.stream.skip("status " + status)
			return nil
		}
		fields, content = head, body
		media, charset = mediaOf(fields.Get("Content-Type"))
	}
	if reason := unwantedMedia(media); reason != "" {
		w.stream.skip(reason)
		return nil
	}
	switch media {
	case "text/html", "application/xhtml+xml":
		d.As = extract.InputHTML
	case "text/plain", "text/markdown":
		d.As = extract.InputText
		if !strings.EqualFold(h.Get("Warc-Type"), "conversion") {
			d.As = extract.InputAuto // servers call many a page so
		}
	}
	d.Charset, d.Body = charset, content
	limit := w.options.Max
	d.load = func(d *Document) (err error) {
		d.Body, err = decoded(d.Body, fields, limit)
		return err
	}
	return d
}

// mediaOf reads a Content-Type.
func mediaOf(s string) (media, charset string) {
	media, params, err := mime.ParseMediaType(s)
	if err != nil {
		media, _, _ = strings.Cut(strings.ToLower(s), ";")
		media = strings.TrimSpace(media)
	}
	return media, params["charset"]
}

// unwantedMedia returns the media type of what is no page and no text; empty for others.
func unwantedMedia(media string) string {
	switch media {
	case "", "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/octet-stream":
		return ""
	}
	if !strings.Contains(media, "/") {
		return "" // no media type at all
	}
	return media
}

// splitHTTP parts a response. One without a head is all body.
func splitHTTP(content []byte) (status string, fields textproto.MIMEHeader, body []byte) {
	if !bytes.HasPrefix(content, []byte("HTTP/")) {
		return "", textproto.MIMEHeader{}, content
	}
	line, rest, _ := bytes.Cut(content, []byte("\n"))
	if words := bytes.Fields(line); len(words) > 1 {
		status = string(words[1][:min(3, len(words[1]))])
	}
	at, gap := 0, 0
	for l := range bytes.Lines(rest) {
		if len(bytes.TrimRight(l, "\r\n")) == 0 {
			gap = len(l)
			break
		}
		at += len(l)
	}
	return status, fieldsOf(rest[:at+gap]), rest[at+gap:]
}

// decoded takes off a body's transfer and content encodings. Crawlers that took them off themselves
// leave the fields as often as not: a body that is not so encoded is taken as it is.
func decoded(body []byte, fields textproto.MIMEHeader, limit Size) ([]byte, error) {
	if strings.EqualFold(textproto.TrimString(fields.Get("Transfer-Encoding")), "chunked") {
		if plain, err := readAtMost(httputil.NewChunkedReader(bytes.NewReader(body)), 0); err == nil {
			body = plain
		}
	}
	encodings := strings.Split(strings.Join(fields.Values("Content-Encoding"), ","), ",")
	for i := len(encodings) - 1; i >= 0; i-- {
		r := contentReader(strings.ToLower(strings.TrimSpace(encodings[i])), body)
		if r == nil {
			continue
		}
		plain, err := readAtMost(r, limit)
		r.Close()
		if limit > 0 && int64(len(plain)) > int64(limit) {
			return nil, tooLarge(limit)
		}
		if err != nil && len(plain) == 0 {
			continue
		}
		if err != nil {
			return nil, extract.Errorf(extract.CodeRead, "cannot be decoded: %s: %w", encodings[i], err)
		}
		body = plain
	}
	if limit > 0 && int64(len(body)) > int64(limit) {
		return nil, tooLarge(limit)
	}
	return body, nil
}

// contentReader returns what undoes a content encoding; nil where it is none that is known, or the
// body is not in it.
func contentReader(encoding string, body []byte) io.ReadCloser {
	src := bytes.NewReader(body)
	var r io.ReadCloser
	var err error
	switch encoding {
	case "gzip", "x-gzip":
		r, err = gzip.NewReader(src)
	case "deflate":
		if r, err = zlib.NewReader(src); err != nil { // some servers leave the wrapper out
			src.Reset(body)
			r, err = flate.NewReader(src), nil
		}
	case "br":
		r = io.NopCloser(brotli.NewReader(src))
	case "zstd":
		var d *zstd.Decoder
		if d, err = zstd.NewReader(src, zstd.WithDecoderConcurrency(1),
			zstd.WithDecoderMaxWindow(window(0))); err == nil {
			r = d.IOReadCloser()
		}
	default:
		return nil
	}
	if err != nil {
		return nil
	}
	return r
}
