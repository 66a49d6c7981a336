package cmd

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"shuck/cmd/internal/settings"
)

func newConfig() *cobra.Command {
	f := &settingsFlags{}
	var format string
	cmd := &cobra.Command{
		Use:   "config [flags]",
		Short: "the settings in force, and where each comes from",
		Long: `shuck config prints every flag that a settings file can set, with the value in force here and where that is from, and
the rules for sites. It is itself such a file. Settings above all tables are those of every command that has the flag,
[clean] has those of shuck alone (explain and stats go by them too), [check] those of shuck check.

  favor = "precision"
  [clean]
  drop = [".promo"]
  [check]
  fail-on = "error"
  [site."example.org"]           # and its subdomains; "*" is every document
  keep = ["main"]
  drop = ["aside.related"]
  lines = ["Read our newsletter", "/^Quay watch/", "!Share prices"]   # a phrase, /an expression/; ! is none`,
		Example: `  shuck config
  shuck config -f json | jq '.settings[] | select(.from != "default")'
  shuck config --isolated >.shuck.toml`,
		Args: noArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			c, err := inForce(f)
			if err != nil {
				return err
			}
			return c.write(cmd.OutOrStdout(), format)
		},
	}
	section(cmd, "Output", func(fs *pflag.FlagSet) { choiceVarP(fs, &format, "format", "f", "what comes out", "toml", "json") })
	section(cmd, "Settings", f.add)
	return cmd
}

// config is what is in force.
type config struct {
	File     string         `json:"file,omitempty"`
	Settings []setting      `json:"settings"`
	Sites    []siteSettings `json:"sites"`
}

// setting is a flag with its value, as TOML and JSON have it; nil where it has none.
type setting struct {
	Table string `json:"table"`
	Flag  string `json:"flag"`
	Value any    `json:"value"`
	From  string `json:"from"`
}

type siteSettings struct {
	Host  string   `json:"host"`
	Keep  []string `json:"keep,omitempty"`
	Drop  []string `json:"drop,omitempty"`
	Lines []string `json:"lines,omitempty"`
	From  string   `json:"from"`
}

// inForce tells what is in force.
func inForce(f *settingsFlags) (*config, error) {
	if err := f.find(); err != nil {
		return nil, err
	}
	c := &config{File: f.path(), Sites: []siteSettings{}}
	for _, command := range []struct {
		table string
		flags *pflag.FlagSet
	}{{settings.Clean, newClean().Flags()}, {settings.Check, newCheck().Flags()}} {
		of := *f
		if err := of.read(command.flags, command.table); err != nil {
			return nil, err
		}
		for i := range settings.Keys {
			k := &settings.Keys[i]
			if !k.Of(command.table, command.table) {
				continue
			}
			from := "default"
			if of.set[k.Flag] {
				from = f.path()
			}
			c.Settings = append(c.Settings, setting{command.table, k.Flag, valueOf(command.flags.Lookup(k.Flag)), from})
		}
	}
	if f.file != nil {
		for _, s := range f.file.Sites {
			c.Sites = append(c.Sites, siteSettings{s.Host, s.Keep, s.Drop, s.Lines, f.path()})
		}
	}
	return c, nil
}

// valueOf is the value of a flag as TOML and JSON have it, nil where it has none.
func valueOf(f *pflag.Flag) any {
	if list, ok := f.Value.(interface{ GetSlice() []string }); ok {
		if words := list.GetSlice(); len(words) > 0 {
			return words
		}
	}
	s := f.Value.String()
	if s == "" || s == "[]" {
		return nil
	}
	if b, err := strconv.ParseBool(s); err == nil && f.Value.Type() == "bool" {
		return b
	}
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return s
}

// write writes c as JSON or as TOML, which has in a comment where each setting is from.
func (c *config) write(w io.Writer, format string) error {
	if format == "json" {
		return writeJSON(w, c)
	}
	var b strings.Builder
	if c.File == "" {
		fmt.Fprintf(&b, "# No settings file: there is no %s from here up, or none is to be read.\n", settings.Name)
	} else {
		fmt.Fprintf(&b, "# Settings file: %s\n", c.File)
	}
	table := ""
	for _, s := range c.Settings {
		if s.Table != table {
			table = s.Table
			fmt.Fprintf(&b, "\n[%s]\n", table)
		}
		if s.Value == nil {
			fmt.Fprintf(&b, "# %s: none\n", s.Flag)
			continue
		}
		writeSetting(&b, s.Flag, s.Value, s.From)
	}
	for _, s := range c.Sites {
		fmt.Fprintf(&b, "\n[site.%s]\n", tomlString(s.Host))
		for _, list := range []struct {
			name  string
			words []string
		}{{"keep", s.Keep}, {"drop", s.Drop}, {"lines", s.Lines}} {
			if len(list.words) > 0 {
				writeSetting(&b, list.name, list.words, s.From)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// settingColumn is where the comments stand, if they can.
const settingColumn = 36

func writeSetting(b *strings.Builder, name string, value any, from string) {
	text := ""
	switch v := value.(type) {
	case string:
		text = tomlString(v)
	case []string:
		words := make([]string, len(v))
		for i, w := range v {
			words[i] = tomlString(w)
		}
		text = "[" + strings.Join(words, ", ") + "]"
	default:
		text = fmt.Sprint(v)
	}
	fmt.Fprintf(b, "%-*s  # %s\n", settingColumn, name+" = "+text, from)
}

// tomlString is a string as TOML has it between quotes, which is as JSON has it.
func tomlString(s string) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	_ = enc.Encode(s) // a string always can be
	return strings.ReplaceAll(strings.TrimSpace(b.String()), "\u007f", `\u007f`)
}
