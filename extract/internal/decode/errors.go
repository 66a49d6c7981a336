package decode

import "fmt"

// UnknownError says that no encoding has the name that was asked for.
type UnknownError struct{ Name string }

// Error names some of the encodings there are.
func (e *UnknownError) Error() string {
	return fmt.Sprintf("encoding %q is unknown: use a name such as utf-8, windows-1251, koi8-r, shift_jis, gb18030, big5 or euc-kr", e.Name)
}

// BinaryError says that a document is no text.
type BinaryError struct {
	Looks string // what it looks like, with its article: "a PNG picture"; empty where nothing is known
}

// Error says what the document looks like.
func (e *BinaryError) Error() string {
	if e.Looks == "" {
		return "looks like binary data, not text: leave it out, or name its encoding"
	}
	return fmt.Sprintf("looks like %s, not text: leave it out, or take its text out first", e.Looks)
}

// MismatchError says that a document is not in the encoding that was asked for.
type MismatchError struct {
	Name       string // canonical
	Broken, Of int    // characters past ASCII that did not decode, and all of them
}

// Error says how much is broken.
func (e *MismatchError) Error() string {
	return fmt.Sprintf("not in %s: %d of %d characters past ASCII are broken in it: leave the encoding out to have it found", e.Name, e.Broken, e.Of)
}
