package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/cespare/xxhash/v2"
)

// keys tell the documents of a stream apart. For a document it holds some fifty bytes.
type keys struct{ seen map[uint64]uint32 }

// of is the document's id, or a hash of the first line of a record without one; a second with the
// same has a count.
func (k *keys) of(d *Document) string {
	key := d.ID
	if d.Jsonl {
		if d.Err = d.Load(); d.Err == nil && d.Record.ID == "" {
			first, _, _ := strings.Cut(d.Record.Body, "\n")
			sum := sha256.Sum256([]byte(first))
			key = hex.EncodeToString(sum[:8])
		}
		d.load = nil
	}
	if k.seen == nil {
		k.seen = map[uint64]uint32{}
	}
	hash := xxhash.Sum64String(key)
	k.seen[hash]++
	if n := k.seen[hash]; n > 1 {
		key = fmt.Sprintf("%s~%d", key, n)
	}
	return key
}
