package doc

// Kind says what a block is in the text, independent of the markup that made it.
type Kind uint8

// The kinds of block.
const (
	Paragraph Kind = iota
	Heading        // Level 1 to 6
	ListItem       // Level 1 and up: list depth; Number in an ordered list
	Quote          // Level 1 and up: quote depth
	Code           // Text verbatim, white space and line ends included
	TableRow       // cells apart by a tab; Header on the rows of a head
	Caption        // of a picture, a table or a video
	Image          // no text of its own, one Span that names the picture
)

var kindNames = [...]string{"paragraph", "heading", "list-item", "quote", "code", "table-row", "caption", "image"}

// String gives the kind's name as explain and json print it.
func (k Kind) String() string { return kindNames[k] }

// Block is one run of text between two block boundaries of a page, or one line
// of a raw text. It is the one currency: parsers make blocks, rules and models
// put evidence on them, one engine sets Keep, renderers write the kept ones.
//
// A text may have a million lines, so the fields stand by size, and those that little is computed
// with are 32 bits wide.
type Block struct {
	Text  string // white space folded to single spaces, "\n" where the page breaks a line; Code verbatim; raw text: the line as it stood
	Spans []Span // links, emphasis and code inside Text, by start; nested spans follow the one that holds them
	Path  string // "body>main>div.post>p"; set by Analyze only, empty for raw text
	Marks []Mark // evidence, in the order found
	By    Reason // who made the decision
	Class uint64 // rules.Class bits that inline elements give to all of its text

	Words, LinkWords int // words as words.Count has them; those inside links
	Level            int // heading level, list depth or quote depth; a Paragraph inside a list item has the item's

	Number   int32   // ordinal of an item in an ordered list, 0 elsewhere
	Line     int32   // 1-based line of the decoded source on which the block starts
	Node     int32   // the element in Page.Tree that holds the block; -1 for raw text
	Pictures int32   // images among its text
	Score    float32 // P(keep) of the model, 0 to 1; 0 where it was not asked
	Repeat   Repeat

	Kind   Kind
	Header bool // a TableRow of the table's head
	Gap    bool // raw text: a blank line stood before this line
	Keep   bool // the decision
}

// Repeat says on how many documents of its site a block stands. The zero value is that of one of
// which nothing is known, or that stands on no other.
type Repeat struct {
	On, Of uint16  // documents with it, and documents that were looked at
	Place  float32 // how far down it stands on them, 0 to 1
}

// Reason says who made the decision on a block: the model, a pass by its name, or an engine that is
// not shuck's own by its.
type Reason string

// Reasons that others than the engine need to know; a pass is named in the engine's list of passes.
const (
	ByModel    Reason = "model"       // its score, against the document's threshold
	ByUnasked  Reason = "unasked"     // raw text: for its many copies or its distance from any prose, without a score
	ByTitle    Reason = "title"       // it is the title, or stands above it or repeats it
	ByNoTables Reason = "no-tables"   // it is a row of a table, and none is wanted
	BySite     Reason = "site-repeat" // other documents of its site have it too
	ByOwn      Reason = "own-rule"    // a rule of the user's own names it, or what it is in
	ByGate     Reason = "gate"        // the document is a check for robots, a refusal or an error in the place of a page
	ByUncut    Reason = "uncut"       // it holds most of a raw text, which cannot be cut
)

// SpanKind says what a span marks.
type SpanKind uint8

// The kinds of span.
const (
	Link SpanKind = iota
	Emphasis
	Strong
	CodeSpan
	Superscript
	Subscript
	Picture // Start == End: where the picture stands; Alt is its text
)

// Span is an inline element inside a block's text.
type Span struct {
	Kind       SpanKind
	Start, End int32  // byte range in Block.Text
	URL        string // as the page has it, entities decoded: neither resolved nor checked
	Alt        string // of a Picture
}
