// Package model evaluates ensembles of decision trees as gradient boosting makes them. It knows
// nothing of blocks: a row of features goes in, a score comes out.
//
// # File format
//
// All numbers are little-endian.
//
//	"shkm"                         magic
//	uint16 version                 2
//	uint16 features                length of a row
//	uint32 trees
//	uint32 nodes                   of all trees
//	uint32 names[features]         CRC-32 (IEEE) of each feature's name
//	uint32 roots[trees]            index of each tree's first node
//	nodes: float32 value, uint16 feature, uint16 left
//	uint32 checksum                CRC-32 (IEEE) of all before it
//
// A node with left 0 is a leaf, and value is what it adds to the margin. Any other sends a row to
// its root + left where row[feature] < value, and to the node after that one where not.
package model

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
)

// Version is the version of the file format that Load reads.
const Version = 2

const (
	magic      = "shkm"
	headerSize = 16
	nodeSize   = 8
)

// Errors of Load, wrapped with what was seen.
var (
	ErrFormat   = errors.New("not a file of model weights")
	ErrVersion  = errors.New("model weights of another version")
	ErrChecksum = errors.New("model weights are corrupted: their checksum differs")
)

// Ensemble is a set of trees. It is read-only after Load and safe for many goroutines. All trees
// are laid out as if they had all nodes of the deepest: a tree takes 1<<depth places of each slice,
// its root stands at place 1, and the children of place n are 2n and 2n+1. Behind the last tree
// there are lanes-1 more that add nothing.
type Ensemble struct {
	values   []float32 // a row goes to the second child where row[feature] >= value
	features []uint16
	leaves   []float32 // what a leaf adds, from place 0 on
	depth    int
	trees    int
	names    []uint32 // the hash of each feature's name
}

// Features is the length of a row.
func (e *Ensemble) Features() int { return len(e.names) }

// Trees is the number of trees.
func (e *Ensemble) Trees() int { return e.trees }

func hashName(name string) uint32 { return crc32.ChecksumIEEE([]byte(name)) }

// LoadFor reads weights from the bytes of a file, and refuses those that were fitted on other
// features than these, in this order: the error tells of the first that differs.
func LoadFor(file []byte, features []string) (*Ensemble, error) {
	e, err := Load(file)
	if err != nil {
		return nil, err
	}
	if len(features) != len(e.names) {
		return nil, fmt.Errorf("%w: rows of %d features, want %d", ErrVersion, len(e.names), len(features))
	}
	for i, name := range features {
		if hashName(name) != e.names[i] {
			return nil, fmt.Errorf("%w: feature %d of a row is %s, which they were not fitted on there: fit them anew", ErrVersion, i, name)
		}
	}
	return e, nil
}

// Load reads weights from the bytes of a file.
func Load(file []byte) (*Ensemble, error) {
	if len(file) < headerSize+4 || string(file[:4]) != magic {
		return nil, ErrFormat
	}
	le := binary.LittleEndian
	if v := le.Uint16(file[4:]); v != Version {
		return nil, fmt.Errorf("%w: %d, want %d", ErrVersion, v, Version)
	}
	body, sum := file[:len(file)-4], le.Uint32(file[len(file)-4:])
	if crc32.ChecksumIEEE(body) != sum {
		return nil, ErrChecksum
	}
	features, trees, count := int(le.Uint16(file[6:])), int(le.Uint32(file[8:])), int(le.Uint32(file[12:]))
	if len(body) != headerSize+4*features+4*trees+nodeSize*count {
		return nil, fmt.Errorf("%w: %d bytes for %d trees and %d nodes", ErrFormat, len(file), trees, count)
	}
	if features > maxRow {
		return nil, fmt.Errorf("%w: rows of %d features, want at most %d", ErrFormat, features, maxRow)
	}
	e := &Ensemble{names: make([]uint32, features), trees: trees}
	roots := make([]uint32, trees)
	rest := body[headerSize:]
	for _, numbers := range [][]uint32{e.names, roots} {
		for i := range numbers {
			numbers[i], rest = le.Uint32(rest), rest[4:]
		}
	}
	if err := e.layOut(roots, rest); err != nil {
		return nil, err
	}
	return e, nil
}

// Sigmoid turns a margin into a probability.
func Sigmoid(margin float32) float32 {
	return float32(1 / (1 + math.Exp(-float64(margin))))
}
