package line

import "shuck/extract/rules"

// inserts are the groups whose rows name a line that is put into an article or after it.
const inserts = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Related | 1<<rules.ReadMore | 1<<rules.Newsletter | 1<<rules.Comments | 1<<rules.Cookie |
	1<<rules.Ad | 1<<rules.ReadTime | 1<<rules.App | 1<<rules.Paywall

// A named line goes unless the model is this sure of it.
const (
	insertScore = .75
	insertWords = 25
)

func dropInserts(v *view) {
	for i := range v.units {
		s := &v.units[i]
		if s.groups&inserts != 0 && s.words <= insertWords && v.score[i] < insertScore {
			v.decide(i, false, "insert")
		}
	}
}
