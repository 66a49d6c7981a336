package passes

import (
	"strings"
	"unicode"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// Comments known by the lines above them, each with a name, a day and a time of day.
const (
	fewStamps  = 3  // comments that make a thread
	stampLine  = 14 // words of such a line at most, without its links: "Report this comment"
	stampGap   = 8  // blocks of a comment at most
	otherNames = .6 // share of the lines that are not like another but for their figures
)

// dropStamped leaves out readers' comments that nothing names, in any markup and language: below
// the text stand lines with a name, a day and a time, and under each what was said then; with them
// goes a short line above the first. Where such a line stands above the text in the same element,
// or a heading between two, they are posts of their own; where they have no names, the text's
// hours.
func dropStamped(s *State) {
	if s.Comments || s.Forum || s.Typed[facts.KindForum] || s.Typed[facts.KindList] {
		return
	}
	var lines []int
	words := 0
	for i := range s.Blocks {
		switch k := &s.Blocks[i]; {
		case s.Texts[i].Digits > 0 && isStamp(k):
			if words < threadWords {
				if k.Keep || s.Texts[i].Prose {
					return
				}
				continue
			}
			if n := len(lines); n > 0 && n < fewStamps && i-lines[n-1] > stampGap {
				lines = lines[:0]
			}
			lines = append(lines, i)
		case len(lines) > 0 && k.Kind == doc.Heading && len(lines) < fewStamps:
			lines = lines[:0]
		case k.Keep && s.Texts[i].Prose && len(lines) == 0:
			words += k.Words
		}
	}
	if len(lines) < fewStamps || !s.named(lines) {
		return
	}
	longest := 0
	for n := 1; n < len(lines); n++ {
		longest = max(longest, lines[n]-lines[n-1])
	}
	first := s.beginOf(lines)
	s.decideAll(s.headOfComments(first), first, false)
	i := first
	for ; i < min(lines[len(lines)-1]+longest, len(s.Blocks)); i++ {
		if s.Blocks[i].Kind == doc.Heading && !s.isCommentsHead(i) {
			break
		}
		s.decide(i, false)
	}
	if s.keptFrom(i) <= belowThread {
		s.decideAll(i, len(s.Blocks), false)
	}
}

// headOfComments returns the short line above the first comment, or a head of comments over the
// rules of the house; the first comment where there is none.
func (s *State) headOfComments(first int) int {
	if head := s.textBefore(first); head >= 0 && s.Blocks[head].Words <= headWords && !s.Texts[head].Ends {
		return head
	}
	words := 0
	for j := first - 1; j >= max(0, first-headBlocks) && words <= belowThread; j-- {
		if s.isCommentsHead(j) {
			return j
		}
		words += s.Blocks[j].Words
	}
	return first
}

// beginOf returns the block that the first of the comments with these lines begins with: one above
// its line, where each comment ends with it in an element of its own, and the text is above that.
func (s *State) beginOf(lines []int) int {
	begin := lines[0]
	unit := s.Tree.Parent[s.Blocks[begin].Node]
	next := s.Tree.Parent[s.Blocks[lines[1]].Node]
	if unit <= 0 || unit == next || s.Tree.Sig[unit] != s.Tree.Sig[next] || s.Tree.Parent[unit] != s.Tree.Parent[next] {
		return begin
	}
	for begin > 0 && s.Inside(s.Blocks[begin-1].Node, unit) {
		begin--
	}
	words := 0
	for i := range begin {
		if s.Blocks[i].Keep && s.Texts[i].Prose {
			words += s.Blocks[i].Words
		}
	}
	if words < threadWords {
		return lines[0]
	}
	return begin
}

// belowThread is the words at most of the rules of the house, above a thread or below it.
const belowThread = 40

// keptFrom returns the words kept of the blocks from i on.
func (s *State) keptFrom(i int) (words int) {
	for ; i < len(s.Blocks); i++ {
		if k := &s.Blocks[i]; k.Keep {
			words += k.Words
		}
	}
	return words
}

// named reports whether lines have other names each.
func (s *State) named(lines []int) bool {
	names := make(map[string]bool, len(lines))
	for _, i := range lines {
		names[strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) {
				return r
			}
			return -1
		}, stampOf(&s.Blocks[i]))] = true
	}
	return float32(len(names)) >= otherNames*float32(len(lines))
}

// isStamp reports whether a block is, begins with or ends with a stamp.
func isStamp(k *doc.Block) bool {
	return k.Kind != doc.Heading && k.Kind != doc.TableRow && stampOf(k) != ""
}

// tellsTime reports whether a line has a day with its year, a time of day and more.
func tellsTime(line string) bool {
	day, clock, letters, short := false, false, 0, 0
	for i := 0; i < len(line); {
		c := line[i]
		if c < '0' || c > '9' {
			if c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 {
				letters++
			}
			i++
			continue
		}
		end := i
		for end < len(line) && line[end] >= '0' && line[end] <= '9' {
			end++
		}
		digits := line[i:end]
		if short++; len(digits) > 2 || end == len(line) || line[end] != '.' && line[end] != '-' && line[end] != '/' {
			day = day || short == 3 && len(digits) == 2 // "12-03-19"
			short = 0
		}
		switch {
		case isYear(digits):
			day = true
		case len(digits) <= 2 && areMinutes(line[end:]) &&
			(line[end] == ':' || line[end] == 'h' || isDotted(line, i, end)):
			clock = true
			end += 3
		}
		i = end
	}
	return day && clock && letters >= 2
}

// areMinutes reports whether s is a sign and the minutes of an hour: ":31", "h31"; no page of a
// journal, as in "2008;21:1350".
func areMinutes(s string) bool {
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	return digit(1) && digit(2) && !digit(3) && s[1] <= '5'
}

// isDotted reports whether a dot stands behind the digits from i to end of a line as in a time of
// day that the line ends with: "18.05".
func isDotted(line string, i, end int) bool {
	return line[end] == '.' && line[i:end] <= "23" && i > 0 && line[i-1] == ' ' && end+3 == len(line)
}

// stampOf returns the stamp of a block: its first line, with the second where it has a name and no
// more, or the last of several; empty where neither is one.
func stampOf(k *doc.Block) string {
	line, rest, more := strings.Cut(k.Text, "\n")
	if !more {
		if k.Words-k.LinkWords > stampLine || !tellsTime(line) {
			return ""
		}
		return line
	}
	if second, _, _ := strings.Cut(rest, "\n"); !strings.ContainsAny(line, "0123456789") {
		line = k.Text[:len(line)+1+len(second)]
	}
	for _, line := range [...]string{line, rest[strings.LastIndexByte(rest, '\n')+1:]} {
		if len(line) <= stampBytes && tellsTime(line) {
			return line
		}
	}
	return ""
}

// stampBytes is the length of a stamp at most that is one line of several.
const stampBytes = 100
