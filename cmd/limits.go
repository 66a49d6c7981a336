package cmd

import (
	"fmt"
	"strconv"
	"strings"
)

// countLimit is a flag that takes a number of findings.
type countLimit struct {
	n   int
	set bool
}

func (v *countLimit) Set(s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 {
		return fmt.Errorf("%q is not a number of findings: write 0 or more", s)
	}
	v.n, v.set = n, true
	return nil
}

func (v *countLimit) String() string {
	if !v.set {
		return ""
	}
	return strconv.Itoa(v.n)
}
func (v *countLimit) Type() string { return "N" }

// shareLimit is a flag that takes a share; negative where it is not set.
type shareLimit float64

func (v *shareLimit) Set(s string) error {
	digits, percent := strings.CutSuffix(s, "%")
	x, err := strconv.ParseFloat(digits, 64)
	if percent {
		x /= 100
	}
	if err != nil || !(0 <= x && x <= 1) {
		return fmt.Errorf("%q is not a share: write 0 to 1, or a percentage like 2%%", s)
	}
	*v = shareLimit(x)
	return nil
}

func (v *shareLimit) String() string {
	if *v < 0 {
		return ""
	}
	return strconv.FormatFloat(float64(*v), 'g', -1, 64)
}
func (v *shareLimit) Type() string { return "SHARE" }
