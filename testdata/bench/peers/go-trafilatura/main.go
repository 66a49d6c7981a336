// Go-trafilatura makes text of pages with github.com/markusmobius/go-trafilatura.
package main

import (
	"bytes"
	"io"
	"net/url"

	"bench/pages"

	"github.com/markusmobius/go-trafilatura"
)

func main() {
	pages.Run(func(page []byte, address *url.URL, out io.Writer) error {
		article, err := trafilatura.Extract(bytes.NewReader(page), trafilatura.Options{OriginalURL: address, EnableFallback: true})
		if article != nil {
			io.WriteString(out, article.ContentText)
		}
		return err
	})
}
