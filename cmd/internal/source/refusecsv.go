package source

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
)

// isCSV reports whether text is a table of fields with a sign between them: the same number in
// every row. A name that says so needs less of it. Prose has a space behind a comma, and lines of
// tabs are a table in a text.
func isCSV(text []byte, name string) bool {
	head := text[:min(len(text), headMost)]
	if len(head) < len(text) {
		head = head[:bytes.LastIndexByte(head, '\n')+1]
	}
	if hasEnding(name, ".csv", ".tsv") {
		return isTable(head, ',', 2, 2) || isTable(head, ';', 2, 2) || isTable(head, '\t', 2, 2)
	}
	const rows = 5
	if bytes.Count(head, []byte("\n")) < rows-1 {
		return false
	}
	line, _, _ := bytes.Cut(head, []byte("\n"))
	for _, sign := range []byte{',', ';'} {
		if n := bytes.Count(line, []byte{sign}); n >= 2 && !spaced(head, sign) && isTable(head, rune(sign), rows, 3) {
			return true
		}
	}
	return false
}

// spaced reports whether more than one in ten of the signs outside quotes has a space behind it.
func spaced(text []byte, sign byte) bool {
	signs, spaces, quoted := 0, 0, false
	for i, c := range text {
		switch {
		case c == '"':
			quoted = !quoted
		case c == sign && !quoted:
			signs++
			if i+1 < len(text) && text[i+1] == ' ' {
				spaces++
			}
		}
	}
	return spaces*10 > signs
}

// isTable reports whether text is of so many rows and columns at least, all rows alike.
func isTable(text []byte, sign rune, rows, columns int) bool {
	r := csv.NewReader(bytes.NewReader(text))
	r.Comma, r.ReuseRecord = sign, true
	for n := 0; ; n++ {
		row, err := r.Read()
		switch {
		case err == io.EOF:
			return n >= rows
		case errors.Is(err, csv.ErrQuote) && n >= rows && len(text) > headMost/2:
			return true // a field that the head ends in
		case err != nil || len(row) < columns:
			return false
		}
	}
}
