package metadata

import (
	"strings"
)

// The signs of a date.
const (
	dateLinked     = firstOwn + iota // JSON-LD's datePublished
	dateLinkedMade                   // JSON-LD's dateCreated or uploadDate
	dateMeta                         // a meta made for publication times
	dateOther                        // a meta that may mean another day
	dateItem                         // itemprop=datePublished
	dateTime                         // <time datetime>
	dateTimeFirst                    // the first of them
	dateClass                        // an element that is a date's by its class
	dateText                         // in a short line of the page
	dateLabel                        // behind "Published", or what other languages write
	dateAddress                      // in the page's address
	dateChanged                      // the page gives this day to its last change
	dateLonely                       // no other candidate is there
	dateEarliest                     // no other candidate is earlier
	dateRivals                       // the page shows many days in the same way
	dateInTitle                      // the title itself has it
	dateSimilar                      // another candidate is a day off: the zone's doing
)

var dateSigns = []weight{
	shown: {"shown", -0.1}, atTitle: {"at title", 1.8}, aboveText: {"above text", 1.4}, nearTitle: {"near title", 1.5},
	inText: {"in text", -0.5}, asideText: {"aside", -0.4}, belowText: {"below text", -0.3},
	dateLinked: {"json-ld", 1.0}, dateLinkedMade: {"json-ld created", 0.1}, dateMeta: {"meta", 3.2},
	dateOther: {"other meta", 1.5},
	dateItem:  {"itemprop", 0.5}, dateTime: {"time", -1.2}, dateTimeFirst: {"first time", 1.9},
	dateClass: {"class", 0.5},
	dateText:  {"text", 0.6}, dateLabel: {"label", 0.2}, dateAddress: {"address", 1.3},
	dateChanged: {"last change", -0.6},
	dateLonely:  {"alone", 1.2}, dateEarliest: {"earliest", 1.1}, dateRivals: {"many alike", -0.3},
	dateInTitle: {"in title", -0.1}, dateSimilar: {"a day off", 0.2},
}

const (
	dateBias  = -3.9
	dateLeast = 0.34
)

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
	d := &dates{f: f, reader: f.reader}
	d.ballot = ballot{field: "date", table: dateSigns, bias: dateBias, least: dateLeast}
	d.fromHead()
	d.fromElements()
	d.fromText()
	d.fromAddress()
	d.compare()
	return d
}

// put adds a day by the places that give it.
func (d *dates) put(x day, rank int, s signs) {
	n := len(d.list)
	date := x.date()
	c := d.add(date, date, s)
	if c == nil {
		return
	}
	if len(d.list) > n {
		c.value = x.iso()
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
	if x, ok := d.reader.one(d.f.ld.Main.Published); ok {
		d.put(x, 0, sign(dateLinked))
	}
	if x, ok := d.reader.one(d.f.ld.Main.Created); ok {
		d.put(x, 2, sign(dateLinkedMade))
	}
	for rank, v := range d.f.said[published] {
		if x, ok := d.reader.one(v); ok {
			s := sign(dateMeta)
			if rank >= surePublished {
				s = sign(dateOther)
			}
			d.put(x, rank, s)
		}
	}
	if x, ok := d.reader.one(d.f.ld.Main.Modified); ok {
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
	if d.find(x.date()) == nil { // else it is the day of publication as well
		d.put(x, 9, sign(dateChanged))
	}
}

// fromAddress takes the day in the page's path.
func (d *dates) fromAddress() {
	if s := pathDate(d.f.path()); s != "" {
		if x, ok := d.reader.one(s); ok {
			d.put(x, 9, sign(dateAddress))
		}
	}
}

// compare sets the signs that come of the candidates beside each other.
func (d *dates) compare() {
	marked := 0
	marks := sign(dateTime) | sign(dateClass)
	var numbers [maxCandidates]int64
	for i := range d.list {
		if d.list[i].signs&marks != 0 {
			marked++
		}
		numbers[i] = d.days[i].number()
	}
	for i := range d.list {
		c := &d.list[i]
		if len(d.list) == 1 {
			c.signs |= sign(dateLonely)
		}
		if marked > 3 && !c.has(atTitle) && c.signs&marks != 0 {
			c.signs |= sign(dateRivals)
		}
		earliest := true
		for j := range d.list {
			gap := numbers[j] - numbers[i]
			earliest = earliest && gap >= 0
			if gap == 1 || gap == -1 {
				c.signs |= sign(dateSimilar)
			}
		}
		if earliest {
			c.signs |= sign(dateEarliest)
		}
	}
}

// date returns the day or time the page was published, and that of its last change where it is
// another.
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
		return f.shownOrder()
	case lang != "en":
		return dayFirst
	case region == "US" || strings.HasSuffix(f.host, ".gov") || strings.HasSuffix(f.host, ".edu") ||
		strings.HasSuffix(f.host, ".us"):
		return monthFirst
	case region != "" || strings.HasSuffix(f.host, ".uk") || strings.HasSuffix(f.host, ".au") ||
		strings.HasSuffix(f.host, ".nz") || strings.HasSuffix(f.host, ".ie") ||
		strings.HasSuffix(f.host, ".in"):
		return dayFirst
	}
	return f.shownOrder()
}

// shownOrder tells which of two bare numbers is the day by the dates on the page that leave no
// doubt, where all of them agree.
func (f *facts) shownOrder() order {
	found, left := unknownOrder, maxDateBlocks
	for _, i := range f.numberedBlocks() {
		b := &f.page.Blocks[i]
		if !hasStroke(b.Text) {
			continue
		}
		if left--; left < 0 {
			break
		}
		for _, d := range (dateReader{}).all(b.Text) {
			switch d.told {
			case unknownOrder, found:
			default:
				if found != unknownOrder {
					return unknownOrder
				}
				found = d.told
			}
		}
	}
	return found
}

// hasStroke reports whether a text has two figures with a stroke or a hyphen between them.
func hasStroke(s string) bool {
	for i := 1; i+1 < len(s); i++ {
		if (s[i] == '/' || s[i] == '-') && isDigit(s[i-1]) && isDigit(s[i+1]) {
			return true
		}
	}
	return false
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
		if end := i + 1 + len(s); end < len(path) && isDigit(path[end]) {
			continue
		}
		return strings.ReplaceAll(s, "/", "-")
	}
	return ""
}

func digits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
