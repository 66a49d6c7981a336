package metadata

import (
	"strings"
	"time"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// day is a day as a text writes it, with the time of day where there is one.
type day struct {
	year, month, day int
	clock            string // "T15:04:05", empty where there is none
	zone             string // "Z" or "+01:00", empty where there is none
	start, end       int    // the place in the text
	named            bool   // the month is a name
	unclear          bool   // day and month may be the other way round
	told             order  // of day and month, where bare numbers between strokes leave no doubt
}

// order says which of two bare numbers is the day.
type order uint8

const (
	unknownOrder order = iota
	dayFirst
	monthFirst
)

// The years a web page may be of, and the length in bytes past which a value is no date.
const (
	firstYear = 1985
	lastYear  = 2099
	maxDate   = 64
)

// dateReader reads dates as pages of a language write them.
type dateReader struct {
	lang  string
	order order
}

// all gives the dates in a text, in order.
func (r dateReader) all(s string) []day {
	if !words.MayHaveDigit(s) || !mayHaveDay(s) {
		return nil
	}
	var out []day
	var buf [48]token
	ts := tokens(s, dayFrom(s), buf[:])
	for i := 0; i < len(ts); {
		d, n := r.at(ts[i:])
		if n == 0 {
			i++
			continue
		}
		d.start, d.end = ts[i].start, ts[i+n-1].end
		n += d.readClock(s, ts[i+n:])
		d.end = max(d.end, ts[min(i+n, len(ts))-1].end)
		out = append(out, d)
		i += n
	}
	return out
}

// one reads a value that is a date and no more; what it cannot read is no date.
func (r dateReader) one(s string) (day, bool) {
	s = clean(s)
	if len(s) < len("2006/1/2") || len(s) > maxDate {
		return day{}, false
	}
	if d, ok := unixDay(s); ok {
		return d, true
	}
	all := r.all(s)
	if len(all) != 1 || all[0].unclear {
		return day{}, false
	}
	return all[0], true
}

// at reads a date that begins with the first token; n is how many it takes, 0 where none begins.
func (r dateReader) at(ts []token) (d day, n int) {
	first := &ts[0]
	switch {
	case first.digits == 8 && first.value > 19e6:
		d, n = day{year: first.value / 10000, month: first.value / 100 % 100, day: first.value % 100}, 1
	case first.digits == 4 || first.word == "令和":
		d, n = r.yearFirst(ts)
	case first.digits == 1 || first.digits == 2:
		if d, n = r.named(ts, 0); n == 0 {
			d, n = r.numeric(ts)
		}
	case first.word != "":
		d, n = r.monthNamed(ts)
	}
	if n == 0 || !d.valid() {
		return day{}, 0
	}
	return d, n
}

func (d *day) valid() bool {
	if d.year > 2500 && d.year < 2600 { // the Buddhist era
		d.year -= 543
	}
	if d.year < firstYear || d.year > lastYear || d.month < 1 || d.month > 12 || d.day < 1 {
		return false
	}
	return d.day <= time.Date(d.year, time.Month(d.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// monthAt gives the month that token i names, 0 for none.
func (r dateReader) monthAt(ts []token, i int) int {
	if i >= len(ts) || ts[i].word == "" {
		return 0
	}
	return month(ts[i].word, r.lang)
}

// skip gives the place after what stands between the parts of a date: signs, "de", "of", "st" and
// the like.
func skip(ts []token, i int) int {
	for ; i < len(ts); i++ {
		switch t := &ts[i]; {
		case t.sign == '.' || t.sign == ',' || t.sign == '-' || t.sign == '/' || t.sign == '،' || t.sign == '–':
		case t.word != "" && lexicon.WithinDate([]byte(t.word)):
		default:
			return i
		}
	}
	return i
}

// named reads "3 May 2024", "3. mai 2024" and "3 de mayo de 2024": the day is at token i.
func (r dateReader) named(ts []token, i int) (day, int) {
	at := skip(ts, i+1)
	m := r.monthAt(ts, at)
	if m == 0 || at-i > 4 {
		return vietnamese(ts)
	}
	y := skip(ts, at+1)
	if y < len(ts) && y-at <= 4 && ts[y].digits == 4 {
		return day{year: ts[y].value, month: m, day: ts[i].value, named: true}, y + 1
	}
	return day{}, 0
}

// vietnamese reads "9 tháng 4 năm 2024".
func vietnamese(ts []token) (day, int) {
	if len(ts) < 5 || ts[1].word != "tháng" {
		return day{}, 0
	}
	y := 3
	for y < len(ts)-1 && (ts[y].sign == ',' || ts[y].word == "năm") {
		y++
	}
	if ts[y].digits != 4 {
		return day{}, 0
	}
	return day{year: ts[y].value, month: ts[2].value, day: ts[0].value}, y + 1
}

// monthNamed reads "May 3, 2024".
func (r dateReader) monthNamed(ts []token) (day, int) {
	i := skip(ts, 1)
	if i >= len(ts) || ts[i].digits == 0 || ts[i].digits > 2 || i > 3 {
		return day{}, 0
	}
	y := skip(ts, i+1)
	if y >= len(ts) || ts[y].digits != 4 || y-i > 4 {
		return day{}, 0
	}
	m := r.monthAt(ts, 0)
	if m == 0 {
		return day{}, 0
	}
	return day{year: ts[y].value, month: m, day: ts[i].value, named: true}, y + 1
}

// yearFirst reads "2024-05-03", "2024/5/3", "2024年5月3日", "2024년 5월 3일" and "2024. május 3.".
func (r dateReader) yearFirst(ts []token) (day, int) {
	year, i := ts[0].value, 1
	if ts[0].word == "令和" && len(ts) > 1 {
		year, i = 2018+ts[1].value, 2
	}
	at := skip(ts, i)
	if m := r.monthAt(ts, at); m > 0 && at-i <= 2 {
		if d := skip(ts, at+1); d < len(ts) && ts[d].digits > 0 && ts[d].digits <= 2 {
			return day{year: year, month: m, day: ts[d].value}, d + 1
		}
		return day{}, 0
	}
	if i+2 >= len(ts) || ts[i+1].digits == 0 || ts[i+1].digits > 2 || ts[i+2].digits > 0 {
		return day{}, 0
	}
	y, m := &ts[i], &ts[i+2]
	d := i + 3
	if y.sign == '.' && m.sign == '.' || y.sign == m.sign && y.sign != 0 && strings.ContainsRune("-/‐‑–", y.sign) ||
		y.word == "年" && m.word == "月" || y.word == "년" && m.word == "월" {
		if d < len(ts) && ts[d].digits > 0 && ts[d].digits <= 2 {
			n := d + 1
			if n < len(ts) && ts[n].word != "" && (strings.HasPrefix(ts[n].word, "日") || ts[n].word == "일") {
				n++
			}
			return day{year: year, month: ts[i+1].value, day: ts[d].value}, n
		}
	}
	return day{}, 0
}

// numeric reads "3.5.2024", "03/05/2024" and "3-5-24". Two figures of a year count after a point or
// a slash.
func (r dateReader) numeric(ts []token) (day, int) {
	if len(ts) < 5 || ts[2].digits == 0 || ts[2].digits > 2 || ts[1].sign == 0 || ts[1].sign != ts[3].sign ||
		!strings.ContainsRune("./-", ts[1].sign) ||
		ts[4].digits != 4 && (ts[4].digits != 2 || ts[0].digits+ts[2].digits < 4) {
		return day{}, 0
	}
	if len(ts) > 5 && !ts[5].spaced && (ts[5].sign == ts[1].sign && len(ts) > 6 && ts[6].digits > 0 ||
		ts[5].sign == ':') {
		return day{}, 0 // an address or a number of a version
	}
	d := day{year: ts[4].value, day: ts[0].value, month: ts[2].value}
	if ts[4].digits == 2 {
		if d.year += 2000; d.year > time.Now().Year()+1 {
			d.year -= 100
		}
	}
	if ts[1].sign != '.' && d.day != d.month && (d.day > 12) != (d.month > 12) {
		if d.told = dayFirst; d.month > 12 {
			d.told = monthFirst
		}
	}
	switch {
	case d.month > 12 || d.day <= 12 && ts[1].sign != '.' && r.order == monthFirst:
		d.day, d.month = d.month, d.day
	case d.day > 12 || d.day == d.month || ts[1].sign == '.':
	default:
		d.unclear = r.order == unknownOrder
	}
	return d, 5
}

// iso writes the day, and the time where there is one, in ISO 8601. A time of day at midnight
// without a zone is no time.
func (d day) iso() string {
	s := d.date()
	if d.clock == "" || d.zone == "" && d.clock == "T00:00:00" {
		return s
	}
	return s + d.clock + d.zone
}

// date writes the day alone.
func (d day) date() string {
	b := []byte("0000-00-00")
	put := func(end, n int) {
		for ; n > 0; n /= 10 {
			b[end] += byte(n % 10)
			end--
		}
	}
	put(3, d.year)
	put(6, d.month)
	put(9, d.day)
	return string(b)
}

// number gives the day as one number, days in a row being one apart.
func (d day) number() int64 {
	return time.Date(d.year, time.Month(d.month), d.day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60)
}
