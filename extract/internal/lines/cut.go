package lines

import (
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// A line that holds a whole text is cut at its ends: where what stands there is plainly no part of
// the article, what is left is a part of the line, unchanged.
const (
	cutReach  = 4000 // bytes at either end that are looked at
	cutWords  = 30   // of a line that may be cut
	cutShare  = .6   // of the text's words that it holds
	cutLabel  = 14   // words of the longest part that goes with a named one
	cutAtMost = .4   // share of the line's words that may go at either end
	cutRounds = 20
	cutLabels = 3 // labels of the shortest menu that a line begins with
)

// plain are the groups whose rules name what goes from the end of a line, and from its start.
const plain = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Related | 1<<rules.ReadMore | 1<<rules.Newsletter |
	1<<rules.Comments | 1<<rules.Cookie |
	1<<rules.Ad | 1<<rules.ReadTime | 1<<rules.App | 1<<rules.Paywall | 1<<rules.Nav | 1<<rules.Legal |
	1<<rules.Bio | 1<<rules.Source | 1<<rules.Tags | 1<<rules.Byline

// cutLine cuts the one line that holds nearly all of a raw text, or with kept of what is kept of
// it, and reports whether it did. What is cut counts in p.CutWords. A line that was asked about and
// stays as it is is whole, -1 where none is; the one that is known to be is not asked about again.
func cutLine(p *doc.Page, kept bool, known int) (whole int, cut bool) {
	all, longest := 0, -1
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if kept && !b.Keep {
			continue
		}
		if all += b.Words; longest < 0 || b.Words > p.Blocks[longest].Words {
			longest = i
		}
	}
	if longest < 0 || longest == known {
		return known, false
	}
	b := &p.Blocks[longest]
	if b.Words < cutWords || float64(b.Words) < cutShare*float64(all) || b.Kind != doc.Paragraph {
		return known, false
	}
	text := b.Text
	for range cutRounds {
		next := cutEnds(text, b.Words)
		if next == text || next == "" { // labels alone are left to the model
			break
		}
		text = next
	}
	if text == b.Text {
		return longest, false
	}
	before := b.Words
	b.Text, b.Words, b.LinkWords = text, 0, 0
	parse.CountWords(b)
	p.CutWords += before - b.Words
	return known, true
}

// cutEnds cuts what is plainly boilerplate off both ends of a line, once.
func cutEnds(text string, all int) string {
	if end, labels := rules.LabelRun(text); labels >= cutLabels {
		return strings.TrimLeft(text[end:], rules.BetweenLabels)
	}
	most := int(cutAtMost * float64(all))
	from := cutHead(text[:runeStart(text, min(cutReach, len(text)))], most)
	return strings.TrimSpace(text[from:cutTail(text, from, most)])
}

// cutHead returns where in the head of a line its text begins. The last part of it is not asked
// about.
func cutHead(head string, most int) (from int) {
	at, cut, part := 0, 0, ""
	for next := range split(head) {
		if part != "" {
			goes, more := cutting(part, &cut, most)
			if !more {
				return from
			}
			if at += len(part); goes {
				from = at
			}
		}
		part = next
	}
	return from
}

// cutTail returns where a line's text ends, which begins at from. It looks at as much of the tail
// as it needs.
func cutTail(text string, from, most int) int {
	for reach := cutReach / 8; ; reach *= 2 {
		start := runeStart(text, max(from, len(text)-reach))
		parts := slices.Collect(split(text[start:]))
		to, at, cut, i := len(text), len(text), 0, len(parts)-1
		for ; i > 0; i-- {
			goes, more := cutting(parts[i], &cut, most)
			if !more {
				return to
			}
			if at -= len(parts[i]); goes {
				to = at
			}
		}
		if reach >= cutReach || start == from {
			return to
		}
	}
}

// cutting reports whether a part at a line's end goes, and whether to ask about the one behind it;
// cut counts the words.
func cutting(part string, cut *int, most int) (goes, more bool) {
	n := words.Count(part)
	goes = named(part, n)
	*cut += n
	return goes, *cut <= most && (goes || n <= cutLabel)
}

// runeStart returns the start of the character at or below a place.
func runeStart(s string, at int) int {
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return at
}

// named reports whether rules say of a part of a line that it is no part of an article: of all of
// it, or of the label that it begins with where it is no sentence.
func named(part string, n int) bool {
	fold := words.AppendFold(nil, part)
	hits, _ := rules.Find(nil, fold, strings.TrimSpace(part), n)
	if rules.Groups(hits)&plain != 0 {
		return true
	}
	if n > cutLabel {
		return false
	}
	end, labels := rules.LabelRun(strings.TrimSpace(part))
	return labels > 0 && end < len(part)
}

// split parts a line at the ends of its sentences and at the bars between labels; the blanks before
// a part are its own.
func split(text string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := 0
		for i := 0; i < len(text); {
			r, size := rune(text[i]), 1
			if r != '|' {
				if !words.MayEnd(text[i]) {
					i++
					continue
				}
				r, size = utf8.DecodeRuneInString(text[i:])
			}
			i += size
			if r != '|' && !words.Ending(r) {
				continue
			}
			i += closing(text[i:])
			next := strings.TrimLeft(text[i:], " \u00a0")
			if next == "" {
				break
			}
			dense := r == '。' || r == '！' || r == '？'
			q, _ := utf8.DecodeRuneInString(next)
			if (dense || len(next) < len(text)-i) && !words.Small(q) {
				if !yield(text[start:i]) {
					return
				}
				start = i
			}
		}
		yield(text[start:])
	}
}

// closing returns the length of the marks that may stand behind a sentence's end and belong to it.
func closing(text string) int {
	return len(text) - len(strings.TrimLeft(text, "\"”’)」».!"))
}
