package model

import (
	"encoding/binary"
	"fmt"
	"math"
)

// maxDepth and maxRow bound what is laid out: a tree takes 1<<depth places, and a Batch has room
// for rows of maxRow features.
const (
	maxDepth = 10
	maxRow   = 1 << 9
)

// nodes are those of a file, as they stand there.
type nodes []byte

func (n nodes) len() int { return len(n) / nodeSize }

func (n nodes) at(i int) (value float32, feature, left uint16) {
	x := binary.LittleEndian.Uint64(n[nodeSize*i:])
	return math.Float32frombits(uint32(x)), uint16(x >> 32), uint16(x >> 48)
}

// layOut places the trees of a file, and makes sure that every walk ends at a leaf.
func (e *Ensemble) layOut(roots []uint32, all nodes) error {
	trees := make([]nodes, len(roots))
	var depths []uint8
	for t, root := range roots {
		end := uint32(all.len())
		if t+1 < len(roots) {
			end = roots[t+1]
		}
		if root >= end || end > uint32(all.len()) {
			return fmt.Errorf("%w: tree %d is out of bounds", ErrFormat, t)
		}
		trees[t] = all[nodeSize*root : nodeSize*end]
		depths = append(depths[:0], make([]uint8, end-root)...)
		depth, err := e.check(trees[t], depths)
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

// check returns how many steps a walk through a tree takes at most. Every child stands behind its
// parent. depths has a zero for each node.
func (e *Ensemble) check(tree nodes, depths []uint8) (depth int, err error) {
	for i, d := range depths {
		depth = max(depth, int(d))
		_, feature, second := tree.at(i)
		switch left := int(second); {
		case left == 0:
		case left <= i || left+1 >= len(depths) || int(feature) >= e.Features() || d == maxDepth:
			return 0, fmt.Errorf("%w: node %d points astray or too deep", ErrFormat, i)
		default:
			depths[left], depths[left+1] = depths[i]+1, depths[i]+1
		}
	}
	return depth, nil
}

// place lays out node i of a tree and all below it at a place of the tree that begins at base;
// below says how many steps lead from there to a leaf. A leaf short of that has itself for both
// children.
func (e *Ensemble) place(base, at int, tree nodes, i, below int) {
	value, feature, left := tree.at(i)
	if left == 0 {
		first := base + at<<below - 1<<e.depth
		for k := range e.leaves[first : first+1<<below] {
			e.leaves[first+k] = value
		}
		return
	}
	e.values[base+at], e.features[base+at] = value, feature
	e.place(base, 2*at, tree, int(left), below-1)
	e.place(base, 2*at+1, tree, int(left)+1, below-1)
}
