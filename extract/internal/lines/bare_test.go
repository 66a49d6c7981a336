package lines

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

func TestBareTitle(t *testing.T) {
	const title, prose = "Old quay to open again after nine years", "The harbour council will open the old quay in May, nine years after the storm.\n\n"
	for _, c := range []struct {
		name, text string
		best, want int
	}{
		{"the site's name before it", "Harbour Post - News - " + title + "\n\n3 May 2020\n\n" + title + "\n\n" + prose, 0, 2},
		{"and behind it", title + " | Harbour Post\n\n" + title + "\n\n" + prose, 0, 1},
		{"set off by a hyphen", "Harbour-News-" + title + "\n\n" + title + "\n\n" + prose, 0, 1},
		{"a label with a colon", "Review: " + title + "\n\n" + title + "\n\n" + prose, 0, 0},
		{"a short part of it", "Boats - " + title + "\n\nBoats\n\n" + prose, 0, 0},
		{"too far below", "Harbour Post - " + title + "\n\n1\n\n2\n\n3\n\n4\n\n5\n\n6\n\n" + title + "\n\n" + prose, 0, 0},
		{"in other words below its site", "Clerk hopes to see \"Old quay open again\" - quay.example\n\nThe old quay may open again in May\n\n" + prose, 0, 0},
		{"in nearly the same", "Clerk hopes to see \"old quay open again soon\" - quay.example\n\nOf the old quay to open again soon\n\n" + prose, 0, 1},
		{"below no site", "Clerk hopes to see \"old quay open again soon\"\n\nOf the old quay to open again soon\n\n" + prose, 0, 0},
		{"a sentence of it", "Clerk hopes to see \"old quay open again soon\" - quay.example\n\nThe old quay to open again soon.\n\n" + prose, 0, 0},
		{"not right below", "Clerk hopes to see \"old quay open again soon\" - quay.example\n\n3 May\n\nOf the old quay to open again soon\n\n" + prose, 0, 0},
		{"the first of the sections", "Introduction\n\n## What it is\n\n" + prose + "## Who it is for\n\n" + prose, 1, 0},
		{"below the site's own label", "Home\n\n## What it is\n\n" + prose + "## Who it is for\n\n" + prose, 1, 1},
		{"headings of the first level", "Introduction\n\n# What it is\n\n" + prose + "# Who it is for\n\n" + prose, 1, 1},
		{"below two lines", "Introduction\n\nFor all\n\n## What it is\n\n" + prose + "## Who it is for\n\n" + prose, 2, 2},
		{"lines alike and no headings", "Introduction\n\nWhat it is\n\n" + prose + "Who it is for\n\n" + prose, 1, 1},
		{"below a long line", "What all who come to the harbour with a boat of their own or without one must know of it\n\n## What it is\n\n" + prose + "## Who it is for\n\n" + prose, 1, 1},
		{"sections before it", "News Harbours " + title + "\n\n" + title + "\n\n" + prose, 0, 1},
		{"more of a sentence before it", "All of them say: " + title + "\n\n" + title + "\n\n" + prose, 0, 0},
		{"a dozen words before it", "One of the many things that they have said to me is " + title + "\n\n" + title + "\n\n" + prose, 0, 0},
		{"sections before three words", "News Harbours Old quay opens\n\nOld quay opens\n\n" + prose, 0, 0},
		{"a part of a word", "The bold quay opens in May\n\nold quay opens in May\n\n" + prose, 0, 0},
		{"the end of a word", "Harbour Anold quay opens in May\n\nold quay opens in May\n\n" + prose, 0, 0},
		{"the only heading", "Introduction\n\n## What it is\n\n" + prose, 1, 1},
		{"a heading below a sentence", "Read this.\n\n## What it is\n\n" + prose + "## Who it is for\n\n" + prose, 1, 1},
	} {
		p := &doc.Page{Source: c.text}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := bareTitle(f, c.best); got != c.want {
			t.Errorf("%s: unit %d, want %d", c.name, got, c.want)
		}
		f.Release()
	}
}

func TestHasSite(t *testing.T) {
	const prose = "\n\nThe harbour council will open the old quay in May, nine years after the storm.\n\n"
	for text, want := range map[string]bool{
		"Old quay to open again | Harbour Post" + prose:           true,
		"Old quay to open again" + prose:                          false,
		"Home | News | Harbour Post" + prose:                      false,
		"Open from nine | closed when the tide is out" + prose:    false,
		"The quay is open | says the clerk." + prose:              false,
		"News - Old quay opens\n\nOld quay opens\n\n" + prose:     true,
		"- Old quay to open again | Harbour Post" + prose + prose: false,
	} {
		p := &doc.Page{Source: text}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := hasSite(f, 0); got != want {
			t.Errorf("%.40q: %v, want %v", text, got, want)
		}
		f.Release()
	}
}

func TestIsHeadline(t *testing.T) {
	const prose = "The harbour council will open the old quay in May, nine years after the storm.\n\n"
	for text, want := range map[string]bool{
		"Home\nLog in\nOld quay opens again\nBy Ada Quill\n" + prose:   true,
		"Home\nLog in\nOld quay opens again\nShare this\n" + prose:     false,
		"Home\nThe Post\nOld quay opens again\nBy Ada Quill\n" + prose: false,
		"Home\nLog in\nOld quay\nBy Ada Quill\n" + prose:               false,
		"Home\nLog in\nOld quay opens again.\nBy Ada Quill\n" + prose:  false,
	} {
		p := &doc.Page{Source: text}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		if got := isHeadline(f, 2); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
		f.Release()
	}
}

func TestUnderKicker(t *testing.T) {
	const prose = "\nThe harbour council will open the old quay in May, nine years after the storm.\n"
	for _, c := range []struct {
		name, text string
		share      float32 // of the first line's P(title) that the second has
		want       bool
	}{
		{"a kicker", "Harbours\nOld quay to open again\n3 May 2020" + prose, .5, true},
		{"one that the model is surer of", "Harbours\nOld quay to open again\n3 May 2020" + prose, .49, false},
		{"a longer title", "Old quay opens\nA harbour gets its stones back\n3 May 2020" + prose, .5, false},
		{"a sentence below", "Quays\nThe old one will open again.\n3 May 2020" + prose, .5, false},
		{"a label of the page's", "Harbours\nShare on Facebook\n3 May 2020" + prose, .5, false},
		{"no date", "Harbours\nOld quay to open again\nHow it went" + prose, .5, false},
	} {
		p := &doc.Page{Source: c.text}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		scores := make([]float32, len(f.Units))
		scores[0], scores[1] = .4, .4*c.share
		if got := underKicker(f, scores); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
		f.Release()
	}
}
