// Package decode turns a document's bytes into text: it finds the character encoding, gives valid
// UTF-8 with LF line ends and no control characters, and tells an HTML page from plain text.
package decode
