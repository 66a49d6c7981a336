// Bench compares shuck with other extractors as whole programs: each is started on the same folder of
// pages, on one core, and takes as much processor time as the system says that it took. The programs
// run in turn, round after round, and a program is compared with go-readability within each round, so
// that a machine which others use too, or which changes its speed, does not decide. It prints a table.
//
//	go run . FOLDER            # the programs in Go; the pages are *.html
//	go run . -python FOLDER    # those in Python too, fetched into a virtual environment
//	go run . -rounds 9 -only shuck,go-readability FOLDER
//
// It is a module of its own: what it compares with is no part of shuck.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"bench/pages"
)

func main() {
	rounds := flag.Int("rounds", 5, "rounds that count, after one that does not")
	python := flag.Bool("python", false, "compare with trafilatura, resiliparse and jusText too")
	only := flag.String("only", "", "the programs to run, apart by commas")
	flag.Parse()
	if flag.NArg() != 1 || *rounds < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := compare(flag.Arg(0), *rounds, *python, *only); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "bench:", err)
	os.Exit(1)
}

// compare runs the programs on the pages of a folder and prints the table.
func compare(folder string, rounds int, python bool, only string) error {
	folder, err := filepath.Abs(folder)
	if err != nil {
		return err
	}
	all, size, err := pages.Read(folder)
	if err != nil {
		return err
	}
	work, err := os.MkdirTemp("", "bench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	programs, err := install(work, python)
	if err != nil {
		return err
	}
	if only != "" {
		names := strings.Split(only, ",")
		programs = slices.DeleteFunc(programs, func(p *program) bool { return !slices.Contains(names, p.name) })
	}
	for round := range rounds + 1 {
		for _, p := range programs {
			seconds, err := p.run(folder)
			if err != nil {
				return fmt.Errorf("%s: %w", p.name, err)
			}
			if round > 0 {
				p.seconds = append(p.seconds, seconds)
			}
		}
	}
	printTable(programs, len(all), size)
	return nil
}

// base is what the others are compared with.
const base = "go-readability"

// printTable prints a row for each program, the fastest first.
func printTable(programs []*program, count, size int) {
	var of []float64
	for _, p := range programs {
		if p.name == base {
			of = p.seconds
		}
	}
	slices.SortFunc(programs, func(a, b *program) int { return cmp.Compare(median(a.seconds), median(b.seconds)) })
	fmt.Printf("%d pages, %.1f MB, one core, %d rounds; medians\n\n", count, float64(size)/1e6, len(programs[0].seconds))
	fmt.Printf("| program | version | processor time | MB/s | times %s |\n|---|---|---|---|---|\n", base)
	for _, p := range programs {
		times := "-"
		if of != nil {
			ratios := make([]float64, len(of))
			for i := range of {
				ratios[i] = of[i] / p.seconds[i]
			}
			times = fmt.Sprintf("%.2f", median(ratios))
		}
		s := median(p.seconds)
		fmt.Printf("| %s | %s | %.3f s | %.1f | %s |\n", p.name, p.version, s, float64(size)/1e6/s, times)
	}
}

// median returns the middle value.
func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return (sorted[len(sorted)/2] + sorted[(len(sorted)-1)/2]) / 2
}
