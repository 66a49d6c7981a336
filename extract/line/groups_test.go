package line

import (
	"slices"
	"testing"

	"shuck/extract/rules"
)

// TestGroupsWithoutWeights: a group of rules that the weights do not know yet changes no feature of
// the groups they know, and none of their places.
func TestGroupsWithoutWeights(t *testing.T) {
	row := func(groups uint32) []float32 {
		v := &view{units: make([]stat, 1), before: make([]sums, 2), lastEnd: []int32{-1}, nextEnd: []int32{1}}
		v.units[0].groups = groups
		f := make([]float32, len(phrases.names))
		phrases.fill(v, 0, f)
		return f
	}
	none, unknown := row(0), row(rules.Group(31).Bit())
	none[slices.Index(phrases.names, "any")] = 1
	if !slices.Equal(none, unknown) {
		t.Errorf("features with a group without weights\n%v, want those without it but for any\n%v", unknown, none)
	}
	for _, g := range weighed {
		if at := slices.Index(phrases.names, g.String()); row(g.Bit())[at] != 1 {
			t.Errorf("%s: its feature is 0 for a line of the group", g)
		}
	}
}
