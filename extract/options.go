package extract

import (
	"fmt"

	"shuck/extract/internal/decode"
	"shuck/extract/site"
)

// Input says what a source is.
type Input uint8

// The kinds of input.
const (
	InputAuto Input = iota // told from the content
	InputHTML
	InputText
)

// Favor says which way an engine of shuck's own leans. It moves one threshold on P(keep); its
// values are in package model.
type Favor uint8

// The balances.
const (
	FavorBalanced  Favor = iota
	FavorPrecision       // rather lose a line of the article than keep one that is not
	FavorRecall          // rather keep a line that is not of the article than lose one
)

// Names of the engines that read HTML.
const (
	EngineAuto        = "auto"        // blocks, and readability where that finds nothing
	EngineBlocks      = "blocks"      // shuck's own
	EngineReadability = "readability" // go-readability
)

// EngineLines is the name of the engine that reads raw text.
const EngineLines = "lines"

// Options are an [Extractor]'s settings. The zero value is what the command line does without
// flags.
type Options struct {
	Input    Input
	Encoding string // name or label of a character encoding; empty: found out
	Engine   string // one of the engine names; empty is EngineAuto
	Favor    Favor
	Comments bool       // keep readers' comments
	Images   bool       // keep pictures
	NoTables bool       // leave tables out
	Repeats  *site.File // what the documents of sites repeat, as evidence; nil where that is not known
	NoTitle  bool       // the title will be left out of the output: what is kept of a raw text is stable without it

	// TitleOnly leaves unread what a document says of itself but for its title and its address: who
	// wrote it and when, its site, language and the rest of [doc.Meta]. That is a tenth of the time
	// that a page takes.
	TitleOnly bool

	// Rules of one's own. They bound what is looked at: the engine decides on the rest as if
	// nothing else were there. An element that Keep matches and the engine keeps nothing of is kept
	// whole.
	Keep  []string // CSS selectors: of a page, what lies outside of the elements they match is left out
	Drop  []string // CSS selectors: of a page, the elements that they match are left out
	Sites []Site   // the same, and lines, by the site of a page or text
}

// check refuses values that are none.
func (o *Options) check() error {
	if o.Encoding != "" {
		if _, err := decode.Canonical(o.Encoding); err != nil {
			return err
		}
	}
	switch {
	case o.Input > InputText:
		return fmt.Errorf("input %d is unknown: use InputAuto, InputHTML or InputText", o.Input)
	case o.Favor > FavorRecall:
		return fmt.Errorf("favor %d is unknown: use FavorBalanced, FavorPrecision or FavorRecall", o.Favor)
	}
	switch o.Engine {
	case "", EngineAuto, EngineBlocks, EngineReadability:
		return nil
	}
	return fmt.Errorf("engine %q is unknown: use auto, blocks or readability", o.Engine)
}

// ParseInput reads an Input's name: auto, html or text.
func ParseInput(name string) (Input, error) {
	return parseName(name, "input", map[string]Input{"auto": InputAuto, "html": InputHTML, "text": InputText})
}

// ParseFavor reads a Favor's name: balanced, precision or recall.
func ParseFavor(name string) (Favor, error) {
	return parseName(name, "favor", map[string]Favor{
		"balanced": FavorBalanced, "precision": FavorPrecision,
		"recall": FavorRecall,
	})
}

func parseName[T any](name, what string, known map[string]T) (T, error) {
	v, ok := known[name]
	if !ok {
		return v, fmt.Errorf("%s %q is unknown", what, name)
	}
	return v, nil
}
