package parse

import (
	"strings"

	"github.com/tidwall/gjson"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// maxJSONDepth bounds the search in structured data.
const maxJSONDepth = 8

// ArticleBodies calls do with each articleBody of a page's JSON-LD scripts, wherever it stands in them. Broken scripts are
// passed over.
func ArticleBodies(scripts []string, do func(text string)) {
	for _, script := range scripts {
		if strings.Contains(script, `"articleBody"`) && gjson.Valid(script) {
			walkJSON(gjson.Parse(script), maxJSONDepth, do)
		}
	}
}

func walkJSON(v gjson.Result, depth int, do func(string)) {
	if depth == 0 || !v.IsObject() && !v.IsArray() {
		return
	}
	v.ForEach(func(k, value gjson.Result) bool {
		if k.Str == "articleBody" && value.Type == gjson.String {
			do(value.Str)
		} else {
			walkJSON(value, depth-1, do)
		}
		return true
	})
}

// An articleBody must have minRescued words to be an article, and rescueShare more for each word that the page shows.
const (
	minRescued  = 80
	rescueShare = 2
)

// rescue adds the blocks of the longest articleBody to a page whose text is only there, because a script is to put it into its
// place. Where the page shows a fair part of it, its own markup tells more.
func rescue(p *doc.Page) {
	longest := ""
	ArticleBodies(p.Head.JSONLD, func(text string) {
		if len(text) > len(longest) {
			longest = text
		}
	})
	need := minRescued
	for i := range p.Blocks {
		need += rescueShare * p.Blocks[i].Words
	}
	if len(longest) < 2*need { // a word has two bytes and more
		return
	}
	if !strings.Contains(longest, "<p") && !strings.Contains(longest, "<br") {
		longest = strings.ReplaceAll(longest, "\n", "<p>")
	}
	body := &doc.Page{Source: longest}
	b := builders.Get().(*builder)
	defer builders.Put(b)
	b.reset(longest, Options{})
	b.run()
	b.finish(body)
	words := 0
	for i := range body.Blocks {
		words += body.Blocks[i].Words
	}
	if words < need {
		return
	}
	node := bodyOf(p.Tree)
	for _, k := range body.Blocks {
		k.Node, k.Line = node, 1
		k.Class |= rules.ClassBody
		p.Blocks = append(p.Blocks, k)
	}
}

// bodyOf gives the body's node, the root where there is none.
func bodyOf(t *doc.Tree) int32 {
	for x, tag := range t.Tag {
		if tag == doc.TagBody {
			return int32(x)
		}
	}
	return 0
}
