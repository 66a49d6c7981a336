package metadata

import (
	"net/url"
	"strings"
)

// readAddress finds the page's host and what its relative links stand for: its own address where
// the caller knows it, else a full one that the page states.
func (f *facts) readAddress() {
	own := f.page.URL
	for _, s := range [...]string{own, f.page.Head.Canonical, f.said[ownURL][0], f.page.Head.Base} {
		if u := web(s, nil); u != nil {
			f.base = u
			f.host = strings.ToLower(strings.TrimPrefix(u.Hostname(), "www."))
			f.hostKey = key(hostName(f.host))
			break
		}
	}
	if b := web(f.page.Head.Base, f.base); b != nil {
		f.base = b
	}
	for _, s := range [...]string{own, f.page.Head.Canonical, f.said[ownURL][0]} {
		if f.own = web(s, f.base); f.own != nil {
			break
		}
	}
}

// atRoot reports whether the page is the front page of its host.
func (f *facts) atRoot() bool {
	u := f.own
	return u != nil && (u.Path == "" || u.Path == "/") && u.RawQuery == ""
}

// path returns the path of the page's address.
func (f *facts) path() string {
	if f.own != nil {
		return f.own.Path
	}
	return ""
}

// address returns the page's canonical address: the canonical link's, else og:url's, else the one
// the caller knows. Schemes other than http and https are dropped.
func (f *facts) address() string {
	for _, s := range [...]string{f.page.Head.Canonical, f.said[ownURL][0], f.said[ownURL][1], f.page.URL} {
		if u := web(s, f.base); u != nil {
			return u.String()
		}
	}
	return ""
}

// maxURL is the length past which an address is not one.
const maxURL = 2 << 10

// web reads an address of the web, relative to base where there is one; nil for any other.
func web(s string, base *url.URL) *url.URL {
	s = strings.TrimSpace(s)
	if s == "" || len(s) > maxURL {
		return nil
	}
	u, err := url.Parse(s)
	if err != nil {
		return nil
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil
	}
	return u
}
