package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// The signs of a date.
const (
	dateShown      = placed // a reader can see it
	dateLinked     = iota   // JSON-LD's datePublished
	dateLinkedMade          // JSON-LD's dateCreated or uploadDate
	dateMeta                // a meta made for publication times
	dateOther               // a meta that may mean another day
	dateItem                // itemprop=datePublished
	dateTime                // <time datetime>
	dateTimeFirst           // the first of them
	dateClass               // an element that is a date's by its class
	dateText                // in a short line of the page
	dateLabel               // behind "Published", or what other languages write
	dateAddress             // in the page's address
	dateAtTitle             // next to the title
	dateAbove               // above the text, below the title
	dateNear                // a few lines from the title
	dateInText              // among the lines that are kept
	dateAside               // in a menu, a box, a list of other pieces
	dateBelow               // below the text
	dateChanged             // the page gives this day to its last change
	dateLonely              // no other candidate is there
	dateEarliest            // no other candidate is earlier
	dateRivals              // the page shows many days in the same way
	dateInTitle             // the title itself has it
	dateSimilar             // another candidate is a day off: the zone's doing
	numDateSigns
)

var dateSigns = []sign{
	dateLinked: {"json-ld", 1.0}, dateLinkedMade: {"json-ld created", 0.1}, dateMeta: {"meta", 3.2}, dateOther: {"other meta", 1.5},
	dateItem: {"itemprop", 0.5}, dateTime: {"time", -1.2}, dateTimeFirst: {"first time", 1.9}, dateClass: {"class", 0.5}, dateText: {"text", 0.6},
	dateLabel: {"label", 0.2}, dateAddress: {"address", 1.3}, dateAtTitle: {"at title", 1.8}, dateAbove: {"above text", 1.4}, dateNear: {"near title", 1.5},
	dateInText: {"in text", -0.5}, dateAside: {"aside", -0.4}, dateBelow: {"below text", -0.3}, dateChanged: {"last change", -0.6},
	dateLonely: {"alone", 1.2}, dateEarliest: {"earliest", 1.1}, dateRivals: {"many alike", -0.3}, dateShown: {"shown", -0.1},
	dateInTitle: {"in title", -0.1}, dateSimilar: {"a day off", 0.2},
}

// datePlaces are the signs of where on the page a day stands.
const datePlaces = 1<<dateAtTitle | 1<<dateAbove | 1<<dateNear | 1<<dateInText | 1<<dateAside | 1<<dateBelow

// dates gathers the days that the page may have been published on.
type dates struct {
	ballot
	f      *facts
	reader dateReader
	days   []day  // of the candidates, the most exact of each
	rank   []int  // how exact: places that give a time with its zone come first
	change string // the last change, as far as a reliable place has it
}

func (f *facts) dateBallot() *dates {
	d := &dates{f: f, reader: dateReader{lang: f.lang, order: f.dayOrder()}}
	d.ballot = ballot{field: "date", table: dateSigns, bias: dateBias, least: dateLeast, place: datePlaces}
	d.fromHead()
	d.fromElements()
	d.fromText()
	d.fromAddress()
	d.compare()
	return d
}

const (
	dateBias  = -3.9
	dateLeast = 0.34
)

// put adds a day by the places that give it.
func (d *dates) put(x day, rank int, signs ...int) {
	n := len(d.list)
	c := d.add(x.iso(), x.date(), signs...)
	if c == nil {
		return
	}
	if len(d.list) > n {
		d.days, d.rank = append(d.days, x), append(d.rank, rank)
		return
	}
	for i := range d.list {
		if &d.list[i] == c && better(&x, rank, &d.days[i], d.rank[i]) {
			d.days[i], d.rank[i], c.value = x, rank, x.iso()
		}
	}
}

// better reports whether x says more of its day than y: the time, or its zone.
func better(x *day, xRank int, y *day, yRank int) bool {
	exact := func(d *day) int {
		switch {
		case d.clock == "" || d.clock == "T00:00:00" && d.zone == "":
			return 0
		case d.zone == "":
			return 1
		}
		return 2
	}
	if a, b := exact(x), exact(y); a != b {
		return a > b
	}
	return xRank < yRank
}

// fromHead takes what the head says.
func (d *dates) fromHead() {
	if x, ok := d.reader.one(d.f.ld.main.published); ok {
		d.put(x, 0, dateLinked)
	}
	if x, ok := d.reader.one(d.f.ld.main.made); ok {
		d.put(x, 2, dateLinkedMade)
	}
	for rank, v := range d.f.said[published] {
		if x, ok := d.reader.one(v); ok {
			s := dateMeta
			if rank >= surePublished {
				s = dateOther
			}
			d.put(x, rank, s)
		}
	}
	if x, ok := d.reader.one(d.f.ld.main.modified); ok {
		d.changed(x)
	}
	for _, v := range d.f.said[modified] {
		if x, ok := d.reader.one(v); ok {
			d.changed(x)
		}
	}
}

// changed notes a day of the last change: of several the first place counts.
func (d *dates) changed(x day) {
	if d.change == "" {
		d.change = x.iso()
	}
	for i := range d.list {
		if d.list[i].key == x.date() {
			return // the day of publication as well
		}
	}
	d.put(x, 9, dateChanged)
}

// fromAddress takes the day in the page's path.
func (d *dates) fromAddress() {
	if s := pathDate(d.f.path()); s != "" {
		if x, ok := d.reader.one(s); ok {
			d.put(x, 9, dateAddress)
		}
	}
}

// maxDateMarks is how many elements that may hold a date are looked at.
const maxDateMarks = 60

// fromElements takes the days of elements that are a date's by tag, class or itemprop.
func (d *dates) fromElements() {
	t := d.f.page.Tree
	if t == nil {
		return
	}
	left, times := maxDateMarks, 0
	for n := range t.Tag {
		own := t.Class[n]&rules.ClassMeta != 0 && t.End[n]-int32(n) < 30
		if t.Tag[n] != doc.TagTime && !own || t.Flags[n]&doc.Hidden != 0 && t.Tag[n] != doc.TagTime || t.Tag[n] == doc.TagBody || t.Tag[n] == doc.TagHtml {
			continue
		}
		e, ok := elementAt(d.f.page.Source, int(t.Pos[n]))
		if !ok {
			continue
		}
		if left--; left < 0 {
			return
		}
		d.fromElement(e, int32(n), &times)
	}
}

// fromElement takes the day that an element has in an attribute or as its text.
func (d *dates) fromElement(e element, n int32, times *int) {
	t := d.f.page.Tree
	text := e.text(d.f.page.Source)
	if len(text) > 200 {
		return
	}
	signs := []int{dateClass}
	item := e.attr("itemprop")
	if t.Tag[n] == doc.TagTime {
		if *times++; *times == 1 {
			signs = append(signs, dateTimeFirst)
		}
		signs = append(signs, dateTime)
	}
	switch {
	case strings.Contains(item, "datePublished"):
		signs = append(signs, dateItem)
	case strings.Contains(item, "dateModified"), isChange(e.attr("class")) && t.Tag[n] == doc.TagTime, isChange(text):
		signs = append(signs, dateChanged)
	}
	at := d.f.blockOf(n, text)
	signs = append(signs, d.f.standing(at, n)...)
	for _, value := range [...]string{e.attr("datetime"), e.attr("content"), e.attr("title")} {
		if x, ok := d.reader.one(value); ok {
			d.note(x, 5, signs)
			return
		}
	}
	for _, x := range d.reader.all(strings.ReplaceAll(text, "\n", " ")) {
		if !x.unclear {
			d.note(x, 8, signs)
			return
		}
	}
}

// note puts a day that stands on the page itself.
func (d *dates) note(x day, rank int, signs []int) {
	for _, s := range signs {
		if s == dateChanged && d.change == "" {
			d.change = x.iso()
		}
	}
	d.put(x, rank, append(signs, dateShown)...)
}

// Bounds on the lines of the page that are read for a date.
const (
	maxDateWords  = 40 // of one
	maxDateBlocks = 60 // of all that have a digit
)

// fromText takes the days of short lines near the title, and of those that a label names anywhere.
func (d *dates) fromText() {
	f := d.f
	left := maxDateBlocks
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Words == 0 || b.Words > maxDateWords || b.Kind == doc.Code || b.Kind == doc.TableRow && b.Words > 12 || !hasDigit(b.Text) {
			continue
		}
		near := f.titleAt >= 0 && i >= f.titleAt-8 && i <= f.titleAt+14 || f.titleAt < 0 && i < 40
		all := d.reader.all(b.Text)
		if len(all) == 0 || len(all) > 2 { // more than two are a list
			continue
		}
		if left--; left < 0 {
			return
		}
		label := labelOf(b.Text)
		if near && b.Words <= 16 || label != noLabel || near && strings.HasPrefix(b.Text[all[0].end:], "\n") {
			d.fromLine(i, b, all, label)
		}
	}
}

// fromLine takes the days of one line.
func (d *dates) fromLine(i int, b *doc.Block, all []day, label labelKind) {
	signs := []int{dateText}
	switch {
	case i == d.f.titleAt:
		signs = append(signs, dateInTitle)
	case label == labelPublished:
		signs = append(signs, dateLabel)
	case label == labelChanged:
		signs = append(signs, dateChanged)
	}
	signs = append(signs, d.f.standing(i, b.Node)...)
	for k, x := range all {
		if x.unclear {
			continue
		}
		s := signs
		if k > 0 || isChange(b.Text[max(0, x.start-30):x.start]) && label != labelChanged {
			s = append(s[:len(s):len(s)], dateChanged)
		}
		d.note(x, 8, s)
	}
}

// compare sets the signs that come of the candidates beside each other.
func (d *dates) compare() {
	marked := 0
	for i := range d.list {
		if d.list[i].has(dateTime) || d.list[i].has(dateClass) {
			marked++
		}
	}
	for i := range d.list {
		c := &d.list[i]
		if len(d.list) == 1 {
			c.signs |= 1 << dateLonely
		}
		if marked > 3 && !c.has(dateAtTitle) && (c.has(dateTime) || c.has(dateClass)) {
			c.signs |= 1 << dateRivals
		}
		earliest := true
		for j := range d.list {
			gap := d.days[j].number() - d.days[i].number()
			earliest = earliest && gap >= 0
			if gap == 1 || gap == -1 {
				c.signs |= 1 << dateSimilar
			}
		}
		if earliest {
			c.signs |= 1 << dateEarliest
		}
	}
}

// date gives the day or time the page was published, and that of its last change where it is another.
func (f *facts) date(d *dates) (published, changed string) {
	if c := d.best(); c != nil {
		published = c.value
	}
	if d.change != "" && d.change > published {
		changed = d.change
	}
	return published, changed
}

// dayOrder tells which of two bare numbers is the day, by the page's language.
func (f *facts) dayOrder() order {
	lang, region, _ := strings.Cut(f.lang, "-")
	switch {
	case lang == "":
		return unknownOrder
	case lang != "en":
		return dayFirst
	case region == "US" || strings.HasSuffix(f.host, ".gov") || strings.HasSuffix(f.host, ".edu") || strings.HasSuffix(f.host, ".us"):
		return monthFirst
	case region != "" || strings.HasSuffix(f.host, ".uk") || strings.HasSuffix(f.host, ".au") || strings.HasSuffix(f.host, ".nz") || strings.HasSuffix(f.host, ".ie") || strings.HasSuffix(f.host, ".in"):
		return dayFirst
	}
	return unknownOrder
}

// pathDate reads a date in an address's path: /2006/01/02/ or /2006-01-02-headline.
func pathDate(path string) string {
	for i := 0; i+len("/2006/01/02") <= len(path); i++ {
		if path[i] != '/' {
			continue
		}
		s := path[i+1 : i+1+len("2006/01/02")]
		if s[4] != s[7] || s[4] != '/' && s[4] != '-' || !digits(s[:4]) || !digits(s[5:7]) || !digits(s[8:]) {
			continue
		}
		if end := i + 1 + len(s); end < len(path) && '0' <= path[end] && path[end] <= '9' {
			continue
		}
		return strings.ReplaceAll(s, "/", "-")
	}
	return ""
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }
