package parse

import (
	"slices"
	"strings"

	"shuck/extract/doc"
)

// maxPath bounds the elements that a path names: the innermost ones.
const maxPath = 24

// Paths sets the Path of each block: the elements from the body in, each with its classes, as CSS would select them.
func Paths(p *doc.Page) {
	names := make(map[int32]string, 256)
	for i := range p.Blocks {
		var parts []string
		for x := p.Blocks[i].Node; x > 0 && len(parts) < maxPath; x = p.Tree.Parent[x] {
			name, ok := names[x]
			if !ok {
				name = selector(p, x)
				names[x] = name
			}
			parts = append(parts, name)
		}
		slices.Reverse(parts)
		p.Blocks[i].Path = strings.Join(parts, ">")
	}
}

// selector names one element, from its tag in the source.
func selector(p *doc.Page, x int32) string {
	name := p.Tree.Tag[x].String()
	pos := p.Tree.Pos[x]
	if pos < 0 {
		return name
	}
	end := int(pos) + 1
	for end < len(p.Source) && !endsName[p.Source[end]] {
		end++
	}
	if p.Tree.Tag[x] == doc.TagOther {
		name = strings.ToLower(p.Source[pos+1 : end])
	}
	var a attrs
	readAttrs(p.Source, end, &a)
	for n, class := range strings.Fields(clean(a.class)) {
		if n == maxClasses {
			break
		}
		name += "." + class
	}
	if a.class == "" && a.id != "" {
		name += "#" + clean(a.id)
	}
	return name
}

// maxClasses bounds the classes that a path names for one element: sites that style by class have dozens.
const maxClasses = 3
