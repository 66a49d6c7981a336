// Package site counts what the documents of a site repeat. A line that stands on many pages of a
// site is seldom part of an article, whatever it says and in whatever language: that is evidence
// which no single document holds.
//
// A [Counter] counts a corpus into a file, [Merge] makes one file of several, and a [File] answers
// for each site what is known of its lines. What a file holds depends on the set of documents
// alone, whatever their order and however they were parted.
//
// # The file
//
// Of each site a sample of its documents is kept: those with the least hashes, [MaxDocuments] of
// them at most. Of each of their lines the file says on which of them it stands, and where. So
// files can be added up without loss, identical documents count once, and no site takes more than
// its sample. All numbers are big-endian or varints:
//
//	magic, version                 the first 12 bytes
//	a section a site, by name      its documents' hashes; its lines by hash, each with its documents
//	index                          a site's name, where its section is, its documents
//	footer                         where the index is, the number of sites, a CRC-32C of all before
package site

import (
	"net/url"
	"strings"
	"unicode"

	"github.com/cespare/xxhash/v2"
	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"
)

// MaxDocuments is how many documents of a site are kept count of.
const MaxDocuments = 1000

// Key gives the site that a page's address belongs to: its registrable domain, or else its host.
// It is empty where the address has no host.
func Key(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if ascii, err := idna.Lookup.ToASCII(host); err == nil {
		host = ascii
	}
	if domain, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil &&
		strings.ContainsFunc(host, unicode.IsLetter) {
		return domain
	}
	return host
}

// hashOf is the hash of a line, white space folded; false for a line without text.
func hashOf(line string) (uint64, bool) {
	line = strings.TrimSpace(line)
	if folded(line) {
		return xxhash.Sum64String(line), line != ""
	}
	return xxhash.Sum64String(strings.Join(strings.Fields(line), " ")), true
}

// folded reports whether all white space in a line is single spaces.
func folded(line string) bool {
	space := false
	for _, r := range line {
		is := unicode.IsSpace(r)
		if is && (space || r != ' ') {
			return false
		}
		space = is
	}
	return true
}
