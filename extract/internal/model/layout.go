package model

import "fmt"

// maxDepth and maxRow bound what is laid out: a tree takes 1<<depth places, and a Batch has room for rows
// of maxRow features.
const (
	maxDepth = 10
	maxRow   = 1 << 9
)

// layOut places the trees of a file, and makes sure that every walk ends at a leaf.
func (e *Ensemble) layOut(roots []uint32, nodes []node) error {
	trees := make([][]node, len(roots))
	for t, root := range roots {
		end := uint32(len(nodes))
		if t+1 < len(roots) {
			end = roots[t+1]
		}
		if root >= end || end > uint32(len(nodes)) {
			return fmt.Errorf("%w: tree %d is out of bounds", ErrFormat, t)
		}
		trees[t] = nodes[root:end]
		depth, err := e.check(trees[t])
		if err != nil {
			return fmt.Errorf("%w of tree %d", err, t)
		}
		e.depth = max(e.depth, depth)
	}
	size := (len(trees) + lanes - 1) << e.depth
	e.values, e.features, e.leaves = make([]float32, size), make([]uint16, size), make([]float32, size)
	for t, tree := range trees {
		e.place(t<<e.depth, 1, tree, 0, e.depth)
	}
	return nil
}

// check returns how many steps a walk through a tree takes at most. Every child stands behind its parent.
func (e *Ensemble) check(tree []node) (depth int, err error) {
	depths := make([]int, len(tree))
	for i, n := range tree {
		depth = max(depth, depths[i])
		switch left := int(n.left); {
		case left == 0:
		case left <= i || left+1 >= len(tree) || int(n.feature) >= e.Features() || depths[i] == maxDepth:
			return 0, fmt.Errorf("%w: node %d points astray or too deep", ErrFormat, i)
		default:
			depths[left], depths[left+1] = depths[i]+1, depths[i]+1
		}
	}
	return depth, nil
}

// place lays out node i of a tree and all below it at a place of the tree that begins at base; below says
// how many steps lead from there to a leaf. A leaf short of that has itself for both children.
func (e *Ensemble) place(base, at int, tree []node, i, below int) {
	n := &tree[i]
	if below == 0 {
		e.leaves[base+at-1<<e.depth] = n.value
		return
	}
	first, second := i, i
	if n.left != 0 {
		e.values[base+at], e.features[base+at] = n.value, n.feature
		first, second = int(n.left), int(n.left)+1
	}
	e.place(base, 2*at, tree, first, below-1)
	e.place(base, 2*at+1, tree, second, below-1)
}
