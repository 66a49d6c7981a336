package fix

import (
	"errors"
	"fmt"

	"golang.org/x/sys/unix"
)

// userFlags are those that chattr can change.
const userFlags = 0x000380FF

// keepFlags gives file the flags of old; some file systems have none.
func keepFlags(old, file int) error {
	want, err := unix.IoctlGetUint32(old, unix.FS_IOC_GETFLAGS)
	if err != nil {
		if errors.Is(err, unix.ENOTTY) || errors.Is(err, unix.EOPNOTSUPP) || errors.Is(err, unix.EINVAL) ||
			errors.Is(err, unix.ENOSYS) {
			return nil
		}
		return fmt.Errorf("its flags cannot be read: %w", err)
	}
	has, err := unix.IoctlGetUint32(file, unix.FS_IOC_GETFLAGS)
	if err == nil && (want^has)&userFlags != 0 {
		err = unix.IoctlSetPointerInt(file, unix.FS_IOC_SETFLAGS, int(has&^userFlags|want&userFlags))
	}
	if err != nil {
		return fmt.Errorf("its flags cannot be kept: %w", err)
	}
	return nil
}
