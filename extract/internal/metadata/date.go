package metadata

import (
	"strconv"
	"strings"
	"time"
)

// date gives the day or time the page was published, in ISO 8601: the JSON-LD's, else the metas', else
// that of the first <time>, else the one in the address.
func (f *facts) date() string {
	if f.ld.main.published != "" {
		return f.ld.main.published
	}
	if s := f.first(published, isoDate); s != "" {
		return s
	}
	for _, s := range f.page.Head.Times {
		if s = isoDate(s); s != "" {
			return s
		}
	}
	return pathDate(f.path())
}

// layout is a way to write a date.
type layout struct {
	form string
	time bool // it has a time of day
	zone bool // it has a zone
}

// layouts are the ways dates are written in metas, most used first; what has month and day as bare
// numbers in unknown order is not among them.
var layouts = [...]layout{
	{time.RFC3339, true, true},
	{"2006-01-02T15:04:05.999999999Z07:00", true, true},
	{"2006-01-02T15:04:05-0700", true, true}, // PHP's date('c') without the colon
	{"2006-01-02T15:04-0700", true, true},
	{"2006-01-02T15:04Z07:00", true, true},
	{"2006-01-02 15:04:05 -0700", true, true},
	{"2006-01-02 15:04:05-07:00", true, true},
	{"2006-01-02 15:04:05-0700", true, true},
	{"2006-01-02 15:04:05 MST", true, true},
	{"2006-01-02T15:04:05-07", true, true},
	{"2006-01-02 15:04:05Z07:00", true, true},
	{"2006-01-02T15:04:05", true, false},
	{"2006-01-02T15:04", true, false},
	{"2006-01-02 15:04:05", true, false},
	{"2006-01-02 15:04", true, false},
	{"2006-01-02", false, false},
	{"2006/01/02", false, false},
	{"2006.01.02", false, false},
	{"20060102", false, false},
	{"20060102T150405Z0700", true, true},
	{"2006/01/02 15:04:05", true, false},
	{"02.01.2006", false, false}, // German, Russian, Polish
	{"02.01.2006 15:04", true, false},
	{time.RFC1123, true, true},
	{time.RFC1123Z, true, true},
	{"Mon, 2 Jan 2006 15:04:05 -0700", true, true},
	{"Mon Jan 2 15:04:05 MST 2006", true, true}, // Unix date
	{"January 2, 2006", false, false},
	{"Jan 2, 2006", false, false},
	{"January 2, 2006 3:04 PM", true, false},
	{"January 2, 2006 15:04:05", true, false},
	{"Jan 2, 2006 3:04 PM", true, false},
	{"2 January 2006", false, false},
	{"2 Jan 2006", false, false},
	{"Monday, January 2, 2006", false, false},
	{"Monday, January 2, 2006 - 15:04", true, false},
}

// The years a web page may be of, and the length in bytes past which a value is no date.
const (
	firstYear = 1985
	lastYear  = 2099
	maxDate   = 64
)

// isoDate reads a date and writes it as ISO 8601; empty where it cannot be read. A time of day at
// midnight without a zone is no time.
func isoDate(s string) string {
	s = clean(s)
	if len(s) < len("20060102") || len(s) > maxDate {
		return ""
	}
	for _, l := range layouts {
		t, err := time.Parse(l.form, s)
		if err != nil {
			continue
		}
		if t.Year() < firstYear || t.Year() > lastYear {
			return ""
		}
		return l.iso(t)
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil {
		return unixDate(n)
	}
	return ""
}

func (l layout) iso(t time.Time) string {
	switch {
	case !l.time, !l.zone && t.Hour() == 0 && t.Minute() == 0 && t.Second() == 0:
		return t.Format(time.DateOnly)
	case l.zone:
		return t.Format(time.RFC3339)
	}
	return t.Format("2006-01-02T15:04:05")
}

// unixDate reads seconds or milliseconds since 1970.
func unixDate(n int64) string {
	if n > 1e11 {
		n /= 1000
	}
	t := time.Unix(n, 0).UTC()
	if t.Year() < firstYear || t.Year() > lastYear {
		return ""
	}
	return t.Format(time.RFC3339)
}

// pathDate reads a date in an address's path: /2006/01/02/ or /2006-01-02-headline.
func pathDate(path string) string {
	for i := 0; i+len("/2006/01/02") <= len(path); i++ {
		if path[i] != '/' {
			continue
		}
		s := path[i+1 : i+1+len("2006/01/02")]
		if s[4] != s[7] || s[4] != '/' && s[4] != '-' {
			continue
		}
		if end := i + 1 + len(s); end < len(path) && '0' <= path[end] && path[end] <= '9' {
			continue
		}
		if iso := isoDate(strings.ReplaceAll(s, "/", "-")); iso != "" {
			return iso
		}
	}
	return ""
}
