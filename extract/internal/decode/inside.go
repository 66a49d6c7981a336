package decode

// insideWords keeps which words of a document stand inside elements. Only an element with its end
// tag counts: a text that says "<html> is the root" opens one and never ends it. Of one whose end
// tag may be left out, the words up to the next tag count.
type insideWords struct {
	open   []opened
	ranges [][2]int // of word numbers, apart and ascending
}

type opened struct {
	name string
	at   int // number of the word that follows
}

// maxClosed is how many open elements an end tag looks at for its start tag.
const maxClosed = 64

// close ends the innermost open element of a name, and those inside it.
func (c *insideWords) close(name string, now int) {
	for i := len(c.open) - 1; i >= max(0, len(c.open)-maxClosed); i-- {
		if c.open[i].name == name {
			c.add(c.open[i].at, now)
			c.open = c.open[:i]
			return
		}
	}
}

// endLoose takes in the words since a start tag whose end tag may be left out, where that was the
// last tag.
func (c *insideWords) endLoose(now int) {
	if n := len(c.open); n > 0 {
		switch o := c.open[n-1]; o.name {
		case "p", "li", "td", "th", "dt", "dd":
			c.add(o.at, now)
		}
	}
}

// add takes in the words from one number to another, once each.
func (c *insideWords) add(from, to int) {
	for n := len(c.ranges); n > 0 && c.ranges[n-1][1] > from; n-- {
		from = min(from, c.ranges[n-1][0])
		c.ranges = c.ranges[:n-1]
	}
	if to > from {
		c.ranges = append(c.ranges, [2]int{from, to})
	}
}

func (c *insideWords) count() int {
	n := 0
	for _, r := range c.ranges {
		n += r[1] - r[0]
	}
	return n
}
