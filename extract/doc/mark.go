package doc

// Verdict is what one piece of evidence says of a block.
type Verdict uint8

// The verdicts. None of them decides: an engine weighs them.
const (
	Neutral Verdict = iota // worth a name, no opinion
	Keep                   // speaks for the article
	Drop                   // speaks against this block
	End                    // speaks against this block and all that follows
)

var verdictNames = [...]string{"neutral", "keep", "drop", "end"}

// String returns the verdict's name as explain and json print it.
func (v Verdict) String() string { return verdictNames[v] }

// Mark is one piece of evidence on a block.
type Mark struct {
	Rule    string  // id of a row of the rule tables, or the name of a pass
	Verdict Verdict // what it says
	Note    string  // what was seen, in a few words; may be empty
}
