package doc

// Article is what an Extractor hands out: the kept blocks of one document with its title and
// metadata.
type Article struct {
	Meta
	HTML         bool    // the source was a page, not raw text
	Engine       string  // "blocks", "readability" or "lines"
	Uncut        bool    // raw text: most of it is one line or paragraph, kept whole because none is ever cut
	TitleLine    string  // raw text: the line that is the title, as it stood
	Blocks       []Block // kept ones only, in document order; without the title
	Words        int     // in Blocks
	DroppedWords int     // in the blocks left out
}
