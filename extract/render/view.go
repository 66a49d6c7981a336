package render

import (
	"fmt"
	"net/url"
	"strings"

	"shuck/extract/doc"
)

// view is what of an article is to be seen, and the address its relative links go from.
type view struct {
	Options
	base *url.URL // nil where it is not known
}

func newView(a *doc.Article, o Options) *view {
	v := &view{Options: o}
	if base, err := url.Parse(a.URL); err == nil && base.IsAbs() && base.Host != "" {
		v.base = base
	}
	return v
}

// address returns raw as a link may carry it: its scheme http or https, mailto too where mail is
// set, or none at all where the page's own address is not known; resolved where it is. Anything
// else is empty: what browsers would run or unpack (javascript:, data:, vbscript:), and addresses
// no one can read.
//
// Browsers drop tab, CR and LF anywhere and control characters and spaces at the ends before they
// look for the scheme, so "java\tscript:" is one; so does this. Entities are not decoded here: the
// parser did that once, and what is written out is escaped, so it is not done a second time.
func (v *view) address(raw string, mail bool) string {
	raw = strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' || r == '\r' {
			return -1
		}
		return r
	}, raw)
	raw = strings.TrimFunc(raw, func(r rune) bool { return r <= ' ' || r == 0x7F || r == 0xA0 })
	u, err := url.Parse(raw)
	if err != nil || raw == "" {
		return ""
	}
	switch strings.ToLower(u.Scheme) {
	case "http", "https":
	case "mailto":
		if !mail {
			return ""
		}
		return tidy(u.String())
	case "":
		if v.base == nil {
			return tidy(u.String())
		}
	default:
		return ""
	}
	if v.base != nil {
		u = v.base.ResolveReference(u)
	}
	return tidy(u.String())
}

// tidy writes as %XX what may not stand in an address and net/url leaves in queries and fragments.
func tidy(address string) string {
	var b strings.Builder
	from := 0
	for i := 0; i < len(address); i++ {
		if c := address[i]; c <= ' ' || strings.IndexByte("\"<>\\^`{|}\x7f", c) >= 0 {
			fmt.Fprintf(&b, "%s%%%02X", address[from:i], c)
			from = i + 1
		}
	}
	if from == 0 {
		return address
	}
	return b.String() + address[from:]
}

// skipped reports whether a block has nothing to show.
func (v *view) skipped(b *doc.Block) bool {
	return (b.Text == "" || b.Kind == doc.Image) && !v.showsPicture(b)
}

func (v *view) showsPicture(b *doc.Block) bool {
	for _, s := range b.Spans {
		if s.Kind == doc.Picture && v.resolve(&s) {
			return true
		}
	}
	return false
}
