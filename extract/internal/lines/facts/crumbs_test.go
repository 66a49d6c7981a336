package facts

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

func TestIsCrumbs(t *testing.T) {
	for line, want := range map[string]bool{
		"Forum » Ceramics":                true,
		"Home / Mensen":                   true,
		"Accueil > Vie municipale > Avis": true,
		"होम / राज्य / हिमाचल":            true,
		"either / or":                     false,
		"The score was 5 > 3":             false,
		"« Rien » a dit le maire":         false,
		"Old quay to open again":          false,
		"Ropes / all that a crew of six on a long boat needs to know": false,
		"Read on » it is worth it.":                                   false,
	} {
		p := &doc.Page{Source: line}
		parse.Text(p)
		f := Of(p.Blocks)
		if got := f.IsCrumbs(0); got != want {
			t.Errorf("%q are crumbs: %v, want %v", line, got, want)
		}
		f.Release()
	}
}
