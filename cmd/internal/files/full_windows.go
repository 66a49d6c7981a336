package files

import (
	"errors"

	"golang.org/x/sys/windows"
)

// IsFull reports whether an error says that no room is left, on the disk or for the user.
func IsFull(err error) bool {
	return errors.Is(err, windows.ERROR_DISK_FULL) || errors.Is(err, windows.ERROR_HANDLE_DISK_FULL) ||
		errors.Is(err, windows.ERROR_DISK_QUOTA_EXCEEDED)
}
