package decode

import (
	"bytes"
	"strings"
	"unicode/utf8"
	"unsafe"

	"shuck/extract/internal/words"
)

// Options say what is known of a document's encoding.
type Options struct {
	Name     string // the encoding it is in, whatever it says; empty: found out
	Declared string // the encoding that who sent it says it is in; what is no name of one says nothing
	Any      bool   // bytes that look like a file of another kind are read all the same
	Lent     bool   // the text may share the document's memory: see Shares

	// IsPage reports whether a text is a page: characters of a page that were encoded twice are
	// decoded twice. It is asked only where there are such; nil is for documents that stay as they
	// are.
	IsPage func(text string) bool
}

// Text is Read of a document of which no more is known than the encoding's name, or not even that.
func Text(body []byte, name string) (text, encoding string, err error) {
	return Read(body, Options{Name: name})
}

// Read decodes a document and names the encoding it was in. The encoding is the one named, where
// there is a name; else that of the byte-order mark; else UTF-8 where the bytes are valid; else
// what the sender, or the page's own <meta>, says, unless the bytes contradict it; else the
// likeliest by statistics; else windows-1252.
//
// The text is valid UTF-8, a broken sequence in it U+FFFD; every line end is LF; it has no
// byte-order mark and no character that words.IsControl names.
//
// The error is an [UnknownError], a [BinaryError] or a [MismatchError].
func Read(body []byte, o Options) (text, encoding string, err error) {
	if o.Name != "" {
		return named(body, o.Name)
	}
	if enc, size := mark(body); enc != "" {
		return finish(body[size:], enc)
	}
	if looks := signature(body); looks != "" && !o.Any {
		return "", "", &BinaryError{Looks: looks}
	}
	shared := unsafe.String(unsafe.SliceData(body), len(body))
	valid, odd := words.Inspect(shared)
	if valid && odd < 0 { // not even a NUL or an escape
		if !o.Lent {
			shared = strings.Clone(shared)
		}
		return shared, utf8Name, nil
	}
	if enc := wide(body); enc != "" {
		return finish(body, enc)
	}
	if (!valid || bytes.IndexByte(body, 0) >= 0) && tooManyControls(body, valid) {
		return "", "", &BinaryError{}
	}
	if valid && !shifts(body) {
		if o.IsPage != nil {
			if s, twice := once(shared); twice && o.IsPage(s) {
				return normalize(s), utf8Name, nil
			}
		}
		return normalizeFrom(shared, odd), utf8Name, nil
	}
	return finish(body, choose(body, o.Declared))
}

// choose names the encoding of bytes without a mark that are not valid UTF-8 or shift between sets.
func choose(body []byte, sent string) string {
	if shifts(body) {
		return iso2022JP
	}
	good, bad := sequences(body)
	meta := said(body, sent)
	if bad*brokenShare <= good || meta == utf8Name && bad <= good {
		return utf8Name
	}
	return guess(body, meta)
}

// brokenShare is how many whole multi-byte sequences it takes against one broken one for a page to
// be UTF-8 that does not say so. Text in another encoding has hardly one whole sequence in ten.
const brokenShare = 4

// sequences counts the whole multi-byte UTF-8 sequences and the broken ones.
func sequences(body []byte) (good, bad int) {
	for len(body) > 0 {
		if body[0] < utf8.RuneSelf {
			body = body[1:]
			continue
		}
		r, size := utf8.DecodeRune(body)
		if r == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		body = body[size:]
	}
	return good, bad
}

// finish decodes bytes in the encoding of a canonical name.
func finish(body []byte, enc string) (string, string, error) {
	s, err := convert(body, enc)
	if err != nil {
		return "", "", err
	}
	return normalize(s), enc, nil
}

// convert decodes body; what is broken becomes U+FFFD.
func convert(body []byte, enc string) (string, error) {
	if enc == utf8Name {
		return string(bytes.ToValidUTF8(body, []byte("\uFFFD"))), nil
	}
	e, _, err := lookup(enc)
	if err != nil {
		return "", err
	}
	out, err := e.NewDecoder().Bytes(body)
	return string(out), err
}

// named decodes body in the encoding the caller named. A page of which most of what is not ASCII is
// broken in that encoding is an error: the name is wrong, and the text would be lost.
func named(body []byte, name string) (string, string, error) {
	enc, err := Canonical(name)
	if err != nil {
		return "", "", err
	}
	if found, size := mark(body); size > 0 && (found == enc || isWide(enc) && isWide(found)) {
		enc, body = found, body[size:]
	}
	s, err := convert(body, enc)
	if err != nil {
		return "", "", err
	}
	if broken, rest := faults(s); broken > 2 && broken > rest {
		return "", "", &MismatchError{Name: enc, Broken: broken, Of: broken + rest}
	}
	return normalize(s), enc, nil
}

// faults counts what did not decode to a character a text can hold, and the other characters past
// ASCII.
func faults(s string) (broken, rest int) {
	for _, r := range s {
		switch {
		case r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v', r == utf8.RuneError,
			0x80 <= r && r <= 0x9F && r != 0x85:
			broken++
		case r >= utf8.RuneSelf:
			rest++
		}
	}
	return broken, rest
}
