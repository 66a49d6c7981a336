package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"shuck/extract/internal/blocks"
)

// apart are the sets that are only measured on, with the weights fitted on all of trainable.
var apart = []string{"daniel", "dragnet"}

// prediction is a line of a file that score reads.
type prediction struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Text  string `json:"text"`
	err   error
}

// evalPages runs the engine over the labelled pages, each with the weights that were fitted without
// its site, and writes out.SET.jsonl. With old, the pages are read as oldFashioned makes them.
func evalPages(root, out, models string, odds float32, old bool) error {
	full, err := engineOf(models, "", odds)
	if err != nil {
		return err
	}
	var byFold [folds]*blocks.Engine
	for k := range folds {
		if byFold[k], err = engineOf(models, fmt.Sprintf(".fold%d", k), odds); err != nil {
			return err
		}
	}
	for _, set := range slices.Concat(trainable, ofTools, ofManuals) {
		pick := func(r *record) *blocks.Engine { return byFold[r.fold()] }
		if err := evalSet(root, set, out, old, pick); err != nil {
			return err
		}
	}
	for _, set := range apart {
		if err := evalSet(root, set, out, old, func(*record) *blocks.Engine { return full }); err != nil {
			return err
		}
	}
	return nil
}

func engineOf(models, suffix string, odds float32) (*blocks.Engine, error) {
	screen, err := os.ReadFile(models + "screen" + suffix + ".shkm")
	if err != nil {
		return nil, err
	}
	block, err := os.ReadFile(models + "block" + suffix + ".shkm")
	if err != nil {
		return nil, err
	}
	w, err := blocks.LoadWeights(screen, block)
	if err != nil {
		return nil, err
	}
	return blocks.New(blocks.Options{Weights: &w, Odds: odds})
}

func evalSet(root, set, out string, old bool, pick func(*record) *blocks.Engine) error {
	records, err := loadSet(root, set)
	if err != nil {
		return err
	}
	for i := range records {
		records[i].old = old
	}
	f, err := os.Create(out + "." + set + ".jsonl")
	if err != nil {
		return err
	}
	defer f.Close()
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	for _, p := range inOrder(records, func(r *record) prediction { return predict(root, r, pick(r)) }) {
		if p.err != nil {
			return fmt.Errorf("%s: %w", p.ID, p.err)
		}
		if err := enc.Encode(p); err != nil {
			return err
		}
	}
	return w.Flush()
}

func predict(root string, r *record, e *blocks.Engine) prediction {
	p, err := load(root, r)
	if err == nil {
		err = e.Select(context.Background(), p)
	}
	if err != nil {
		return prediction{ID: r.ID, err: err}
	}
	var text strings.Builder
	for i := range p.Blocks {
		if p.Blocks[i].Keep {
			text.WriteString(p.Blocks[i].Text)
			text.WriteString("\n\n")
		}
	}
	return prediction{ID: r.ID, Title: p.Meta.Title, Text: text.String()}
}
