// Package rules holds what shuck knows by heart: phrases and line shapes of boilerplate in some
// twenty languages, and the words of class names. A hit is evidence with a name: it gives a model a
// feature, explain a reason and check a rule id. No rule decides anything.
//
// Phrases and words stand in data/, a folder a language; data/README.md describes the files. go
// generate makes Go of them.
package rules

import (
	"sync"

	"shuck/extract/doc"
)

//go:generate go run ./internal/gen

// Group is the theme of a rule. There are fewer than 32, so that a set of them is a uint32.
type Group uint8

// The groups.
const (
	Share      Group = iota // share labels, names of networks
	Follow                  // follow us, find us on
	Related                 // heads of lists of other pieces: related, recent, most read
	ReadMore                // a pointer to one other piece, or to the rest of this one
	Newsletter              // newsletter and sign-up prompts
	Comments                // heads of comments, and their forms
	Cookie                  // consent
	Legal                   // terms, rights, disclaimers
	Nav                     // menus, crumbs, skip links, paging
	Counter                 // bare figures: likes, views, votes
	Ad                      // advertisement labels
	Byline                  // who wrote it
	Date                    // when
	ReadTime                // how long it takes to read
	Tags                    // tags, topics, categories
	Credit                  // who took the picture
	Gallery                 // picture counters, captions' and players' controls
	Source                  // where the text or its facts came from
	Bio                     // about the author, contact of the desk
	App                     // get our app, open in app, enable scripts
	Paywall                 // log in, subscribe to read on
	Shop                    // carts, prices, delivery
	Gate                    // what stands in the place of a page: checks for robots, refusals, errors
	NumGroups
)

var groupNames = [NumGroups]string{
	"share", "follow", "related", "read-more", "newsletter", "comments", "cookie", "legal", "nav", "counter",
	"ad", "byline", "date", "read-time", "tags", "credit", "gallery", "source", "bio", "app", "paywall", "shop", "gate",
}

// String returns the group's name.
func (g Group) String() string { return groupNames[g] }

// Bit returns the group as a set of one.
func (g Group) Bit() uint32 { return 1 << g }

// Place says where in a document a rule means what it says.
type Place uint8

// The places.
const (
	Anywhere Place = iota
	Head           // above or right below the first prose: a byline further down is a sentence
	Tail           // after the last prose
	Edge           // head or tail
)

var placeNames = [...]string{"anywhere", "head", "tail", "edge"}

// String returns the place's name.
func (p Place) String() string { return placeNames[p] }

// Rule is one rule: a matcher for a line or block, its guards, its reason, and examples that a test
// holds it to. It has either phrases, which stand in the tries, or a Shape.
type Rule struct {
	ID       string // stable, kebab-case, ends in the language
	Lang     string // BCP 47; "mul" where it fits any
	Group    Group
	Verdict  doc.Verdict
	Shape    *Shape // tested on lines of at most MaxWords
	MaxWords int    // the line's words, as words.Count has them
	Place    Place
	Sure     bool     // no text has such a line: it goes whatever a model makes of it
	Reason   string   // why such a line is no part of an article, or where it may be one
	Hits     []string // lines as they stand in a text
	Misses   []string // near misses: lines that look alike and are none
}

// All returns every rule, by theme. The caller must not change them.
func All() []Rule { return table[:] }

// ByID returns the rule of an id.
func ByID(id string) (Rule, bool) {
	i, ok := byID()[id]
	if !ok {
		return Rule{}, false
	}
	return table[i], true
}

var byID = sync.OnceValue(func() map[string]int {
	ids := make(map[string]int, len(table))
	for i := range table {
		ids[table[i].ID] = i
	}
	return ids
})

// Hit names a rule that matched.
type Hit uint16

// Rule returns the rule. The caller must not change it.
func (h Hit) Rule() *Rule { return &table[h] }

// Groups returns the set of the hits' groups.
func Groups(hits []Hit) uint32 {
	var set uint32
	for _, h := range hits {
		set |= h.Rule().Group.Bit()
	}
	return set
}
