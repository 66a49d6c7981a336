package parse

import (
	"strings"
	"sync"
)

// purpose is what a class is for by the conventions of the tools that write it, where that is
// certain; what a site's own words hint at is rules.Class.
type purpose uint16

const (
	unseen      purpose = 1 << iota // drawn nowhere: hidden, or for screen readers only
	toggled                         // hidden until a script shows it, which it may do at once
	reveals                         // shown when a reader asks: a tab, an accordion, the rest of a text
	shown                           // takes back unseen: hidden on narrow screens only
	noText                          // links to edit, ways back, the label of a listing: no words of the page
	rendering                       // a formula as drawn by a script, which the page has in a better form
	formula                         // a picture of a formula
	gutter                          // the numbers of a listing's lines
	codeLine                        // a line of a listing
	listing                         // a listing without pre, whose items or rows are lines
	markup                          // what a listing stands in; its lines have a class
	beside                          // stands beside a wiki's text
	besideTable                     // does so as a table
	button                          // a link that acts
	calendar                        // puts an event into the reader's calendar
	styled                          // a style sheet of the page hides one of the classes
)

// purposes are the classes by purpose.
type purposes struct {
	of map[string]purpose // in lower case

	// may has for each length the first and the last bytes of the classes of that length, their
	// lowest five bits as one: hardly any class of a page is among them.
	may [maxToken]struct{ begin, end uint32 }
}

var knownPurposes = sync.OnceValue(func() *purposes {
	k := &purposes{of: map[string]purpose{}}
	for p, names := range map[purpose]string{
		unseen: "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader screen-reader " +
			"screenreader-only element-invisible elementor-screen-only show-for-sr assistive-text a11y-hidden u-visually-hidden " +
			"u-hidden-visually hidden-visually visually-hidden-text u-sr-only sr-only-text text-sr-only vh offscreen off-screen " +
			"u-offscreen is-visually-hidden visuallyhidden-text wt-screen-reader-only sr_only visually_hidden accessibility-hidden " +
			"accessible-hidden at-only clip-hidden",
		toggled: "d-none u-hidden is-hidden display-none displaynone hidden",
		reveals: "tab-pane tabpanel tab-panel tab-content tabs-panel tabs__panel tab-panels accordion accordion-body accordion-content " +
			"accordion-panel accordion-collapse accordion__content accordion__panel collapse collapsible collapsible-content " +
			"collapsed-content toggle-content toggle-body spoiler spoiler-content more-text read-more-content readmore-content " +
			"expandable expandable-content faq-answer faq__answer answer panel-collapse elementor-tab-content spoiler-body " +
			"sp-body mw-collapsible-content more-content full-text fulltext hidden-content",
		noText: "mw-editsection editsection mw-editsection-like mw-cite-backlink edit-section-link code-header code-block-header " +
			"codeblock-header code-language code-block__header mathjax_preview headerlink",
		calendar:  "addeventatc atc_event addtocalendar add-to-calendar add-to-calendar-button tribe-events-cal-links",
		rendering: "katex-html mathjax mathjax_display mathjax_svg mathjax_svg_display mathjax_chtml mjx-chtml mathjax_processed",
		formula: "latex tex mwe-math-fallback-image-inline mwe-math-fallback-image-display mwe-math-fallback-image equation-image " +
			"ql-img-inline-formula ql-img-displayed-equation math-image texrender formula mathimg",
		beside: "hatnote dablink rellink homonymie bandeau-homonymie navbox navbox-inner vertical-navbox portable-infobox " +
			"navigation-not-searchable ambox tmbox sistersitebox catlinks printfooter mw-jump-link",
		besideTable: "infobox infobox_v2 infobox_v3 infobox-table sinottico taxobox",
		button:      "button btn add-to-cart add_to_cart add_to_cart_button",
		gutter: "gutter line-numbers-rows linenos linenodiv lineno linenos-td lnt ln line-number line-numbers linenumber linenumbers " +
			"rouge-gutter gl react-syntax-highlighter-line-number hljs-ln-numbers hljs-ln-n blob-num crayon-nums crayon-num " +
			"token-line-number codeline-number code-line-number linenum line-num lines-numbers hl-line-number gutter-line pre-numbering",
		codeLine: "crayon-line codeline code-line line hljs-ln-line token-line view-line blob-code-inner cm-line codemirror-line ace_line react-code-line",
		listing:  "syntaxhighlighter crayon-pre dp-highlighter codemirror-code cm-content ace_text-layer view-lines blob-wrapper",
		markup:   "highlight codehilite code-block codeblock code-listing prism-code shiki hljs code-snippet code-wrapper",
	} {
		for _, name := range strings.Fields(names) {
			k.of[name] |= p
			may := &k.may[len(name)]
			may.begin |= 1 << (name[0] & 0x1F)
			may.end |= 1 << (name[len(name)-1] & 0x1F)
		}
	}
	return k
})

// maxToken is more than the length of the longest class in purposes.
const maxToken = 48

// purposeOf gives what the classes of a class attribute are for.
func purposeOf(attr string) purpose {
	var p purpose
	k := knownPurposes()
	for i := 0; i < len(attr); {
		if attrByte[attr[i]]&attrSpace != 0 {
			i++
			continue
		}
		start, kinds := i, uint8(0)
		for ; i < len(attr); i++ {
			kind := attrByte[attr[i]]
			if kind&attrSpace != 0 {
				break
			}
			kinds |= kind
		}
		token := attr[start:i]
		if len(token) >= maxToken {
			continue
		}
		may := &k.may[len(token)]
		if may.begin>>(token[0]&0x1F)&1 != 0 && may.end>>(token[len(token)-1]&0x1F)&1 != 0 {
			p |= k.find(token)
		}
		if isForEars(token) {
			p |= unseen
		}
		if (kinds&attrColon != 0 || token[0] == 'd') && showsOnWide(token) {
			p |= shown
		}
	}
	if p&shown != 0 {
		p &^= unseen | toggled
	}
	return p
}

// isForEars reports whether a class ends in what libraries of styles call text for screen readers,
// behind a prefix of their own: "govuk-visually-hidden".
func isForEars(token string) bool {
	switch token[len(token)-1] {
	case 'n':
		return strings.HasSuffix(token, "-visually-hidden") || strings.HasSuffix(token, "_visually-hidden")
	case 'y':
		return strings.HasSuffix(token, "-sr-only") || strings.HasSuffix(token, "_sr-only")
	}
	return false
}

// find gives what one class is for.
func (k *purposes) find(token string) purpose {
	var buf [maxToken]byte
	for j := range len(token) {
		c := token[j]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		buf[j] = c
	}
	return k.of[string(buf[:len(token)])]
}

// showsOnWide reports whether a class shows what another hides, from some width of the screen on:
// d-md-block, md:flex.
func showsOnWide(token string) bool {
	cut := strings.LastIndexAny(token, ":-")
	if cut <= 0 || token[cut] == '-' && !strings.HasPrefix(token, "d-") {
		return false
	}
	switch token[cut+1:] {
	case "block", "flex", "grid", "inline", "table", "contents", "cell":
		return true
	}
	return false
}
