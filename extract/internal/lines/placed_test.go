package lines

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

const quayProse = "The harbour council will open the old quay in May, nine years after the storm.\n"

// factsOf returns the facts of a text until the test ends.
func factsOf(t *testing.T, text string) *facts.Text {
	t.Helper()
	p := &doc.Page{Source: text}
	parse.Text(p)
	f := facts.Of(p.Blocks)
	t.Cleanup(f.Release)
	return f
}

// placed is a text, and which of its lines is the title by where it stands: the first is 0, and -1 is
// none.
type placed struct {
	name, text string
	best, want int
}

func checkPlaced(t *testing.T, find func(t *facts.Text, best int) int, cases []placed) {
	t.Helper()
	for _, c := range cases {
		if got := find(factsOf(t, c.text), c.best); got != c.want {
			t.Errorf("%s: line %d, want %d", c.name, got, c.want)
		}
	}
}

// asked makes of a question about a line a search of a title: the line or none.
func asked(is func(t *facts.Text, i int) bool) func(t *facts.Text, best int) int {
	return func(t *facts.Text, best int) int {
		if is(t, best) {
			return best
		}
		return -1
	}
}

// TestIsSection: the name of a section of the site stands right above a title.
func TestIsSection(t *testing.T) {
	checkPlaced(t, asked(isSection), []placed{
		{"above a title", "News\nOld quay opens again\n" + quayProse, 0, 0},
		{"above one with its date", "News\nOld quay opens again\n3 May 2020\nBoats\n" + quayProse, 0, 0},
		{"above a question", "News\nWill the quay open again?\n" + quayProse, 0, 0},
		{"no section's name", "Masonry\nOld quay opens again\n" + quayProse, 0, -1},
		{"above an item", "News\n- Old quay opens again\n" + quayProse, 0, -1},
		{"above another label", "News\nLog in or sign up\n" + quayProse, 0, -1},
		{"above a line said twice", "News\nOld quay opens again\n" + quayProse + "Old quay opens again\n", 0, -1},
		{"above the text", "News\n" + quayProse + quayProse, 0, -1},
		{"above a head", "News\nWhat the council said:\n" + quayProse, 0, -1},
		{"above a sentence", "News\nOld quay opens again.\n" + quayProse, 0, -1},
		{"above a short line", "News\nOld quay\n" + quayProse, 0, -1},
		{"above two lines", "News\nOld quay opens again\nBoats\n" + quayProse, 0, -1},
		{"at the end", quayProse + "News\nOld quay opens again\n", 1, -1},
	})
}

// TestStandsApart: a short line at the head of a text is its title below the sections that it stands
// in, or above the one blank line.
func TestStandsApart(t *testing.T) {
	checkPlaced(t, asked(standsApart), []placed{
		{"above the blank line", "Old quay opens\n\n" + quayProse, 0, 0},
		{"above one of several", "Old quay opens\n\n" + quayProse + "\n" + quayProse, 0, -1},
		{"above none", "Old quay opens\n" + quayProse + "\n" + quayProse, 0, -1},
		{"below the sections", "News > Harbours\nOld quay opens\n" + quayProse, 1, 1},
		{"a question", "News > Harbours\nWill it open?\n" + quayProse, 1, 1},
		{"a sentence", "News > Harbours\nOld quay opens.\n" + quayProse, 1, -1},
		{"a head", "News > Harbours\nWhat they said:\n" + quayProse, 1, -1},
		{"a label", "News > Harbours\nShare this story\n" + quayProse, 1, -1},
		{"two words", "News > Harbours\nOld quay\n" + quayProse, 1, -1},
		{"a heading", "News > Harbours\n# Old quay opens\n" + quayProse, 1, -1},
		{"as long as a paragraph", "News > Harbours\nOld quay opens and the boats and the masons and the divers and the council and the men of the pier and the men of the mill come\n" + quayProse, 1, -1},
	})
}

// TestChapter: a chapter of a book in Chinese or Japanese has its number.
func TestChapter(t *testing.T) {
	find := func(t *facts.Text, _ int) int { return chapter(t) }
	const said = "船慢慢地靠了岸，老人站在石头上，看着远处的灯光，一句话也没有说，风从海上吹来，带着盐的味道，天快要黑了，他知道今晚不会有人来，可是他还是在等，等着那条蓝色的船。\n"
	checkPlaced(t, find, []placed{
		{"above the text", "首页\n第十二章 雾中的船\n" + said, 0, 1},
		{"in figures", "首页\n第12章 雾中的船\n" + said, 0, 1},
		{"no number", "首页\n第章 雾中的船\n" + said, 0, -1},
		{"of something else", "首页\n第十二次 雾中的船\n" + said, 0, -1},
		{"an item", "首页\n- 第十二章 雾中的船\n" + said, 0, -1},
		{"said twice", "第十二章 雾中的船\n第十二章 雾中的船\n" + said, 0, -1},
		{"a sentence", "首页\n第十二章说的是雾中的船。\n" + said, 0, -1},
		{"below the text", said + said + "第十三章 灯塔\n", 0, -1},
	})
}

// TestIsQuotedTitle: a title of what somebody said stands above the line that says who did.
func TestIsQuotedTitle(t *testing.T) {
	checkPlaced(t, asked(isQuotedTitle), []placed{
		{"above who said it", "Home\n\"We all saw the quay\"\nThe warden of the harbour on the storm\n" + quayProse, 1, 1},
		{"below a line of the text's", "Harbours\n\"We all saw the quay\"\nThe warden of the harbour on the storm\n" + quayProse, 1, -1},
		{"two words", "Home\n\"We saw\"\nThe warden of the harbour on the storm\n" + quayProse, 1, -1},
		{"not to its end", "Home\n\"We all saw\" the quay\nThe warden of the harbour on the storm\n" + quayProse, 1, -1},
		{"not in quotes", "Home\nWe all saw the quay\nThe warden of the harbour on the storm\n" + quayProse, 1, -1},
		{"above what was said too", "Home\n\"We all saw the quay\"\n\"Nobody saw the boats\"\n" + quayProse, 1, -1},
		{"above an item", "Home\n\"We all saw the quay\"\n- The warden of the harbour\n" + quayProse, 1, -1},
		{"an item", "Home\n- \"We all saw the quay\"\nThe warden of the harbour on the storm\n" + quayProse, 1, -1},
		{"said again below", "Home\n\"We all saw the quay\"\nThe warden of the harbour on the storm\n" + quayProse + "\"We all saw the quay\"\n", 1, -1},
	})
}

// TestOverText: below a list of other pieces the title is the line right above the text.
func TestOverText(t *testing.T) {
	const menu = "Related stories\nTen boats to see\nLog in\nSubscribe\n"
	checkPlaced(t, overText, []placed{
		{"above the text", menu + "Old quay opens again\n" + quayProse, 1, 4},
		{"above its date", menu + "Old quay opens again\n3 May 2020\n" + quayProse, 1, 4},
		{"a question", menu + "Will the quay open again?\n" + quayProse, 1, 4},
		{"a heading", menu + "## Old quay opens again\n" + quayProse, 1, 4},
		{"an item", menu + "- Old quay opens again\n" + quayProse, 1, 1},
		{"a sentence", menu + "The quay opens again.\n" + quayProse, 1, 1},
		{"a head", menu + "What the council said:\n" + quayProse, 1, 1},
		{"a label", menu + "Share this with your friends\n" + quayProse, 1, 1},
		{"three words", menu + "Old quay opens\n" + quayProse, 1, 1},
		{"one label above it", "Related stories\nTen boats to see\nLog in\nOld quay opens again\n" + quayProse, 1, 1},
		{"no list of other pieces", "Harbours\nTen boats to see\nLog in\nSubscribe\nOld quay opens again\n" + quayProse, 1, 1},
		{"far below the list's head", "Related stories\nFish\nGulls\nTides\nTen boats to see\nLog in\nSubscribe\nOld quay opens again\n" + quayProse, 4, 4},
		{"nothing but dates below", "Related stories\nTen boats to see\n3 May 2020\n" + quayProse, 1, 1},
	})
}

// TestHeadsQuestions: the label above questions is their title.
func TestHeadsQuestions(t *testing.T) {
	first := func(t *facts.Text, _ int) int {
		if headsQuestions(t) {
			return 0
		}
		return -1
	}
	checkPlaced(t, first, []placed{
		{"above questions", "FAQ\nWhere do I park?\nBehind the hall.\nIs it free?\nYes.\nOn Sundays.\n", 0, 0},
		{"above one", "FAQ\nWhere do I park?\nBehind the hall.\nIt is free.\nAsk in the hall.\nOn Sundays.\n", 0, -1},
		{"a heading", "# FAQ\nWhere do I park?\nBehind the hall.\nIs it free?\nYes.\nOn Sundays.\n", 0, -1},
		{"above an answer", "FAQ\nBehind the hall.\nWhere do I park?\nIs it free?\nYes.\nOn Sundays.\n", 0, -1},
		{"above an article that asks in its title", "FAQ\nWhere do I park?\n3 May 2020\nIs it free?\nYes.\nOn Sundays.\n", 0, -1},
		{"no label", "Parking\nWhere do I park?\nBehind the hall.\nIs it free?\nYes.\nOn Sundays.\n", 0, -1},
		{"in a text of five lines", "FAQ\nWhere do I park?\nBehind the hall.\nIs it free?\nYes.\n", 0, -1},
	})
}

// TestOverQuestions: the title of questions stands above the first of them.
func TestOverQuestions(t *testing.T) {
	const questions = "Where do I park?\nBehind the hall.\nIs it free?\nYes.\nAnd on Sundays?\nIt is.\n"
	checkPlaced(t, overQuestions, []placed{
		{"above the first", "Home\nParking at the hall\n" + questions, 2, 1},
		{"above a head of them", "Home\nParking at the hall\nCars\n" + questions, 2, 1},
		{"two words above a head", "Home\nHall parking\nCars\n" + questions, 2, 1},
		{"two words", "Home\nHall parking\n" + questions, 2, 2},
		{"a sentence", "Home\nThis is the hall.\n" + questions, 2, 2},
		{"a button", "Share on Facebook\n" + questions, 1, 1},
		{"said again", "Parking at the hall\n" + questions + "Parking at the hall\n", 1, 1},
		{"two questions", "Parking at the hall\nWhere do I park?\nBehind the hall.\nIs it free?\nYes.\n", 1, 1},
		{"an article that asks", "Parking at the hall\nWhere do I park?\n3 May 2020\n" + questions, 1, 1},
		{"four lines above", "Parking at the hall\nCars\nBikes\nBoats\n" + questions, 4, 4},
		{"the first line", questions, 0, 0},
		{"no question", "Parking at the hall\nBehind the hall\nThat is all we know\n", 1, 1},
	})
}

// TestUnderLabels: below labels that a text begins with, its title stands above who wrote it, or when.
func TestUnderLabels(t *testing.T) {
	find := func(t *facts.Text, _ int) int { return underLabels(t) }
	checkPlaced(t, find, []placed{
		{"below two", "Harbours\nMasonry\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 2},
		{"below one", "Harbours\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
		{"below a label that rules name", "Harbours\nSubscribe to our newsletter\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 2},
		{"below a longer line", "Harbours\nStones of the north\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
		{"no date", "Harbours\nMasonry\nOld quay opens again\nBoats\n" + quayProse, 0, 0},
		{"two words", "Harbours\nMasonry\nOld quay\n3 May 2020\n" + quayProse, 0, 0},
		{"said again", "Harbours\nMasonry\nOld quay opens again\n3 May 2020\n" + quayProse + "Old quay opens again\n", 0, 0},
		{"below an item", "Harbours\n- Masonry\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
		{"below a sentence", "Harbours\nRead it.\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
		{"below a head", "Harbours\nMasonry:\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
		{"below a number", "Harbours\nPage 3\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
		{"a label of the page's", "Harbours\nMasonry\nShare on Facebook\n3 May 2020\n" + quayProse, 0, 0},
		{"below thirteen", "A\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nK\nL\nM\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 0},
	})
}

// TestIsOwner: the name of whom a text belongs to stands with a © below its last prose.
func TestIsOwner(t *testing.T) {
	checkPlaced(t, asked(isOwner), []placed{
		{"below the text", "Harbour Post\n" + quayProse + "© 2020 Harbour Post\n", 0, 0},
		{"above the text", "Harbour Post\n© 2020 Harbour Post\n" + quayProse, 0, -1},
		{"no claim", "Harbour Post\n" + quayProse + "Harbour Post\n", 0, -1},
		{"another's", "Harbour Post\n" + quayProse + "© 2020 Quay Press\n", 0, -1},
		{"a paragraph of law", "Harbour Post\n" + quayProse + "© 2020 Harbour Post. No part of it may be printed, sent or sold, in whole or in part, by anyone.\n", 0, -1},
		{"a title with the name", "What is new at the Harbour Post\n" + quayProse + "© 2020 What is new at the Harbour Post\n", 0, -1},
	})
}

// TestUnderMenu: where no line is like a title, the one right below a menu is it.
func TestUnderMenu(t *testing.T) {
	find := func(t *facts.Text, _ int) int { return underMenu(t) }
	const menu = "Home\nLog in\nContact us\n"
	checkPlaced(t, find, []placed{
		{"above a day", menu + "Old quay opens again\n3 May 2020\n" + quayProse, 0, 3},
		{"above who wrote it, and a day", menu + "Old quay opens again\nAda Merrin\nHarbour desk\n3 May 2020\n" + quayProse, 0, 3},
		{"above four such", menu + "Old quay opens again\nAda Merrin\nBen Holm\nCai Reed\nDee Marsh\n3 May 2020\n" + quayProse, 0, -1},
		{"above a longer line", menu + "Old quay opens again\nA harbour gets its stones back\n3 May 2020\n" + quayProse, 0, -1},
		{"above buttons", menu + "Old quay opens again\nShare on Facebook\n" + quayProse, 0, 3},
		{"above the text", menu + "Old quay opens again\n" + quayProse, 0, -1},
		{"below two buttons", "Home\nLog in\nOld quay opens again\nShare on Facebook\n" + quayProse, 0, -1},
		{"below two, above a day", "Home\nLog in\nOld quay opens again\n3 May 2020\n" + quayProse, 0, 2},
		{"what was said, below one", "Home\n\"Old quay opens again\"\nShare on Facebook\n" + quayProse, 0, 1},
		{"below the sections in a line", "Home | News | Log in\nOld quay opens again\nShare on Facebook\n" + quayProse, 0, 1},
		{"a question", menu + "Will the quay open?\n3 May 2020\n" + quayProse, 0, 3},
		{"a sentence", menu + "The quay opens again.\n3 May 2020\n" + quayProse, 0, -1},
		{"a head", menu + "What the council said:\n3 May 2020\n" + quayProse, 0, -1},
		{"small letters", menu + "old quay opens again\n3 May 2020\n" + quayProse, 0, -1},
		{"said again", menu + "Old quay opens again\n3 May 2020\n" + quayProse + "Old quay opens again\n", 0, -1},
		{"two words", menu + "Old quay\n3 May 2020\n" + quayProse, 0, -1},
		{"an item", menu + "- Old quay opens again\n3 May 2020\n" + quayProse, 0, -1},
		{"no text", menu + "Old quay opens again\n3 May 2020\n", 0, -1},
		{"a menu alone", menu + quayProse, 0, -1},
		{"far above the text", menu + "Old quay opens again\n3 May 2020\nHome\nHome\nHome\nHome\nHome\nHome\nHome\nHome\nHome\nHome\nHome\n" + quayProse, 0, -1},
	})
}
