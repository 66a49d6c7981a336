package lines

import (
	"testing"

	"shuck/extract/internal/rules"
)

// scored makes a view of units of ten words each with these scores, the last of them named by a rule.
func scored(scores ...float32) *view {
	v := &view{units: make([]stat, len(scores)), score: scores}
	for i := range v.units {
		v.units[i].words = 10
		v.whole.words += 10
	}
	v.units[len(scores)-1].groups = rules.Share.Bit()
	return v
}

func TestLimits(t *testing.T) {
	sure := scored(.99, .99, .99, .01, .01, .01, .01, .4)
	sure.setLimits(1)
	doubtful := scored(.5, .4, .5, .4, .3, .3, .2, .2)
	doubtful.setLimits(1)
	if sure.limit <= doubtful.limit {
		t.Errorf("limit %v where the model is sure, %v where it doubts: a line that may belong is worth its risk there", sure.limit, doubtful.limit)
	}
	clean := scored(.99, .99, .99, .99, .99, .99, .99, .4)
	clean.setLimits(1)
	if clean.limit >= sure.limit {
		t.Errorf("limit %v in a text that is clean, %v in a dump: it takes more evidence there", clean.limit, sure.limit)
	}
	if last := len(clean.units) - 1; clean.limitOf(last) <= clean.limitOf(0) {
		t.Errorf("limit %v for a line that a rule names, %v for others: the rule is evidence", clean.limitOf(last), clean.limitOf(0))
	}
}
