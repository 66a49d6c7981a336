package parse

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// addText takes the source bytes from start to end, which hold no markup, into the current run.
func (b *builder) addText(start, end int) {
	s := b.src[start:end]
	if b.afterPre {
		b.afterPre = false
		s = strings.TrimPrefix(s, "\n")
	}
	if !b.body {
		if strings.TrimLeft(s, " \t\n\r\f") == "" ||
			b.opens[doc.TagHead] >= 0 && b.top().tag != doc.TagHead || b.opens[doc.TagTemplate] >= 0 {
			return
		}
		b.openBody(false)
	}
	ctx := &b.top().ctx
	switch {
	case ctx.silent || b.hidden.formats > 0:
		b.passOver(ctx, s)
	case ctx.pre:
		b.addVerbatim(s, start)
	default:
		b.addFolded(ctx, s, start)
	}
}

// addSpace takes white space that stands between two pieces of markup.
func (b *builder) addSpace(s *scanner) {
	switch ctx := &b.top().ctx; {
	case b.afterPre || ctx.pre:
		b.addText(s.start, s.end)
	case b.body && !ctx.silent && b.hidden.formats == 0:
		b.cur.space = true
		b.cur.newline = b.cur.newline || s.newline
	}
}

// addFolded takes text of which white space is folded, control characters are left out, and what a
// template or a plugin was to replace.
func (b *builder) addFolded(ctx *place, s string, start int) {
	c := &b.cur
	for i := 0; i < len(s); {
		switch textByte[s[i]] {
		case byteSpace:
			c.space = true
			c.newline = c.newline || s[i] == '\n'
			i++
			continue
		case byteSkip:
			i++
			continue
		case byteMaybeSpace:
			r, size := utf8.DecodeRuneInString(s[i:])
			if isBlank(r) {
				c.space = true
				i += size
				continue
			}
			if isUnseen(r) {
				i += size
				continue
			}
		case byteEntity:
			text, size := entity(s[i:])
			if size > 0 {
				if text == " " {
					c.space = true
				} else if text != "" {
					b.begin(ctx, start+i, text)
					b.text = append(b.text, text...)
				}
				i += size
				continue
			}
		case byteSign:
			if n := b.leftover(s[i:]); n > 0 {
				c.space = c.begun
				i += n
				continue
			}
		}
		j := b.plainEnd(s, i)
		b.begin(ctx, start+i, s[i:])
		b.text = append(b.text, s[i:j]...)
		i = j
	}
}

// plainEnd returns where the text ends that s has from i on and that is taken over as it is, the
// character at i in any case.
func (b *builder) plainEnd(s string, i int) int {
	if i++; textByte[s[i-1]] == byteMaybeSpace {
		for i < len(s) && s[i]&0xC0 == 0x80 {
			i++
		}
	}
	for {
		i = wordsEnd(s, i)
		if i == len(s) {
			return i
		}
		switch textByte[s[i]] {
		case byteMaybeSpace:
			r, size := utf8.DecodeRuneInString(s[i:])
			if isBlank(r) || isUnseen(r) {
				return i
			}
			i += size
		case byteSign:
			if b.leftover(s[i:]) > 0 {
				return i
			}
			i++
		default:
			return i
		}
	}
}

// isBlank reports whether r, past ASCII, is white space.
func isBlank(r rune) bool {
	switch r {
	case '\u00a0', '\u3000', '\u2028', '\u2029', '\u0085', '\u202f', '\u205f':
		return true
	}
	return 0x2000 <= r && r <= 0x200A
}

// isUnseen reports whether r has no place in text.
func isUnseen(r rune) bool {
	return words.IsControl(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad'
}

// wordsEnd returns where the plain bytes end that s has from i on: words with a blank between. It
// reads eight at a time.
func wordsEnd(s string, i int) int {
	for i+8 < len(s) {
		odd, blank := oddBytes(words.Load64(s[i : i+8]))
		stop := odd | blank&((odd|blank)>>8)
		if blank>>63 != 0 && textByte[s[i+8]] != bytePlain {
			stop |= 1 << 63
		}
		if stop != 0 {
			return i + bits.TrailingZeros64(stop)>>3
		}
		i += 8
	}
	for i < len(s) {
		switch {
		case textByte[s[i]] == bytePlain:
			i++
		case s[i] == ' ' && i+1 < len(s) && textByte[s[i+1]] == bytePlain:
			i += 2
		default:
			return i
		}
	}
	return i
}

// oddBytes marks, in the eighth bit of each of the eight bytes of x, those that are neither plain
// nor a blank, and the blanks.
func oddBytes(x uint64) (odd, blank uint64) {
	y := x & low                                  // adding to seven bits carries into no other byte
	reference := (y | 0x02*ones ^ '&'*ones) + low // 0 in the eighth bit where it is & or $
	bracket := (y | 0x20*ones ^ '{'*ones) + low   // or [
	plain := (y+(0x80-' ')*ones)&^(y+ones)&reference&bracket | x
	if x&high != 0 {
		c2 := x&^(0x20*ones) ^ 0xC2*ones // zero where 0xC2 or 0xE2
		plain &= (c2&low + low | c2) & differs(x, 0xE3) & differs(x, 0xEF)
	}
	return ^plain & high, ^differs(x, ' ') & high
}

// What the builder does with a byte of text.
const (
	bytePlain      uint8 = iota
	byteSpace            // white space
	byteSkip             // a control character
	byteEntity           // &
	byteMaybeSpace       // the lead of a rune that may be white space or a control character
	byteSign             // the first of what a template or a plugin was to replace
)

var textByte = func() (t [256]uint8) {
	for c := range 0x20 {
		t[c] = byteSkip
	}
	for _, c := range " \t\n\r\f" {
		t[c] = byteSpace
	}
	for _, c := range "[{$" {
		t[c] = byteSign
	}
	t['&'] = byteEntity
	t[0x7F] = byteSkip
	t[0xC2], t[0xE2], t[0xE3], t[0xEF] = byteMaybeSpace, byteMaybeSpace, byteMaybeSpace, byteMaybeSpace
	return t
}()
