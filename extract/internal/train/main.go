// Command train makes the weights of shuck's engines from labelled pages. See README.md beside it.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	data := flag.String("data", os.Getenv("SHUCK_DATA"), "folder of the labelled sets")
	out := flag.String("out", "", "prefix of the files to write")
	models := flag.String("models", "", "eval: prefix of the models by fold")
	per := flag.Int("per", 0, "lines-eval: at most so many texts of a system, 0 for all")
	odds := flag.Float64("odds", 1, "eval and lines-eval: the odds that the engine asks for, as its Options have them")
	old := flag.Bool("old", false, "eval: read the pages as those of 2005 stood, without names")
	asForeign := flag.Bool("foreign", false, "lines-eval: read the texts as in a language that no table knows")
	flag.Parse()
	var err error
	switch what := flag.Arg(0); what {
	case "pages":
		err = dumpPages(*data, *out)
	case "eval":
		err = evalPages(*data, *out, *models, float32(*odds), *old)
	case "lines":
		err = dumpLines(*data, *out, *models, flag.Arg(1))
	case "lines-eval":
		err = evalLines(*data, *out, *models, *per, float32(*odds), *asForeign)
	case "sites":
		err = dumpSites(*data, *out, *models)
	case "score":
		for _, path := range flag.Args()[1:] {
			if err = scoreFile(*data, path, os.Stdout); err != nil {
				break
			}
		}
	default:
		err = fmt.Errorf("%q is not something to do: use pages, eval, lines, lines-eval, sites or score", what)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
