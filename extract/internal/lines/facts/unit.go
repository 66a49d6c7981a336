package facts

import "shuck/extract/doc"

// Unit is what is seen of one unit: a line, or the lines of a hard-wrapped paragraph or of code.
type Unit struct {
	First, Last      int32 // its lines: First to Last-1
	Bytes            int32
	Words, LinkWords int32
	Letters, Digits  int32
	Tokens           int32 // runs of letters and digits, and dense characters by twos
	Capitals         int32 // tokens that start with a capital
	Uppers           int32 // and of those the ones whose second letter is one too
	Stops            int32 // tokens among the stop words
	Appeals, Bios    int32 // tokens that prompt, and that tell of who wrote the text
	Addressed        int32 // tokens that name the writer or the reader
	Commas, Ends     int32 // commas and sentence ends of any script, in all of the unit
	Separators       int32 // bars, arrows and bullets
	Signs            int32 // other signs
	Quotes           int32
	Dense            int32  // characters of scripts without spaces
	Indent           int32  // columns
	from, to         int32  // its content words in Text.vocab
	Groups           uint32 // of the rules that name it, as rules.Group.Bit
	Against          uint32 // and of those that speak against it
	Hash             uint32 // of the folded text; of a long one, of its content words
	Copies, Earlier  int32  // units with the same text; those of them before this one
	Kind             doc.Kind
	Level            int32

	Gap, GapAfter   bool // a blank line before, after
	Sentence        bool // ends a sentence
	Colon, Ellipsis bool // ends in one
	Question, Bang  bool // ends in one
	Lower, Number   bool // starts with a small letter, a digit
	Sign            bool // starts with a sign that is no quote or bracket
	Quoted          bool // starts with a quotation mark
	URL, At         bool // holds an address of the web, an @
	Copyright       bool // holds a ©
	EndMark         bool // a rule of verdict End names it
	Sure            bool // a rule that is sure names it
	Card            bool // stands in a link of several lines, as a teaser's picture, title and lead do
	Linked          bool // nothing but links and pictures
	Tagged          bool // and leads to what the site has on a topic or by a writer
	Prose           bool
}

// lines reports whether at is the unit's lines.
func (u *Unit) lines(at []int) bool {
	return int(u.First) == at[0] && int(u.Last) == at[len(at)-1]+1 && int(u.Last-u.First) == len(at)
}
