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
		class, p = slot.class, slot.purpose
	}
	for _, attr := range [...]string{a.id, a.role, a.itemprop} {
		if attr != "" {
			class |= c.lookup(attr, hashString(attr)).class
		}
	}
	return class, sig, p
}

// maxClassAttr bounds how much of an attribute is read: no site names a thing at such length.
const maxClassAttr = 400

func (c *classCache) lookup(attr string, h uint32) *classSlot {
	if len(attr) > maxClassAttr {
		attr = attr[:maxClassAttr]
	}
	slot := &c.slots[(h^h>>15)%uint32(len(c.slots))]
	if slot.attr != attr {
		*slot = classSlot{attr, rules.ClassOf(attr), purposeOf(attr)}
		if slot.purpose&shown == 0 && c.sheet.knows(attr) {
			slot.purpose |= styled
		}
	}
	return slot
}
