package passes

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

func dropInserts(s *State) {
	for i := range s.Units {
		u, named, least := &s.Units[i], uint32(inserts), float32(insertScore)
		if int32(i) < s.CoreFrom {
			named = heads
		}
		if u.Groups&(1<<rules.Credit) != 0 {
			least = captionScore
		}
		if u.Groups&named != 0 && s.Score[i] < least {
			s.decide(i, false)
		}
	}
}
