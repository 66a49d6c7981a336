package parse

import (
	"context"
	"strings"

	"shuck/extract/doc"
)

// Bounds on what a path names: the innermost elements, and no more than fit into some bytes.
const (
	maxPath      = 24
	maxPathBytes = 4000
	manyBlocks   = 1 << 13
	manyBytes    = 400 // of a path, where there are more blocks than that
)

// Paths sets the Path of each block: the elements from the body in, each with its classes, as CSS
// would select them. It ends soon after ctx does, with ctx's error.
func Paths(ctx context.Context, p *doc.Page) error {
	outer := make(map[int32]string, 256)  // names of the elements around those that hold blocks
	known := make(map[string]string, 256) // blocks that look alike share one
	var parts []string
	var path []byte
	most := maxPathBytes
	if len(p.Blocks) > manyBlocks {
		most = manyBytes
	}
	for i := range p.Blocks {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		node, size := p.Blocks[i].Node, 0
		parts = parts[:0]
		for x := node; x > 0 && len(parts) < maxPath; x = p.Tree.Parent[x] {
			name, ok := outer[x]
			if !ok {
				if name = selector(p, x); x != node {
					outer[x] = name
				}
			}
			if size += len(name); size > most && x != node {
				break
			}
			parts = append(parts, name)
		}
		path = path[:0]
		for j := len(parts) - 1; j >= 0; j-- {
			if path = append(path, parts[j]...); j > 0 {
				path = append(path, '>')
			}
		}
		if _, ok := known[string(path)]; !ok {
			known[string(path)] = string(path)
		}
		p.Blocks[i].Path = known[string(path)]
	}
	return nil
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
	for n, class := range strings.Fields(collapse(a.class)) {
		if n == maxClasses {
			break
		}
		name += "." + short(class)
	}
	if a.class == "" && a.id != "" {
		name += "#" + short(collapse(a.id))
	}
	return name
}

// short cuts a name that is no name a person gave.
func short(name string) string {
	if len(name) <= maxName {
		return name
	}
	return strings.ToValidUTF8(name[:maxName], "") + "…"
}

// maxName bounds the bytes of a class or an id in a path.
const maxName = 1000

// maxClasses bounds the classes that a path names for one element: sites that style by class have
// dozens.
const maxClasses = 3
