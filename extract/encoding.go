package extract

import (
	"slices"

	"shuck/extract/internal/decode"
)

// Encoding returns the name of the character encoding that a document is read in: the one named, or
// the one found out where name is empty. The error is an [Error].
func Encoding(body []byte, name string) (string, error) {
	_, encoding, err := decode.Text(body, name)
	if err != nil {
		return "", decodeError(err)
	}
	return encoding, nil
}

// Encodings returns the names of the encodings that are read. Options.Encoding takes many other
// names of them too.
func Encodings() []string { return slices.Clone(decode.Names) }
