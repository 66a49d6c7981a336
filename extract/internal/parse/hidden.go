package parse

import (
	"strings"

	"shuck/extract/doc"
)

// hidden is what is known of the text that a page does not show.
type hidden struct {
	formats  int                 // open formatting elements that hide their text
	controls map[uint32]struct{} // ids of what something on the page shows when asked
	folds    int32               // node of the last control that says that what it opens is closed
	spoken   int32               // node whose words for screen readers were passed over last
	drawn    int32               // node whose words that no screen reader reads were passed over last
}

// maxControls bounds the ids that are remembered.
const maxControls = 1000

func (h *hidden) reset() {
	h.formats, h.folds, h.spoken, h.drawn = 0, 0, 0, 0
	clear(h.controls)
}

// controls notes what an element shows when a reader asks for it.
func (b *builder) noteControls(a *attrs) {
	for _, id := range [...]string{a.ariaControls, strings.TrimPrefix(a.target, "#"), fragment(a.href)} {
		if id != "" && len(b.hidden.controls) < maxControls {
			if b.hidden.controls == nil {
				b.hidden.controls = make(map[uint32]struct{})
			}
			b.hidden.controls[hashString(id)] = struct{}{}
		}
	}
}

// foldSteps is how many elements out from a control the head is that it is the button of.
const foldSteps = 4

// unfolds reports whether element x follows right upon one with a control that opens what is
// closed: the answer below a question, whatever ids they have.
func (b *builder) unfolds(x int32) bool {
	head, outer := b.hidden.folds, b.tree.Parent[x]
	if head <= outer {
		return false
	}
	for n := 0; n < foldSteps && b.tree.Parent[head] > outer; n++ {
		head = b.tree.Parent[head]
	}
	return b.tree.Parent[head] == outer && b.tree.End[head] == x
}

// fragment returns the id that a link into its own page leads to.
func fragment(href string) string {
	if len(href) > 1 && href[0] == '#' {
		return href[1:]
	}
	return ""
}

// conceals reports whether an element keeps its text from all who read the page, not from those who
// only did not ask for it yet. A page's own text is no such, whatever its markup says: a script
// will show it.
func (b *builder) conceals(tag doc.Tag, a *attrs, p purpose) bool {
	if p&reveals != 0 || a.role == "tabpanel" || a.itemprop == "articleBody" || tag == doc.TagBody ||
		tag == doc.TagMain || tag == doc.TagArticle {
		return false
	}
	if a.id != "" && len(b.hidden.controls) > 0 {
		if _, ok := b.hidden.controls[hashString(a.id)]; ok {
			return false
		}
	}
	return concealsItself(tag, a, p) || b.sheetHides(tag, a, p) != 0
}

// concealsItself reports whether an element that may be concealed is so by its own markup, whatever
// style sheets say.
func concealsItself(tag doc.Tag, a *attrs, p purpose) bool {
	inline := tagTraits[tag]&block == 0
	return p&toggled != 0 && inline || a.hides() && tag != doc.TagIns && tag != doc.TagDel || p&unseen != 0 ||
		tag == doc.TagDialog && !a.open || a.style != "" && stylesAway(a.style, inline || tag == doc.TagP)
}

// sheetHides returns by which class or id the page's style sheets hide an element, 0 for none.
func (b *builder) sheetHides(tag doc.Tag, a *attrs, p purpose) uint32 {
	if a.style != "" && shows(a.style) {
		return 0
	}
	return b.classes.sheet.conceals(tag, a, p&styled != 0, tag == doc.TagP)
}

// stylesAway reports whether a style puts text where nobody sees it: off the screen, into no space.
// small says that the element holds text, not parts of the page: scripts fade those in.
func stylesAway(style string, small bool) bool {
	switch {
	case strings.Contains(style, "-9999") || farOff(style) && strings.Contains(style, "absolute"):
		return true
	case styleHas(style, "width", "0") && styleHas(style, "height", "0") && styleHas(style, "overflow", "hidden"):
		return true
	case (styleHas(style, "overflow", "hidden") || styleHas(style, "overflow-y", "hidden")) && hasNoHeight(style):
		return true
	case styleHas(style, "clip", "rect(0") || styleHas(style, "clip", "rect(1px") ||
		styleHas(style, "clip-path", "inset(50%") || styleHas(style, "clip-path", "inset(100%"):
		return true
	case !small:
		return false
	case styleHas(style, "opacity", "0") && !styleHas(style, "opacity", "0.") && !strings.Contains(style, "trans"):
		return true
	}
	if styleHas(style, "font-size", "1px") || styleHas(style, "font-size", "0") && !styleHas(style, "font-size", "0.") {
		return true
	}
	ink := styleValue(style, "color")
	return ink != "" && (ink == styleValue(style, "background") || ink == styleValue(style, "background-color"))
}

// hasNoHeight reports whether a style gives an element no height at all: none that its padding
// would give it, as for what keeps the shape of a picture, and none that it is to grow to, as the
// parts of an accordion are that opens by a transition.
func hasNoHeight(style string) bool {
	return (isNoHeight(styleValue(style, "height")) || isNoHeight(styleValue(style, "max-height"))) &&
		!strings.Contains(style, "padding") && !strings.Contains(style, "trans")
}

func isNoHeight(value string) bool { return value == "0" || value == "0px" }

// farOff reports whether a style moves by a thousand pixels and more to the left or up.
func farOff(style string) bool {
	for rest := style; ; {
		i := strings.IndexByte(rest, '-')
		if i < 0 {
			return false
		}
		rest = rest[i+1:]
		digits := 0
		for digits < len(rest) && '0' <= rest[digits] && rest[digits] <= '9' {
			digits++
		}
		if digits >= 4 && strings.HasPrefix(rest[digits:], "px") {
			return true
		}
	}
}

// conceal acts on an element that hides its text: inside a sentence it is passed over, as a block
// of its own marked. Of two readings of the same, one for the eye and one for the ear, the first
// comes out.
func (b *builder) conceal(e *open, tag doc.Tag, a *attrs, p purpose) {
	if tagTraits[tag]&block != 0 {
		b.tree.Flags[e.node] |= doc.Concealed
		name := uint32(0)
		if !concealsItself(tag, a, p) {
			name = b.sheetHides(tag, a, p)
		}
		b.classes.sheet.putAway(e.node, name)
		return
	}
	parent := b.tree.Parent[e.node]
	forEar := p&unseen != 0
	onlyForEye := a.ariaHidden == "true" && !a.hidden && !forEar && !a.stylesHidden()
	switch {
	case onlyForEye && b.hidden.spoken == parent, forEar && b.hidden.drawn == parent:
		b.hidden.spoken, b.hidden.drawn = 0, 0
		return
	case onlyForEye:
		e.ctx.other = -parent
	case forEar:
		e.ctx.other = parent
	}
	e.ctx.silent = true
}

// passOver takes note of words that are hidden from the eye or from the ear.
func (b *builder) passOver(ctx *place, s string) {
	switch {
	case ctx.other == 0 || strings.IndexFunc(s, isWord) < 0:
	case ctx.other > 0:
		b.hidden.spoken = ctx.other
	default:
		b.hidden.drawn = -ctx.other
	}
}
