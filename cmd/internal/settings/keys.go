package settings

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"sort"
	"strings"
)

// content has the keys: those of the flags, at the top or in a table of a command, and the sites'.
type content struct {
	table
	Clean table           `toml:"clean"`
	Check table           `toml:"check"`
	Site  map[string]site `toml:"site"`
}

// table has the flags that a project may want always: not those of a single run, such as --fix. A
// value is what TOML makes of it; the flag itself says whether it takes that. The tag "of" names
// the commands that have the flag, "as" what its value is where it is not one word.
type table struct {
	AllowEmpty  any `toml:"allow-empty" of:"clean"`
	Baseline    any `toml:"baseline" of:"check" as:"path"`
	Comments    any `toml:"comments" of:"clean"`
	Compress    any `toml:"compress" of:"clean"`
	Drop        any `toml:"drop" of:"clean" as:"list"`
	Encoding    any `toml:"encoding" of:"clean check"`
	Engine      any `toml:"engine" of:"clean"`
	FailOn      any `toml:"fail-on" of:"check"`
	Favor       any `toml:"favor" of:"clean check"`
	Format      any `toml:"format" of:"clean check"`
	FrontMatter any `toml:"front-matter" of:"clean"`
	HTMLField   any `toml:"html-field" of:"clean check"`
	IDField     any `toml:"id-field" of:"clean check"`
	Ignore      any `toml:"ignore" of:"check" as:"list"`
	Images      any `toml:"images" of:"clean"`
	Input       any `toml:"input" of:"clean check"`
	Jobs        any `toml:"jobs" of:"clean check"`
	Keep        any `toml:"keep" of:"clean" as:"list"`
	KeepHTML    any `toml:"keep-html" of:"clean"`
	Links       any `toml:"links" of:"clean"`
	MaxBytes    any `toml:"max-bytes" of:"clean check"`
	MaxErrors   any `toml:"max-errors" of:"clean"`
	MaxFindings any `toml:"max-findings" of:"check"`
	MaxRatio    any `toml:"max-ratio" of:"check"`
	Mostly      any `toml:"mostly" of:"check"`
	NoTables    any `toml:"no-tables" of:"clean"`
	NoTitle     any `toml:"no-title" of:"clean"`
	Progress    any `toml:"progress" of:"clean check"`
	Quiet       any `toml:"quiet" of:"clean check"`
	Report      any `toml:"report" of:"check" as:"list report"`
	Select      any `toml:"select" of:"check" as:"list"`
	Statistics  any `toml:"statistics" of:"check"`
	TextAs      any `toml:"text-as" of:"clean"`
	TextField   any `toml:"text-field" of:"clean check"`
	Timeout     any `toml:"timeout" of:"clean check"`
	URLField    any `toml:"url-field" of:"clean check"`
	Verbose     any `toml:"verbose" of:"clean check"`
}

// Key is a flag that can be set.
type Key struct {
	Flag  string
	Check bool // shuck check has it
	Clean bool // the main command has it
	List  bool // it takes several values
	as    string
}

// Keys has every flag that can be set, by name.
var Keys = func() (keys []Key) {
	t := reflect.TypeFor[table]()
	for i := range t.NumField() {
		tag := t.Field(i).Tag
		of, as := tag.Get("of"), tag.Get("as")
		keys = append(keys, Key{
			Flag: tag.Get("toml"), Check: strings.Contains(of, Check), Clean: strings.Contains(of, Clean),
			List: strings.Contains(as, "list"), as: as,
		})
	}
	return keys
}()

// shared reports whether the flag means the same to both commands.
func (k *Key) shared() bool { return k.Check && k.Clean && k.Flag != "format" }

// Of reports whether the flag is set by its value in a table, for Clean or for Check. A format
// above all tables is that of check, which had it first.
func (k *Key) Of(table, command string) bool {
	if table == "" && k.Check && k.Clean && !k.shared() {
		return command == Check
	}
	return (table == "" || table == command) && (command == Check && k.Check || command == Clean && k.Clean)
}

// For returns what the file sets for a command, Clean or Check: of a flag that stands in the
// command's own table too, what that says.
func (f *File) For(command string) []Value {
	var out []Value
	for _, v := range f.Values {
		if !KeyOf(v.Flag).Of(v.Table, command) {
			continue
		}
		out = slices.DeleteFunc(out, func(o Value) bool { return o.Flag == v.Flag })
		out = append(out, v)
	}
	return out
}

// KeyOf returns the key of a flag.
func KeyOf(flag string) *Key {
	i := slices.IndexFunc(Keys, func(k Key) bool { return k.Flag == flag })
	return &Keys[i]
}

// add appends the values that a table has, its paths taken from dir.
func (f *File) add(name string, t *table, dir string) error {
	from := reflect.ValueOf(t).Elem()
	for i := range Keys {
		k := &Keys[i]
		v := Value{Table: name, Flag: k.Flag}
		words, ok := wordsOf(from.Field(i).Interface(), k.List)
		switch {
		case !ok && k.List:
			return f.Error(v, errors.New("takes a value or a list of them"))
		case !ok:
			return f.Error(v, errors.New("takes a value"))
		case len(words) > 0 && name != "" && !k.Of(name, name):
			return f.Error(v, fmt.Errorf("is no flag of %s", commands[name]))
		}
		for j, w := range words {
			switch {
			case strings.Contains(k.as, "report"):
				words[j] = report(w, dir)
			case k.as == "path":
				words[j] = path(w, dir)
			}
		}
		if v.Words = words; len(words) > 0 {
			f.Values = append(f.Values, v)
		}
	}
	return nil
}

var commands = map[string]string{Clean: "shuck", Check: "shuck check"}

// site has the rules for the documents of a site.
type site struct {
	Keep  any `toml:"keep"`
	Drop  any `toml:"drop"`
	Lines any `toml:"lines"`
}

// addSites appends the sites, by name.
func (f *File) addSites(sites map[string]site) error {
	for host, s := range sites {
		if host == "" || strings.ContainsAny(host, "/: ") {
			return fmt.Errorf("%s: site.%q: is no host: write it alone, as example.org, or * for all documents", f.Path, host)
		}
		out := Site{Host: host}
		for _, list := range []struct {
			name string
			from any
			to   *[]string
		}{{"keep", s.Keep, &out.Keep}, {"drop", s.Drop, &out.Drop}, {"lines", s.Lines, &out.Lines}} {
			words, ok := wordsOf(list.from, true)
			if !ok {
				return fmt.Errorf("%s: site.%q.%s: takes a text or a list of them", f.Path, host, list.name)
			}
			*list.to = words
		}
		f.Sites = append(f.Sites, out)
	}
	sort.Slice(f.Sites, func(i, j int) bool { return f.Sites[i].Host < f.Sites[j].Host })
	return nil
}
