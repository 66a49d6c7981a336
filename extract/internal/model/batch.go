package model

// Batch estimates many rows. It takes several through each tree at a time, whose nodes are near
// then: one row after the other has all trees of a look wait for memory. It is made for one
// goroutine.
type Batch struct {
	e     *Ensemble
	every int
	sure  float32
	done  func(id int, margin float32, row []float32)
	looks []*look
}

// look has the rows that wait for their next look.
type look struct {
	n       int
	ids     [lanes]int
	margins [lanes]float32
	rows    [lanes * maxRow]float32
}

// row returns the room of row i.
func (l *look) row(i int) []float32 { return l.rows[i*maxRow : (i+1)*maxRow] }

// Reset makes b ready for rows that e shall estimate as Estimate does; done gets each one's margin,
// and the row for as long as it takes, in no order.
func (b *Batch) Reset(e *Ensemble, every int, sure float32, done func(id int, margin float32, row []float32)) {
	b.e, b.every, b.sure, b.done = e, every, sure, done
	for _, l := range b.looks {
		l.n = 0
	}
}

// Add takes a row in, which it copies.
func (b *Batch) Add(id int, row []float32) { b.add(0, id, 0, row[:b.e.Features()]) }

// add has a row with a margin wait for a look.
func (b *Batch) add(at, id int, margin float32, row []float32) {
	if at == len(b.looks) {
		b.looks = append(b.looks, new(look))
	}
	l := b.looks[at]
	l.ids[l.n], l.margins[l.n] = id, margin
	copy(l.row(l.n), row)
	if l.n++; l.n == lanes {
		b.take(at)
	}
}

// take takes the rows that wait for a look through the trees before it.
func (b *Batch) take(at int) {
	l := b.looks[at]
	from, to := at*b.every, min((at+1)*b.every, b.e.trees)
	if l.n > fewRows {
		b.e.sums(&l.margins, from, to, &l.rows)
	} else {
		for i := range l.n {
			l.margins[i] = b.e.sum(l.margins[i], from, to, l.row(i))
		}
	}
	n := l.n
	l.n = 0
	for i := range n {
		row := l.row(i)[:b.e.Features()]
		if m, stops := b.e.stops(l.margins[i], at+1, b.every, b.sure); stops {
			b.done(l.ids[i], m, row)
		} else {
			b.add(at+1, l.ids[i], m, row)
		}
	}
}

// fewRows are faster one by one.
const fewRows = 2

// Flush estimates the rows that still wait.
func (b *Batch) Flush() {
	for at := 0; at < len(b.looks); at++ {
		if b.looks[at].n > 0 {
			b.take(at)
		}
	}
}

// sums adds trees i to j-1 to the margins of so many rows, in order: one tree at a time.
func (e *Ensemble) sums(m *[lanes]float32, i, j int, rows *[lanes * maxRow]float32) {
	s := 1 << e.depth
	const mask = maxRow - 1 // of features, which are below it: the compiler does not know that
	for t := i; t < j; t++ {
		v := e.values[t*s : (t+1)*s]
		f := e.features[t*s : (t+1)*s][:len(v)]
		n0, n1, n2, n3, n4, n5, n6, n7 := 1, 1, 1, 1, 1, 1, 1, 1
		for range e.depth {
			n0 = 2*n0 + above(rows[f[n0]&mask], v[n0])
			n1 = 2*n1 + above(rows[maxRow+int(f[n1]&mask)], v[n1])
			n2 = 2*n2 + above(rows[2*maxRow+int(f[n2]&mask)], v[n2])
			n3 = 2*n3 + above(rows[3*maxRow+int(f[n3]&mask)], v[n3])
			n4 = 2*n4 + above(rows[4*maxRow+int(f[n4]&mask)], v[n4])
			n5 = 2*n5 + above(rows[5*maxRow+int(f[n5]&mask)], v[n5])
			n6 = 2*n6 + above(rows[6*maxRow+int(f[n6]&mask)], v[n6])
			n7 = 2*n7 + above(rows[7*maxRow+int(f[n7]&mask)], v[n7])
		}
		l := e.leaves[t*s : (t+1)*s]
		m[0] += l[n0-s]
		m[1] += l[n1-s]
		m[2] += l[n2-s]
		m[3] += l[n3-s]
		m[4] += l[n4-s]
		m[5] += l[n5-s]
		m[6] += l[n6-s]
		m[7] += l[n7-s]
	}
}
