package cmd

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"shuck/cmd/internal/source"
	"shuck/extract"
)

// choiceValue is a flag that takes one of a few words.
type choiceValue struct {
	value *string
	words []string
}

// choiceVar adds a flag to fs that takes one of words; the first is its default.
func choiceVar(fs *pflag.FlagSet, value *string, name, usage string, words ...string) {
	choiceVarP(fs, value, name, "", usage, words...)
}

func choiceVarP(fs *pflag.FlagSet, value *string, name, short, usage string, words ...string) {
	*value = words[0]
	fs.VarP(&choiceValue{value, words}, name, short, usage)
}

func (c *choiceValue) Set(s string) error {
	if !slices.Contains(c.words, s) {
		if near := wordFor(s, c.words); near != "" {
			return fmt.Errorf("%q is unknown: did you mean %s?", s, near)
		}
		last := len(c.words) - 1
		return fmt.Errorf("%q is unknown: use %s or %s", s, strings.Join(c.words[:last], ", "), c.words[last])
	}
	*c.value = s
	return nil
}

func (c *choiceValue) String() string { return *c.value }
func (c *choiceValue) Type() string   { return strings.Join(c.words, "|") }

// sizeValue is a flag that takes a number of bytes.
type sizeValue source.Size

func (v *sizeValue) Set(s string) error {
	n, err := source.ParseSize(s)
	*v = sizeValue(n)
	return err
}

func (v *sizeValue) String() string { return source.Size(*v).String() }
func (v *sizeValue) Type() string   { return "SIZE" }

// timeValue is a flag that takes a time; a bare number is in seconds.
type timeValue time.Duration

func (v *timeValue) Set(s string) error {
	d, err := time.ParseDuration(s)
	if n, numErr := strconv.ParseFloat(s, 64); numErr == nil && n < float64(1<<33) {
		d, err = time.Duration(n*float64(time.Second)), nil
	}
	if err != nil || d < 0 {
		return fmt.Errorf("%q is not a time: write 30s, 500ms or a number of seconds", s)
	}
	*v = timeValue(d)
	return nil
}

func (v *timeValue) String() string { return time.Duration(*v).String() }
func (v *timeValue) Type() string   { return "TIME" }

// jobsValue is a flag that takes a number of workers.
type jobsValue int

// maxJobs is past any use, and short of what the goroutines would cost.
const maxJobs = 1024

func (v *jobsValue) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > maxJobs {
		return fmt.Errorf("%q is not a number from 1 to %d", s, maxJobs)
	}
	*v = jobsValue(n)
	return nil
}

func (v *jobsValue) String() string { return strconv.Itoa(int(*v)) }
func (v *jobsValue) Type() string   { return "N" }

// selectorsValue is a flag that takes CSS selectors, each in its turn.
type selectorsValue []string

func (v *selectorsValue) Set(s string) error {
	if _, err := extract.New(extract.Options{Keep: []string{s}}); err != nil {
		return errors.New(strings.TrimPrefix(err.Error(), "keep: "))
	}
	*v = append(*v, s)
	return nil
}

func (v *selectorsValue) String() string {
	if len(*v) == 0 {
		return ""
	}
	return fmt.Sprintf("%q", []string(*v))
}
func (v *selectorsValue) Type() string { return "SELECTOR" }

// GetSlice returns the selectors.
func (v *selectorsValue) GetSlice() []string { return *v }
