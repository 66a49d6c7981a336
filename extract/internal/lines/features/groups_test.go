package features

import (
	"slices"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// TestGroupsWithoutWeights: a group of rules that the weights do not know yet changes no feature of
// the groups they know, and none of their places.
func TestGroupsWithoutWeights(t *testing.T) {
	p := &doc.Page{Source: "a\n"}
	parse.Text(p)
	f := facts.Of(p.Blocks)
	defer f.Release()
	all := engine.NewFeatures(f, group{Name: "phrases", Fill: phrases})
	names := all.Names()
	fill := func(groups uint32) []float32 {
		var r engine.Vector
		all.Reset(&r, 0)
		f.Units[0].Groups = groups
		all.Fill(&r, f, 0)
		return r.Values()
	}
	none, unknown := fill(0), fill(rules.Group(31).Bit())
	none[slices.Index(names, "phrases.any")] = 1
	if !slices.Equal(none, unknown) {
		t.Errorf("features with a group without weights\n%v, want those without it but for any\n%v", unknown, none)
	}
	for _, g := range weighed {
		if at := slices.Index(names, "phrases."+g.String()); fill(g.Bit())[at] != 1 {
			t.Errorf("%s: its feature is 0 for a line of the group", g)
		}
	}
}
