package cmd

import (
	"context"
	"errors"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/run"
	"shuck/cmd/internal/sink"
	"shuck/cmd/internal/source"
	"shuck/extract"
	"shuck/extract/doc"
	"shuck/extract/render"
)

// cleaner is one run of the main command.
type cleaner struct {
	flags     *cleanFlags
	extractor *extract.Extractor // for an input of one document
	shared    *extract.Extractor // for one of many
	records   *extract.Extractor // for records of JSONL
	format    render.Format
	streams   render.Format // of an input of many documents
	many      bool          // there was such an input
	sink      sink.Sink
	lasts     bool // what comes out is a file, of which a later run may ask what it was made from
	log       *run.Log
	tally     run.Tally
}

// cleaned is a document on its way out.
type cleaned struct {
	data           []byte       // in the output's format
	empty          *doc.Article // what is known of a document without an article
	kind, engine   string
	uncut          bool // most of it could not be cut
	words, dropped int
	from           journal.Sum // of the input's bytes
	left           bool        // the output of an earlier run stands; data is what the sink wants of it
	why            sink.Why    // why it does not, in a run that asks for that
}

// options are the extractor's settings for the flags. A record has its title whatever --no-title
// says.
func (f *cleanFlags) options() (extract.Options, error) {
	o, err := f.keepFlags.options(&f.readFlags, &f.settingsFlags, &f.siteFlags)
	o.NoTitle = f.noTitle && !render.Format(f.format).Record()
	return o, err
}

// work cleans one document, unless an earlier run has; called from many goroutines.
func (c *cleaner) work(ctx context.Context, d *source.Document) (cleaned, error) {
	if d.Shared() || !c.lasts {
		return c.clean(ctx, d)
	}
	from := journal.SumOf(d.Body)
	earlier := c.sink.Earlier(d.Input, from)
	if earlier.Left {
		return cleaned{left: true, data: earlier.Data, from: from}, nil
	}
	res, err := c.clean(ctx, d)
	res.from, res.why = from, earlier.Why
	return res, err
}

// clean cleans one document.
func (c *cleaner) clean(ctx context.Context, d *source.Document) (cleaned, error) {
	a, err := c.extractorOf(d).Extract(ctx, c.flags.sourceOf(d, c.flags.url))
	if a == nil {
		return cleaned{}, err
	}
	fill(&a.Meta, d.Known)
	if err != nil {
		return cleaned{kind: kindName(a), empty: a}, err
	}
	res := cleaned{kind: kindName(a), engine: a.Engine, words: a.Words, dropped: a.DroppedWords, uncut: a.Uncut}
	if err := ctx.Err(); err != nil {
		return cleaned{}, err
	}
	if c.asRecord(d) {
		res.data, err = c.record(d, a)
	} else {
		res.data, err = c.render(d, &render.Doc{Source: d.Name, Kind: res.kind, Status: render.OK, Article: a})
	}
	return res, err
}

// makeExtractors makes what reads the documents.
func (c *cleaner) makeExtractors(o extract.Options) (err error) {
	if c.shared, err = extract.New(o); err != nil {
		return err
	}
	alone := o
	alone.TitleOnly = c.format == render.Text || c.format == render.MD && !c.flags.front
	if c.extractor, err = extract.New(alone); err != nil {
		return err
	}
	o.NoTitle = true // the title of a record has a field of its own
	c.records, err = extract.New(o)
	return err
}

func (c *cleaner) extractorOf(d *source.Document) *extract.Extractor {
	switch {
	case c.asRecord(d):
		return c.records
	case d.Shared():
		return c.shared
	}
	return c.extractor
}

// asRecord reports whether a document comes out as the record of JSONL that it is.
func (c *cleaner) asRecord(d *source.Document) bool { return d.Jsonl && c.streams == render.JSONL }

// formatOf is the format that a document comes out in.
func (c *cleaner) formatOf(d *source.Document) render.Format {
	if d.Shared() {
		return c.streams
	}
	return c.format
}

func (c *cleaner) render(d *source.Document, r *render.Doc) ([]byte, error) {
	if d.Fetched != "" {
		r.Record = &render.Origin{ID: d.ID, URL: d.URL, Date: d.Fetched}
	}
	return render.Append(nil, c.formatOf(d), r, c.rendering())
}

func (c *cleaner) rendering() render.Options {
	return render.Options{
		NoTitle: c.flags.noTitle, Links: c.flags.links, Images: c.flags.images,
		FrontMatter: c.flags.front, Markdown: c.flags.textAs == string(render.MD),
	}
}

func kindName(a *doc.Article) string {
	if a.HTML {
		return "html"
	}
	return "text"
}

// emit puts one outcome out and tells of it; called in the order of the documents.
func (c *cleaner) emit(d *source.Document, res cleaned, err error) error {
	defer func() { c.log.Progress(c.tally) }()
	data := res.data
	if err != nil {
		var renderErr error
		if data, renderErr = c.failed(d, res, err); renderErr != nil {
			return renderErr
		}
	}
	put := sink.Document{Data: data, OK: err == nil, From: res.from, Left: res.left}
	if putErr := c.sink.Put(d.Input, put); putErr != nil {
		if _, ok := errors.AsType[*extract.Error](putErr); !ok {
			return putErr
		}
		res.left, err = false, putErr
	}
	c.tell(d.Input, res, err)
	return nil
}

// failed returns what comes out for a document that gave no article; nothing where the format tells
// of articles alone.
func (c *cleaner) failed(d *source.Document, res cleaned, err error) ([]byte, error) {
	switch {
	case c.asRecord(d):
		return c.failedRecord(d, res.empty, err)
	case !c.formatOf(d).Record():
		return nil, nil
	}
	r := &render.Doc{
		Source: d.Name, Kind: res.kind, Status: render.Failed, Article: res.empty,
		Code: string(extract.CodeOf(err)), Message: err.Error(),
	}
	if extract.CodeOf(err) == extract.CodeNoContent {
		r.Status = render.Empty
	}
	return c.render(d, r)
}

// tell counts the outcome, and writes the line there is to write of it.
func (c *cleaner) tell(in source.Input, res cleaned, err error) {
	if res.why != "" {
		c.tally.Because(string(res.why))
	}
	switch {
	case res.left:
		c.tally.Left++
		if c.flags.verbose {
			c.log.Linef("%s: left alone, made from the same bytes before", in.Name)
		}
	case err == nil:
		c.tally.OK++
		c.tally.Words += res.words
		c.tally.Dropped += res.dropped
		if c.flags.verbose {
			c.log.Linef("%s: ok, %s by %s, %d of %d words kept%s", in.Name, res.kind, res.engine, res.words,
				res.words+res.dropped, res.note())
		}
	case extract.CodeOf(err) == extract.CodeNoContent:
		c.tally.Empty++
		if !c.flags.allowEmpty || c.flags.verbose {
			c.log.Linef("%s: %v", in.Name, err)
		}
	default:
		c.tally.Failed++
		c.log.Linef("%s: %v", in.Name, err)
	}
}

// note is what else there is to say of a document that was cleaned.
func (r *cleaned) note() string {
	note := ""
	if r.why != "" {
		note = "; not left alone: " + string(r.why)
	}
	if r.uncut {
		note += "; most of it is one line or paragraph, which cannot be cut"
	}
	return note
}

// nothingFound is said where the inputs hold no document at all.
const nothingFound = "no documents found: a folder's hidden entries and symlinked folders are left out"

// finish writes the totals, and gives the exit status as an error.
func (c *cleaner) finish(list *source.List) error {
	c.tally.Removed = c.sink.Removed()
	t := c.tally
	switch {
	case c.flags.quiet:
	case t.Documents() == 0:
		c.log.Linef("%s", nothingFound)
	case list.Many() || c.many:
		c.log.Linef("%s", t.Line(c.log.Took()))
	}
	failed := t.Failed
	if !c.flags.allowEmpty {
		failed += t.Empty
	}
	if c.flags.maxErrors.past(failed, t.Documents()) {
		return statusError(exitFailed)
	}
	return nil
}

// typed reports whether the one input is what a person types or pastes.
func typed(cmd *cobra.Command, list *source.List) bool {
	return !list.Many() && (len(list.Paths) == 0 || list.Paths[0] == source.Stdin) && isTerminal(cmd.InOrStdin())
}

// isTerminal reports whether stream is a terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
