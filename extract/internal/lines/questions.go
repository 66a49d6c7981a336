package lines

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// faqReach is the number of units at the head of a text among which it has its second question.
const faqReach = 5

// headsQuestions reports whether a text's first line is a label above questions: "FAQ".
func headsQuestions(t *facts.Text) bool {
	u := &t.Units[0]
	if u.Kind != doc.Paragraph || u.Groups != 1<<rules.Nav || u.Words > menuWords ||
		len(t.Units) <= faqReach || !t.Units[1].Question {
		return false
	}
	asks := func(u facts.Unit) bool { return u.Question }
	about := func(u facts.Unit) bool { return u.Groups&besideTitle != 0 } // as an article that asks in its title is
	return slices.ContainsFunc(t.Units[2:faqReach], asks) && !slices.ContainsFunc(t.Units[1:faqReach], about)
}

// Bounds of the title above questions.
const (
	questionsReach = 12 // units below the first question
	questionsLeast = 2  // questions there
	questionsAbove = 3  // units above it
)

// overFirstQuestion returns the title above the first of some questions near the head of a text, -1 for
// none.
func overFirstQuestion(t *facts.Text) int {
	for i := range t.Units[:min(len(t.Units), betweenMost)] {
		switch u := &t.Units[i]; {
		case u.Prose:
			return -1
		case u.Question:
			if title := overQuestions(t, i); title < i {
				return title
			}
			return -1
		}
	}
	return -1
}

// overQuestions returns the unit that is the title where the question at best was found, or a word
// above it, the first of some: the line of some words above them, perhaps with the head of the first
// ones between. Where there is none it is best.
func overQuestions(t *facts.Text, best int) int {
	first := best
	if u := &t.Units[best]; !u.Question && u.Words <= kickerWords && best+1 < len(t.Units) {
		first++
	}
	if !t.Units[first].Question || best == 0 {
		return best
	}
	asked := 0
	for i := first + 1; i < min(len(t.Units), first+questionsReach); i++ {
		switch u := &t.Units[i]; {
		case u.Groups&besideTitle != 0:
			return best // an article that asks in its title
		case u.Question && !u.Prose && u.Groups == 0:
			asked++
		}
	}
	for i := best - 1; i >= max(0, best-questionsAbove) && asked >= questionsLeast; i-- {
		u := &t.Units[i]
		least := int32(leastHeadline)
		if first > best || u.Groups == 1<<rules.Nav { // "FAQ" in words
			least = 2
		}
		if u.Groups&^(1<<rules.Nav) == 0 && u.Words >= least &&
			!u.Sentence && !u.Prose && u.Copies == 0 {
			return i
		}
	}
	return best
}
