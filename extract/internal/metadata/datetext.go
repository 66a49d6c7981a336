package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// Bounds on the elements that are looked at for a date.
const (
	maxDateMarks = 60  // of the tree
	maxDateNodes = 30  // nodes inside one that is a date's by its class
	maxDateText  = 200 // bytes of the text of one
)

// fromElements takes the days of elements that are a date's by tag, class or itemprop.
func (d *dates) fromElements() {
	t := d.f.page.Tree
	if t == nil {
		return
	}
	left, times := maxDateMarks, 0
	for n := range t.Tag {
		if t.Tag[n] != doc.TagTime && (t.Class[n]&rules.ClassMeta == 0 || t.End[n]-int32(n) >= maxDateNodes ||
			t.Flags[n]&doc.Hidden != 0) ||
			t.Tag[n] == doc.TagBody || t.Tag[n] == doc.TagHtml {
			continue
		}
		e, ok := elementAt(d.f.page.Source, int(t.Pos[n]))
		if !ok {
			continue
		}
		if left--; left < 0 {
			return
		}
		d.fromElement(&e, int32(n), &times)
	}
}

// fromElement takes the day that an element has in an attribute or as its text.
func (d *dates) fromElement(e *element, n int32, times *int) {
	t := d.f.page.Tree
	text := e.text(d.f.page.Source, &d.f.lines)
	if len(text) > maxDateText {
		return
	}
	s := sign(dateClass)
	if t.Tag[n] == doc.TagTime {
		if *times++; *times == 1 {
			s |= sign(dateTimeFirst)
		}
		s |= sign(dateTime)
	}
	x, rank, ok := d.ofElement(e, text)
	if !ok {
		return
	}
	switch {
	case strings.Contains(e.itemprop, "datePublished"):
		s |= sign(dateItem)
	case strings.Contains(e.itemprop, "dateModified"), t.Tag[n] == doc.TagTime && isChange(e.class), isChange(text):
		s |= sign(dateChanged)
	}
	d.note(x, rank, s|d.f.standing(d.f.blockOf(n, text), n))
}

// ofElement returns the day that an element has in an attribute, or else in its text.
func (d *dates) ofElement(e *element, text string) (x day, rank int, ok bool) {
	for _, value := range [...]string{e.datetime, e.content, e.titled} {
		if value == "" {
			continue
		}
		if x, ok := d.reader.one(decoded(value)); ok {
			return x, 5, true
		}
	}
	for _, x := range d.reader.all(strings.ReplaceAll(text, "\n", " ")) {
		if !x.unclear {
			return x, 8, true
		}
	}
	return day{}, 0, false
}

// daysIn returns the days in a block's text, which are read once.
func (f *facts) daysIn(i int) []day {
	if f.readDays == nil {
		f.readDays = make([]int32, len(f.page.Blocks))
	}
	switch n := f.readDays[i]; {
	case n < 0:
		return nil
	case n > 0:
		return f.days[n-1]
	}
	all := f.reader.all(f.page.Blocks[i].Text)
	f.readDays[i] = -1
	if len(all) > 0 {
		f.days = append(f.days, all)
		f.readDays[i] = int32(len(f.days))
	}
	return all
}

// note puts a day that stands on the page itself.
func (d *dates) note(x day, rank int, s signs) {
	if s.has(dateChanged) && d.change == "" {
		d.change = x.iso()
	}
	d.put(x, rank, s|sign(shown))
}

// Bounds on the lines of the page that are read for a date.
const (
	maxDateWords  = 40 // of one
	maxDateBlocks = 60 // of all that have a digit
)

// fromText takes the days of short lines near the title, and of those that a label names anywhere.
// The other lines only count, and their days are read where the bound is near.
func (d *dates) fromText() {
	f := d.f
	dated := 0
	var others []int
	for _, n := range f.numberedBlocks() {
		i := int(n)
		b := &f.page.Blocks[i]
		if b.Kind == doc.Code || b.Kind == doc.TableRow && b.Words > 12 || !mayHaveDay(b.Text) {
			continue
		}
		near := f.titleAt >= 0 && i >= f.titleAt-8 && i <= f.titleAt+14 || f.titleAt < 0 && i < 40
		label := labelOf(b.Text)
		if !near && label == noLabel {
			others = append(others, i)
		} else if f.hasFewDays(i) {
			dated++
		} else {
			continue
		}
		if dated+len(others) > maxDateBlocks {
			for _, j := range others {
				if f.hasFewDays(j) {
					dated++
				}
			}
			if others = others[:0]; dated > maxDateBlocks {
				return
			}
		}
		if !near && label == noLabel {
			continue
		}
		all := f.daysIn(i)
		if near && b.Words <= 16 || label != noLabel || near && strings.HasPrefix(b.Text[all[0].end:], "\n") {
			d.fromLine(i, b, all, label)
		}
	}
}

// numberedBlocks gives the blocks that are short enough to be read for a day, and may have a digit.
func (f *facts) numberedBlocks() []int32 {
	if f.numbered == nil {
		f.numbered = []int32{}
		for i := range f.page.Blocks {
			if b := &f.page.Blocks[i]; b.Words > 0 && b.Words <= maxDateWords && words.MayHaveDigit(b.Text) {
				f.numbered = append(f.numbered, int32(i))
			}
		}
	}
	return f.numbered
}

// hasFewDays reports whether a block has a day, and no list of them.
func (f *facts) hasFewDays(i int) bool {
	n := len(f.daysIn(i))
	return n == 1 || n == 2
}

// fromLine takes the days of one line.
func (d *dates) fromLine(i int, b *doc.Block, all []day, label labelKind) {
	s := sign(dateText) | d.f.standing(i, b.Node)
	switch {
	case i == d.f.titleAt:
		s |= sign(dateInTitle)
	case label == labelPublished:
		s |= sign(dateLabel)
	case label == labelChanged:
		s |= sign(dateChanged)
	}
	for k, x := range all {
		if x.unclear {
			continue
		}
		own := s
		if k > 0 || isChange(b.Text[max(0, x.start-30):x.start]) && label != labelChanged {
			own |= sign(dateChanged)
		}
		d.note(x, 8, own)
	}
}
