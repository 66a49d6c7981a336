package metadata

import (
	"strconv"
	"strings"
	"time"

	"shuck/extract/internal/rules/lexicon"
)

// maxGap is how many tokens may stand between a day and its time.
const maxGap = 3

// readClock reads the time of day and the zone after a day, and gives how many tokens they take. s
// is the text.
func (d *day) readClock(s string, ts []token) int {
	for i := 0; i <= maxGap && i < len(ts); i++ {
		t := &ts[i]
		if t.digits == 1 || t.digits == 2 {
			if i == 0 && d.named {
				return 0 // "May 3, 2024 10 comments"
			}
			return d.clockAt(s, ts, i)
		}
		if t.digits == 6 && i == 1 && ts[0].word == "t" {
			d.clock = clock(t.value/10000, t.value/100%100, t.value%100)
			return i + 1 + d.readZone(ts[i+1:])
		}
		if t.digits > 0 || !beforeClock(t) {
			return 0
		}
	}
	return 0
}

// beforeClock reports whether a token may stand between a day and its time.
func beforeClock(t *token) bool {
	if t.word == "" {
		return t.sign == ',' || t.sign == '-' || t.sign == '|' || t.sign == '–' || t.sign == '·' ||
			t.sign == '.' || t.sign == '(' ||
			t.sign == '،' || t.sign == '/' || t.sign == '@' || t.sign == '•'
	}
	return lexicon.BeforeClock([]byte(t.word))
}

// clockAt reads the time whose hour is token i.
func (d *day) clockAt(s string, ts []token, i int) int {
	hour, minute, second, n := ts[i].value, 0, 0, i+1
	if n+1 < len(ts) && (ts[n].sign == ':' || ts[n].word == "h" || ts[n].sign == '.' && !ts[n+1].spaced) &&
		ts[n+1].digits == 2 {
		minute = ts[n+1].value
		n += 2
		if n+1 < len(ts) && ts[n].sign == ':' && ts[n+1].digits == 2 {
			second = ts[n+1].value
			n += 2
			if n+1 < len(ts) && ts[n].sign == '.' && ts[n+1].digits > 0 && !ts[n+1].spaced {
				n += 2 // a fraction
			}
		}
	} else if n >= len(ts) || ts[n].word != "am" && ts[n].word != "pm" {
		return 0
	}
	if n < len(ts) && (ts[n].word == "am" || ts[n].word == "pm") {
		hour %= 12
		if ts[n].word == "pm" {
			hour += 12
		}
		n++
	} else if n+2 < len(ts) && (ts[n].word == "a" || ts[n].word == "p") && ts[n+1].sign == '.' && ts[n+2].word == "m" {
		hour %= 12
		if ts[n].word == "p" {
			hour += 12
		}
		n += 3
	}
	if hour > 23 || minute > 59 || second > 59 {
		return 0
	}
	d.clock = clock(hour, minute, second)
	return n + d.readZone(ts[n:])
}

// clock writes a time of day as ISO 8601 does.
func clock(hour, minute, second int) string {
	b := [...]byte{'T', tens(hour), ones(hour), ':', tens(minute), ones(minute), ':', tens(second), ones(second)}
	return string(b[:])
}

func tens(n int) byte { return '0' + byte(n/10%10) }

func ones(n int) byte { return '0' + byte(n%10) }

// zones are the names of zones that mean one offset wherever they stand.
var zones = map[string]string{
	"z": "Z", "utc": "Z", "gmt": "Z", "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00",
	"eet": "+02:00", "eest": "+03:00",
	"msk": "+03:00", "мск": "+03:00", "edt": "-04:00", "est": "-05:00", "cdt": "-05:00", "mdt": "-06:00",
	"mst": "-07:00", "pdt": "-07:00",
	"pst": "-08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "wib": "+07:00",
	"trt": "+03:00",
}

// readZone reads a zone at the first of the tokens, and gives how many it takes.
func (d *day) readZone(ts []token) int {
	n := 0
	if n < len(ts) && ts[n].sign == '(' {
		n++
	}
	if n < len(ts) && ts[n].word != "" {
		zone, ok := zones[ts[n].word]
		if !ok {
			return 0
		}
		d.zone = zone
		n++
		if ts[n-1].word != "utc" && ts[n-1].word != "gmt" {
			return n
		}
	}
	if n+1 >= len(ts) || ts[n].sign != '+' && ts[n].sign != '-' && ts[n].sign != '−' ||
		ts[n].spaced && n == 0 && ts[n+1].digits != 4 || ts[n+1].spaced {
		return n
	}
	hours, minutes := ts[n+1].value, 0
	sign := byte('+')
	if ts[n].sign != '+' {
		sign = '-'
	}
	switch {
	case ts[n+1].digits == 4:
		hours, minutes = hours/100, hours%100
		n += 2
	case ts[n+1].digits > 2:
		return n
	case n+3 < len(ts) && ts[n+2].sign == ':' && ts[n+3].digits == 2:
		minutes = ts[n+3].value
		n += 4
	default:
		n += 2
	}
	if hours > 14 || minutes > 59 {
		return 0
	}
	zone := [...]byte{sign, tens(hours), ones(hours), ':', tens(minutes), ones(minutes)}
	d.zone = string(zone[:])
	if d.zone == "+00:00" {
		d.zone = "Z"
	}
	return n
}

// unixDay reads seconds or milliseconds since 1970.
func unixDay(s string) (day, bool) {
	if !digits(strings.TrimPrefix(s, "+")) {
		return day{}, false
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 1e8 {
		return day{}, false
	}
	if n > 1e11 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	d := day{year: t.Year(), month: int(t.Month()), day: t.Day(), clock: t.Format("T15:04:05"), zone: "Z"}
	return d, d.valid()
}
