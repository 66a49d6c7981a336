package check

// Own is a rule that is no row of the rule tables.
type Own struct{ ID, Does, Why string }

// Owned gives the rules that findings have beside the rows of the tables.
func Owned() []Own {
	return []Own{
		{Unnamed, "the model takes the line for boilerplate, and no row names it", "most of what is left over has no fixed words: teasers, captions, names"},
		{NotCleaned, "the document is a web page", "a page in a corpus of texts was never cleaned: run it through shuck"},
	}
}
