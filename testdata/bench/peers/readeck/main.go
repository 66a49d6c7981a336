// Readeck makes text of pages with codeberg.org/readeck/go-readability.
package main

import (
	"bytes"
	"io"
	"net/url"

	"bench/pages"

	"codeberg.org/readeck/go-readability/v2"
)

func main() {
	pages.Run(func(page []byte, address *url.URL, out io.Writer) error {
		article, err := readability.FromReader(bytes.NewReader(page), address)
		if err == nil && article.Node != nil {
			err = article.RenderText(out)
		}
		return err
	})
}
