package extract

import (
	"crypto/sha256"
	"encoding/hex"

	"shuck/extract/internal/blocks"
	"shuck/extract/internal/lines"
)

// Weights is a file of weights that an engine decides by.
type Weights struct {
	Engine string // EngineBlocks or EngineLines
	File   string // its name in the source
	SHA256 string // of the file, in hexadecimal
}

// BuiltIn returns the weights that the engines were built with.
func BuiltIn() []Weights {
	screen, block := blocks.Files()
	title, unit := lines.Files()
	return []Weights{
		weightsOf(EngineBlocks, "screen.shkm", screen),
		weightsOf(EngineBlocks, "block.shkm", block),
		weightsOf(EngineLines, "title.shkm", title),
		weightsOf(EngineLines, "unit.shkm", unit),
	}
}

func weightsOf(engine, name string, file []byte) Weights {
	sum := sha256.Sum256(file)
	return Weights{Engine: engine, File: name, SHA256: hex.EncodeToString(sum[:])}
}
