package doc

// Linked is what a page's JSON-LD says in the terms of schema.org. Values are as written there.
type Linked struct {
	Main   LinkedNode // the object that is the page itself most surely
	Sites  []string   // names of publishers, organisations and web sites, in order
	Bodies []string   // each articleBody
	Posts  []string   // the text of each question, answer and post of a thread
	Types  []string   // the start of what follows each "@type", as JSON
}

// LinkedNode is what one object of JSON-LD says of a page.
type LinkedNode struct {
	Article     bool // its type is an article's, not that of a page around one, a product or a recipe
	Headline    string
	Name        string
	Authors     []string
	ByOrg       bool // the first of the authors is an organisation
	Published   string
	Created     string // or uploaded
	Modified    string
	Language    string
	Description string
	Image       string // its address
	License     string // its address
	Keywords    []string
}
