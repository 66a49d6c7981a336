// Package source reads the tables of phrases and words in data/, as data/README.md describes
// them. It is strict: what it takes is sorted, folded and said once, and each fault is named by
// file and line.
package source

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"shuck/extract/internal/rules/data"
)

// Place is a line of a file.
type Place struct {
	File string
	Line int
}

// String returns the place as compilers do.
func (p Place) String() string { return fmt.Sprintf("%s:%d", p.File, p.Line) }

// Line is a line of a file with its place.
type Line struct {
	Text string
	At   Place
}

// Rule is a rule of the tables, joined from the sections of its name in all languages.
type Rule struct {
	ID      string
	Lang    string // of the file that declares it
	Group   string // the name of its files
	Verdict string
	Words   int
	Place   string // empty: anywhere
	Shape   string // name of a function; empty for a rule of phrases
	Sure    string // yes, or empty
	Reason  string
	At      Place // of its declaration
	Parts   []Part
}

// Part is what one language gives to a rule.
type Part struct {
	Lang    string
	At      Place
	Hits    []Line
	Misses  []Line
	Phrases []Line
}

// List is one list of words in all its languages.
type List struct {
	Name  string
	Langs []string // in the order of languages.txt, as Words
	Words [][]Line
}

// Tables is all of data/.
type Tables struct {
	Languages []string // in the order of languages.txt
	Rules     []Rule   // in the order of order.txt
	Lists     []List   // by name
	Common    []Common // by code
}

// Common has the common words of a language, which tell it beside those of the list stop: a word a
// line, in lower case.
type Common struct{ Lang, Text string }

// Files that are no tables.
const (
	languagesFile = "languages.txt"
	orderFile     = "order.txt"
	wordsFile     = "words.txt"
	commonFile    = "common.txt"
)

// reader collects faults, so that one run names them all.
type reader struct {
	fsys   fs.FS
	faults []error
}

func (r *reader) fault(at Place, format string, args ...any) {
	r.faults = append(r.faults, fmt.Errorf("%s: %s", at, fmt.Sprintf(format, args...)))
}

// Read reads all tables below fsys. The error joins every fault.
func Read(fsys fs.FS) (*Tables, error) {
	r := &reader{fsys: fsys}
	t := &Tables{Languages: r.languages()}
	var sections []section
	words := map[string]*List{}
	for _, lang := range t.Languages {
		files, err := fs.Glob(fsys, path.Join(lang, "*.txt"))
		if err != nil || len(files) == 0 {
			r.fault(Place{languagesFile, 0}, "%s: no folder of that name has tables", lang)
		}
		for _, name := range files {
			if readAsItStands(name) {
				continue
			}
			found := r.sections(name)
			if path.Base(name) != wordsFile {
				sections = append(sections, found...)
				continue
			}
			for _, s := range found {
				r.addList(words, lang, s)
			}
		}
	}
	t.Rules = r.rules(sections)
	for _, l := range words {
		t.Lists = append(t.Lists, *l)
	}
	t.Common = r.common()
	slices.SortFunc(t.Lists, func(a, b List) int { return cmp.Compare(a.Name, b.Name) })
	return t, errors.Join(r.faults...)
}

// languages reads languages.txt, a code and its name a line, and holds the folders to it.
func (r *reader) languages() []string {
	var langs []string
	for _, l := range r.lines(languagesFile) {
		code, name, _ := strings.Cut(l.Text, " ")
		if name == "" || slices.Contains(langs, code) {
			r.fault(l.At, "want a language's code and its name, each code once")
		}
		langs = append(langs, code)
	}
	entries, err := fs.ReadDir(r.fsys, ".")
	if err != nil {
		r.faults = append(r.faults, err)
	}
	for _, e := range entries {
		if e.IsDir() && !slices.Contains(langs, e.Name()) && r.hasTables(e.Name()) {
			r.fault(Place{e.Name(), 0}, "the folder's language is not in %s", languagesFile)
		}
	}
	return langs
}

// common reads the common words of all languages.
func (r *reader) common() (all []Common) {
	names, err := fs.Glob(r.fsys, path.Join("*", commonFile))
	if err != nil {
		r.faults = append(r.faults, err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(r.fsys, name)
		if err != nil {
			r.faults = append(r.faults, err)
		}
		all = append(all, Common{path.Dir(name), string(text)})
	}
	return all
}

// readAsItStands reports whether a file is no table.
func readAsItStands(name string) bool {
	base := path.Base(name)
	return base == data.Months || base == commonFile
}

// hasTables reports whether a folder has any: one without is of a language that is told from others
// and has no rules.
func (r *reader) hasTables(lang string) bool {
	names, err := fs.Glob(r.fsys, path.Join(lang, "*"))
	return err != nil || len(names) == 0 ||
		slices.ContainsFunc(names, func(name string) bool { return !readAsItStands(name) })
}

// lines reads a file. Every line ends in a line feed and in no white space, and no two empty
// lines follow each other.
func (r *reader) lines(name string) []Line {
	data, err := fs.ReadFile(r.fsys, name)
	if err != nil {
		r.faults = append(r.faults, err)
		return nil
	}
	var lines []Line
	for text := range strings.Lines(string(data)) {
		l := Line{strings.TrimSuffix(text, "\n"), Place{name, len(lines) + 1}}
		switch {
		case l.Text == text:
			r.fault(l.At, "want a line feed at the end of the file")
		case strings.TrimSpace(l.Text) != l.Text:
			r.fault(l.At, "want no white space at the line's ends")
		case l.Text == "" && (len(lines) == 0 || lines[len(lines)-1].Text == "" || len(data) == 1):
			r.fault(l.At, "want an empty line between two parts only")
		}
		lines = append(lines, l)
	}
	if n := len(lines); n > 0 && lines[n-1].Text == "" {
		r.fault(lines[n-1].At, "want no empty line at the end of the file")
	}
	return lines
}
