package metadata

import (
	"math"

	"shuck/extract/doc"
)

// signs is a set of what is known of a candidate, a bit each, by place in its field's table: the
// places that give it, and what it looks like.
type signs uint64

// sign returns the set of one sign.
func sign(s int) signs { return 1 << s }

func (s signs) has(one int) bool { return s>>one&1 != 0 }

// The signs that all fields have, of where on the page a value stands.
const (
	shown     = iota // a reader can see it
	atTitle          // next to the title
	aboveText        // below the title, above the text
	nearTitle        // a few lines from the title
	inText           // among the lines that are kept
	asideText        // in a menu, a box, a list of other pieces
	belowText        // below the text
	firstOwn         // the first sign of a field's own
)

// placeSigns are those of them that tell one place from another.
const placeSigns signs = 1<<firstOwn - 1<<atTitle

// weight is a sign's name, and the log-odds that a logistic regression on labelled pages gives it.
type weight struct {
	name string
	odds float32
}

// candidate is a value that a field may have. Places that give the same value share one candidate.
type candidate struct {
	value string
	key   string // equal for values that say the same
	signs
}

// ballot gathers the candidates of one field and weighs them.
type ballot struct {
	field string
	table []weight // of the field's signs
	bias  float32  // log-odds of a candidate without a sign
	least float32  // P below which no value is better than this one; measured
	list  []candidate
}

// maxCandidates bounds a field's candidates.
const maxCandidates = 24

// add puts a value on the ballot, or its signs to those of the same value, and returns its
// candidate. Of several places on the page the one that speaks most for it counts.
func (b *ballot) add(value, key string, s signs) *candidate {
	if value == "" {
		return nil
	}
	c := b.find(key)
	if c == nil {
		if len(b.list) == maxCandidates {
			return nil
		}
		b.list = append(b.list, candidate{value, key, s})
		return &b.list[len(b.list)-1]
	}
	if s.has(shown) && c.has(shown) {
		if b.sum(s&placeSigns) > b.sum(c.signs&placeSigns) {
			c.signs &^= placeSigns
		} else {
			s &^= placeSigns
		}
	}
	c.signs |= s
	return c
}

// find returns the candidate with a key, nil for none.
func (b *ballot) find(key string) *candidate {
	for i := range b.list {
		if b.list[i].key == key {
			return &b.list[i]
		}
	}
	return nil
}

// sum adds up the weights of signs.
func (b *ballot) sum(s signs) (sum float32) {
	for i := range b.table {
		if s.has(i) {
			sum += b.table[i].odds
		}
	}
	return sum
}

// probability returns how likely a candidate is right.
func (b *ballot) probability(c *candidate) float32 {
	return float32(1 / (1 + math.Exp(-float64(b.bias+b.sum(c.signs)))))
}

// best returns the likeliest candidate, nil where none is likely enough; of equals the first.
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

// tell appends the candidates as explain shows them.
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
