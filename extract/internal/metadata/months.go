package metadata

import (
	_ "embed"
	"strings"
	"sync"
)

// monthNames has the months' names, a language a line: its code, then the twelve months apart by blanks, the
// names of one apart by commas, as dates have them, in lower case.
//
//go:embed months.txt
var monthNames string

// months gives the number of a month by its name. A name that two languages have for two months is there
// with its language and a blank before it alone: Polish and Croatian listopada.
var months = sync.OnceValue(func() map[string]int {
	m := make(map[string]int, 1200)
	for line := range strings.Lines(monthNames) {
		fields := strings.Fields(line)
		for i, names := range fields[1:] {
			for name := range strings.SplitSeq(names, ",") {
				m[fields[0]+" "+name] = i + 1
				if n, ok := m[name]; ok && n != i+1 {
					m[name] = 0
					continue
				}
				m[name] = i + 1
			}
		}
	}
	return m
})

// month gives the number of a month by its name in lower case, in lang where that tells it; 0 for no month.
func month(name, lang string) int {
	if n := months()[name]; n > 0 || len(lang) < 2 {
		return n
	}
	lang, _, _ = strings.Cut(lang, "-")
	return months()[lang+" "+name]
}
