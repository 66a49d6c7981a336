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
		a.Words - b.Words, a.Prose - b.Prose, a.ProseWords - b.ProseWords, a.Short - b.Short, a.ShortWords - b.ShortWords,
		a.Gaps - b.Gaps, a.Marked - b.Marked, a.Bullets - b.Bullets,
	}
}

// Between sums units i to j-1, as far as there are such.
func (t *Text) Between(i, j int) Sums {
	n := len(t.Units)
	i, j = min(max(i, 0), n), min(max(j, 0), n)
	return t.Before[j].minus(&t.Before[i])
}
