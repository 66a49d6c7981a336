package cmd

import (
	"errors"
	"io"
	"runtime"
	"time"

	"github.com/spf13/pflag"

	"shuck/cmd/internal/jsonl"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/source"
	"shuck/extract"
)

// readFlags are those of a command that reads documents.
type readFlags struct {
	filesFrom string
	null      bool
	input     string
	encoding  string
	max       source.Size
	timeout   time.Duration
	fields    jsonl.Fields
}

func (f *readFlags) add(fs *pflag.FlagSet) {
	f.max, f.timeout = source.DefaultMax, 30*time.Second
	fs.StringVar(&f.filesFrom, "files-from", "", "read paths from `FILE`, one a line (- is standard input)")
	fs.BoolVarP(&f.null, "null", "0", false, "paths of --files-from end with NUL bytes, as find -print0 writes them")
	choiceVar(fs, &f.input, "input", "what the input is", "auto", "html", "text")
	fs.StringVar(&f.encoding, "encoding", "", "character encoding `NAME`, where it is not to be found out")
	fs.Var((*sizeValue)(&f.max), "max-bytes", "limit for each document, unpacked (0 is none)")
	fs.Var((*timeValue)(&f.timeout), "timeout", "limit for each document (0 is none)")
	fs.StringVar(&f.fields.Text, "text-field", "", "gjson `PATH` of a record's text (default: text, content, body, raw_content or article)")
	fs.StringVar(&f.fields.HTML, "html-field", "", "gjson `PATH` of a record's HTML (default: html, raw_html or content_html)")
	fs.StringVar(&f.fields.URL, "url-field", "", "gjson `PATH` of a record's address (default: url)")
	fs.StringVar(&f.fields.ID, "id-field", "", "gjson `PATH` of a record's name (default: id, source or url)")
}

// reading is how inputs are read. Where their kind is named, each is one document.
func (f *readFlags) reading(stdin io.Reader) source.Options {
	return source.Options{Max: f.max, Stdin: stdin, One: f.input != "auto", Fields: f.fields}
}

// list is what paths and flags name; the error is one of usage.
func (f *readFlags) list(paths []string, stdin io.Reader) (*source.List, error) {
	if f.null && f.filesFrom == "" {
		return nil, errors.New("-0 is of a list of paths: name it with --files-from, - for standard input")
	}
	l := &source.List{Paths: paths, FilesFrom: f.filesFrom, Null: f.null, Stdin: stdin}
	return l, l.Check()
}

// runFlags are those of a command that works through many documents.
type runFlags struct {
	jobs     int
	progress string
	quiet    bool
	verbose  bool
}

func (f *runFlags) add(fs *pflag.FlagSet) {
	f.jobs = runtime.GOMAXPROCS(0)
	fs.VarP((*jobsValue)(&f.jobs), "jobs", "j",
		"documents at once (default: the processors); the output is the same for any number")
	fs.Lookup("jobs").DefValue = ""
	choiceVar(fs, &f.progress, "progress", "show progress on standard error", "auto", "always", "never")
	fs.BoolVarP(&f.quiet, "quiet", "q", false, "no progress, no totals")
	fs.BoolVarP(&f.verbose, "verbose", "v", false, "say what became of each input")
}

// batch is how a run of these flags goes.
func (f *runFlags) batch(r *readFlags, stdin io.Reader) run.Batch {
	return run.Batch{Jobs: f.jobs, Timeout: r.timeout, Options: r.reading(stdin)}
}

// keepFlags are those that say what of a document is kept.
type keepFlags struct {
	url, engine, favor                string
	comments, links, images, noTables bool
	keep, drop                        []string
}

func (f *keepFlags) add(fs *pflag.FlagSet) {
	choiceVar(fs, &f.engine, "engine", "how HTML is read", extract.EngineAuto, extract.EngineBlocks,
		extract.EngineReadability)
	choiceVar(fs, &f.favor, "favor", "when in doubt, leave out (precision) or keep (recall)", "balanced",
		"precision", "recall")
	fs.Var((*selectorsValue)(&f.keep), "keep", "look at nothing but what a CSS selector matches (repeatable)")
	fs.Var((*selectorsValue)(&f.drop), "drop", "leave out what a CSS selector matches (repeatable)")
	fs.StringVar(&f.url, "url", "", "`ADDRESS` of the page, for its site and its relative links")
	fs.BoolVar(&f.comments, "comments", false, "keep readers' comments")
	fs.BoolVar(&f.links, "links", false, "keep link targets")
	fs.BoolVar(&f.images, "images", false, "keep pictures")
	fs.BoolVar(&f.noTables, "no-tables", false, "leave tables out")
}

// options are the extractor's settings for the flags, with the rules for sites of the settings file
// and what sites repeat.
func (f *keepFlags) options(r *readFlags, own *settingsFlags, known *siteFlags) (o extract.Options, err error) {
	o = extract.Options{
		Encoding: r.encoding, Engine: f.engine, Comments: f.comments, Images: f.images, NoTables: f.noTables,
		Keep: f.keep, Drop: f.drop, Sites: own.sites(),
	}
	if o.Input, err = extract.ParseInput(r.input); err != nil {
		return o, err
	}
	if o.Favor, err = extract.ParseFavor(f.favor); err != nil {
		return o, err
	}
	o.Repeats, err = known.open()
	return o, err
}
