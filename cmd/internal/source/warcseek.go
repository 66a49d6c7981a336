package source

import (
	"bufio"
	"bytes"
	"io"
	"strings"
)

// resume goes on behind a broken member, with the next there is.
func (w *warc) resume() {
	w.again = again{src: strings.NewReader("")}
	if w.packed.skip() == nil {
		w.at = w.packed.read
		w.again.src = w.packed
	}
	w.src.Reset(&w.again)
}

// nextHead is what a record begins with behind another.
const nextHead = "\r\n\r\nWARC/1."

// mostBack bounds the bytes that are gone back in a stream, lest records that all lie have it read
// time and again.
const mostBack = 256 << 20

// back goes back to the first record that begins in content, which was just read; false where there
// is none.
func (w *warc) back(content []byte) bool {
	at := bytes.Index(content, []byte(nextHead))
	if at < 0 || w.backed > mostBack {
		return false
	}
	w.backed += len(content) - at
	w.at -= int64(len(content) - at)
	ahead, _ := w.src.Peek(w.src.Buffered())
	w.again.ahead = bytes.Join([][]byte{content[at:], ahead, w.again.ahead}, nil)
	w.src.Reset(&w.again)
	return true
}

// again reads what was read before, and then on.
type again struct {
	ahead []byte
	src   io.Reader
}

func (a *again) Read(p []byte) (int, error) {
	if len(a.ahead) == 0 {
		return a.src.Read(p)
	}
	n := copy(p, a.ahead)
	a.ahead = a.ahead[n:]
	return n, nil
}

// seek goes to the next line that a record begins with, or to the end.
func (w *warc) seek() error {
	for begins := false; ; {
		if begins {
			if start, _ := w.src.Peek(7); isWARC(start) {
				return nil
			}
		}
		line, err := w.src.ReadSlice('\n')
		w.at += int64(len(line))
		begins = err == nil
		if err == io.EOF {
			return nil
		}
		if err != nil && err != bufio.ErrBufferFull {
			return err
		}
	}
}
