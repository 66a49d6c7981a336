package source

import "time"

// feedDates are how feeds write dates: RSS as mail does, Atom as ISO 8601.
var feedDates = [...]string{
	time.RFC3339, time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST",
	"2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 -0700", time.DateOnly,
}

// isoDate returns a feed's date in ISO 8601; empty where it is none.
func isoDate(s string) string {
	for _, layout := range feedDates {
		t, err := time.Parse(layout, s)
		switch {
		case err != nil:
		case layout == time.DateOnly:
			return s
		default:
			return t.Format(time.RFC3339)
		}
	}
	return ""
}
