package parse

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// sheet is what the style sheets in a page hide: the classes and ids that a rule of their own, for
// any screen, takes out of sight, and that no other rule shows again.
type sheet struct {
	hides map[uint32]cover // by hash of the class or id, with the sign before it
	left  int              // bytes of style sheets that are still read
	put   []away           // the blocks that are hidden so, and those that hide themselves beside them
	rules []styleRule      // of the style sheet at hand
}

// styleRule is a rule that holds no other.
type styleRule struct{ selectors, style string }

// away is a block that a class or id puts away, or for a name of 0 the block itself.
type away struct {
	node int32
	name uint32
}

// cover is how a rule hides what it is for.
type cover struct {
	tag   doc.Tag // the only element that it hides, TagOther for any
	faint bool    // it leaves the place empty, as scripts do with parts of a page that fade in
	gone  bool    // a script may show it: it is not put off the screen, nor cut away
	shown bool    // another rule shows it
	boxes int     // blocks of the page that it hides
}

const (
	maxSheets = 1 << 15 // bytes of style sheets of a page from which they are not believed: a script's work
	maxHiding = 500     // classes and ids that are remembered
	fewBoxes  = 2       // blocks that a class takes away for good: of more, a script shows them one by one
)

func (h *sheet) reset() {
	clear(h.hides)
	h.left, h.put = maxSheets, h.put[:0]
}

// read notes what a style sheet hides, and what it shows after all; it reports whether it noted
// anything.
func (h *sheet) read(css string) (noted bool) {
	if len(css) > h.left { // what is past the bound may show what is hidden before it
		h.left = 0
		clear(h.hides)
		return false
	}
	h.left -= len(css)
	if !hidesSomething(css) && len(h.hides) == 0 {
		return false
	}
	css = withoutPrint(withoutComments(css))
	h.rules = h.rules[:0]
	depth := 0 // of the rule at hand: 1 outside @media
	eachRule(css, func(selectors, style string, opened, closed int) {
		depth = max(depth, 0) + opened
		if depth == 1 && !strings.HasPrefix(selectors, "@") {
			noted = h.note(selectors, style) || noted
		}
		depth -= closed
		if style != "" {
			h.rules = append(h.rules, styleRule{selectors, style})
		}
	})
	if len(h.hides) > 0 {
		for _, r := range h.rules {
			if shows(r.style) {
				noted = h.show(r.selectors) || noted
			}
		}
	}
	clear(h.rules)
	return noted
}

// note notes the selectors of one class or id, with or without a tag, as hidden.
func (h *sheet) note(selectors, style string) (noted bool) {
	var a attrs // with the style, once a selector is worth it
	away := false
	for selector := range strings.SplitSeq(selectors, ",") {
		selector = strings.TrimSpace(selector)
		i := strings.IndexAny(selector, ".#")
		if i < 0 || !isName(selector[i+1:]) || i > 0 && !isName(selector[:i]) || len(h.hides) >= maxHiding {
			continue
		}
		if a.style == "" {
			if !hidesSomething(style) {
				return false
			}
			a.style = strings.ToLower(style)
			away = a.stylesHidden() || stylesAway(a.style, false)
			if !away && !stylesAway(a.style, true) {
				return false
			}
		}
		if h.hides == nil {
			h.hides = make(map[uint32]cover)
		}
		c := cover{faint: !away, gone: !away || a.stylesHidden()}
		if i > 0 {
			if c.tag = tagOf(selector[:i]); c.tag == doc.TagOther {
				continue
			}
		}
		key := hashString(selector[i:])
		if known, ok := h.hides[key]; ok {
			if known.tag != c.tag {
				known.tag = doc.TagOther
			}
			known.faint = known.faint && c.faint
			c = known
		}
		h.hides[key], noted = c, true
	}
	return noted
}

// show takes back what is hidden of all classes and ids that stand in selectors.
func (h *sheet) show(selectors string) (noted bool) {
	for {
		i := strings.IndexAny(selectors, ".#")
		if i < 0 {
			return noted
		}
		end := i + 1
		for end < len(selectors) && isNameByte(selectors[end]) {
			end++
		}
		key := hashString(selectors[i:end])
		if c, ok := h.hides[key]; ok && !c.shown {
			c.shown = true
			h.hides[key], noted = c, true
		}
		selectors = selectors[end:]
	}
}

// knows reports whether a class attribute has a class that the sheets hide.
func (h *sheet) knows(attr string) bool {
	if len(h.hides) == 0 {
		return false
	}
	for class := range strings.FieldsSeq(attr) {
		if c, ok := h.hides[hashName('.', class)]; ok && !c.shown {
			return true
		}
	}
	return false
}

// conceals returns by which of its classes, where one is known, or by its id the sheets hide an
// element of the tag, 0 for none. small says that it holds text, not parts of the page.
func (h *sheet) conceals(tag doc.Tag, a *attrs, known, small bool) uint32 {
	if known {
		for class := range strings.FieldsSeq(a.class) {
			if name := hashName('.', class); h.covers(name, tag, small) {
				return name
			}
		}
	}
	if a.id != "" && len(h.hides) > 0 {
		if name := hashName('#', a.id); h.covers(name, tag, small) {
			return name
		}
	}
	return 0
}

func (h *sheet) covers(name uint32, tag doc.Tag, small bool) bool {
	c, ok := h.hides[name]
	return ok && !c.shown && (small || !c.faint) && (c.tag == doc.TagOther || c.tag == tag)
}

// putAway notes that the class or id hides a block, or for a name of 0 that it hides itself.
func (h *sheet) putAway(node int32, name uint32) {
	if len(h.hides) == 0 {
		return // nothing will be given back
	}
	if name != 0 {
		c := h.hides[name]
		c.boxes++
		h.hides[name] = c
	}
	h.put = append(h.put, away{node, name})
}

// giveBack takes back that blocks are hidden by a class that takes many away: answers, slides,
// tabs. What is hidden otherwise inside them stays so.
func (h *sheet) giveBack(t *doc.Tree) {
	shown, hidden := int32(0), int32(0) // where the last block that was done so ends: those inside it are done
	for _, a := range h.put {
		c, ok := h.hides[a.name]
		back := a.name != 0 && (!ok || c.boxes > fewBoxes && c.gone)
		switch {
		case a.node < hidden:
		case back && a.node >= shown:
			shown = t.End[a.node]
			for x := a.node; x < shown; x++ {
				t.Flags[x] &^= doc.Concealed
			}
		case !back && a.node < shown:
			hidden = t.End[a.node]
			for x := a.node; x < hidden; x++ {
				t.Flags[x] |= doc.Concealed
			}
		case !back:
			hidden = t.End[a.node]
		}
	}
}

// hashName returns the hash of a class or id with the sign before it.
func hashName(sign byte, name string) uint32 {
	return hashOn(words.Mix32(words.Seed32, uint32(sign)), name)
}
