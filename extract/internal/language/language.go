// Package language tells the language of a text by its script, its letters and its commonest words.
package language

import (
	"strings"

	"shuck/extract/internal/rules/lexicon"
)

// Bounds on what is read of a text.
const (
	maxWords  = 600
	minHits   = 3    // common words below which nothing is said of a text
	minShare  = 0.07 // share of them among the words
	minAlone  = 1.8  // words and letters of a language that is enough with fewer of them
	minLead   = 2    // by how much more than the next it has of them
	minScript = 20   // letters of a script that stands for one language

	// What is enough of a text: words, common ones of a language among them, and its lead. Kin such
	// as Norwegian and Danish have no such lead, and are read to the end.
	sureWords = 100
	sureHits  = 20
	sureLead  = 2.5
)

// maxLanguages is how many languages may have lists of words: a bit each.
const maxLanguages = 64

// Tag gives the language as a BCP 47 tag, empty where the text does not tell it.
func (c *Counter) Tag() string {
	script, most := scriptLatin, 0
	for s, n := range c.scripts {
		if s != scriptOther && n > most {
			script, most = s, n
		}
	}
	if han, kana := c.scripts[scriptHan], c.scripts[scriptKana]; han+kana > most {
		script, most = scriptHan, han+kana
	}
	if most < minScript {
		return ""
	}
	if script == scriptHan {
		if c.scripts[scriptKana]*10 > most {
			return "ja"
		}
		return "zh"
	}
	if code := scriptLanguages[script]; code != "" {
		return code
	}
	return c.byWords(script)
}

// byWords gives the language of the script whose common words and letters the text has most of.
func (c *Counter) byWords(script int) string {
	best, most, next := -1, float32(0), float32(0)
	for i, code := range lexicon.Codes {
		if scriptsOf(code)>>script&1 == 0 {
			continue
		}
		if score := c.score(i); score > most {
			best, most, next = i, score, most
		} else if score > next {
			next = score
		}
	}
	many := best >= 0 && c.hits[best] >= minHits && c.hits[best] >= minShare*float32(c.words)
	alone := most >= minAlone && most >= minLead*next && most >= minShare*float32(c.words)
	if !many && !alone {
		if script == scriptBengali {
			return "bn" // nearly all that is written in it
		}
		return ""
	}
	return lexicon.Codes[best]
}

// score weighs what the text has of a language: its common words and letters, those more that few
// others have.
func (c *Counter) score(language int) float32 { return c.marks[language] + c.hits[language]/2 }

// kin are languages so near each other that a page's own word counts more than the text's words.
var kin = [...]string{
	"no nb nn da", "sr hr bs sh me", "id ms", "cs sk", "gl pt", "tl fil", "hi mr ne",
	"fa prs", "bn as", "ca oc", "tr az", "bg mk", "nl af",
}

// Agrees reports whether a text found to be in language found may be in the language that is
// declared for it: the same one, one of its kin, or one that no text is found to be in.
func Agrees(declared, found string) bool {
	declared, _, _ = strings.Cut(declared, "-")
	if declared == found || declared == "" {
		return declared == found
	}
	for _, group := range kin {
		if hasCode(group, declared) && hasCode(group, found) {
			return true
		}
	}
	return !known(declared)
}

func hasCode(list, code string) bool {
	for c := range strings.FieldsSeq(list) {
		if c == code {
			return true
		}
	}
	return false
}

// known reports whether texts are found to be in a language.
func known(code string) bool {
	if code == "ja" || code == "zh" {
		return true
	}
	for _, c := range scriptLanguages {
		if c == code {
			return true
		}
	}
	for _, c := range lexicon.Codes {
		if c == code {
			return true
		}
	}
	return false
}

// Letters gives how many letters were counted.
func (c *Counter) Letters() int { return c.letters }
