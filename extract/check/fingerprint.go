package check

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"shuck/extract/internal/words"
)

// sign sets the fingerprint of each finding: a hash of its rule, its first line folded, the
// document's key, and how many findings of the document had the same before it. Lines added or
// removed elsewhere do not change it.
func (d *Document) sign() {
	seen := make(map[string]int, len(d.Findings))
	for i := range d.Findings {
		f := &d.Findings[i]
		what := f.Rule + "\x00" + words.Fold(f.Text)
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%s\x00%d", what, d.Key, seen[what]))
		seen[what]++
		f.Fingerprint = hex.EncodeToString(sum[:16])
	}
}

// Drop leaves out the findings that known has, by fingerprint.
func (d *Document) Drop(known func(fingerprint string) bool) {
	kept := d.Findings[:0]
	for _, f := range d.Findings {
		if known(f.Fingerprint) {
			d.Boilerplate -= f.Words
			continue
		}
		kept = append(kept, f)
	}
	d.Findings = kept
}
