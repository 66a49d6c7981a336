//go:build darwin || linux

package fix

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"syscall"

	"golang.org/x/sys/unix"
)

func writable(path string) bool { return unix.Access(path, unix.W_OK) == nil }

// names is how many names a file has.
func names(info fs.FileInfo) uint64 {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return uint64(s.Nlink)
	}
	return 1
}

// Keep gives the new file all that the old one has beside its content and its times: owner, mode,
// extended attributes, which Linux keeps access lists in, and flags. The error says what cannot be
// kept.
func Keep(old, file *os.File) error {
	from, err := old.Stat()
	if err != nil {
		return reason(err)
	}
	to, err := file.Stat()
	if err != nil {
		return reason(err)
	}
	a, b := from.Sys().(*syscall.Stat_t), to.Sys().(*syscall.Stat_t)
	if a.Uid != b.Uid || a.Gid != b.Gid {
		if err := file.Chown(int(a.Uid), int(a.Gid)); err != nil {
			return fmt.Errorf("its owner cannot be kept: %w", reason(err))
		}
	}
	if err := keepAttributes(int(old.Fd()), int(file.Fd())); err != nil {
		return err
	}
	if err := file.Chmod(from.Mode()); err != nil { // last: a change of owner takes away bits
		return fmt.Errorf("its mode cannot be kept: %w", reason(err))
	}
	return keepFlags(int(old.Fd()), int(file.Fd()))
}

// keepAttributes gives file the extended attributes of old, and no others.
func keepAttributes(old, file int) error {
	want, err := attributes(old)
	if err != nil {
		return fmt.Errorf("its attributes cannot be read: %w", err)
	}
	has, err := attributes(file)
	if err != nil {
		return fmt.Errorf("its attributes cannot be kept: %w", err)
	}
	for name := range has {
		if _, ok := want[name]; !ok {
			if err := unix.Fremovexattr(file, name); err != nil {
				return fmt.Errorf("a new file has the attribute %s, which it has not: %w", name, err)
			}
		}
	}
	for name, value := range want {
		if had, ok := has[name]; ok && bytes.Equal(had, value) {
			continue
		}
		if err := unix.Fsetxattr(file, name, value, 0); err != nil {
			return fmt.Errorf("its attribute %s cannot be kept: %w", name, err)
		}
	}
	return nil
}

// attributes returns the extended attributes of an open file; none where its file system has no
// such thing.
func attributes(fd int) (map[string][]byte, error) {
	list, err := sized(func(b []byte) (int, error) { return unix.Flistxattr(fd, b) })
	if errors.Is(err, unix.ENOTSUP) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	out := map[string][]byte{}
	for _, name := range slices.DeleteFunc(strings.Split(string(list), "\x00"),
		func(s string) bool { return s == "" }) {
		if out[name], err = sized(func(b []byte) (int, error) { return unix.Fgetxattr(fd, name, b) }); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// sized calls get with a buffer of the size that get says it needs.
func sized(get func([]byte) (int, error)) ([]byte, error) {
	for {
		size, err := get(nil)
		if err != nil {
			return nil, err
		}
		buf := make([]byte, size+1) // one more, so that none is not the question for the size
		n, err := get(buf)
		if errors.Is(err, unix.ERANGE) {
			continue // it has grown
		}
		return buf[:max(n, 0)], err
	}
}
