package facts

import "shuck/extract/doc"

// Sums is what is summed over units.
type Sums struct {
	Words, Prose, ProseWords, Short, ShortWords int32 // Short: units that are no prose
	Gaps, Marked, Bullets                       int32
}

func (a *Sums) add(s *Unit) {
	a.Words += s.Words
	if s.Prose {
		a.Prose++
		a.ProseWords += s.Words
	} else {
		a.Short++
		a.ShortWords += s.Words
	}
	if s.Gap {
		a.Gaps++
	}
	if s.Groups != 0 {
		a.Marked++
	}
	if s.Kind == doc.ListItem {
		a.Bullets++
	}
}

func (a *Sums) minus(b *Sums) Sums {
	return Sums{
		a.Words - b.Words, a.Prose - b.Prose, a.ProseWords - b.ProseWords, a.Short - b.Short,
		a.ShortWords - b.ShortWords,
		a.Gaps - b.Gaps, a.Marked - b.Marked, a.Bullets - b.Bullets,
	}
}

// Between sums units i to j-1, as far as there are such.
func (t *Text) Between(i, j int) Sums {
	span := t.Span(i, j)
	return span.to.minus(span.from)
}

// Span is a run of units. Each of its methods sums what the field of Sums of the same name does,
// and costs less than to sum all.
type Span struct{ from, to *Sums }

// Span returns units i to j-1, as far as there are such.
func (t *Text) Span(i, j int) Span {
	n := len(t.Before) - 1
	return Span{&t.Before[min(max(i, 0), n)], &t.Before[min(max(j, 0), n)]}
}

// Words sums them.
func (s Span) Words() int32 { return s.to.Words - s.from.Words }

// Units counts them.
func (s Span) Units() int32 { return s.to.Prose + s.to.Short - s.from.Prose - s.from.Short }

// Prose counts the units of prose.
func (s Span) Prose() int32 { return s.to.Prose - s.from.Prose }

// ProseWords sums the words of those.
func (s Span) ProseWords() int32 { return s.to.ProseWords - s.from.ProseWords }

// Gaps counts the units with a blank line before them.
func (s Span) Gaps() int32 { return s.to.Gaps - s.from.Gaps }

// Marked counts the units that rules name.
func (s Span) Marked() int32 { return s.to.Marked - s.from.Marked }

// Bullets counts the items of lists.
func (s Span) Bullets() int32 { return s.to.Bullets - s.from.Bullets }
