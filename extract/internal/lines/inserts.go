package lines

import "shuck/extract/internal/rules"

// inserts are the groups whose rows name a line that is put into an article or after it.
const inserts = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Related | 1<<rules.ReadMore | 1<<rules.Newsletter | 1<<rules.Comments | 1<<rules.Cookie |
	1<<rules.Ad | 1<<rules.ReadTime | 1<<rules.App | 1<<rules.Paywall | 1<<rules.Tags | 1<<rules.Credit | 1<<rules.Nav | 1<<rules.Legal

// heads are those of the lines that stand above an article as well. Below, they may be what it tells: a calendar's dates.
const heads = inserts | 1<<rules.Date

// How sure the model must be of a named line for it to stay: more of a caption that names who took its picture, for it is written as the article is.
const (
	insertScore  = .75
	captionScore = .9
)

func dropInserts(v *view) {
	for i := range v.units {
		s, named, least := &v.units[i], uint32(inserts), float32(insertScore)
		if int32(i) < v.core0 {
			named = heads
		}
		if s.groups&(1<<rules.Credit) != 0 {
			least = captionScore
		}
		if s.groups&named != 0 && v.score[i] < least {
			v.decide(i, false, "insert")
		}
	}
}
