package extract_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// knownFailingFile lists the files of cases that do not come out right yet, each with its fault.
// Line 1 says how many it lists: the number may only fall.
const knownFailingFile = "known-failing.txt"

const listedPrefix = "# listed: "

// readKnownFailing reads the list, "CASE/FILE reason" a line, into file to reason.
func readKnownFailing(t *testing.T) map[string]string {
	text := readFile(t, filepath.Join(articleDir, knownFailingFile))
	reasons, faults := parseKnownFailing(string(text))
	for name := range reasons {
		_, err := os.Stat(filepath.Join(articleDir, name))
		if err != nil || !isWant(filepath.Base(name)) {
			faults = append(faults, name+" is no want.md, want.txt or want.json of a case")
		}
	}
	for _, f := range faults {
		t.Errorf("%s: %s", knownFailingFile, f)
	}
	return reasons
}

func isWant(file string) bool {
	return file == "want.md" || file == "want.txt" || file == "want.json"
}

// parseKnownFailing returns the list in text, and what is wrong with it.
func parseKnownFailing(text string) (reasons map[string]string, faults []string) {
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	reasons = map[string]string{}
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	number, headed := strings.CutPrefix(lines[0], listedPrefix)
	listed, err := strconv.Atoi(number)
	if !headed || err != nil {
		fault("line 1 is %q: want %qNUMBER", lines[0], listedPrefix)
		return reasons, faults
	}
	var names []string
	for i, l := range lines[1:] {
		if strings.HasPrefix(l, "#") {
			continue
		}
		fields := strings.Fields(l)
		if len(fields) < 2 {
			fault("line %d is %q: want CASE/FILE and a reason", i+2, l)
			continue
		}
		names = append(names, fields[0])
		reasons[fields[0]] = strings.Join(fields[1:], " ")
	}
	if !slices.IsSorted(names) || len(reasons) != len(names) {
		fault("is not sorted, or lists a file twice")
	}
	switch n := len(names); {
	case n > listed:
		fault("lists %d files, line 1 says %d: it may only shrink, so mend what fails anew", n, listed)
	case n < listed:
		fault("lists %d files, line 1 says %d: lower the number, so that it stays low", n, listed)
	}
	return reasons, faults
}

func TestParseKnownFailing(t *testing.T) {
	for _, c := range []struct{ name, text, fault string }{
		{"in order", "# listed: 2\n# of pages\na/want.md  menu kept\nb/want.json\tno date\n", ""},
		{"without its number", "a/want.md menu kept\n", "line 1 is"},
		{"longer than that", "# listed: 1\na/want.md menu kept\nb/want.md menu kept\n", "only shrink"},
		{"shorter than that", "# listed: 2\na/want.md menu kept\n", "lower the number"},
		{"without a reason", "# listed: 1\na/want.md\n", "line 2 is"},
		{"out of order", "# listed: 2\nb/want.md menu kept\na/want.md menu kept\n", "not sorted"},
		{"twice", "# listed: 2\na/want.md menu kept\na/want.md menu kept\n", "twice"},
	} {
		_, faults := parseKnownFailing(c.text)
		got := strings.Join(faults, "; ")
		if (c.fault == "") != (got == "") || !strings.Contains(got, c.fault) {
			t.Errorf("%s: faults %q, want %q", c.name, got, c.fault)
		}
	}
}
