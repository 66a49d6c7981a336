package parse

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// unit is an element of text that has just ended: what touches it may be another word, or another
// paragraph.
type unit struct {
	start  int   // length of the text when it began
	end    int   // and when it ended
	parent int32 // node around it
	custom bool  // an element of the page's own, as <story-par>
	long   bool  // it holds more than a name
	word   bool  // it holds more than a letter
	class  uint32
	sig    uint32 // of its tag and class attribute
}

// beginUnit acts on the start of an element after another of its kind. Two of the page's own
// elements that touch, or have only white space between them, are two blocks where they stand in a
// box, two words where they stand in a paragraph. Two spans or buttons that touch are two words
// where style sheets part them: they have names of their own, and no letter stands alone; or what
// touches is no word. What touches a formula is another reading of it, or goes on.
func (b *builder) beginUnit(tag doc.Tag, custom bool, a *attrs) {
	u, c := &b.unit, &b.cur
	if !c.begun || u.end != len(b.text) || u.parent != b.top().node {
		return
	}
	switch {
	case custom && u.custom && (isCustom(b.src, int32(b.at)) || u.long):
		if b.holdsBlocks(b.top()) {
			b.flush()
			return
		}
		c.space = true
	case c.space || b.top().ctx.pre || custom || u.custom || b.math.last != "" && b.math.end == len(b.text):
	case tag == doc.TagButton:
		c.space = true
	case u.class != 0 && b.classes.part(a) != 0:
		c.space = b.classes.part(a) != u.class && !b.goesOn()
	default:
		b.parts(tag, a)
	}
}

// parts sets a space between two elements of words that touch, the one that has just ended and the
// one that begins, where what they hold is no word together.
func (b *builder) parts(tag doc.Tag, a *attrs) {
	u, c := &b.unit, &b.cur
	if !c.begun || c.space || !u.word || u.end != len(b.text) || u.parent != b.top().node || b.top().ctx.pre {
		return
	}
	sig := uint32(tag)
	if a.set {
		_, class, _ := b.classes.of(a)
		sig ^= class
	}
	if sig != u.sig || tag == doc.TagSpan && a.class == "" {
		named := a.class != "" && sig != u.sig && u.sig != uint32(doc.TagSpan)
		c.space = twoWords(b.text, b.src[b.tagEnd:], named) && !b.inCode()
	}
}

// goesOn reports whether what begins after the tag at hand goes on the name that the unit before it
// is, as programs write them: a bracket or point by itself, "height" "(", or what stands behind the
// dot of one word, "tidemark." "height". A sentence has several words, or a capital at its begin
// and behind it.
func (b *builder) goesOn() bool {
	next := textAfter(b.src[b.tagEnd:min(len(b.src), b.tagEnd+maxAhead)])
	end := strings.IndexByte(next, '<')
	if end <= 0 {
		return false
	}
	if next = next[:end]; strings.Trim(next, "()[]{},.;:=") == "" {
		return true
	}
	text := bytes.TrimLeft(b.text[b.unit.start:], " \n")
	if len(text) < 2 || len(text) > longUnit || text[len(text)-1] != '.' || bytes.IndexByte(text, ' ') >= 0 ||
		strings.IndexByte(next, ' ') >= 0 {
		return false
	}
	first, _ := utf8.DecodeRune(text)
	after, _ := utf8.DecodeRuneInString(next)
	return isWord(after) && !(unicode.IsUpper(first) && unicode.IsUpper(after))
}

// textAfter returns s from the first text on that no tag of a start stands before.
func textAfter(s string) string {
	for strings.HasPrefix(s, "<") && !strings.HasPrefix(s, "</") {
		end := tagEnd(s, 1)
		if end < 0 {
			return ""
		}
		s = s[end:]
	}
	return s
}

// twoWords reports whether what next begins with is another word than what text ends with: a
// capital behind small letters, a figure or a sentence's end, "RuthMy"; a figure behind a word,
// "Length31"; and any letters behind a figure where both have a class, "4boards". None are
// "iPhone", "mp3", "2nd" and what a script writes without spaces.
func twoWords(text []byte, next string, named bool) bool {
	last, size := utf8.DecodeLastRune(text)
	text = text[:len(text)-size]
	before, size := utf8.DecodeLastRune(text)
	third, _ := utf8.DecodeLastRune(text[:len(text)-size])
	first, size := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[size:])
	small := unicode.IsLower(last) && unicode.IsLower(before)
	switch {
	case words.Dense(first) || words.Dense(last):
		return false
	case unicode.IsNumber(first), unicode.Is(unicode.Sc, first):
		return small && unicode.IsLetter(third)
	case !unicode.IsLetter(first):
		return false
	case unicode.IsNumber(last):
		return unicode.IsUpper(first) && unicode.IsLower(second) || named && !isOrdinal(next)
	}
	return unicode.IsUpper(first) && !unicode.IsUpper(second) && (small || strings.ContainsRune(".:!?)…»”", last))
}

// isOrdinal reports whether s begins with what makes a figure before it the number of a place:
// "nd", "ème".
func isOrdinal(s string) bool {
	end := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	if end < 0 {
		return false
	}
	switch s[:end] {
	case "st", "nd", "rd", "th", "e", "er", "re", "ère", "ème", "de", "ste", "o", "a", "s":
		return true
	}
	return false
}

// longUnit is the bytes that an element without a dash in its name holds where it is a paragraph,
// <para>, not a name that a program marked, <person>.
const longUnit = 60

// endUnit notes the end of an element that holds text.
func (b *builder) endUnit(e *open) {
	if !b.cur.begun {
		return
	}
	b.unit = unit{end: len(b.text), parent: b.tree.Parent[e.node], custom: e.custom, sig: b.tree.Sig[e.node]}
	from := max(int(e.from), int(b.cur.start))
	b.unit.long, b.unit.start = len(b.text)-from >= longUnit, from
	text := b.text[min(from, len(b.text)):]
	if b.unit.word = utf8.RuneCount(text) > 1 || len(text) == 1 && '0' <= text[0] && text[0] <= '9'; b.unit.word {
		b.unit.class = e.class
	}
}

// endDress notes the end of a formatting element that has a span, <b>Ruth</b>.
func (b *builder) endDress(f *formatting, start int32) {
	if text := b.text[start:]; b.cur.begun && f.tag != doc.TagCode && f.tag != doc.TagTt {
		b.unit = unit{end: len(b.text), parent: b.top().node, word: utf8.RuneCount(text) > 1, sig: uint32(f.tag)}
	}
}

// classOfName returns the class bits of an element of the page's own, whose name says what classes
// say elsewhere.
func (b *builder) classOfName(pos int32) uint64 {
	if !isCustom(b.src, pos) {
		return 0
	}
	end := int(pos) + 1
	for end < len(b.src) && !endsName[b.src[end]] {
		end++
	}
	name := b.src[pos+1 : end]
	return b.classes.meaning(name)
}

// isOwn reports whether the start tag at pos is of an element of the page's own: HTML knows none of
// that name, and it is none of Word's, with a colon.
func (b *builder) isOwn(pos int32) bool {
	if pos < 0 {
		return false
	}
	for i := int(pos) + 1; i < len(b.src) && !endsName[b.src[i]]; i++ {
		if b.src[i] == ':' {
			return false
		}
	}
	return true
}

// isCustom reports whether the start tag at pos is of an element of the page's own: its name has a
// dash.
func isCustom(src string, pos int32) bool {
	if pos < 0 {
		return false
	}
	for i := int(pos) + 1; i < len(src) && !endsName[src[i]]; i++ {
		if src[i] == '-' {
			return true
		}
	}
	return false
}

// holdsBlocks reports whether an element holds blocks rather than words.
func (b *builder) holdsBlocks(e *open) bool {
	switch e.tag {
	case doc.TagDiv, doc.TagArticle, doc.TagSection, doc.TagMain, doc.TagBody, doc.TagAside, doc.TagHeader,
		doc.TagFooter, doc.TagNav, doc.TagTemplate:
		return true
	case doc.TagOther:
		return e.custom && b.opens[doc.TagP] < 0 && e.ctx.level == 0 && e.ctx.item == 0
	}
	return false
}

// parted reports whether a class names a part of what stands around it, as amount and name do: it
// has a word of three letters and more, and is none of those that dress a letter or a piece of a
// word.
func parted(class string) bool {
	long := false
	for word := range strings.FieldsFuncSeq(class,
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		switch strings.ToLower(word) {
		case "cap", "dropcap", "initial", "letter", "first", "char", "bold", "italic", "highlight", "hl",
			"style", "smallcaps", "caps", "underline", "mark", "token", "font", "text", "hljs", "math",
			"mord":
			return false
		}
		digits := strings.IndexFunc(word, unicode.IsDigit) >= 0
		long = long || len(word) >= 3 && !digits
	}
	return long
}

// actsAhead is how far the end of a button is looked for.
const actsAhead = 400

// endsAmount reports whether the button that begins stands behind an amount, "84.00", and is the
// last thing in a box, or before other buttons or a block: the amount is a price, and no part of
// what the button says. In the middle of a sentence it is a word.
func (b *builder) endsAmount() bool {
	if e := b.top(); !b.holdsBlocks(e) && e.tag != doc.TagLi || !bytes.ContainsAny(b.text[b.cur.start:], "0123456789") {
		return false
	}
	rest := b.src[b.tagEnd:min(len(b.src), b.tagEnd+actsAhead)]
	end := strings.Index(rest, "</button")
	if end < 0 {
		return false
	}
	_, rest, _ = strings.Cut(rest[end:], ">")
	rest, tagged := strings.CutPrefix(strings.TrimLeft(rest, " \t\r\n"), "<")
	rest = strings.TrimPrefix(rest, "/")
	tag := tagOf(rest[:max(strings.IndexAny(rest, " \t\r\n/>"), 0)])
	return tagged && (tag == doc.TagButton || tagTraits[tag]&block != 0)
}
