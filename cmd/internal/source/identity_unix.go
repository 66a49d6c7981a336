//go:build unix

package source

import (
	"io/fs"
	"syscall"
)

// identity is a file's, whatever its names.
type identity struct{ device, inode uint64 }

func identityOf(_ string, info fs.FileInfo) identity {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return identity{}
	}
	return identity{uint64(s.Dev), uint64(s.Ino)}
}
