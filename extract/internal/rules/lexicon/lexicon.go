// Package lexicon has the words that shuck knows of its languages beside the phrases of rules:
// months, the commonest words, what stands before a name. They stand in
// rules/data/<language>/words.txt, and go generate ./extract/internal/rules makes Go of them:
// sets are functions, so that nothing has to be made at the start.
package lexicon
