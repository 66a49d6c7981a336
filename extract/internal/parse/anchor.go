package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
)

// dropAnchors takes off a block's ends what only leads about the page: the sign that links to the
// block itself, as manuals have one ("Setup¶"), the way back from a footnote to its mark ("↩",
// "^"), and of a heading the links to edit its section ("History [edit]"), in any language.
func dropAnchors(k *doc.Block) {
	if k.Kind == doc.Code || len(k.Spans) == 0 {
		return
	}
	for dropTail(k) {
	}
	for dropHead(k) {
	}
	if k.Kind == doc.Heading {
		dropEdit(k)
	}
}

// dropTail takes one sign off the end of k.
func dropTail(k *doc.Block) bool {
	for _, s := range k.Spans {
		if s.Kind != doc.Link || int(s.End) != len(k.Text) || s.Start == 0 || !strings.Contains(s.URL, "#") ||
			!isAnchorSign(k.Text[s.Start:]) {
			continue
		}
		cutTail(k, int(s.Start))
		return true
	}
	return false
}

// dropHead takes one sign off the beginning of k.
func dropHead(k *doc.Block) bool {
	for _, s := range k.Spans {
		if s.Kind != doc.Link || s.Start != 0 || int(s.End) >= len(k.Text) || !strings.Contains(s.URL, "#") ||
			!isAnchorSign(k.Text[:s.End]) {
			continue
		}
		rest := strings.TrimLeft(k.Text[s.End:], " ")
		shift(k, int32(len(k.Text)-len(rest)))
		k.Text = rest
		return true
	}
	return false
}

// isAnchorSign reports whether s is what a link to its own block, or back from it, shows.
func isAnchorSign(s string) bool {
	switch s {
	case "¶", "#", "§", "🔗", "⚓", "∞":
		return true
	}
	return isBackSign(s)
}

// isBackSign reports whether s is what a link from a footnote to its mark shows: an arrow, with a
// number where there are several marks.
func isBackSign(s string) bool {
	s = strings.Trim(s, "\u00a0\ufe0e\ufe0f[]() 0123456789")
	switch s {
	case "↩", "↑", "^", "⤴", "⏎", "↵", "⬆", "↟", "⇧", "⇑":
		return true
	}
	return false
}

// dropEdit takes the links to edit a section off its heading, with the brackets around them.
func dropEdit(k *doc.Block) {
	start, edits := len(k.Text), false
	for i := len(k.Spans) - 1; i >= 0; i-- {
		s := &k.Spans[i]
		if s.Kind != doc.Link {
			continue
		}
		if strings.IndexFunc(k.Text[s.End:start], isWord) >= 0 {
			break
		}
		edits = edits || isEditAddress(s.URL)
		start = int(s.Start)
	}
	if !edits && inBrackets(k.Text, start) {
		edits = !leadsHere(k, start)
	}
	rest := strings.TrimRight(k.Text[:start], " [(|［【")
	if edits && rest != "" {
		cutTail(k, len(rest))
	}
}

// inBrackets reports whether square brackets are around the last words of s, from start on.
func inBrackets(s string, start int) bool {
	open, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s[:start], " "))
	end, _ := utf8.DecodeLastRuneInString(s)
	return open == '[' && end == ']' || open == '［' && end == '］' || open == '【' && end == '】'
}

// leadsHere reports whether a link of k's text from start on leads into a page, as the mark of a
// note does.
func leadsHere(k *doc.Block, start int) bool {
	for _, s := range k.Spans {
		if s.Kind == doc.Link && int(s.Start) >= start && strings.Contains(s.URL, "#") {
			return true
		}
	}
	return start == len(k.Text)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// isEditAddress reports whether a wiki edits a page at the address.
func isEditAddress(url string) bool {
	if strings.Contains(url, "section=") {
		return true
	}
	if !strings.Contains(url, "dit") {
		return false
	}
	for _, part := range [...]string{
		"action=edit", "veaction=edit", "do=edit", "/edit", "Special:Edit",
		"&edit", "?edit",
	} {
		if strings.Contains(url, part) {
			return true
		}
	}
	return false
}

// cutTail ends k's text at the offset, and before the white space there.
func cutTail(k *doc.Block, at int) {
	k.Text = strings.TrimRight(k.Text[:at], " ")
	clip(k)
}

// clip ends the spans of a block where its text does.
func clip(k *doc.Block) {
	kept := k.Spans[:0]
	end := int32(len(k.Text))
	for _, s := range k.Spans {
		s.End = min(s.End, end)
		if s.Start < s.End || s.Kind == doc.Picture && s.Start <= end {
			kept = append(kept, s)
		}
	}
	k.Spans = kept
}

// shift moves the spans of a block by n bytes to its beginning, and leaves out those before it.
func shift(k *doc.Block, n int32) {
	kept := k.Spans[:0]
	for _, s := range k.Spans {
		s.Start, s.End = max(s.Start-n, 0), s.End-n
		if s.Start < s.End || s.Kind == doc.Picture && s.End >= 0 {
			kept = append(kept, s)
		}
	}
	k.Spans = kept
}
