package sink

import (
	"errors"
	"io/fs"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/journal"
)

// Earlier is what an earlier run has left of an input.
type Earlier struct {
	Left bool   // what there is would be made again, byte for byte
	Data []byte // what to hand to Put, where it is left
	Why  Why    // why it is not, where it was asked for
}

// Why says why an input is not left alone.
type Why string

// The reasons.
const (
	IsNew     Why = "new"
	IsChanged Why = "input changed"
	Settings  Why = "other settings"
	Version   Why = "other version"
	Missing   Why = "output missing"
	Altered   Why = "output altered"
	Failed    Why = "failed before"
)

// because gives why an entry does not speak for an input of the sum from and the maker m; empty
// where it does.
func because(e journal.Entry, known bool, from journal.Sum, m journal.Maker) Why {
	switch {
	case !known:
		return IsNew
	case !e.OK:
		return Failed
	case e.From != from:
		return IsChanged
	case e.Maker.Version != m.Version:
		return Version
	case e.Maker != m:
		return Settings
	}
	return ""
}

// stands gives why the file at path is not what was made; empty where it is.
func stands(path string, made journal.Sum) Why {
	info, err := files.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Missing
	case err != nil || !info.Mode().IsRegular() || info.Size() != made.Size:
		return Altered
	}
	if data, err := files.ReadFile(path); err != nil || journal.SumOf(data) != made {
		return Altered
	}
	return ""
}
