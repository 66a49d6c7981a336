package doc

// Page is a decoded document on its way: what was parsed, the evidence, and
// after an engine's Select the decision on each block.
type Page struct {
	Name     string // as the caller named the source
	HTML     bool   // false: raw text
	Source   string // the document, decoded, LF line ends; Tree and Head point into it
	URL      string // the page's address where the caller knows it
	Tree     *Tree  // nil for raw text
	Head     Head   // zero for raw text
	Meta     Meta
	Site     string  // the site whose repeats are known, for the notes that name it; empty for none
	Above    string  // raw text: the front matter or mail headers that it begins with; they make no blocks but the title
	Blocks   []Block // in document order
	Title    int     // raw text: index of the block that is the title; -1 where there is none, and for HTML
	Engine   string  // the name of the engine that answered
	CutWords int     // words cut out of blocks: off the ends of a line that holds most of a raw text, and by rules of one's own

	Candidates []Candidate // for the fields of Meta; set by Analyze only

	Evidence []Evidence // the rules that an engine found and weighed, by block
}

// Evidence says that a rule of the tables names a block. Rule is its place in the tables: package
// check knows its id.
type Evidence struct {
	Block int32
	Rule  uint16
}

// Head is what an HTML page says about itself outside its visible text, as written
// there: entities decoded, nothing chosen, nothing cleaned.
type Head struct {
	Title     string      // the first <title> outside svg
	Lang      string      // <html lang>, or xml:lang
	Base      string      // <base href>
	Canonical string      // <link rel=canonical href>
	Metas     []NameValue // <meta name|property|itemprop|http-equiv content>, names in lower case, in order
	Linked    Linked      // what <script type=application/ld+json> says
	Times     []string    // <time datetime> values, and itemprop=datePublished contents, in order
	License   string      // <a rel=license href> or <link rel=license href>, the first
	Event     bool        // it is of an event, by its body's class or a button for calendars
	Named     []int32     // where in Source elements begin that Tree has not, because they only set words, and whose attributes speak of an author
}

// NameValue is a name with its value.
type NameValue struct{ Name, Value string }

// Meta is what is known about a document. A field that is not known is empty.
type Meta struct {
	Title       string
	Byline      string
	Date        string // of publication, ISO 8601: a date, or a date and time
	Modified    string // the last change after that, in the same form
	Site        string
	Language    string // BCP 47
	URL         string
	Description string
	Image       string   // the address of the picture that stands for it
	Tags        []string // what its makers file it under
	License     string   // the address of the license it is under
}

// Candidate is a value that a field of Meta might have had.
type Candidate struct {
	Field string // "title", "byline", "date", "site" or "language"
	Value string
	From  []string // what is known of it: the places that give it, and how it looks
	Score float32  // how likely it is right, 0 to 1; 0 where the places are asked in their order
	Won   bool     // it is the field's value
}
