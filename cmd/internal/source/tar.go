package source

import (
	"archive/tar"
	"errors"
	"io"
	"path"
	"path/filepath"
	"strings"

	"shuck/extract"
)

// tarKind is tar archives; each file in one is a document, and has a place of its own in a tree.
type tarKind struct{}

func (tarKind) name() string { return "a tar archive" }

func (tarKind) is(h head) bool { return len(h.bytes) >= 262 && string(h.bytes[257:262]) == "ustar" }

// archive reads the files of a tar archive.
type archive struct {
	*opened
	files *tar.Reader
	base  string // where the archive's files stand in a tree
	n     int
}

func (tarKind) begin(o *opened) (nexter, error) {
	base := strings.TrimSuffix(o.in.Rel, filepath.Ext(o.in.Rel))
	if hasEnding(o.in.Rel, ".tar") && !strings.HasSuffix(strings.ToLower(o.in.Rel), ".tar") {
		base = strings.TrimSuffix(base, filepath.Ext(base)) // pages.tar.gz
	}
	if base == "" || base == o.in.Rel {
		base = o.in.Rel + ".d" // stands beside what a document of the name would become
	}
	o.stream.Members = true
	a := &archive{opened: o, files: tar.NewReader(o.src), base: base}
	return a, nil
}

// next returns the next file. Folders and hidden files are left out, as those on a disk are.
func (a *archive) next() (*Document, error) {
	for {
		h, err := a.files.Next()
		if err != nil && !errors.Is(err, tar.ErrInsecurePath) {
			if errors.Is(err, tar.ErrHeader) {
				err = extract.Errorf(extract.CodeRead, "the archive is damaged behind its file %d", a.n)
			}
			return nil, err
		}
		a.n++
		name := path.Clean(strings.TrimPrefix(filepath.ToSlash(h.Name), "./"))
		switch {
		case h.Typeflag == tar.TypeDir || h.Typeflag == tar.TypeXGlobalHeader:
			continue
		case !filepath.IsLocal(filepath.FromSlash(name)):
			return a.refuse(name, "its name leads out of the archive: rename it"), nil
		case h.Typeflag == tar.TypeSymlink || h.Typeflag == tar.TypeLink:
			return a.refuse(name, "it is a link: unpack the archive to read what it leads to"), nil
		case h.Typeflag != tar.TypeReg:
			a.stream.skip("special file")
			continue
		case hidden(name):
			a.stream.skip("hidden file")
			continue
		}
		return a.file(name, h.Size)
	}
}

// file returns the document in the file that the archive is at.
func (a *archive) file(name string, size int64) (*Document, error) {
	d := a.document(name)
	if limit := a.options.Max; limit > 0 && size > int64(limit) {
		d.Err = tooLarge(limit)
		return d, nil
	}
	body, err := io.ReadAll(a.files)
	if err != nil {
		return nil, err
	}
	d.Body = body
	options := a.options
	d.load = func(d *Document) (err error) {
		d.Body, err = memberOf(name, d.Body, options)
		return err
	}
	return d, nil
}

func (a *archive) document(name string) *Document {
	d := &Document{apart: true}
	d.call(a.in, name)
	d.Rel = filepath.Join(a.base, filepath.FromSlash(name))
	return d
}

func (a *archive) refuse(name, why string) *Document {
	d := a.document(filepath.ToSlash(strings.TrimLeft(name, "./")))
	d.Name = a.in.Name + ":" + name
	d.Err = extract.Errorf(extract.CodeRead, "is left out: %s", why)
	return d
}

// hidden reports whether a name or a folder in it is hidden.
func hidden(name string) bool { return strings.HasPrefix(name, ".") || strings.Contains(name, "/.") }

// memberOf returns the document that a file of an archive holds, unpacked.
func memberOf(name string, packed []byte, o Options) ([]byte, error) {
	o.Sum, o.Stdin = false, strings.NewReader(string(packed))
	r := Reader{Options: o}
	body, s, err := r.open(Input{Name: name}, o.Stdin, 0, func() error { return nil })
	if s != nil {
		return nil, extract.Errorf(extract.CodeFormat,
			"is %s, which is not read in an archive: unpack the archive first", s.Kind)
	}
	return body, err
}
