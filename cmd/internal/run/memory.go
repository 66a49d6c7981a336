package run

import (
	"os"
	"runtime/debug"
	"sync"
)

// memory keeps the collector's limit at what the documents in work may take: so much for all small
// ones, and so many times its bytes for each large one. Where less is in use the limit changes
// nothing; near it the collector works harder. With a huge document in work it runs early: garbage
// beside one would take as much as the document does. It leaves a GOMEMLIMIT and a GOGC of the
// user's alone.
type memory struct {
	mu     sync.Mutex
	base   int64
	large  int64 // bytes of the large documents in work
	idle   int64 // the limit before; 0 where there is nothing to do
	often  int   // the collector's percentage before; 0 where no huge document is in work
	leaves bool
}

const (
	memoryBase  = 36 << 20
	memoryJob   = 12 << 20 // for each worker beside the first
	memoryTimes = 28
	memoryLarge = 128 << 10 // bytes from which a document counts
	memoryHuge  = 4 << 20   // bytes of large ones from which the collector runs early
	hugePercent = 15        // of what is living, by which garbage may grow then
)

func newMemory(jobs int) *memory {
	return &memory{base: memoryBase + int64(jobs-1)*memoryJob, leaves: os.Getenv("GOMEMLIMIT") != "" ||
		os.Getenv("GOGC") != ""}
}

// take tells of a document that is in work until the function it gives is called.
func (m *memory) take(size int) (give func()) {
	if m.leaves || size < memoryLarge {
		return func() {}
	}
	m.add(int64(size))
	return func() { m.add(-int64(size)) }
}

func (m *memory) add(size int64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.large == 0 {
		m.idle = debug.SetMemoryLimit(-1)
	}
	m.large += size
	switch huge := m.large >= memoryHuge; {
	case huge && m.often == 0:
		m.often = debug.SetGCPercent(hugePercent)
	case !huge && m.often != 0:
		debug.SetGCPercent(m.often)
		m.often = 0
	}
	if m.large == 0 {
		debug.SetMemoryLimit(m.idle)
		return
	}
	debug.SetMemoryLimit(m.base + memoryTimes*m.large)
}
