package readable

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/doc"
	"shuck/extract/internal/dom"
	"shuck/extract/internal/worktime"
)

// TestDecide writes each node as its text, with a "+" before those that are kept.
func TestDecide(t *testing.T) {
	long := func(c string) string { return "a long text of the letter " + strings.Repeat(c, 40) }
	for _, c := range []struct {
		name   string
		blocks []string
		nodes  []string
		want   []string
	}{
		{"one to one", []string{"a", "b", "c"}, []string{"a", "+b", "c"}, []string{"b"}},
		{"the same text twice", []string{"More", "x", "More"}, []string{"More", "x", "+More"}, []string{"More"}},
		{"several nodes a block", []string{"a bold word", "c"}, []string{"+a ", "+bold", "+ word", "c"}, []string{"a bold word"}},
		{"several blocks a node", []string{"a", "b"}, []string{"+a\nb"}, []string{"a", "b"}},
		{"less than half of a block", []string{"aaa bbbbb"}, []string{"+aaa ", "bbbbb"}, nil},
		{"half of a block", []string{"aaaa bbbb"}, []string{"+aaaa ", "bbbb"}, []string{"aaaa bbbb"}},
		{"a node that the blocks lack", []string{long("x"), "b", long("y")}, []string{long("x"), "+hidden", "+b", "+" + long("y")}, []string{"b", long("y")}},
		{"a block that the nodes lack", []string{long("x"), long("z"), long("y"), "b"}, []string{"+" + long("x"), "+" + long("y"), "b"}, []string{long("x"), long("y")}},
		{"a menu that the blocks lack", []string{"All the news of boats", "Home", "All the news of boats", "Ice", long("x")}, []string{"Menu", "Ice in the harbour", "All the news of boats", "Ice", "+All the news of boats", "Home", "All the news of boats", "Ice", "+" + long("x")}, []string{"All the news of boats", long("x")}},
		{"text moved out of a table", []string{long("x"), "a cell's text", long("y")}, []string{"a cell's text", "+" + long("x"), "+" + long("y")}, []string{long("x"), long("y")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var blocks []doc.Block
			for _, b := range c.blocks {
				blocks = append(blocks, doc.Block{Text: b})
			}
			var nodes []dom.Text
			for _, n := range c.nodes {
				text, keep := strings.CutPrefix(n, "+")
				nodes = append(nodes, dom.Text{Bare: dom.Bare(text), Keep: keep})
			}
			decide(blocks, nodes)
			var got []string
			for _, b := range blocks {
				if b.Keep {
					got = append(got, b.Text)
				}
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestDecideIsLinear(t *testing.T) {
	nodes := make([]dom.Text, 200_000)
	for i := range nodes {
		nodes[i].Bare = "not in the page at all " + strings.Repeat("x", i%50)
	}
	took := worktime.Of(t, func() {
		decide([]doc.Block{{Text: strings.Repeat("not in the page y", 1<<18)}}, nodes)
	})
	if took > 5*time.Second {
		t.Errorf("took %s", took)
	}
}
