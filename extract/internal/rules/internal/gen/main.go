// Command gen writes what the tables in data/ say: the rules as Go, the tries of their phrases as a
// file, and the lists of words. go generate runs it in the folder of package rules.
package main

import (
	"fmt"
	"os"

	"shuck/extract/internal/rules/internal/source"
	"shuck/extract/internal/rules/internal/tables"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	t, err := source.Read(os.DirFS("data"))
	if err != nil {
		return err
	}
	files, err := tables.Files(t)
	if err != nil {
		return err
	}
	for name, text := range files {
		if err := os.WriteFile(name, text, 0o644); err != nil {
			return err
		}
	}
	return nil
}
