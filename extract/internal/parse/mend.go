package parse

import (
	"context"
	"strings"

	"shuck/extract/doc"
)

// minSwallowed is the number of bytes that an element without an end must take with it to be one
// that lost its end.
const minSwallowed = 400

// rereadMended reads the page anew where an element or a comment that never ends swallowed more
// than the page shows, with each such one ended at the next tag that can follow it. Browsers show
// nothing of such a page, but its author saw it.
func (b *builder) rereadMended(ctx context.Context, src string, o Options) {
	if b.swallowed < max(len(b.text), minSwallowed) {
		return
	}
	b.reset(src, o)
	b.mend = true
	b.run(ctx)
}

// swallows reports whether content, of an element of the tag that ends at its end tag, holds what
// only stands outside such an element: its own end is missing, and what ends it is another's.
func swallows(tag doc.Tag, content string) bool {
	if tag != doc.TagTitle && tag != doc.TagTextarea && tag != doc.TagStyle || len(content) < minSwallowed {
		return false
	}
	for i := 0; ; {
		j := strings.IndexByte(content[i:], '<')
		if j < 0 {
			return false
		}
		i += j + 1
		if rest := content[i:]; hasTagName(rest, "/head") || hasTagName(rest, "body") || hasTagName(rest, "/body") {
			return true
		}
	}
}

// mendedEnd returns where what begins at i and has no end of its own is made to end: at the next
// tag that can follow it, the source's end where there is none. A script writes tags itself, and
// style sheets and comments are cut from old pages: what follows them begins a line, or is an end
// tag that they cannot hold.
func mendedEnd(src string, i int, lineStart bool) int {
	for {
		j := strings.IndexByte(src[i:], '<')
		if j < 0 {
			return len(src)
		}
		i += j
		if rest := src[i+1:]; startsTag(rest) &&
			(!lineStart || beginsLine(src, i) || hasTagName(rest, "/head") || hasTagName(rest, "body")) {
			return i
		}
		i++
	}
}

// startsTag reports whether s, after a <, is the name of an element that is known.
func startsTag(s string) bool {
	s = strings.TrimPrefix(s, "/")
	n := 0
	for n < len(s) && n <= maxTagName && !endsName[s[n]] {
		n++
	}
	return n > 0 && n < len(s) && endsName[s[n]] && tagOf(s[:n]) != doc.TagOther
}

// beginsLine reports whether only blanks stand before offset i on its line.
func beginsLine(src string, i int) bool {
	for i > 0 && (src[i-1] == ' ' || src[i-1] == '\t') {
		i--
	}
	return i == 0 || src[i-1] == '\n'
}
