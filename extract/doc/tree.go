package doc

// Tree is an HTML page as parallel arrays in document order. The descendants of
// node n are the nodes n+1 to End[n]-1, so a subtree is a range, every ancestor test
// two comparisons, and one reverse loop sums a value up the tree.
type Tree struct {
	Tag    []Tag
	Parent []int32  // -1 for the root
	End    []int32  // one past the last descendant
	Class  []uint64 // what the words of class, id, role and itemprop say: rules.Class bits
	Flags  []uint8  // Hidden and the other flags below
	Sig    []uint32 // hash of tag and class attribute: equal for elements that look the same
	Pos    []int32  // byte offset of the start tag in Page.Source; -1 for an implied element
}

// Flags of a tree node.
const (
	Hidden    uint8 = 1 << iota // hidden attribute, display:none, aria-hidden=true
	NoScript                    // inside <noscript>
	Concealed                   // Hidden for good, as far as the markup tells: nothing on the page shows it when asked
	Note                        // a footnote: a mark in the text before leads to it
	Beside                      // beside a wiki's text: a note on its name, a table of facts or of links to other pages
	Asks                        // a form that asks for an address to write to, and for hardly anything else
)
