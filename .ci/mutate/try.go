package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// tests are the arguments of the go commands that look at the engines, the fastest that notices the
// most first.
var tests = [][]string{
	{"-run=^TestArticles$", "./extract"},
	{"./extract/internal/blocks/...", "./extract/internal/lines/...", "./extract/internal/engine"},
	{"./extract"},
}

// timeout ends a mutant that loops: it was noticed.
const timeout = 3 * time.Minute

// verdict is what the tests make of a mutant.
type verdict string

const (
	broken    verdict = "does not compile"
	noticed   verdict = "noticed"
	unnoticed verdict = "MISSED"
)

// try builds the mutant and runs the tests over it.
func (m *mutant) try() (verdict, error) {
	dir, err := os.MkdirTemp("", "mutate")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	overlay, err := m.overlay(dir)
	if err != nil {
		return "", err
	}
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	for _, args := range tests {
		common := []string{"test", "-vet=off", "-short", "-failfast", "-ldflags=-s -w", "-overlay=" + overlay}
		cmd := exec.CommandContext(ctx, "go", append(common, args...)...)
		cmd.Env = append(os.Environ(), "SHUCK_DATA=")
		switch out, err := cmd.CombinedOutput(); {
		case bytes.Contains(out, []byte("[build failed]")):
			return broken, nil
		case err != nil:
			return noticed, nil
		}
	}
	return unnoticed, nil
}

// overlay writes the mutant and the overlay that puts it in its file's place, and returns its path.
func (m *mutant) overlay(dir string) (string, error) {
	changed, overlay := filepath.Join(dir, "mutant.go"), filepath.Join(dir, "overlay.json")
	abs, err := filepath.Abs(m.path)
	if err != nil {
		return "", err
	}
	replace, err := json.Marshal(map[string]any{"Replace": map[string]string{abs: changed}})
	if err != nil {
		return "", err
	}
	return overlay, errors.Join(os.WriteFile(changed, m.source, 0o600), os.WriteFile(overlay, replace, 0o600))
}
