package cmd

import (
	"errors"

	"shuck/cmd/internal/source"
	"shuck/extract"
)

// begin begins the output of an input of many documents, unless that of an earlier run stands.
func (c *cleaner) begin(s *source.Stream) (skip bool, err error) {
	c.many = true
	if s.Members {
		return false, nil
	}
	earlier, err := c.sink.Begin(s.In, c.streams.Ext(), s.SumAhead)
	if refused, ok := errors.AsType[*extract.Error](err); ok {
		c.tell(s.In, cleaned{}, refused)
		return true, nil
	}
	if earlier.Left {
		c.tell(s.In, cleaned{left: true}, nil)
	} else if err == nil && earlier.Why != "" {
		c.tally.Because(string(earlier.Why))
	}
	return earlier.Left, err
}

// end ends it.
func (c *cleaner) end(s *source.Stream) error {
	c.tally.Skip(s.Skipped)
	if s.Members {
		return nil
	}
	err := c.sink.End(s.In, s.Sum(), s.Broken == nil)
	if refused, ok := errors.AsType[*extract.Error](err); ok {
		c.tell(s.In, cleaned{}, refused)
		return nil
	}
	return err
}
