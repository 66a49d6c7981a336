package cmd

import (
	"fmt"

	"github.com/spf13/pflag"

	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/site"
)

// siteKeyFlag names the site of documents that tell none.
type siteKeyFlag struct{ key string }

func (f *siteKeyFlag) add(fs *pflag.FlagSet) {
	fs.StringVar(&f.key, "site-key", "", "`NAME` of the site, where neither an address nor a folder names it")
}

// sourceOf is a document as the extractor takes it, with its address, or url where it has none, and
// its site.
func (f *siteKeyFlag) sourceOf(d *source.Document, url string) extract.Source {
	src := d.Source()
	src.URL, src.Site = addressOf(d, url), f.siteOf(d, url)
	return src
}

// addressOf returns the address of a document; url where it has none.
func addressOf(d *source.Document, url string) string {
	if isAddress(d.URL) {
		return d.URL
	}
	return url
}

// siteOf names the site of a document: by its address, or url, or else by the first folder below
// the one that was walked.
func (f *siteKeyFlag) siteOf(d *source.Document, url string) string {
	if key := site.Key(addressOf(d, url)); key != "" {
		return key
	}
	if folder := d.Folder(); folder != "" {
		return folder
	}
	return f.key
}

// siteFlags are those of a command that weighs what sites repeat.
type siteFlags struct {
	siteKeyFlag
	file string
}

func (f *siteFlags) add(fs *pflag.FlagSet) {
	fs.StringVar(&f.file, "site", "", "weigh what sites repeat, as shuck learn counted it in `FILE`")
	f.siteKeyFlag.add(fs)
}

// open opens the file; nil where none is named. It stays open as long as the run.
func (f *siteFlags) open() (*site.File, error) {
	if f.file == "" {
		return nil, nil
	}
	file, err := site.Open(f.file)
	if err != nil {
		return nil, fmt.Errorf("--site: %w", err)
	}
	return file, nil
}
