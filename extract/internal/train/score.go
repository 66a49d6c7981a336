package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"shuck/extract/internal/train/score"
)

// scored is a record of eval or lines-eval, or of shuck itself.
type scored struct {
	ID, Set, System string
	score.Output
}

// scoreFile compares a file of eval, PREFIX.SET.jsonl, or of lines-eval with the sets' gold, and
// writes a line to w for each set and system in it. A labelled document without a record counts as
// one of which nothing was kept, if the file is of one set.
func scoreFile(root, path string, w io.Writer) error {
	records, err := readAll[scored](path)
	if err != nil {
		return err
	}
	named := strings.TrimPrefix(filepath.Ext(strings.TrimSuffix(path, ".jsonl")), ".")
	golds := map[string]map[string]*score.Gold{}
	sums := map[string]*score.Scorer{}
	var order []string
	for i := range records {
		r := &records[i]
		if r.Set == "" {
			r.Set = named
		}
		if golds[r.Set] == nil {
			if golds[r.Set], err = goldOf(root, r.Set); err != nil {
				return err
			}
		}
		g := golds[r.Set][r.ID]
		if g == nil {
			return fmt.Errorf("%s: %s has no document %q", path, r.Set, r.ID)
		}
		key := strings.TrimSpace(r.Set + " " + r.System)
		if sums[key] == nil {
			sums[key] = score.New()
			order = append(order, key)
		}
		sums[key].Add(g, r.Output)
		if r.System == "" {
			delete(golds[r.Set], r.ID)
		}
	}
	if s := sums[named]; s != nil {
		for _, g := range golds[named] {
			s.Add(g, score.Output{})
		}
	}
	for _, key := range order {
		fmt.Fprintf(w, "%-32s %v\n", key, sums[key].Figures())
	}
	return nil
}

func goldOf(root, set string) (map[string]*score.Gold, error) {
	all, err := readAll[score.Gold](filepath.Join(root, set, "gold.jsonl"))
	if err != nil {
		return nil, err
	}
	byID := make(map[string]*score.Gold, len(all))
	for i := range all {
		byID[all[i].ID] = &all[i]
	}
	return byID, nil
}

// readAll reads a file of JSON objects.
func readAll[T any](path string) (all []T, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for d := json.NewDecoder(bufio.NewReaderSize(f, 1<<20)); ; {
		var v T
		if err := d.Decode(&v); err == io.EOF {
			return all, nil
		} else if err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		all = append(all, v)
	}
}
