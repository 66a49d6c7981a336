package render

import "shuck/extract/internal/words"

// IsControl reports whether r could steer a terminal or hide text: the C0 and C1 control characters
// but tab and line feed, DEL, and the bidirectional overrides and isolates. No format prints one.
func IsControl(r rune) bool { return words.IsControl(r) }

// StripControl returns s without the characters that IsControl names; s itself where it has none.
func StripControl(s string) string { return words.StripControl(s) }
