// Go-readability makes text of pages with github.com/go-shiori/go-readability.
package main

import (
	"bytes"
	"io"
	"net/url"

	"bench/pages"

	readability "github.com/go-shiori/go-readability"
)

func main() {
	pages.Run(func(page []byte, address *url.URL, out io.Writer) error {
		article, err := readability.FromReader(bytes.NewReader(page), address)
		io.WriteString(out, article.TextContent)
		return err
	})
}
