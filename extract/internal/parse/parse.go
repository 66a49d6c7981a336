// Package parse turns a decoded document into blocks: a page of HTML by way of a flat
// tree, a raw text line by line.
package parse

import (
	"context"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/jsonld"
)

// Options say what the parser keeps beside text.
type Options struct {
	Images bool // make Picture spans and Image blocks
}

// HTML fills p.Tree, p.Head and p.Blocks from p.Source, in one pass over its bytes. Any input is a
// page: there are no errors. Time and memory are linear in its length, whatever its nesting.
//
// The tree is HTML's where that matters to text: the ends that HTML implies, misnested tags,
// raw-text elements. It is not where it does not: formatting elements (b, a, font ...) are spans,
// not nodes, and content that HTML moves out of a table stays in its place.
func HTML(p *doc.Page, o Options) { _ = HTMLContext(context.Background(), p, o) }

// HTMLContext is HTML, but ends soon after ctx does, with ctx's error; p is of no use then.
func HTMLContext(ctx context.Context, p *doc.Page, o Options) error {
	b := builders.Get().(*builder)
	defer func() { b.done() }()
	b.reset(p.Source, o)
	b.run(ctx)
	b.rereadMended(ctx, p.Source, o)
	if b.noscript > max(len(b.text), minNoscript) {
		b = b.orScriptless(ctx, p.Source, o)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if cap(b.stack) > maxReused {
		b.stack = nil // the blocks of a large page need the room
	}
	b.finish(p)
	p.Head.Linked = jsonld.Read(b.linked)
	return rescue(ctx, p)
}

var builders = sync.Pool{New: func() any { return new(builder) }}

// maxReused bounds the runs of the pages whose builder is kept for the next one.
const maxReused = 1 << 14

// done gives b back.
func (b *builder) done() {
	if cap(b.runs) > 2*maxReused || cap(b.text) > 64*maxReused {
		return
	}
	keepTree(b.tree)
	b.src, b.tree = "", nil
	builders.Put(b)
}

// builder holds the state of one pass; its slices are reused.
type builder struct {
	src  string
	o    Options
	tree *doc.Tree
	head doc.Head

	linked []string // the bodies of <script type=application/ld+json>, in order

	stack  []open
	opens  [doc.NumTags]int32 // index into stack of the innermost open element of a tag, -1 for none
	format []formatting       // active formatting elements and markers
	body   bool               // the body has begun

	text  []byte // text of all runs, white space folded
	runs  []run
	spans []doc.Span
	cur   cursor

	classes   classCache
	noSvgEnd  bool // the rest of the source holds no balanced </svg>
	at        int  // source offset of the tag or text at hand
	lineAt    int  // source offset up to which lines are counted
	line      int
	seenTitle bool // a <title> was read

	frames    bool              // a page of frames: noframes has its text
	mend      bool              // end what never ends at the next tag that can follow it
	swallowed int               // bytes of source that one thing without an end took
	endless   [doc.NumTags]bool // the rest of the source has no end tag of the raw-text element

	scriptless bool // read the page as a reader without scripts sees it
	noscript   int  // bytes of source inside <noscript>, where that is passed over

	tagEnd    int // source offset after the tag at hand
	lines     int // line elements of a listing begun since its last text
	unit      unit
	hidden    hidden
	notes     notes
	quotes    quotes
	math      math
	form      form
	bracketed int32 // node of the ruby whose reading stands between brackets
	pictured  int32 // node of the figure that the last picture is in, with no text since

	tables     []table
	numbers    []number // of the open ordered lists
	afterPre   bool     // a line end right here belongs to the <pre> tag
	pendingPre int      // spaces that stand before the first character of preformatted text
}

func (b *builder) reset(src string, o Options) {
	b.src, b.o = src, o
	keepTree(b.tree)
	b.tree = newTree(len(src)/120 + 16)
	b.head, b.linked = doc.Head{}, nil
	b.stack, b.format = b.stack[:0], b.format[:0]
	for i := range b.opens {
		b.opens[i] = -1
	}
	b.text, b.runs, b.spans = b.text[:0], b.runs[:0], b.spans[:0]
	b.cur = cursor{}
	b.body, b.noSvgEnd, b.seenTitle, b.afterPre = false, false, false, false
	b.scriptless, b.noscript = false, 0
	b.frames, b.mend, b.swallowed, b.endless = false, false, 0, [doc.NumTags]bool{}
	b.tables, b.numbers, b.pendingPre = b.tables[:0], b.numbers[:0], 0
	b.hidden.reset()
	clear(b.notes)
	b.quotes.reset()
	b.math.reset()
	b.lines, b.unit = 0, unit{}
	b.bracketed, b.pictured, b.form = 0, 0, form{}
	b.lineAt, b.line = 0, 1
	b.classes.reset()
	b.push(doc.TagHtml, -1, &attrs{}, 0)
}

// orScriptless reads the page anew with the content of <noscript>, for pages that have their text
// only there; the text that such a page shows until its scripts have run is left out. It returns
// the builder that has the page's text, and gives the other one back.
func (b *builder) orScriptless(ctx context.Context, src string, o Options) *builder {
	s := builders.Get().(*builder)
	s.reset(src, o)
	s.scriptless, s.mend = true, b.mend
	s.run(ctx)
	inside := 0
	for i := range s.runs {
		if r := &s.runs[i]; r.ctx.noscript {
			inside += int(r.end - r.start)
		}
	}
	if inside < max(len(b.text), minNoscript) {
		s.done()
		return b
	}
	b.done()
	return s
}

// minNoscript is the number of bytes that a <noscript> must hold to be an article.
const minNoscript = 600

// checkEvery is the number of tags and texts between two looks at the context.
const checkEvery = 4096

// run reads the source to its end, or until soon after that of ctx.
func (b *builder) run(ctx context.Context) {
	s := scanner{src: b.src, mend: b.mend}
	for n := uint(0); s.next(); n++ {
		if n%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return
		}
		b.at, b.tagEnd = s.start, s.end
		switch s.kind {
		case textToken:
			b.addText(s.start, s.end)
		case spaceToken:
			b.addSpace(&s)
		case startToken:
			b.startTag(&s)
		case endToken:
			b.endTag(&s)
		}
	}
	b.swallowed = max(b.swallowed, s.lost)
	b.flush()
	b.popTo(0)
}
