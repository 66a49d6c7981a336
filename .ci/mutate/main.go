// Command mutate puts small faults into the engines, one at a time, and counts how many of them the
// tests notice without labelled data: comparisons turned, conditions negated, numbers changed,
// arithmetic swapped, calls left out.
//
//	go run ./.ci/mutate [-n 100] [-seed 1] [-list] [FOLDER...]
//
// Nothing in the work tree changes: a mutant is built through the go command's overlay. One that does
// not compile is not counted. It ends with the mutants that no test noticed, and exits with status 1
// where fewer than four in five were.
package main

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
)

func main() {
	n := flag.Int("n", 100, "how many mutants are tried")
	seed := flag.Uint64("seed", 1, "which of all they are")
	list := flag.Bool("list", false, "only list them")
	flag.Parse()
	folders := flag.Args()
	if len(folders) == 0 {
		folders = []string{"extract/internal/blocks", "extract/internal/lines"}
	}
	if err := run(folders, *n, *seed, *list); err != nil {
		fmt.Fprintln(os.Stderr, "mutate:", err)
		os.Exit(1)
	}
}

func run(folders []string, n int, seed uint64, list bool) error {
	var all []mutant
	for _, folder := range folders {
		found, err := mutantsIn(folder)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	rng := rand.New(rand.NewPCG(seed, 0))
	rng.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	if list {
		for _, m := range all[:min(n, len(all))] {
			fmt.Println(m.place, m.what)
		}
		return nil
	}
	tried := 0
	var missed []mutant
	for _, m := range all {
		if tried == n {
			break
		}
		verdict, err := m.try()
		if err != nil {
			return err
		}
		switch verdict {
		case broken:
			continue
		case unnoticed:
			missed = append(missed, m)
		}
		tried++
		fmt.Printf("%d/%d %s: %s: %s\n", tried, n, m.place, m.what, verdict)
	}
	fmt.Printf("\n%d of %d noticed\n", tried-len(missed), tried)
	for _, m := range missed {
		fmt.Println("missed:", m.place, m.what)
	}
	if 5*len(missed) > tried {
		return fmt.Errorf("%d of %d were missed, one in five at most may be", len(missed), tried)
	}
	return nil
}
