package fix

import (
	"bytes"
	"errors"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// acl is an access list as Linux keeps it: the owner, user 1234 with rw, the group, the mask and
// others.
var acl = []byte("\x02\x00\x00\x00" +
	"\x01\x00\x06\x00\xff\xff\xff\xff" + "\x02\x00\x06\x00\xd2\x04\x00\x00" + "\x04\x00\x04\x00\xff\xff\xff\xff" +
	"\x10\x00\x06\x00\xff\xff\xff\xff" + "\x20\x00\x00\x00\xff\xff\xff\xff")

// pair returns an old file with content, and a new one as it is made beside it.
func pair(t *testing.T) (old, file *os.File) {
	t.Helper()
	t.Chdir(t.TempDir())
	old, err := os.OpenFile("old", os.O_RDWR|os.O_CREATE, 0o640)
	if err == nil {
		_, err = old.WriteString("content")
	}
	if err != nil {
		t.Fatal(err)
	}
	file, err = os.Create("new")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { old.Close(); file.Close() })
	return old, file
}

func set(t *testing.T, path, name string, value []byte) {
	t.Helper()
	if err := unix.Setxattr(path, name, value, 0); errors.Is(err, unix.ENOTSUP) || errors.Is(err, unix.EPERM) {
		t.Skipf("%s: %v", name, err)
	} else if err != nil {
		t.Fatal(err)
	}
}

func TestKeep(t *testing.T) {
	old, file := pair(t)
	set(t, "old", "user.note", []byte("kept\x00"))
	set(t, "old", "user.empty", nil)
	set(t, "old", "user.long", bytes.Repeat([]byte("x"), 1000))
	set(t, "old", "system.posix_acl_access", acl)
	set(t, "new", "user.own", []byte("of the new file"))
	set(t, "new", "user.note", []byte("another"))
	if os.Geteuid() == 0 {
		if err := errors.Join(os.Chown("old", 1234, 2345), os.Chmod("old", 0o660|os.ModeSetgid)); err != nil {
			t.Fatal(err)
		}
	}
	if err := Keep(old, file); err != nil {
		t.Fatal(err)
	}
	same(t)
}

// same wants old and new to be alike in all but their content.
func same(t *testing.T) {
	t.Helper()
	var stats [2]*syscall.Stat_t
	var lists [2]map[string][]byte
	var flags [2]uint32
	for i, name := range []string{"old", "new"} {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		info, err := f.Stat()
		if err != nil {
			t.Fatal(err)
		}
		stats[i] = info.Sys().(*syscall.Stat_t)
		if lists[i], err = attributes(int(f.Fd())); err != nil {
			t.Fatal(err)
		}
		flags[i], _ = unix.IoctlGetUint32(int(f.Fd()), unix.FS_IOC_GETFLAGS)
	}
	a, b := stats[0], stats[1]
	if a.Uid != b.Uid || a.Gid != b.Gid || a.Mode != b.Mode || flags[0] != flags[1] {
		t.Errorf("got %d:%d %o %x, want %d:%d %o %x", b.Uid, b.Gid, b.Mode, flags[1], a.Uid, a.Gid, a.Mode, flags[0])
	}
	if !maps.EqualFunc(lists[0], lists[1], bytes.Equal) {
		t.Errorf("got %q, want %q", slices.Collect(maps.Keys(lists[1])), slices.Collect(maps.Keys(lists[0])))
	}
}

// TestKeepWithout has the new file get an access list from its folder, which the old one has not.
func TestKeepWithout(t *testing.T) {
	old, file := pair(t)
	set(t, "new", "system.posix_acl_access", acl)
	if err := Keep(old, file); err != nil {
		t.Fatal(err)
	}
	same(t)
}

// TestKeepFlags sets a flag that every user may: no dump.
func TestKeepFlags(t *testing.T) {
	const noDump = 0x40
	old, file := pair(t)
	flags, err := unix.IoctlGetUint32(int(old.Fd()), unix.FS_IOC_GETFLAGS)
	if err == nil {
		err = unix.IoctlSetPointerInt(int(old.Fd()), unix.FS_IOC_SETFLAGS, int(flags|noDump))
	}
	if err != nil {
		t.Skipf("no flags here: %v", err)
	}
	if err := Keep(old, file); err != nil {
		t.Fatal(err)
	}
	same(t)
}

// TestKeepRefuses has a file of another's, whose owner a user cannot give to a new one.
func TestKeepRefuses(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root can make a file of another's")
	}
	old, file := pair(t)
	if err := errors.Join(os.Chown("old", 1234, 1234), os.Chown("new", 4321, 4321)); err != nil {
		t.Fatal(err)
	}
	// The calls go by the user of this thread alone, which ends with the goroutine.
	done := make(chan error)
	go func() {
		runtime.LockOSThread() // and never unlocked: no other goroutine gets this thread
		if _, _, errno := syscall.RawSyscall(syscall.SYS_SETRESUID, 4321, 4321, 4321); errno != 0 {
			done <- errno
			return
		}
		done <- Keep(old, file)
	}()
	if err := <-done; err == nil || !strings.HasPrefix(err.Error(), "its owner cannot be kept: ") {
		t.Errorf("got %v", err)
	}
}
