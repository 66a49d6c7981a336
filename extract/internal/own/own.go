// Package own applies the rules of a user's own: CSS selectors that bound what of a page is looked
// at, and lines that are boilerplate, or never are.
package own

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/andybalholm/cascadia"
)

// Set are rules as they are written, for the documents of one site.
type Set struct {
	Site  string   // a host, its subdomains included; empty for all documents
	Keep  []string // CSS selectors: what lies outside of what they match is not looked at
	Drop  []string // CSS selectors: nor is what they match
	Lines []string // see [Rules]
}

// Rules are sets of rules that can be applied. A line is named by a phrase, which stands in it
// as whole words, whatever their case; or by a regular expression between slashes. With "!" before
// either the line is no boilerplate.
type Rules struct {
	keep, drop []selector
	lines      []line
	sites      []site
}

// site is a set of rules with the host they are for.
type site struct {
	host string
	Rules
}

// selector is a rule that CSS names elements by. note is how explain shows it.
type selector struct {
	cascadia.SelectorGroup
	note string
}

// New reads sets of rules.
func New(sets ...Set) (*Rules, error) {
	all := &Rules{}
	for _, s := range sets {
		of, to := "", all
		if s.Site != "" {
			of = " of " + s.Site
			all.sites = append(all.sites, site{host: strings.TrimPrefix(strings.ToLower(s.Site), "www.")})
			to = &all.sites[len(all.sites)-1].Rules
		}
		if err := to.read(&s, of); err != nil {
			if s.Site != "" {
				return nil, fmt.Errorf("site %q: %w", s.Site, err)
			}
			return nil, err
		}
	}
	return all, nil
}

func (r *Rules) read(s *Set, of string) error {
	for _, kind := range []struct {
		name string
		from []string
		to   *[]selector
	}{{"keep", s.Keep, &r.keep}, {"drop", s.Drop, &r.drop}} {
		for _, text := range kind.from {
			group, err := cascadia.ParseGroup(text)
			if err != nil {
				return fmt.Errorf("%s: %q is no CSS selector: %w", kind.name, text, err)
			}
			*kind.to = append(*kind.to, selector{group, kind.name + " " + text + of})
		}
	}
	for _, text := range s.Lines {
		l, err := newLine(text)
		if err != nil {
			return fmt.Errorf("lines: %w", err)
		}
		l.note = "line " + text + of
		r.lines = append(r.lines, l)
	}
	return nil
}

// For returns the rules for a document with these addresses, nil where there are none.
func (r *Rules) For(addresses ...string) *Rules {
	out := Rules{keep: r.keep, drop: r.drop, lines: r.lines}
	for i := range r.sites {
		s := &r.sites[i]
		for _, address := range addresses {
			if s.has(address) {
				out.keep = append(out.keep[:len(out.keep):len(out.keep)], s.keep...)
				out.drop = append(out.drop[:len(out.drop):len(out.drop)], s.drop...)
				out.lines = append(out.lines[:len(out.lines):len(out.lines)], s.lines...)
				break
			}
		}
	}
	if len(out.keep)+len(out.drop)+len(out.lines) == 0 {
		return nil
	}
	return &out
}

// has reports whether an address is one of the site's.
func (s *site) has(address string) bool {
	u, err := url.Parse(address)
	if err != nil {
		return false
	}
	host := strings.ToLower(u.Hostname())
	return host == s.host || strings.HasSuffix(host, "."+s.host)
}
