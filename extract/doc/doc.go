// Package doc holds the vocabulary every other package speaks: blocks, the
// evidence on them, the page they come from and the article they become.
// It has types and constants only and imports nothing of ours.
package doc
