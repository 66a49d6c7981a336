package lines

import (
	"testing"

	"shuck/extract/internal/lines/facts"
)

// scored makes a text of units of ten words each.
func scored(units int) *facts.Text {
	t := &facts.Text{Units: make([]facts.Unit, units)}
	for i := range t.Units {
		t.Units[i].Words = 10
		t.Whole.Words += 10
	}
	return t
}

func TestLimits(t *testing.T) {
	text := scored(8)
	sure, _ := limits(text, []float32{.99, .99, .99, .01, .01, .01, .01, .4}, 1)
	doubtful, _ := limits(text, []float32{.5, .4, .5, .4, .3, .3, .2, .2}, 1)
	if sure <= doubtful {
		t.Errorf("limit %v where the model is sure, %v where it doubts: a line that may belong is worth its risk there", sure, doubtful)
	}
	clean, named := limits(text, []float32{.99, .99, .99, .99, .99, .99, .99, .4}, 1)
	if clean >= sure {
		t.Errorf("limit %v in a text that is clean, %v in a dump: it takes more evidence there", clean, sure)
	}
	if named <= clean {
		t.Errorf("limit %v for a line that a rule names, %v for others: the rule is evidence", named, clean)
	}
}
