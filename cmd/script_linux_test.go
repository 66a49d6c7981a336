package cmd

import (
	"os"
	"syscall"

	"github.com/rogpeppe/go-internal/testscript"
)

// tmpfs DIR SIZE mounts a file system of SIZE bytes on DIR; tmpfs -ro DIR makes it read-only.
func tmpfs(ts *testscript.TestScript, _ bool, args []string) {
	if args[0] == "-ro" {
		ts.Check(syscall.Mount("", ts.MkAbs(args[1]), "", syscall.MS_REMOUNT|syscall.MS_RDONLY, ""))
		return
	}
	dir := ts.MkAbs(args[0])
	ts.Check(syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+args[1]))
	ts.Defer(func() { _ = syscall.Unmount(dir, syscall.MNT_DETACH) })
}

// canMount reports whether this process may mount a file system.
func canMount() bool {
	dir, err := os.MkdirTemp("", "mount")
	if err != nil {
		return false
	}
	defer os.Remove(dir)
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, ""); err != nil {
		return false
	}
	return syscall.Unmount(dir, 0) == nil
}
