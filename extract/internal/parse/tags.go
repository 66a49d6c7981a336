package parse

import (
	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// traits say how the builder treats an element.
type traits uint16

const (
	void      traits = 1 << iota // has no content
	block                        // begins and ends a block of text
	special                      // an end tag of another element does not reach past it
	scope                        // an end tag inside it reaches no element outside
	formats                      // a formatting element: a span, not a node
	closesP                      // its start ends an open paragraph
	silent                       // its text is never seen
	raw                          // its content is text without tags
	cell                         // formatting does not cross it
	listOwner                    // its items are its own
	heading                      // h1 to h6
	headOnly                     // belongs in the head
	marked                       // its text is marked, raised or quoted
)

// tagTraits is the part of the HTML standard's tree construction that moves text, a row for each
// kind of element.
var tagTraits = func() (t [doc.NumTags]traits) {
	for _, row := range []struct {
		traits traits
		tags   []doc.Tag
	}{
		{block, []doc.Tag{
			doc.TagAddress, doc.TagArticle, doc.TagAside, doc.TagBlockquote, doc.TagBody, doc.TagCaption,
			doc.TagCenter, doc.TagDd, doc.TagDetails, doc.TagDialog, doc.TagDir, doc.TagDiv, doc.TagDl,
			doc.TagDt, doc.TagFieldset, doc.TagFigcaption, doc.TagFigure, doc.TagFooter, doc.TagForm,
			doc.TagH1, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH5, doc.TagH6, doc.TagHeader, doc.TagHgroup,
			doc.TagHr, doc.TagHtml, doc.TagLegend, doc.TagLi, doc.TagListing, doc.TagMain, doc.TagMarquee,
			doc.TagMenu, doc.TagNav, doc.TagObject, doc.TagOl, doc.TagP, doc.TagPre, doc.TagPlaintext,
			doc.TagSearch, doc.TagSection,
			doc.TagSummary, doc.TagTable, doc.TagTbody, doc.TagTd, doc.TagTfoot, doc.TagTh, doc.TagThead,
			doc.TagTr, doc.TagUl, doc.TagXmp, doc.TagFrameset,
		}},
		{special, []doc.Tag{
			doc.TagAddress, doc.TagApplet, doc.TagArea, doc.TagArticle, doc.TagAside, doc.TagBase,
			doc.TagBlockquote, doc.TagBody, doc.TagBr, doc.TagButton, doc.TagCaption, doc.TagCenter,
			doc.TagCol, doc.TagColgroup, doc.TagDd, doc.TagDetails, doc.TagDir, doc.TagDiv, doc.TagDl,
			doc.TagDt, doc.TagEmbed, doc.TagFieldset, doc.TagFigcaption, doc.TagFigure, doc.TagFooter,
			doc.TagForm,
			doc.TagH1, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH5, doc.TagH6, doc.TagHead, doc.TagHeader,
			doc.TagHgroup, doc.TagHr, doc.TagHtml, doc.TagIframe, doc.TagImg, doc.TagInput, doc.TagLi,
			doc.TagLink, doc.TagListing, doc.TagMain, doc.TagMarquee, doc.TagMenu, doc.TagMeta,
			doc.TagNav, doc.TagNoembed, doc.TagNoframes, doc.TagNoscript, doc.TagObject, doc.TagOl,
			doc.TagP, doc.TagParam, doc.TagPlaintext, doc.TagPre, doc.TagScript, doc.TagSearch,
			doc.TagSection, doc.TagSelect, doc.TagSource, doc.TagStyle, doc.TagSummary, doc.TagTable,
			doc.TagTbody, doc.TagTd, doc.TagTemplate, doc.TagTextarea, doc.TagTfoot, doc.TagTh,
			doc.TagThead, doc.TagTitle, doc.TagTr, doc.TagTrack, doc.TagUl, doc.TagWbr, doc.TagXmp,
		}},
		{scope, []doc.Tag{
			doc.TagApplet, doc.TagCaption, doc.TagHtml, doc.TagTable, doc.TagTd, doc.TagTh,
			doc.TagMarquee, doc.TagObject, doc.TagTemplate,
		}},
		{cell, []doc.Tag{
			doc.TagApplet, doc.TagCaption, doc.TagTd, doc.TagTh, doc.TagMarquee, doc.TagObject,
			doc.TagTemplate,
		}},
		{formats, []doc.Tag{
			doc.TagA, doc.TagB, doc.TagBig, doc.TagCode, doc.TagEm, doc.TagFont, doc.TagI,
			doc.TagNobr, doc.TagS, doc.TagSmall, doc.TagStrike, doc.TagStrong, doc.TagTt, doc.TagU,
		}},
		{closesP, []doc.Tag{
			doc.TagAddress, doc.TagArticle, doc.TagAside, doc.TagBlockquote, doc.TagCenter, doc.TagDetails,
			doc.TagDialog, doc.TagDir, doc.TagDiv, doc.TagDl, doc.TagFieldset, doc.TagFigcaption,
			doc.TagFigure, doc.TagFooter, doc.TagForm, doc.TagH1, doc.TagH2, doc.TagH3, doc.TagH4,
			doc.TagH5, doc.TagH6, doc.TagHeader, doc.TagHgroup, doc.TagHr,
			doc.TagListing, doc.TagMain, doc.TagMenu, doc.TagNav, doc.TagOl, doc.TagP, doc.TagPlaintext,
			doc.TagPre, doc.TagSearch, doc.TagSection, doc.TagSummary, doc.TagTable, doc.TagUl,
			doc.TagXmp, doc.TagLi, doc.TagDd, doc.TagDt,
		}},
		{silent, []doc.Tag{
			doc.TagHead, doc.TagSelect, doc.TagDatalist, doc.TagVideo, doc.TagAudio,
			doc.TagCanvas, doc.TagTemplate, doc.TagMap, doc.TagApplet, doc.TagProgress, doc.TagMeter,
		}},
		{raw, []doc.Tag{
			doc.TagScript, doc.TagStyle, doc.TagXmp, doc.TagIframe, doc.TagNoembed,
			doc.TagNoframes, doc.TagTextarea, doc.TagTitle,
		}},
		{listOwner, []doc.Tag{doc.TagOl, doc.TagUl, doc.TagMenu, doc.TagDir}},
		{heading, []doc.Tag{doc.TagH1, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH5, doc.TagH6}},
		{marked, []doc.Tag{doc.TagSup, doc.TagSub, doc.TagQ, doc.TagRp}},
		{headOnly, []doc.Tag{
			doc.TagBase, doc.TagLink, doc.TagMeta, doc.TagTitle, doc.TagStyle, doc.TagScript,
			doc.TagNoscript, doc.TagTemplate,
		}},
	} {
		for _, tag := range row.tags {
			t[tag] |= row.traits
		}
	}
	for tag := range doc.NumTags {
		if tag.Void() {
			t[tag] |= void
		}
	}
	return t
}()

// tagOf returns the tag that name, in any case, stands for.
func tagOf(name string) doc.Tag {
	switch {
	case len(name) > maxTagName:
		return doc.TagOther
	case len(name) > 8:
		return doc.TagOf(asciiLower(name))
	}
	return tagOfKey(words.LoadUpTo8(name))
}

// tagOfKey is tagOf for a name of so many bytes, as words.LoadUpTo8 gives it.
func tagOfKey(key uint64, size int) doc.Tag {
	key = words.LowerBytes(key)
	for slot := tagSlot(key); ; slot = (slot + 1) % uint32(len(tagSlots)) {
		switch s := &tagSlots[slot]; {
		case s.key == key && int(s.size) == size:
			return s.tag
		case s.size == 0:
			return doc.TagOther
		}
	}
}

// tagSlots finds the tags whose names have eight bytes at most, each at its slot or the next free
// one behind.
var tagSlots = func() (slots [1 << tagBits]struct {
	key  uint64 // the name, as words.LoadUpTo8 gives it
	size uint8  // its length, 0 for a free slot
	tag  doc.Tag
},
) {
	for tag := doc.TagOther + 1; tag < doc.NumTags; tag++ {
		name := tag.String()
		if len(name) > 8 {
			continue
		}
		key, size := words.LoadUpTo8(name)
		slot := tagSlot(key)
		for slots[slot].size > 0 {
			slot = (slot + 1) % uint32(len(slots))
		}
		slots[slot].key, slots[slot].size, slots[slot].tag = key, uint8(size), tag
	}
	return slots
}()

const tagBits = 9

// tagSlot returns the slot of a name.
func tagSlot(key uint64) uint32 { return uint32(key * 0x9E3779B97F4A7C15 >> (64 - tagBits)) }

// asciiLower returns name with the letters of ASCII small: no other is one of a tag's name in its
// stead, as the sign of kelvin is to Unicode.
func asciiLower(name string) string {
	b := []byte(name)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

// maxTagName is the length of the longest name known, blockquote and figcaption.
const maxTagName = 10
