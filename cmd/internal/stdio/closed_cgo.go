//go:build cgo && unix

package stdio

/*
#include <fcntl.h>

static int output_closed;

__attribute__((constructor)) static void look_at_output(void) { output_closed = fcntl(1, F_GETFD) < 0; }

static int was_closed(void) { return output_closed; }
*/
import "C"

func closed() bool { return C.was_closed() != 0 }
