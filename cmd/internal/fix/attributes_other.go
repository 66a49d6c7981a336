//go:build !darwin && !linux

package fix

import (
	"io/fs"
	"os"
)

func writable(path string) bool {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return false
	}
	return f.Close() == nil
}

// names knows no hard links here.
func names(fs.FileInfo) uint64 { return 1 }

// Keep gives the new file the mode of the old one. The rest it has from its folder, as every new
// file.
func Keep(old, file *os.File) error {
	info, err := old.Stat()
	if err == nil {
		err = os.Chmod(file.Name(), info.Mode())
	}
	if err != nil {
		return reason(err)
	}
	return nil
}
