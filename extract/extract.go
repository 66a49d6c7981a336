package extract

import (
	"context"
	"errors"
	"net/url"
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks"
	"shuck/extract/internal/decode"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/metadata"
	"shuck/extract/internal/model"
	"shuck/extract/internal/own"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/readable"
)

// Source is one document as it came.
type Source struct {
	// Name is what the document is called; "-" for standard input. Its ending tells HTML from raw
	// text where the content leaves that open: give it without the ending of a compression.
	Name string

	URL     string // the page's address, where it is known
	Site    string // the site by which Options.Repeats knows it; empty is that of URL, as site.Key gives it
	Body    []byte // decompressed, not decoded
	Input   Input  // what it is, where that is known of it alone: Options.Input wins
	Charset string // the character encoding that who sent it says it is in, as an HTTP header does; evidence, no more
}

// Engine decides which blocks of a page are the article: it sets Keep and By, and Title for raw
// text. It never adds, removes or reorders blocks, so that every engine's decisions can be
// explained and compared.
type Engine interface {
	Name() string
	// Select returns ctx's error when ctx ends first, and leaves the decisions undefined then.
	Select(ctx context.Context, p *doc.Page) error
}

// Extractor cleans documents. It is safe for use by many goroutines.
type Extractor struct {
	opts  Options
	pages []Engine // for HTML: the first that finds something answers
	lines Engine   // for raw text
	own   *own.Rules
}

// New makes an Extractor. A setting that is none of the values there are is an error.
func New(opts Options) (*Extractor, error) {
	if err := opts.check(); err != nil {
		return nil, err
	}
	rules, err := opts.ownRules()
	if err != nil {
		return nil, err
	}
	blocks := lazily(EngineBlocks, func() (*blocks.Engine, error) {
		return blocks.New(blocks.Options{Odds: odds[opts.Favor], Comments: opts.Comments})
	})
	lines := lazily(EngineLines, func() (*lines.Engine, error) { return newLines(&opts, nil) })
	x := &Extractor{opts: opts, lines: lines, own: rules}
	switch opts.Engine {
	case EngineBlocks:
		x.pages = []Engine{blocks}
	case EngineReadability:
		x.pages = []Engine{readable.New()}
	default:
		x.pages = []Engine{blocks, readable.New()}
	}
	return x, nil
}

// newLines makes the engine for raw text; rules are those of one's own that have lines stay, nil
// for none.
func newLines(o *Options, rules *own.Rules) (*lines.Engine, error) {
	settings := lines.Options{Odds: odds[o.Favor], NoTitle: o.NoTitle}
	if rules != nil && rules.Staying() {
		settings.Stays = rules.Stays
	}
	return lines.New(settings)
}

var odds = [...]float32{FavorBalanced: model.Balanced, FavorPrecision: model.Precision, FavorRecall: model.Recall}

// Analyze reads src and decides on every block; nothing is left out. A page of which nothing is
// kept is no error here. The error is an [Error].
func (x *Extractor) Analyze(ctx context.Context, src Source) (*doc.Page, error) {
	p, err := x.read(ctx, src, false)
	if err != nil {
		return nil, err
	}
	about, err := x.decide(ctx, p, true)
	if err != nil {
		return nil, codeError(err)
	}
	p.Candidates = about.Candidates()
	mark(p)
	if p.HTML {
		if err := parse.Paths(ctx, p); err != nil {
			return nil, codeError(err)
		}
	}
	return p, nil
}

// Extract gives the article in src. Where nothing looks like one, the error's code is
// CodeNoContent, and the article has no blocks and no engine, but what else is known of the
// document.
func (x *Extractor) Extract(ctx context.Context, src Source) (*doc.Article, error) {
	p, err := x.read(ctx, src, true)
	if err != nil {
		return nil, err
	}
	if _, err := x.decide(ctx, p, !x.opts.TitleOnly); err != nil {
		return nil, codeError(err)
	}
	owned := allOwn(p)
	a := assemble(p)
	if decode.Shares(p.Source, src.Body) {
		detach(a)
	}
	parse.Release(p)
	if len(a.Blocks) == 0 {
		a.Engine = ""
		return a, noContent(owned)
	}
	return a, nil
}

// read decodes and parses src. With lent, the source of a page may share the memory of src.Body,
// and so may all that is read from it but the text of its blocks.
func (x *Extractor) read(ctx context.Context, src Source, lent bool) (*doc.Page, error) {
	if err := ctx.Err(); err != nil {
		return nil, codeError(err)
	}
	if src.URL != "" {
		if _, err := url.Parse(src.URL); err != nil {
			return nil, &Error{Code: CodeRead, Err: err}
		}
	}
	isPage := func(text string) bool { return x.isPage(src, text) }
	text, _, err := decode.Read(src.Body, decode.Options{
		Name: x.opts.Encoding, Declared: src.Charset, Any: x.opts.Input == InputText, Lent: lent, IsPage: isPage,
	})
	if err != nil {
		return nil, decodeError(err)
	}
	p := &doc.Page{Name: src.Name, URL: src.URL, Source: text, Title: -1, HTML: isPage(text)}
	if err := countParts(p); err != nil {
		return nil, err
	}
	if p.HTML {
		if err = parse.HTMLContext(ctx, p, parse.Options{Images: x.opts.Images}); err == nil {
			err = ctx.Err()
		}
	} else {
		if decode.Shares(text, src.Body) {
			p.Source = strings.Clone(text) // its lines are the article's
		}
		parse.Text(p)
		p.Meta = metadata.OfText(p)
		parse.Titled(p)
		err = ctx.Err()
	}
	if err != nil {
		return nil, codeError(err)
	}
	return p, x.recall(p, src.Site)
}

// isPage reports whether a document is read as HTML.
func (x *Extractor) isPage(src Source, text string) bool {
	input := x.opts.Input
	if input == InputAuto {
		input = src.Input
	}
	return input == InputHTML || input == InputAuto && decode.IsHTML(text, src.Name)
}

// decide has an engine decide on p's blocks, and says what is known of p: the title before, the
// rest after, with the text in view, where all is asked for.
func (x *Extractor) decide(ctx context.Context, p *doc.Page, all bool) (*metadata.About, error) {
	if !p.HTML {
		if err := x.chooseLines(ctx, p); err != nil {
			return nil, err
		}
		if p.Title >= 0 && p.Meta.Title == "" {
			p.Meta.Title = parse.TitleText(p.Blocks[p.Title].Text)
		}
		if all {
			metadata.CompleteText(p)
		}
		x.leaveOut(p)
		return nil, nil
	}
	about := metadata.Read(p)
	choose := x.choose
	if rules := x.own.For(p.URL, p.Meta.URL); rules != nil {
		choose = func(ctx context.Context, p *doc.Page) error { return bounded(ctx, p, rules, x.choose) }
	}
	if err := choose(ctx, p); err != nil {
		return nil, err
	}
	if all {
		about.Complete()
	}
	x.leaveOut(p)
	return about, ctx.Err()
}

// leaveOut takes back what the options leave out of any article.
func (x *Extractor) leaveOut(p *doc.Page) {
	if x.opts.NoTables {
		dropTables(p)
	}
}

// chooseLines has the engine for raw text decide on p's lines.
func (x *Extractor) chooseLines(ctx context.Context, p *doc.Page) error {
	rules := x.own.For(p.URL, p.Meta.URL)
	if rules == nil {
		return x.lines.Select(ctx, p)
	}
	engine, err := newLines(&x.opts, rules)
	if err != nil {
		return err
	}
	return bounded(ctx, p, rules, engine.Select)
}

// choose has the first engine that finds something decide on the blocks of an HTML page.
func (x *Extractor) choose(ctx context.Context, p *doc.Page) error {
	for i, engine := range x.pages {
		err := engine.Select(ctx, p)
		if err != nil && i > 0 && ctx.Err() == nil {
			return nil // the fallback failed where the engine before it found nothing: that stands
		}
		if i > 0 && err == nil && !substantial(p) {
			keepNone(p)
		}
		if err != nil || kept(p) || isGate(p) {
			p.Engine = engine.Name()
			return err
		}
		p.Engine = x.pages[0].Name()
	}
	return nil
}

// minProse is the number of words outside links that the fallback must find: it takes a menu for an
// article where there is nothing else.
const minProse = 20

// substantial reports whether what is kept has words enough outside links.
func substantial(p *doc.Page) bool {
	n := 0
	for i := range p.Blocks {
		if k := &p.Blocks[i]; k.Keep {
			n += k.Words - k.LinkWords
		}
	}
	return n >= minProse
}

func keepNone(p *doc.Page) {
	for i := range p.Blocks {
		p.Blocks[i].Keep = false
	}
}

// isGate reports whether an engine left out all of p for what stands in the place of a page: the
// next one would take that for an article.
func isGate(p *doc.Page) bool {
	return slices.ContainsFunc(p.Blocks, func(b doc.Block) bool { return b.By == doc.ByGate })
}

func kept(p *doc.Page) bool {
	for i := range p.Blocks {
		if p.Blocks[i].Keep {
			return true
		}
	}
	return false
}

// decodeError gives the error of what is no text its code.
func decodeError(err error) error {
	if b, ok := errors.AsType[*decode.BinaryError](err); ok && b.Looks != "" {
		return &Error{Code: CodeFormat, Err: err}
	}
	return &Error{Code: CodeDecode, Err: err}
}

// codeError gives err its code.
func codeError(err error) error {
	if e, ok := errors.AsType[*Error](err); ok {
		return e
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return Errorf(CodeTimeout, "took longer than the limit")
	case errors.Is(err, context.Canceled):
		return err
	case errors.Is(err, readable.ErrTooDeep):
		return &Error{Code: CodeTooDeep, Err: err}
	case errors.Is(err, readable.ErrTooMany):
		return &Error{Code: CodeTooLarge, Err: err}
	}
	return &Error{Code: CodeInternal, Err: err}
}
