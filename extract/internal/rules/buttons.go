package rules

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"shuck/extract/internal/rules/internal/trie"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// A row of buttons is a few labels with nothing but blanks between, as extractors leave it of a
// page: "Listen 4 min Comment Gift Article Share".
const (
	minRow    = 3  // words of the shortest
	maxRow    = 16 // and of the longest
	rowLabels = 2  // labels that it has at least
	maxLabel  = 5  // words of the longest label
)

// rowGroups are the groups whose labels stand in such rows.
const rowGroups = 1<<Share | 1<<Follow | 1<<Comments | 1<<ReadTime | 1<<Gallery | 1<<Newsletter | 1<<Counter | 1<<App

// rowShapes are the shapes of those groups.
var rowShapes = sync.OnceValue(func() []tested {
	return slices.DeleteFunc(slices.Clone(shapes()),
		func(t tested) bool { return table[t.rule].Group.Bit()&rowGroups == 0 })
})

// matchRow returns the rules that the labels of a row of buttons match; none where a word of the
// line is in no label. some is what matchPhrases says of the line.
func matchRow(buf []Hit, s []byte, n int, some bool) []Hit {
	buf = buf[:0]
	if n < minRow || n > maxRow || !wordByte(s[len(s)-1]) || len(s) > 10*maxRow {
		return buf
	}
	var end [maxRow + 1]int // of the words
	count := 0
	for at := 0; at < len(s); {
		k := bytes.IndexByte(s[at:], ' ')
		if k < 0 {
			k = len(s) - at
		}
		if count++; count > maxRow {
			return buf
		}
		end[count] = at + k
		at += k + 1
	}
	if !some && !mayLabel(s[:end[min(maxLabel, count)]], end[1]) {
		return buf
	}
	var labels, from [maxRow + 1]int // by the words before: the most labels that they are, and where the last of those starts
	for at := range count {
		if at > 0 && labels[at] == 0 {
			continue
		}
		for to := at + 1; to <= min(at+maxLabel, count); to++ {
			if labels[at] < labels[to] {
				continue
			}
			if hits, _ := matchWith(rowShapes(), buf, label(s, &end, at, to), to-at); Groups(hits)&rowGroups != 0 {
				labels[to], from[to] = labels[at]+1, at
			}
		}
	}
	if labels[count] < rowLabels {
		return buf
	}
	named := false
	for to := count; to > 0; to = from[to] {
		hits, _ := match(buf[len(buf):], label(s, &end, from[to], to), to-from[to])
		named = named || Groups(hits)&^(1<<Counter|1<<ReadTime)&rowGroups != 0
		buf = append(buf, hits...)
	}
	if !named {
		return buf[:0]
	}
	sortHits(buf)
	return dedupe(buf)
}

// mayLabel reports whether a line of which no phrase is a part may begin with a label of rowGroups
// all the same: s is its first words, of which the first ends at an index. That word may be a
// phrase that no other goes on from, or be spelled otherwise alone, or the label be a shape.
func mayLabel(s []byte, first int) bool {
	if words.Variant(s[:first]) < first {
		return true
	}
	if _, some := matchPhrases(nil, s[:first], 1); some {
		return true
	}
	braces := 0
	for _, c := range s {
		braces += int(signOf[c] & scriptSign / scriptSign)
	}
	if braces >= leastBraces {
		return true
	}
	may := false
	eachWord(s, func(w []byte) bool {
		may = trie.Digit(w[0]) || lexicon.Network(w) || lexicon.Button(w) || lexicon.Counted(w)
		return false
	})
	return may
}

// leastBraces is how many signs of scripts a label has at least that is of a script or a template.
const leastBraces = 2

// label gives words from up to to of a line, whose words end at end.
func label(s []byte, end *[maxRow + 1]int, from, to int) []byte {
	if from == 0 {
		return s[:end[to]]
	}
	return s[end[from]+1 : end[to]]
}

// dedupe leaves out of sorted hits those that stand there twice.
func dedupe(h []Hit) []Hit {
	kept := h[:0]
	for i, x := range h {
		if i == 0 || x != h[i-1] {
			kept = append(kept, x)
		}
	}
	return kept
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == ')' || c >= 0x80
}

// runGroups are the groups whose labels stand in a run at the start of a line: a menu's, beside
// those of rows of buttons.
const runGroups = rowGroups | 1<<Related | 1<<Nav | 1<<Paywall | 1<<Shop

// BetweenLabels are the signs that stand between labels in a run of them.
const BetweenLabels = " |>›»·•/-"

// LabelRun returns the end of the run of labels that a line begins with, a menu for one, and how
// many there are. The signs between them belong to it; what follows begins as a sentence does.
func LabelRun(text string) (end, labels int) {
	var fold []byte
	var hits []Hit
	for at := 0; ; {
		at += len(text[at:]) - len(strings.TrimLeft(text[at:], BetweenLabels))
		to, next := at, 0
		for n := 1; n <= maxLabel && to < len(text); n++ {
			for to < len(text) && text[to] == ' ' {
				to++
			}
			if to < len(text) && strings.IndexByte("|>/-", text[to]) >= 0 {
				break
			}
			for to < len(text) && text[to] != ' ' {
				to++
			}
			fold = words.AppendFold(fold[:0], text[at:to])
			if hits = Match(hits, fold, n); Groups(hits)&runGroups != 0 && begins(text[to:]) {
				next = to
			}
		}
		if next == 0 {
			return end, labels
		}
		at, end = next, next
		labels++
	}
}

// begins reports whether a text begins as a label or a sentence does: with no small letter.
func begins(text string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, BetweenLabels))
	return !words.Small(r)
}
