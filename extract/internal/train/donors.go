package main

import (
	"strings"
	"unicode/utf8"
)

// donors are the texts that tails are made of, by fold, so that no page is judged by weights that
// saw its text elsewhere.
type donors struct {
	said    [folds][2][]string // posts of threads, in Latin letters and in Chinese
	teasers [folds][2][]teaser
}

type teaser struct{ title, lead string }

// Lengths in bytes of the texts that are taken.
const (
	minSaid, maxSaid = 12, 900
	minLead, maxLead = 40, 300
)

func findDonors(records []record) *donors {
	d := new(donors)
	for i := range records {
		r := &records[i]
		k, script := r.fold(), script(r.Text)
		if r.Type == "forum" {
			for _, l := range strings.Split(r.Text, "\n") {
				if l = strings.TrimSpace(l); len(l) >= minSaid && len(l) <= maxSaid {
					d.said[k][script] = append(d.said[k][script], l)
				}
			}
		}
		for _, l := range strings.Split(r.Text, "\n") {
			if l = strings.TrimSpace(l); r.Title != "" && l != r.Title && len(l) >= minLead {
				d.teasers[k][script] = append(d.teasers[k][script], teaser{r.Title, head(l, maxLead)})
				break
			}
		}
	}
	return d
}

// script tells texts in Chinese or Japanese, 1, from others.
func script(text string) int {
	n := 0
	for _, c := range text {
		if c >= 0x3000 {
			n++
		}
	}
	if 4*n > utf8.RuneCountInString(text) {
		return 1
	}
	return 0
}

// head returns the first words of a text, with dots where it was cut.
func head(text string, size int) string {
	if len(text) <= size {
		return text
	}
	text = strings.ToValidUTF8(text[:size], "")
	if i := strings.LastIndexByte(text, ' '); i > size/2 {
		text = text[:i]
	}
	return text + "..."
}
