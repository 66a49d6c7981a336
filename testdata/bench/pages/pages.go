// Package pages reads the pages that programs are compared on.
package pages

import (
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
)

// Read returns the *.html of a folder and their size together; none is an error.
func Read(folder string) (pages [][]byte, size int, err error) {
	names, err := filepath.Glob(filepath.Join(folder, "*.html"))
	if err == nil && len(names) == 0 {
		err = fmt.Errorf("%s: no *.html", folder)
	}
	for _, name := range names {
		page, err := os.ReadFile(name)
		if err != nil {
			return nil, 0, err
		}
		pages, size = append(pages, page), size+len(page)
	}
	return pages, size, err
}

// Run is the main function of a program that makes text of the pages of the folder that is its last
// argument. A page that it cannot read is told and left.
func Run(text func(page []byte, address *url.URL, out io.Writer) error) {
	all, _, err := Read(os.Args[len(os.Args)-1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	address := &url.URL{Scheme: "https", Host: "site.example", Path: "/page"}
	for i, page := range all {
		if err := text(page, address, io.Discard); err != nil {
			fmt.Printf("page %d: %v\n", i, err)
		}
	}
}
