package parse

import (
	"unsafe"

	"shuck/extract/internal/rules"
)

// classCache remembers what class attributes say: a page repeats each one some ten times, and the
// pages of a site share most of them.
type classCache struct {
	slots []classSlot
	text  []byte // of the attributes
	sheet sheet
	era   uint64 // another with each page, and with each style sheet that says something
}

// classSlot is an attribute and what it says.
type classSlot struct {
	class   uint64
	era     uint64 // in which styled was found out
	hash    uint32
	start   uint32 // in classCache.text
	size    uint16 // 0 where the slot is free
	purpose purpose
	styled  purpose // that, or 0
	asked   bool    // the purpose is known
	part    part
}

// part says whether a class attribute names a part of what stands around it.
type part uint8

const (
	partUnknown part = iota
	partNamed
	partUnnamed
)

const (
	classSlots   = 1 << 9
	maxClassText = 1 << 17 // bytes of the attributes that are remembered
	maxClassAttr = 400     // and of one that are read: no site names a thing at such length
)

// reset readies the cache for another page.
func (c *classCache) reset() {
	if c.slots == nil {
		c.slots = make([]classSlot, classSlots)
	}
	c.sheet.reset()
	c.era++
}

// readSheet takes in a style sheet of the page.
func (c *classCache) readSheet(css string) {
	if c.sheet.read(css) {
		c.era++
	}
}

// of returns the class bits of an element's attributes, a hash of its class attribute and what that
// is for.
func (c *classCache) of(a *attrs) (class uint64, sig uint32, p purpose) {
	if a.class != "" {
		sig = a.sig()
		slot := c.lookup(a.class, sig)
		class, p = slot.class, c.purpose(slot)
	}
	return class | c.meaning(a.id) | c.meaning(a.role) | c.meaning(a.itemprop), sig, p
}

// purpose returns what the classes of an attribute are for.
func (c *classCache) purpose(slot *classSlot) purpose {
	if !slot.asked {
		slot.purpose, slot.asked = purposeOf(c.attr(slot)), true
	}
	if len(c.sheet.hides) == 0 || slot.purpose&shown != 0 {
		return slot.purpose
	}
	if slot.era != c.era {
		slot.era, slot.styled = c.era, 0
		if c.sheet.knows(c.attr(slot)) {
			slot.styled = styled
		}
	}
	return slot.purpose | slot.styled
}

// part returns a hash of an element's class attribute where that names a part of what stands around
// it, 0 where not.
func (c *classCache) part(a *attrs) uint32 {
	if a.class == "" {
		return 0
	}
	slot := c.lookup(a.class, a.sig())
	if slot.part == partUnknown {
		slot.part = partUnnamed
		if parted(c.attr(slot)) {
			slot.part = partNamed
		}
	}
	if slot.part == partUnnamed {
		return 0
	}
	return a.sig()
}

// meaning returns the class bits of another attribute.
func (c *classCache) meaning(attr string) uint64 {
	if attr == "" {
		return 0
	}
	return c.lookup(attr, hashAttr(attr)).class
}

// lookup returns the slot of an attribute that is not empty, of which h is the hash.
func (c *classCache) lookup(attr string, h uint32) *classSlot {
	attr = attr[:min(len(attr), maxClassAttr)]
	slot := &c.slots[(h^h>>15)%classSlots]
	if slot.hash == h && int(slot.size) == len(attr) && string(c.text[slot.start:int(slot.start)+len(attr)]) == attr {
		return slot
	}
	if len(c.text)+len(attr) > maxClassText {
		clear(c.slots)
		c.text = c.text[:0]
	}
	*slot = classSlot{class: rules.ClassOf(attr), hash: h, start: uint32(len(c.text)), size: uint16(len(attr))}
	c.text = append(c.text, attr...)
	return slot
}

// attr returns the attribute of a slot, as long as no other is looked up.
func (c *classCache) attr(slot *classSlot) string {
	return unsafe.String(&c.text[slot.start], int(slot.size))
}
