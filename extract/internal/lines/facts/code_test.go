package facts_test

import (
	"testing"

	"shuck/extract/internal/lines/facts"
)

func TestIsCode(t *testing.T) {
	for _, line := range []string{
		`{`, `});`, `    "listen": ":8080",`, `"10.0.0.1:9000",`, `'none'`, `$ make install`, `>>> 3 * 4`, `... return 3`, `--all`,
		`#include <stdio.h>`, `#!/bin/sh`, `int i = low - 1;`, `i += 2`, `print(n, line)`, `swap(&a[i], &a[j]);`, `s.keep(true, t); s.unref(); return true;`, `assert!(a > b, "no");`,
		`for line in f:`, `with open("log") as f:`, `else:`, `def ask(lamp):`, `import lantern.lamp`, `from os import path`,
		`return 2 * n`, `if (a == b) {`, `p->next`, `std::cout`, `aws iam list --all`, `docker run \`,
		`level=80 colour=amber`, `const x = 3`, `"a": [`,
	} {
		if !facts.IsCode(line) {
			t.Errorf("%q is no code", line)
		}
	}
	for _, line := range []string{
		"", "Home", "It rained for a week.", "the owner(s);", "to pay the fee;", "Smith (2001)", "Model(2020)", "Read more ->",
		"-> Next", "Home :: News :: Sport", "He came -- too late", "If you need the number:", "for customers in Europe",
		"import of coal fell", "return to the harbour", "https://example.com/?a=b", `"No," he said,`, `"Never again"`, "$ 30",
		"from the harbour to the import office", "E-mail", "#winter", "- bread", "def", "[1]", "Class of 1984:", "With us:",
		"function follows form", "use of force",
	} {
		if facts.IsCode(line) {
			t.Errorf("%q is code", line)
		}
	}
}
