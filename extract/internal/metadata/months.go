package metadata

import (
	"strings"
	"sync"

	"shuck/extract/internal/rules/data"
)

// months returns the number of a month by its name. A name that two languages have for two months
// is there with its language and a blank before it alone: Polish and Croatian listopada.
var months = sync.OnceValue(func() map[string]int {
	m := make(map[string]int, 1200)
	data.Each(data.Months, func(lang, text string) {
		number := 0
		for names := range strings.Lines(text) {
			number++
			for name := range strings.FieldsSeq(names) {
				m[lang+" "+name] = number
				if n, ok := m[name]; ok && n != number {
					m[name] = 0
					continue
				}
				m[name] = number
			}
		}
	})
	return m
})

// month returns the number of a month by its name in lower case, in lang where that tells it; 0 for
// no month.
func month(name, lang string) int {
	if n := months()[name]; n > 0 || len(lang) < 2 {
		return n
	}
	lang, _, _ = strings.Cut(lang, "-")
	return months()[lang+" "+name]
}
