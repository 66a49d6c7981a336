package doc

// Tag is an HTML element's name as a small number.
type Tag uint8

// The elements that shuck knows by name; every other one is TagOther.
const (
	TagOther Tag = iota
	TagA
	TagAbbr
	TagAddress
	TagApplet
	TagArea
	TagArticle
	TagAside
	TagAudio
	TagB
	TagBase
	TagBig
	TagBlink
	TagBlockquote
	TagBody
	TagBr
	TagButton
	TagCanvas
	TagCaption
	TagCenter
	TagCite
	TagCode
	TagCol
	TagColgroup
	TagDatalist
	TagDd
	TagDel
	TagDetails
	TagDfn
	TagDialog
	TagDir
	TagDiv
	TagDl
	TagDt
	TagEm
	TagEmbed
	TagFieldset
	TagFigcaption
	TagFigure
	TagFont
	TagFooter
	TagForm
	TagFrame
	TagFrameset
	TagH1
	TagH2
	TagH3
	TagH4
	TagH5
	TagH6
	TagHead
	TagHeader
	TagHgroup
	TagHr
	TagHtml
	TagI
	TagIframe
	TagImg
	TagInput
	TagIns
	TagKbd
	TagLabel
	TagLegend
	TagLi
	TagLink
	TagListing
	TagMain
	TagMap
	TagMark
	TagMarquee
	TagMath
	TagMenu
	TagMeta
	TagMeter
	TagNav
	TagNobr
	TagNoembed
	TagNoframes
	TagNoscript
	TagObject
	TagOl
	TagOptgroup
	TagOption
	TagOutput
	TagP
	TagParam
	TagPicture
	TagPlaintext
	TagPre
	TagProgress
	TagQ
	TagRb
	TagRp
	TagRt
	TagRtc
	TagRuby
	TagS
	TagSamp
	TagScript
	TagSearch
	TagSection
	TagSelect
	TagSlot
	TagSmall
	TagSource
	TagSpan
	TagStrike
	TagStrong
	TagStyle
	TagSub
	TagSummary
	TagSup
	TagSvg
	TagTable
	TagTbody
	TagTd
	TagTemplate
	TagTextarea
	TagTfoot
	TagTh
	TagThead
	TagTime
	TagTitle
	TagTr
	TagTrack
	TagTt
	TagU
	TagUl
	TagVar
	TagVideo
	TagWbr
	TagXmp

	// NumTags is how many there are.
	NumTags
)

var tagNames = [NumTags]string{
	TagOther:      "other",
	TagA:          "a",
	TagAbbr:       "abbr",
	TagAddress:    "address",
	TagApplet:     "applet",
	TagArea:       "area",
	TagArticle:    "article",
	TagAside:      "aside",
	TagAudio:      "audio",
	TagB:          "b",
	TagBase:       "base",
	TagBig:        "big",
	TagBlink:      "blink",
	TagBlockquote: "blockquote",
	TagBody:       "body",
	TagBr:         "br",
	TagButton:     "button",
	TagCanvas:     "canvas",
	TagCaption:    "caption",
	TagCenter:     "center",
	TagCite:       "cite",
	TagCode:       "code",
	TagCol:        "col",
	TagColgroup:   "colgroup",
	TagDatalist:   "datalist",
	TagDd:         "dd",
	TagDel:        "del",
	TagDetails:    "details",
	TagDfn:        "dfn",
	TagDialog:     "dialog",
	TagDir:        "dir",
	TagDiv:        "div",
	TagDl:         "dl",
	TagDt:         "dt",
	TagEm:         "em",
	TagEmbed:      "embed",
	TagFieldset:   "fieldset",
	TagFigcaption: "figcaption",
	TagFigure:     "figure",
	TagFont:       "font",
	TagFooter:     "footer",
	TagForm:       "form",
	TagFrame:      "frame",
	TagFrameset:   "frameset",
	TagH1:         "h1",
	TagH2:         "h2",
	TagH3:         "h3",
	TagH4:         "h4",
	TagH5:         "h5",
	TagH6:         "h6",
	TagHead:       "head",
	TagHeader:     "header",
	TagHgroup:     "hgroup",
	TagHr:         "hr",
	TagHtml:       "html",
	TagI:          "i",
	TagIframe:     "iframe",
	TagImg:        "img",
	TagInput:      "input",
	TagIns:        "ins",
	TagKbd:        "kbd",
	TagLabel:      "label",
	TagLegend:     "legend",
	TagLi:         "li",
	TagLink:       "link",
	TagListing:    "listing",
	TagMain:       "main",
	TagMap:        "map",
	TagMark:       "mark",
	TagMarquee:    "marquee",
	TagMath:       "math",
	TagMenu:       "menu",
	TagMeta:       "meta",
	TagMeter:      "meter",
	TagNav:        "nav",
	TagNobr:       "nobr",
	TagNoembed:    "noembed",
	TagNoframes:   "noframes",
	TagNoscript:   "noscript",
	TagObject:     "object",
	TagOl:         "ol",
	TagOptgroup:   "optgroup",
	TagOption:     "option",
	TagOutput:     "output",
	TagP:          "p",
	TagParam:      "param",
	TagPicture:    "picture",
	TagPlaintext:  "plaintext",
	TagPre:        "pre",
	TagProgress:   "progress",
	TagQ:          "q",
	TagRb:         "rb",
	TagRp:         "rp",
	TagRt:         "rt",
	TagRtc:        "rtc",
	TagRuby:       "ruby",
	TagS:          "s",
	TagSamp:       "samp",
	TagScript:     "script",
	TagSearch:     "search",
	TagSection:    "section",
	TagSelect:     "select",
	TagSlot:       "slot",
	TagSmall:      "small",
	TagSource:     "source",
	TagSpan:       "span",
	TagStrike:     "strike",
	TagStrong:     "strong",
	TagStyle:      "style",
	TagSub:        "sub",
	TagSummary:    "summary",
	TagSup:        "sup",
	TagSvg:        "svg",
	TagTable:      "table",
	TagTbody:      "tbody",
	TagTd:         "td",
	TagTemplate:   "template",
	TagTextarea:   "textarea",
	TagTfoot:      "tfoot",
	TagTh:         "th",
	TagThead:      "thead",
	TagTime:       "time",
	TagTitle:      "title",
	TagTr:         "tr",
	TagTrack:      "track",
	TagTt:         "tt",
	TagU:          "u",
	TagUl:         "ul",
	TagVar:        "var",
	TagVideo:      "video",
	TagWbr:        "wbr",
	TagXmp:        "xmp",
}

// String returns the element's name in lower case.
func (t Tag) String() string { return tagNames[t] }

// TagOf returns the tag of a name in lower case, TagOther for one that is not known.
func TagOf(name string) Tag {
	if name == "" {
		return TagOther
	}
	s := tagSlot(name)
	for tagSlots[s] != TagOther && tagNames[tagSlots[s]] != name {
		s = (s + 1) % uint32(len(tagSlots))
	}
	return tagSlots[s]
}

// Void reports whether the element never has content, nor an end tag.
func (t Tag) Void() bool {
	switch t {
	case TagArea, TagBase, TagBr, TagCol, TagEmbed, TagHr, TagImg, TagInput, TagLink, TagMeta, TagParam,
		TagSource, TagTrack, TagWbr:
		return true
	}
	return false
}

// tagSlots finds the tags by their names, each at its slot or the next free one behind. A map costs
// three times as much.
var tagSlots = func() (slots [1 << tagBits]Tag) {
	for t, name := range tagNames {
		if Tag(t) == TagOther {
			continue
		}
		s := tagSlot(name)
		for slots[s] != TagOther {
			s = (s + 1) % uint32(len(slots))
		}
		slots[s] = Tag(t)
	}
	return slots
}()

const tagBits = 9

// tagSlot returns the slot of a name that is not empty.
func tagSlot(name string) uint32 {
	h := uint32(len(name)) | uint32(name[0])<<8 | uint32(name[len(name)/2])<<16 | uint32(name[len(name)-1])<<24
	return h * 0x9E3779B1 >> (32 - tagBits)
}
