// Package data has those files of the tables that are read as they stand, when they are first asked
// for. Of the others go generate makes Go.
package data

import (
	"embed"
	"path"
)

// Months is the file of each language that is read as it stands: a month a line, its names in lower
// case, as dates have them, apart by blanks.
const Months = "months.txt"

//go:embed */months.txt
var files embed.FS

// Each calls do with every language that has the file and what is in it, in the order of the codes.
func Each(name string, do func(lang, text string)) {
	langs, err := files.ReadDir(".")
	if err != nil {
		panic(err) // what is embedded can be read
	}
	for _, lang := range langs {
		if text, err := files.ReadFile(path.Join(lang.Name(), name)); err == nil {
			do(lang.Name(), string(text))
		}
	}
}
