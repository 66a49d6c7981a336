package lines_test

import (
	"fmt"
	"strings"
	"testing"

	"shuck/extract/internal/lines"
)

// courses is what a list of courses says of one, cut short.
func courses(n string) string {
	return "The course tells how it is won and laid, what each kind of it costs, how long a quay stands with it in salt " +
		"water, and what the masons of the north did when there was none, with three weeks in " + n + " yards and...\n\n"
}

// ranks is a table of names with bars between cells.
func ranks(names string) string {
	var b strings.Builder
	for i, name := range strings.Split(names, ", ") {
		fmt.Fprintf(&b, "%d | %s | %.1f\n\n", i+1, name, 82-.7*float64(i))
	}
	return b.String()
}

// talk is what readers say below an article, in more words than its own.
var talk = strings.Repeat("I walked there as a child with my father, and I am so glad that we will see the quay in use again before "+
	"I am too old for it.\n\nYou all forget what it costs. My taxes pay for your walks, and nobody asked me whether I want a quay, "+
	"or whether you would not rather have a road that we can drive on.\n\n", 6)

// TestPasses holds each pass to a text that shows what it is for: what must stand in the output,
// and what must not.
func TestPasses(t *testing.T) {
	body := strings.TrimPrefix(article(4), "Old quay to open again after nine years of repair\n\n")
	labelled := strings.Replace(body, "\n\nThe council", "\n\nHow they are laid\n\nThe council", 1)
	comment := "anna k\n2 days ago\nI walked past it every day as a child, and I am so glad that it will open again.\nReply\n"
	for _, c := range []struct {
		name, text string
		keep, drop []string
	}{
		{
			"fill", dump(1)[:strings.Index(dump(1), "The council")] + labelled,
			[]string{"How they are laid"},
			[]string{"Log in"},
		},
		{
			"comments", article(6) + "\n14 comments\n\n" + strings.Repeat(comment, 5),
			[]string{"Masons have laid"},
			[]string{"I walked past it", "14 comments"},
		},
		{
			"comments between head and foot", article(3) + "\n\nTop rated comments\n\n" + talk + "\n\nRead all comments\n",
			[]string{"Masons have laid"},
			[]string{"Top rated comments", "I walked there as a child", "You all forget", "Read all comments"},
		},
		{
			"list", article(2) + "The people who built it:\n\n" + people(200) + "\n" + labelled,
			[]string{"Mason 1, of the quay", "Mason 100, of the quay", "Mason 200, of the quay"},
			nil,
		},
		{
			"a list without marks", article(2) + strings.ReplaceAll(people(200), "- ", "") + "\n" + labelled,
			[]string{"Mason 1, of the quay", "Mason 100, of the quay", "Mason 200, of the quay"},
			nil,
		},
		{
			"a list that rules name", article(4) + "Read more:\n\n" + strings.Repeat("- Share on Facebook\n- Print this page\n", 4) + "\n" + labelled,
			[]string{"Masons have laid"},
			[]string{"Share on Facebook"},
		},
		{
			"many rows with bars", article(2) + "\n\nRank | Quay | Score\n\n" + ranks("Old Harbour, North Mole, Saint Elm, Fish Steps, West Pier, Salt Pans, Mill Dam, Customs, Long Arm, Low Light"),
			[]string{"Rank | Quay | Score", "1 | Old Harbour | 82.0", "10 | Low Light | 75.7"},
			nil,
		},
		{
			"rows with bars", article(4) + "Stone | Weight | Cost\n\nGranite | 2.7 t | 90\n\nSlate | 2.8 t | 120\n\n" + labelled,
			[]string{"Stone | Weight | Cost", "Granite | 2.7 t | 90", "Slate | 2.8 t | 120"},
			nil,
		},
		{
			"summaries cut short", article(4) + "\n" + courses("one") + courses("two") + courses("tri"),
			[]string{"weeks in one yards and...", "weeks in two yards and...", "weeks in tri yards and..."},
			nil,
		},
		{
			"versions over paragraphs", "0.20.4\n\n  proxy: support addresses of the sixth version in its line\n\n0.20.3\n\n" +
				"  No changes in the library. Tests run with the newest runner.\n\n0.20.2 (2021-05-04)\n\n" +
				"  auth: support the third version of the parser, which names its fault in another way\n",
			[]string{"0.20.4", "0.20.3", "0.20.2 (2021-05-04)", "proxy: support"},
			nil,
		},
		{
			"ratings", "4.5\n\n" + article(4) + "\n3.9\n\nMore\n\n4.1\n",
			[]string{"Masons have laid"},
			[]string{"4.1"},
		},
		{
			"places in a recording", article(4) + "0:15\n\n1:20\n\n2:45\n\n" + labelled,
			[]string{"Masons have laid"},
			[]string{"0:15", "1:20", "2:45"},
		},
		{
			"days of other pieces", article(6) + "Related stories\n\n4 November\n\nTen boats to see\n\n5 November\n\n" +
				"Fish market moves north\n\n6 November\n\nGulls come back\n",
			[]string{"Masons have laid"},
			[]string{"4 November", "5 November", "Ten boats"},
		},
		{
			"a call of the page's", article(6) + "Subscribe now!\n\nShare it!\n\nRelated stories\n\nTen boats to see\n",
			[]string{"Masons have laid"},
			[]string{"Subscribe now!", "Share it!"},
		},
		{
			"labels below an article", article(8) + "Company\n\nBranches\n\nStatus\n\nPrivacy policy\n",
			[]string{"Masons have laid"},
			[]string{"Company", "Branches", "Status"},
		},
		{
			"a short title above a standfirst", "Home\n\nOld quay\n\nA place to walk slowly\n\nBy Ada Merrin\n\n" + body,
			[]string{"Old quay\n", "Masons have laid"},
			[]string{"Home", "Ada Merrin"},
		},
		{
			"comments below heads of a word", article(3) + "\nStones\n\n" + body + "\n\nBoats\n\n" + body +
				"\n\nComments\n\nAnna K\n\nLovely, I burned mine.\n\nReply\n",
			[]string{"Masons have laid"},
			[]string{"Anna K", "I burned mine"},
		},
		{
			"questions of an article", "Will the old quay open again?\n\n3 January 2020\n\n" + body + "\n\nWho pays?\n\n" + body,
			[]string{"Will the old quay open again?", "Who pays?"},
			[]string{"3 January 2020"},
		},
		{
			"the last version's changes", "# Changelog\n\n## [1.4.0] - 2022-05-01\n\n### Added\n\n- Print preview\n- Comments in the file\n\n### Fixed\n\n- Search no longer hangs\n\n" +
				"## [1.3.0] - 2022-03-12\n\n### Removed\n\n- Login with Facebook\n\n© 2022 Gull, Inc.\nTerms Privacy Security\n",
			[]string{"- Login with Facebook", "### Removed"},
			[]string{"© 2022 Gull", "Terms Privacy"},
		},
		{
			"a writer right below the title of a short text", "Pelabuhan lama dibuka lagi\nOleh Ahmad Faizal\n\n" +
				"Dewan kota mengatakan pada hari Selasa bahwa pelabuhan lama, yang ditutup setelah banjir besar, akan dibuka lagi tahun depan.\n\n" +
				"Para tukang batu telah memasang sekitar sembilan ribu batu dengan tangan di bawah permukaan air.\n",
			[]string{"Para tukang batu"},
			[]string{"Oleh Ahmad Faizal"},
		},
		{
			"a writer right below the title", "Old quay to open again\nby Ada Merrin\n\n" + body,
			[]string{"Masons have laid"},
			[]string{"by Ada Merrin"},
		},
		{
			"a prompt", article(2) + "Subscribe to our newsletter and get the news every day.\n\n" + body,
			nil,
			[]string{"Subscribe to our newsletter"},
		},
		{
			"an index by letters", article(4) + "A B C D E F G H I J K L M\nN O P Q R S T U V W X Y Z\n",
			[]string{"Masons have laid"},
			[]string{"A B C", "N O P"},
		},
		{
			"a count right below the title", "Old quay to open again\n1,204 views\n\n" + body,
			[]string{"Masons have laid"},
			[]string{"1,204 views"},
		},
		{
			"the end of a letter", article(4) + "Best wishes,\nAnna\n",
			[]string{"Best wishes,", "Anna"},
			nil,
		},
		{
			"empty rows", "Old quay to open again\n\n" + strings.ReplaceAll(body, "\n\n", "\n||\n"),
			[]string{"Masons have laid"},
			[]string{"||"},
		},
		{
			"rules", "Old quay to open again\n\n" + strings.ReplaceAll(body, "\n\n", "\n\n* * *\n\n") + "Masons will come back in the autumn, the council said, to look at the stones again.\n",
			[]string{"* * *", "in the autumn"},
			nil,
		},
		{
			"rules of the page", "Old quay to open again\n\n" + strings.ReplaceAll(strings.TrimSpace(strings.SplitN(article(8), "\n\n", 2)[1]), "\n\n", "\n\n______\n\n") + "\n______\n\nRelated stories\n\nTen boats to see\n\nFish market moves north\n\n______\n\nAll rights reserved\n",
			[]string{"Masons have laid"},
			[]string{"______", "Ten boats"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, _ := clean(t, engine(t, lines.Options{}), c.text)
			for _, s := range c.keep {
				if !strings.Contains(got, s) {
					t.Errorf("%q is lost of:\n%s", s, got)
				}
			}
			for _, s := range c.drop {
				if strings.Contains(got, s) {
					t.Errorf("%q is left in:\n%s", s, got)
				}
			}
		})
	}
}

// people returns a list of so many.
func people(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "- Mason %d, of the quay\n", i+1)
	}
	return b.String()
}

// TestCopies: what a text says again and again in the same words is kept everywhere or nowhere.
func TestCopies(t *testing.T) {
	var b strings.Builder
	b.WriteString("Old quay to open again\n\n")
	for _, p := range strings.Split(strings.TrimSpace(article(8)), "\n\n")[1:] {
		b.WriteString("anna k\n" + p + "\nOffline\n")
	}
	got, _ := clean(t, engine(t, lines.Options{}), b.String())
	for _, s := range []string{"anna k\n", "Offline\n"} {
		if n := strings.Count(got, s); n != 0 && n != 8 {
			t.Errorf("%q is kept in %d of 8 places", s, n)
		}
	}
}

// TestLongProse: a text of nothing but different paragraphs stays whole, though it is far longer
// than any that was fitted on.
func TestLongProse(t *testing.T) {
	var b strings.Builder
	for i := range 3000 {
		fmt.Fprintf(&b, "The %d. mason said, after a long silence, that he had laid %d stones, and that none of them would move.\n\n", i+1, 7*i+3)
	}
	got, _ := clean(t, engine(t, lines.Options{}), b.String())
	if n := strings.Count(got, "mason"); n != 3000 {
		t.Errorf("%d of 3000 paragraphs are left", n)
	}
}
