package words

// FNV-1a, taken a step at a time where text is read anyway. Equal hashes are equal on every
// machine: features are made of them, so maphash does not serve.
const (
	Seed32 uint32 = 2166136261
	Seed64 uint64 = 14695981039346656037
)

// Mix32 returns the hash h with v behind what it is the hash of.
func Mix32(h, v uint32) uint32 { return (h ^ v) * 16777619 }

// Mix64 returns the hash h with v behind what it is the hash of.
func Mix64(h, v uint64) uint64 { return (h ^ v) * 1099511628211 }

// HashRune returns the hash of a character that is a word of its own.
func HashRune(r rune) uint32 { return uint32(r) * 2654435769 }
