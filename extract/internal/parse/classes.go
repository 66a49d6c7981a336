package parse

import "shuck/extract/internal/rules"

// classCache remembers what class attributes say: a page repeats each one some ten times.
type classCache struct {
	slots [512]classSlot
	sheet sheet
}

type classSlot struct {
	attr    string
	class   uint64
	purpose purpose
	asked   bool // the purpose is known
}

func (c *classCache) reset() {
	clear(c.slots[:])
	c.sheet.reset()
}

// readSheet takes in a style sheet of the page.
func (c *classCache) readSheet(css string) {
	if c.sheet.read(css) {
		clear(c.slots[:])
	}
}

// of returns the class bits of an element's attributes, a hash of its class attribute and what that
// is for.
func (c *classCache) of(a *attrs) (class uint64, sig uint32, p purpose) {
	if a.class != "" {
		sig = hashString(a.class)
		slot := c.lookup(a.class, sig)
		if !slot.asked {
			slot.purpose, slot.asked = c.purpose(slot.attr), true
		}
		class, p = slot.class, slot.purpose
	}
	return class | c.meaning(a.id) | c.meaning(a.role) | c.meaning(a.itemprop), sig, p
}

// purpose returns what the classes of an attribute are for.
func (c *classCache) purpose(attr string) purpose {
	p := purposeOf(attr)
	if p&shown == 0 && c.sheet.knows(attr) {
		p |= styled
	}
	return p
}

// meaning returns the class bits of another attribute.
func (c *classCache) meaning(attr string) uint64 {
	if attr == "" {
		return 0
	}
	return c.lookup(attr, hashString(attr)).class
}

// maxClassAttr bounds how much of an attribute is read: no site names a thing at such length.
const maxClassAttr = 400

func (c *classCache) lookup(attr string, h uint32) *classSlot {
	if len(attr) > maxClassAttr {
		attr = attr[:maxClassAttr]
	}
	slot := &c.slots[(h^h>>15)%uint32(len(c.slots))]
	if slot.attr != attr {
		*slot = classSlot{attr: attr, class: rules.ClassOf(attr)}
	}
	return slot
}
