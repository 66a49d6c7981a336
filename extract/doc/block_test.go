package doc

import (
	"testing"
	"unsafe"
)

// TestBlockSize holds a block, of which a text may have a million, to what its fields need.
func TestBlockSize(t *testing.T) {
	if size := unsafe.Sizeof(Block{}); unsafe.Sizeof(uintptr(0)) == 8 && size > 160 {
		t.Errorf("a block takes %d bytes, want 160 at most: put fields of one size together", size)
	}
}
