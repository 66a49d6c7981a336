// Parts does what no extractor can do without, and no more: its first argument says how much of it.
package main

import (
	"bytes"
	"io"
	"net/url"
	"os"

	"bench/pages"

	"golang.org/x/net/html"
)

func main() {
	pages.Run(func(page []byte, _ *url.URL, _ io.Writer) error {
		switch os.Args[1] {
		case "tokenizer":
			for z := html.NewTokenizer(bytes.NewReader(page)); z.Next() != html.ErrorToken; {
			}
		case "html.Parse":
			_, err := html.Parse(bytes.NewReader(page))
			return err
		}
		return nil
	})
}
