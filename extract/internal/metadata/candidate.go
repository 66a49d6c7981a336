package metadata

import (
	"math"

	"shuck/extract/doc"
)

// sign is one thing that is known of a candidate: a place that gives it, or what it looks like. A field has a table of its
// signs, in which each has a name and a weight.
type sign struct {
	name   string
	weight float32 // log-odds, of a logistic regression on labelled pages
}

// candidate is a value that a field may have. Places that give the same value share one candidate.
type candidate struct {
	value string
	key   string // equal for values that say the same
	signs uint64 // bits, by place in the field's table
}

func (c *candidate) has(s int) bool { return c.signs>>s&1 != 0 }

// ballot gathers the candidates of one field and weighs them.
type ballot struct {
	field string
	table []sign
	bias  float32 // log-odds of a candidate without a sign
	least float32 // P below which no value is better than this one; measured
	place uint64  // the signs that say where on the page it stands: of several places the best counts
	list  []candidate
}

// maxCandidates bounds a field's candidates.
const maxCandidates = 24

// add puts a value on the ballot, or its signs to those of the same value, and gives its candidate.
func (b *ballot) add(value, key string, signs ...int) *candidate {
	if value == "" {
		return nil
	}
	var c *candidate
	for i := range b.list {
		if b.list[i].key == key {
			c = &b.list[i]
			break
		}
	}
	if c == nil {
		if len(b.list) == maxCandidates {
			return nil
		}
		b.list = append(b.list, candidate{value: value, key: key})
		c = &b.list[len(b.list)-1]
	}
	var mask uint64
	for _, s := range signs {
		mask |= 1 << s
	}
	if mask&(1<<placed) != 0 && c.has(placed) {
		if b.sum(mask&b.place) > b.sum(c.signs&b.place) {
			c.signs &^= b.place
		} else {
			mask &^= b.place
		}
	}
	c.signs |= mask
	return c
}

// placed is the sign, of every field, of a value that a reader can see.
const placed = 0

// sum adds up the weights of signs.
func (b *ballot) sum(signs uint64) (sum float32) {
	for i := range b.table {
		if signs>>i&1 != 0 {
			sum += b.table[i].weight
		}
	}
	return sum
}

// probability gives how likely a candidate is right.
func (b *ballot) probability(c *candidate) float32 {
	return float32(1 / (1 + math.Exp(-float64(b.bias+b.sum(c.signs)))))
}

// best gives the likeliest candidate, nil where none is likely enough; of equals the first.
func (b *ballot) best() *candidate {
	var best *candidate
	most := b.least
	for i := range b.list {
		if p := b.probability(&b.list[i]); p > most {
			best, most = &b.list[i], p
		}
	}
	return best
}

// tell gives the candidates as explain shows them.
func (b *ballot) tell(to []doc.Candidate) []doc.Candidate {
	best := b.best()
	for i := range b.list {
		c := &b.list[i]
		told := doc.Candidate{Field: b.field, Value: c.value, Score: b.probability(c), Won: c == best}
		for s := range b.table {
			if c.has(s) {
				told.From = append(told.From, b.table[s].name)
			}
		}
		to = append(to, told)
	}
	return to
}
