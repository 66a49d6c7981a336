package source

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Size is a number of bytes; as a limit, 0 is none.
type Size int64

// DefaultMax is the limit on one document's bytes where nothing else was asked for.
const DefaultMax Size = 20 << 20

// units are the endings of a size: those of one letter and the SI ones as most tools read them.
var units = [...]struct {
	name  string
	bytes float64
}{
	{"KiB", 1 << 10},
	{"MiB", 1 << 20},
	{"GiB", 1 << 30},
	{"KB", 1e3},
	{"MB", 1e6},
	{"GB", 1e9},
	{"K", 1 << 10},
	{"M", 1 << 20},
	{"G", 1 << 30},
	{"B", 1},
}

// ParseSize reads a size: 20MiB, 20M, 1.5GB, 4096.
func ParseSize(s string) (Size, error) {
	number, factor := strings.TrimSpace(s), 1.0
	for _, u := range units {
		if n := len(number) - len(u.name); n >= 0 && strings.EqualFold(number[n:], u.name) {
			number, factor = strings.TrimSpace(number[:n]), u.bytes
			break
		}
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || math.IsNaN(n) || n < 0 || n*factor >= math.MaxInt64 {
		return 0, fmt.Errorf("%q is not a size: write 20MiB, 500KB or a number of bytes", s)
	}
	return Size(n * factor), nil
}

// String returns the size in the largest binary unit that divides it.
func (s Size) String() string {
	switch {
	case s != 0 && s%(1<<30) == 0:
		return fmt.Sprintf("%dGiB", s>>30)
	case s != 0 && s%(1<<20) == 0:
		return fmt.Sprintf("%dMiB", s>>20)
	case s != 0 && s%(1<<10) == 0:
		return fmt.Sprintf("%dKiB", s>>10)
	}
	return fmt.Sprintf("%d bytes", int64(s))
}
