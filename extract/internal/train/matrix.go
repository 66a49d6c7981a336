package main

import (
	"bufio"
	"errors"
	"os"
)

// matrix is what fit.py reads: the rows in PREFIX.x, a rowInfo for each in PREFIX.info, the
// features' names in PREFIX.names.
type matrix struct {
	prefix      string
	x, info     *os.File
	rows, infos *bufio.Writer
}

func createMatrix(prefix string) (*matrix, error) {
	x, err := os.Create(prefix + ".x")
	if err != nil {
		return nil, err
	}
	info, err := os.Create(prefix + ".info")
	if err != nil {
		x.Close()
		return nil, err
	}
	return &matrix{prefix, x, info, bufio.NewWriterSize(x, 1<<20), bufio.NewWriterSize(info, 1<<20)}, nil
}

// finish writes the names and all that was buffered.
func (m *matrix) finish(names []string) error {
	return errors.Join(writeLines(m.prefix+".names", names), m.rows.Flush(), m.infos.Flush())
}

func (m *matrix) close() {
	m.x.Close()
	m.info.Close()
}
