package features

import "shuck/extract/internal/rules"

// weighed are the groups of rules that the weights know one by one, in the order of their features.
// A group that is not here names blocks for explain, check and the passes, and counts in the
// features of any rule; it gets a feature of its own at the next refit, added at the end.
var weighed = []rules.Group{
	rules.Share, rules.Follow, rules.Related, rules.ReadMore, rules.Newsletter, rules.Comments,
	rules.Cookie, rules.Legal, rules.Nav, rules.Counter, rules.Ad, rules.Byline, rules.Date,
	rules.ReadTime, rules.Tags, rules.Credit, rules.Gallery, rules.Source, rules.Bio, rules.App,
	rules.Paywall, rules.Shop,
}
