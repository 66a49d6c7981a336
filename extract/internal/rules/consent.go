package rules

import (
	"slices"
	"strings"
)

// A wall of consent asks its reader to let cookies be set before there is anything to read: a few
// sentences on that, and the buttons to agree, to refuse or to choose.
const (
	ConsentWords   = 150 // the most words of one
	consentButton  = 8   // words of the longest label of a button
	consentStrange = 1   // sentences that may be about something else, where a button is about it
)

// ConsentText sums what a document says, to tell whether it is a wall of consent and nothing else.
type ConsentText struct {
	lines, words, sure, about, strange int
	button                             bool // the line added last is a button's label
	asks                               bool // such a label below the first line is about consent
}

// Add adds a line of n words; sentence is one that reads as such.
func (c *ConsentText) Add(line string, n int, sentence bool) {
	c.lines++
	c.words += n
	c.button = n <= consentButton && !sentence
	if c.words > ConsentWords {
		return
	}
	line = strings.ToLower(line)
	switch in := consents().In(line); {
	case in && (!c.button || c.lines == 1): // below, it may be a link to the privacy policy
		c.sure++
	case in || consentTalks().In(line):
		c.about++
	case c.button:
		return
	default:
		c.strange++
		return
	}
	c.asks = c.asks || c.button && c.lines > 1
}

// Is reports whether what was added is a wall of consent; named tells that a rule of consent names
// some of it.
func (c *ConsentText) Is(named bool) bool {
	return (named || c.asks) && c.words <= ConsentWords && c.sure > 0 && c.sure+c.about > 1 && c.button &&
		(c.strange == 0 || c.asks && c.strange <= consentStrange && 2*c.strange < c.sure+c.about)
}

// ConsentStems counts the stems that a line in small letters has of what tells that it is about
// consent, and where there are some, of what such lines have besides. One that is part of another
// is not counted again.
func ConsentStems(line string) (sure, about int) {
	var found []string
	count := func(stem string) bool {
		if !slices.ContainsFunc(found, func(f string) bool {
			return strings.Contains(stem, f) || strings.Contains(f, stem)
		}) {
			found = append(found, stem)
		}
		return true
	}
	consents().Each(line, count)
	if sure = len(found); sure == 0 {
		return 0, 0
	}
	consentTalks().Each(line, count)
	return sure, len(found) - sure
}
