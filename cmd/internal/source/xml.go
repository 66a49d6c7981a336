package source

import "bytes"

// xmlRoot returns the name of the first element of XML, without its prefix; empty for what does not
// begin as XML does.
func xmlRoot(b []byte) string {
	name := xmlStart(b)
	if len(name) == 0 || name[0] != '<' {
		return ""
	}
	if name = name[1:]; bytes.HasPrefix(name, []byte("!")) {
		return "" // a page's own doctype, or one that does not end
	}
	if end := bytes.IndexAny(name, " \t\r\n/>"); end >= 0 {
		name = name[:end]
	}
	if _, local, ok := bytes.Cut(name, []byte(":")); ok {
		name = local
	}
	return string(name)
}

// xmlStart gives XML from its first element on: behind declarations, comments and a doctype that is
// not a page's.
func xmlStart(b []byte) []byte {
	b = bytes.TrimLeft(bytes.TrimPrefix(b, []byte(bom)), " \t\r\n")
	for {
		end := ""
		switch {
		case bytes.HasPrefix(b, []byte("<!--")):
			end = "-->"
		case bytes.HasPrefix(b, []byte("<?")):
			end = "?>"
		case bytes.HasPrefix(b, []byte("<!DOCTYPE")) && !bytes.EqualFold(b[:min(len(b), 14)], []byte("<!DOCTYPE html")):
			end = ">"
		default:
			return b
		}
		_, rest, ok := bytes.Cut(b, []byte(end))
		if !ok {
			return nil
		}
		b = bytes.TrimLeft(rest, " \t\r\n")
	}
}
