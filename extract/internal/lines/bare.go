package lines

import (
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// Bounds of a title that stands once more without the site's name, below the line that has both.
const (
	bareReach = 6   // units below it
	bareShare = .35 // of its bytes at least
	bareWords = 15  // words of a first line above a text's sections
)

// siteSigns part a site's name from a page's title.
var siteSigns = [...]string{" - ", " | ", " – ", " — ", " · ", " » ", " :: ", "|", "_"}

// endsInSign reports whether what stands before a title ends as a site's name does.
func endsInSign(before string) bool {
	return strings.HasSuffix(before, "-") ||
		slices.ContainsFunc(siteSigns[:], func(sign string) bool { return strings.HasSuffix(before, sign) })
}

// bareTitle returns the unit that is the title where the unit at best was found: the same without
// the site's name, a little below; or the first line, where best is the first of a text's sections.
func bareTitle(t *facts.Text, best int) int {
	u, first := &t.Units[best], &t.Units[0]
	if best == 1 && u.Kind == doc.Heading && u.Level > 1 && t.Peers[best] > 0 &&
		first.Words <= bareWords && first.Groups == 0 && !first.Sentence {
		return 0
	}
	text := titleOf(t, best)
	for i := best + 1; i < min(len(t.Units), best+bareReach+1); i++ {
		part := titleOf(t, i)
		if part == "" || len(part) >= len(text) || float32(len(part)) < bareShare*float32(len(text)) {
			continue
		}
		if before, ok := strings.CutSuffix(text, part); ok && !t.Units[i].Lower &&
			(endsInSign(before) || isSections(before, part)) {
			return i
		}
		if i == best+1 && sayAlike(t, best, i) {
			return i
		}
		if after, ok := strings.CutPrefix(text, part); ok &&
			slices.ContainsFunc(siteSigns[:],
				func(sign string) bool { return strings.HasPrefix(after, sign) }) {
			return i
		}
	}
	return best
}

// Bounds of a heading that says in other words what the page's title above it does.
const (
	alikeLeast = 4   // content words
	alikeShare = .75 // of them that the title has
)

// sayAlike reports whether unit i, below a title that ends in its site's name, says the same
// without it.
func sayAlike(t *facts.Text, title, i int) bool {
	u, text := &t.Units[i], titleOf(t, title)
	named := slices.ContainsFunc(siteSigns[:], func(sign string) bool {
		at := strings.LastIndex(text, sign)
		return at > 0 && words.Count(text[at:]) <= siteWords && strings.Contains(text[at:], ".")
	})
	content := t.Content(u)
	if !named || u.Prose || u.Sentence || u.Groups != 0 || len(content) < alikeLeast {
		return false
	}
	hit := 0
	for _, h := range content {
		if slices.Contains(t.Content(&t.Units[title]), h) {
			hit++
		}
	}
	return float32(hit) >= alikeShare*float32(len(content))
}

// Bounds of the sections that a page names before its title, run together with it.
const (
	trailWords = 10 // their words
	trailTitle = 4  // words of the title that follows
)

// isSections reports whether what stands before a title in one line with it are the names of the
// sections that it stands in.
func isSections(before, title string) bool {
	n := words.Count(before)
	return strings.HasSuffix(before, " ") && n > 0 && n <= trailWords && words.Count(title) >= trailTitle &&
		!strings.ContainsAny(before, ".!?:,;")
}

// titleOf returns the text of unit i as a title, empty for one of several lines.
func titleOf(t *facts.Text, i int) string {
	if u := &t.Units[i]; u.Last-u.First > 1 {
		return ""
	}
	return parse.TitleText(t.Blocks[t.Units[i].First].Text)
}

// siteWords is the number of words of the longest name of a site.
const siteWords = 3

// leastHeadline is the number of words of the shortest line that is a title for where it stands.
const leastHeadline = 3

// isHeadline reports whether unit i stands as a title does: all above it is named by rules, and
// what is right below it is a date or names a writer.
func isHeadline(t *facts.Text, i int) bool {
	u := &t.Units[i]
	return u.Kind == doc.Paragraph && u.Groups == 0 && u.Words >= leastHeadline && !u.Prose && !u.Sentence &&
		int(t.Before[i].Marked) == i &&
		i+1 < len(t.Units) && t.Units[i+1].Groups&whenOrWho != 0
}

// hasSite reports whether unit i is a page's title for sure: its first line, with the site's name
// at an end, or one that stands below once more without it.
func hasSite(t *facts.Text, i int) bool {
	if bareTitle(t, i) > i {
		return true
	}
	u := &t.Units[i]
	at := strings.LastIndex(titleOf(t, i), " | ")
	return i == 0 && at > 0 && u.Kind == doc.Paragraph && u.Separators == 1 && !u.Sentence &&
		words.Count(titleOf(t, i)[at:]) <= siteWords
}

// A label of the page's, which rules name, is no title where it stands above another short line or
// another such label, as in a menu.
const (
	menuLabels = 1<<rules.Nav | 1<<rules.Share | 1<<rules.Follow | 1<<rules.Ad | 1<<rules.Cookie |
		1<<rules.Newsletter | 1<<rules.Comments
	menuWords = 3
)

// inMenu reports whether unit i is such a label.
func inMenu(t *facts.Text, i int) bool {
	u := &t.Units[i]
	if u.Groups&menuLabels == 0 || i+1 == len(t.Units) || t.Units[i+1].Prose {
		return false
	}
	return u.Words <= menuWords && (t.Units[i+1].Words <= menuWords || t.Units[i+1].Groups&menuLabels != 0)
}

// isSection reports whether unit i is the name of a section of the site, "Sport", right above a
// line that stands as a title does: below that is the text, or a date, or who wrote it, or a name with
// such a line below it.
func isSection(t *facts.Text, i int) bool {
	u := &t.Units[i]
	if u.Groups&(1<<rules.Nav) == 0 || u.Words > sectionWords || u.Kind != doc.Paragraph || i+2 >= len(t.Units) {
		return false
	}
	below, text := &t.Units[i+1], &t.Units[i+2]
	if isName(text) && i+3 < len(t.Units) {
		text = &t.Units[i+3]
	}
	return below.Kind == doc.Paragraph && below.Groups == 0 && below.Copies == 0 && !below.Prose &&
		!below.Colon && (!below.Sentence || below.Question) &&
		below.Words >= leastAbove && below.Words <= mostAbove && (text.Prose || text.Groups&besideTitle != 0)
}

// isName reports whether a unit may be a person's name and nothing else.
func isName(u *facts.Unit) bool {
	return u.Kind == doc.Paragraph && u.Groups == 0 && u.Tokens > 1 && u.Words <= nameWords &&
		u.Capitals == u.Tokens && u.Digits == 0 && !u.Sentence && !u.Colon
}

// sectionWords is the number of words of the longest name of a section.
const sectionWords = 2

// isTrail reports whether unit i, at the head of a text, is the sections that it stands in: another
// short line is right below.
func isTrail(t *facts.Text, i int) bool {
	return i <= menuParts && i+1 < len(t.Units) && !t.Units[i+1].Prose && t.IsCrumbs(i)
}

// standsApart reports whether unit i is a short line at the head of a text and none of the page's:
// below the sections that the text stands in, or above the one blank line that it has.
func standsApart(t *facts.Text, i int) bool {
	u := &t.Units[i]
	if u.Kind != doc.Paragraph || u.Groups != 0 || u.Sentence && !u.Question || u.Colon ||
		u.Words < leastHeadline || u.Words > mostAbove {
		return false
	}
	return i > 0 || u.GapAfter && t.Before[len(t.Units)].Gaps == 1
}
