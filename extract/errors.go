package extract

import (
	"errors"
	"fmt"
)

// Code is the machine-readable kind of an [Error]; its values are part of the command line's
// contract.
type Code string

// The codes.
const (
	CodeRead      Code = "read"       // the input could not be read
	CodeDecode    Code = "decode"     // not text in any encoding known, or not in the one named
	CodeFormat    Code = "format"     // no text or page, but something that is not read, which the message names
	CodeTooLarge  Code = "too_large"  // past the limit on bytes
	CodeTimeout   Code = "timeout"    // past the limit on time
	CodeTooDeep   Code = "too_deep"   // nested deeper than the engine that was asked for can read
	CodeNoContent Code = "no_content" // nothing that looks like an article
	CodeWrite     Code = "write"      // its output could not be written
	CodeInternal  Code = "internal"   // a fault of ours
)

// Error is an error with a code. Its text says what is wrong and what to do next; it does not
// repeat the document's name, which the caller has.
type Error struct {
	Code Code
	Err  error
}

// Error gives the text of the wrapped error.
func (e *Error) Error() string { return e.Err.Error() }

// Unwrap gives the wrapped error.
func (e *Error) Unwrap() error { return e.Err }

// Errorf makes an [Error]; format and args are those of fmt.Errorf.
func Errorf(code Code, format string, args ...any) *Error {
	return &Error{Code: code, Err: fmt.Errorf(format, args...)}
}

// CodeOf gives the code of the first [Error] in err's chain, and CodeInternal where there is none.
func CodeOf(err error) Code {
	if e, ok := errors.AsType[*Error](err); ok {
		return e.Code
	}
	return CodeInternal
}
